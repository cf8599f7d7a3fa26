import { cueLemma } from "../quotes/cues.ts";
import type { NamedPerson, NameMention } from "./named-person.ts";
import type { Description } from "./people-descriptions.ts";
import type { Reading } from "./reading.ts";
import type { Referent, Touch } from "./referents.ts";

/** Somebody unnamed who has just spoken, and the tokens of the description. */
export interface UnnamedSpeaker {
  readonly referent: Referent;
  readonly from: number;
  readonly to: number;
  readonly where: Touch;
  /** Whether the description is of one alone: "Norway’s health minister". */
  readonly isDefinite: boolean;
}

/** The one whom a description introduces as speaking: "His lawyer said …". */
export function unnamedSpeaker(
  { tokens }: Reading,
  { phrase, kind }: Description,
  referent: Referent,
  where: Touch,
): UnnamedSpeaker | undefined {
  const verb = tokens[phrase.to];
  const speaks = verb?.upos === "VERB" && cueLemma(verb.lower) !== undefined;
  const before = tokens[phrase.outerFrom - 1]?.lower ?? "";
  const says = (speaks && where.role === "subject") || (speaks && /^['’]s$/.test(before));
  return says && kind === "role"
    ? {
        referent,
        from: phrase.outerFrom,
        to: phrase.to,
        where,
        isDefinite: phrase.opening !== "indefinite",
      }
    : undefined;
}

/**
 * Whether a name reveals who spoke unnamed in the sentence before: "His lawyer said he would appeal.
 * “We will be back,” Ana Ruiz said." The name is new, bears no role, and stands at a quotation; or it opens a
 * sentence below a lead: "…, the city’s health chief said. Dr. Ana Ruiz told reporters …".
 */
export function reveals(
  { tokens, sentences, sentenceOf }: Reading,
  person: NamedPerson,
  { from, to }: NameMention,
  speaker: UnnamedSpeaker,
  where: Touch,
  lead: number,
): boolean {
  const isOfLead = speaker.where.paragraph === lead && speaker.isDefinite;
  const isUntold = person.roles.every(({ head }) => head === "doctor");
  if (!isUntold || person.mentions[0]?.from !== from) return false;
  if (where.sentence - speaker.where.sentence > 2) return false;
  if (where.paragraph - speaker.where.paragraph > 1) return false;
  const gender = person.told ?? person.guessed;
  const told = speaker.referent.told ?? speaker.referent.bound;
  if (gender !== null && told !== null && gender !== told) return false;
  const [two, one] = [tokens[from - 2], tokens[from - 1]];
  const isCue = (at: number) => cueLemma(tokens[at]?.lower ?? "") !== undefined;
  const isMark = (text: string | undefined) => /^["”’']$/.test(text ?? "");
  if (isOfLead && opensSentence(tokens, sentences, sentenceOf, from) && isCue(to)) return true;
  if (person.roles.length > 0) return false;
  return (
    (isMark(one?.text) && behindAge(tokens, to, isCue)) || (isMark(two?.text) && isCue(from - 1))
  );
}

/** Whether a name, with or without its form of address, opens its sentence. */
function opensSentence(
  tokens: Reading["tokens"],
  sentences: Reading["sentences"],
  sentenceOf: Reading["sentenceOf"],
  from: number,
): boolean {
  const first = sentences[sentenceOf[from] ?? -1]?.firstToken ?? -1;
  const before = tokens.slice(first, from).map(({ lower }) => lower);
  return (
    first >= 0 && before.length < 3 && before.every((word) => /^(?:dr|mr|mrs|ms|\.)\.?$/.test(word))
  );
}

/** "Ana Ruiz said", "Ana Ruiz, 68, said" */
function behindAge(tokens: Reading["tokens"], to: number, isCue: (at: number) => boolean): boolean {
  const isAged = tokens[to]?.text === "," && tokens[to + 1]?.upos === "NUM";
  return isCue(to) || (isAged && tokens[to + 2]?.text === "," && isCue(to + 3));
}
