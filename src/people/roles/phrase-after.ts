import type { Reading } from "../../coreference/reading.ts";
import type { Token } from "../../syntax/layers.ts";
import { withComplements } from "./role-complements.ts";
import { isRoleNoun, looksLikeRole } from "./role-nouns.ts";
import {
  DATE_WORD,
  hyphenated,
  isHyphen,
  isInsideOrganization,
  isKeptPossessor,
  isPossessiveMark,
  joined,
  LONGEST_PHRASE,
  LOWER_MODIFIER,
  openingOf,
  type RolePhrase,
} from "./role-phrase.ts";
import { roleStart } from "./role-start.ts";

/**
 * The role phrase that begins at `first`, read rightwards: "a former judge at the High Court, who …".
 * Without a determiner the head must be a known role noun; with one, a noun for people by its ending will do.
 */
export function rolePhraseStartingAt(
  doc: Reading,
  first: number,
  ceiling: number,
): RolePhrase | undefined {
  const phrase = nounPhraseStartingAt(doc, first, ceiling);
  if (phrase === undefined || doc.nameOf[phrase.head + 1]?.type === "PER") return undefined;
  const { head } = phrase;
  const nouns = [doc.tokens[head]?.text ?? "", hyphenated(doc.tokens, head)];
  const opened = openingOf(doc.tokens[first]) !== null;
  if (!nouns.some(opened ? looksLikeRole : isRoleNoun)) return undefined;
  return isInsideOrganization(doc.nameOf[head], doc.tokens[head]) ? undefined : phrase;
}

/** The noun phrase that begins at `first`, with its complements, whatever its head means. */
export function nounPhraseStartingAt(
  doc: Reading,
  first: number,
  ceiling: number,
): RolePhrase | undefined {
  const { tokens, nameOf } = doc;
  const tied = isHyphen(tokens[first + 1]) && joined(tokens[first], tokens[first + 1]);
  // "one-time aide"
  const opening = tied ? null : openingOf(tokens[first]);
  const start = opening === null ? first : first + 1;
  const stop = Math.min(ceiling, start + LONGEST_PHRASE);
  let to = start;
  let head = -1;
  let possessorEnd = -1;
  for (; to < stop; to++) {
    const token = tokens[to];
    if (token === undefined || nameOf[to]?.type === "PER" || !continuesPhrase(doc, to, start))
      break;
    // "A senior official spoke": the noun for a person ends the phrase, whatever tag its verb has.
    if (head === to - 1 && head >= start && isSaidBy(tokens, to)) break;
    if (isPossessiveMark(token)) possessorEnd = to + 1;
    else if (token.upos !== "NUM" && !isHyphen(token)) head = to;
  }
  while (to > start && isHyphen(tokens[to - 1])) to--;
  head = Math.min(head, to - 1);
  if (head < start || head < possessorEnd) return undefined;
  const isKept = possessorEnd > 0 && isKeptPossessor(doc, possessorEnd - 2, first, head);
  const from = possessorEnd > 0 && !isKept ? possessorEnd : start;
  return {
    from: roleStart(doc, from, head),
    to: withComplements(doc, head + 1, stop),
    head,
    outerFrom: first,
    opening: possessorEnd > 0 ? "possessive" : (opening ?? "none"),
  };
}

/** Whether the token is a word that reports, behind a noun for a person: "official spoke". */
function isSaidBy(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return REPORTS.test(word) && isRoleNoun(tokens[at - 1]?.text ?? "");
}

/** Past and present forms that are no nouns, whatever a tagger says. */
const REPORTS =
  /^(?:spoke|said|says|told|wrote|added|went|came|left|saw|took|gave|thinks|believes)$/;

function continuesPhrase({ tokens, nameOf }: Reading, i: number, start: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (nameOf[i] !== undefined) return true;
  if (isHyphen(token)) return joined(tokens[i - 1], token) && joined(token, tokens[i + 1]);
  if (isPossessiveMark(token)) return i > start;
  if (isHyphen(tokens[i - 1]) && joined(tokens[i - 1], token))
    return /^[\p{L}\p{N}]/u.test(token.text);
  if (DATE_WORD.test(token.lower) || isWhen(tokens, i)) return false;
  if (isRoleNoun(token.text)) return true;
  if (/^(?:ADJ|NOUN|PROPN|NUM|X)$/.test(token.upos)) return true;
  if (token.upos === "VERB") return isParticipleModifier(tokens, i, start);
  if (token.upos === "ADV")
    return LOWER_MODIFIER.test(token.lower) || isHyphen(tokens[i + 1]) || i === start;
  return LOWER_MODIFIER.test(token.lower);
}

/** "last year", "next month": behind a role they say when. */
function isWhen(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:last|next|this|that|every|each)$/.test(tokens[i]?.lower ?? "") &&
    /^(?:year|month|week|decade|spring|summer|autumn|winter|season|night|term|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      tokens[i + 1]?.lower ?? "",
    )
  );
}

/** Participles behind a name that tell what it became: "Bo Lind, appointed chief executive in May,". */
const TAKING_POST = /^(?:named|appointed|promoted|re-?elected|nominated)$/;

/** "the visiting coach", "county returning officer"; not "the minister accused opponents". */
function isParticipleModifier(tokens: readonly Token[], i: number, start: number): boolean {
  const next = tokens[i + 1];
  const word = tokens[i]?.lower ?? "";
  if (next === undefined || !/(?:ing|ed)$/.test(word) || TAKING_POST.test(word)) return false;
  const opens = i === start || tokens[i - 1]?.upos === "ADJ" || tokens[i - 1]?.upos === "ADV";
  if (opens) return /^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(next.upos);
  return word.endsWith("ing") && isRoleNoun(next.text);
}
