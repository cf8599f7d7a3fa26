import { isCircumstance } from "../people/roles/role-nouns.ts";
import type { NamedPerson, NameMention } from "./named-person.ts";
import type { Description } from "./people-descriptions.ts";
import type { Reading } from "./reading.ts";
import type { Referent, Touch } from "./referents.ts";

/** Somebody whom the lead tells of without a name, and the tokens of the description. */
export interface LeadPerson {
  readonly referent: Referent;
  readonly from: number;
  readonly to: number;
}

/** Those who act or speak for a court, a force or a body in a lead, and are seldom whom the article is about. */
const OFFICES: ReadonlySet<string> = new Set(
  `judge jury juror coroner magistrate prosecutor spokesman spokeswoman spokesperson official officer detective
   constable police lawyer attorney solicitor barrister witness source reporter correspondent analyst expert doctor
   firefighter paramedic soldier investigator inspector regulator watchdog`.split(/\s+/),
);

/** The one whom a lead introduces by a role: "A former treasurer of a charity was jailed". */
export function leadPerson(
  { tokens }: Reading,
  { phrase, kind, head }: Description,
  referent: Referent,
  where: Touch,
): LeadPerson | undefined {
  if (kind !== "role" || where.quoted || where.embedded || where.role === "possessor")
    return undefined;
  if (tokens[phrase.outerFrom - 1]?.upos === "ADP") return undefined;
  if (OFFICES.has(head) || isCircumstance(head)) return undefined;
  return { referent, from: phrase.outerFrom, to: phrase.to };
}

/** How many paragraphs below the lead the name may stand. */
const NEAR = 2;

/**
 * Whether a name is of the one whom the lead told of: the first person named below it, as the subject with an age
 * ("Bo Lind, 58, pleaded guilty"), of whom no role is told.
 */
export function isOfLead(
  { tokens, sentences, sentenceOf }: Reading,
  person: NamedPerson,
  { from, to }: NameMention,
  { referent }: LeadPerson,
  { paragraph, role }: Touch,
  lead: number,
): boolean {
  if (person.roles.length > 0 || paragraph <= lead || paragraph - lead > NEAR) return false;
  if (person.mentions[0]?.from !== from || to - from < 2) return false;
  const opens = sentences[sentenceOf[from] ?? -1]?.firstToken === from;
  const isAged = tokens[to]?.text === "," && tokens[to + 1]?.upos === "NUM";
  if (!isAged || (!opens && role !== "subject")) return false;
  const gender = person.told ?? person.guessed;
  return gender === null || referent.told === null || gender === referent.told;
}
