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
    ? { referent, from: phrase.outerFrom, to: phrase.to, where }
    : undefined;
}

/**
 * Whether a name reveals who spoke unnamed in the sentence before: "His lawyer said he would appeal.
 * “We will be back,” Ana Ruiz said." The name is new, bears no role, and stands at a quotation.
 */
export function reveals(
  { tokens }: Reading,
  person: NamedPerson,
  { from, to }: NameMention,
  speaker: UnnamedSpeaker,
  where: Touch,
): boolean {
  if (person.roles.length > 0 || person.mentions[0]?.from !== from) return false;
  if (where.sentence - speaker.where.sentence > 2) return false;
  if (where.paragraph - speaker.where.paragraph > 1) return false;
  const gender = person.told ?? person.guessed;
  const told = speaker.referent.told ?? speaker.referent.bound;
  if (gender !== null && told !== null && gender !== told) return false;
  const [two, one] = [tokens[from - 2], tokens[from - 1]];
  const isCue = (at: number) => cueLemma(tokens[at]?.lower ?? "") !== undefined;
  const isMark = (text: string | undefined) => /^["”’']$/.test(text ?? "");
  return (
    (isMark(one?.text) && behindAge(tokens, to, isCue)) || (isMark(two?.text) && isCue(from - 1))
  );
}

/** "Ana Ruiz said", "Ana Ruiz, 68, said" */
function behindAge(tokens: Reading["tokens"], to: number, isCue: (at: number) => boolean): boolean {
  const isAged = tokens[to]?.text === "," && tokens[to + 1]?.upos === "NUM";
  return isCue(to) || (isAged && tokens[to + 2]?.text === "," && isCue(to + 3));
}
