import type { Reading } from "../../coreference/reading.ts";
import type { Token } from "../../syntax/layers.ts";
import { isRoleNoun, looksLikeRole } from "./role-nouns.ts";
import {
  COMPLEMENT_PREPOSITIONS,
  DATE_WORD,
  hyphenated,
  isHyphen,
  isInsideOrganization,
  isKindOfPeople,
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
  const opening = openingOf(tokens[first]);
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
  const named = possessorEnd > 0 ? nameOf[possessorEnd - 2]?.type : undefined;
  const isKept =
    named === "LOC" || (possessorEnd > 0 && isKindOfPeople(doc, possessorEnd - 2, first));
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
  if (DATE_WORD.test(token.lower)) return false;
  if (isRoleNoun(token.text)) return true;
  if (/^(?:ADJ|NOUN|PROPN|NUM|X)$/.test(token.upos)) return true;
  if (token.upos === "VERB") return isParticipleModifier(tokens, i, start);
  if (token.upos === "ADV")
    return LOWER_MODIFIER.test(token.lower) || isHyphen(tokens[i + 1]) || i === start;
  return LOWER_MODIFIER.test(token.lower);
}

/** "the visiting coach", "county returning officer"; not "the minister accused opponents". */
function isParticipleModifier(tokens: readonly Token[], i: number, start: number): boolean {
  const next = tokens[i + 1];
  const word = tokens[i]?.lower ?? "";
  if (next === undefined || !/(?:ing|ed)$/.test(word)) return false;
  const opens = i === start || tokens[i - 1]?.upos === "ADJ" || tokens[i - 1]?.upos === "ADV";
  if (opens) return /^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(next.upos);
  return word.endsWith("ing") && isRoleNoun(next.text);
}

/** The end of a phrase with its "of", "for", "at" and "to" complements. */
function withComplements(doc: Reading, from: number, stop: number): number {
  const { tokens } = doc;
  let end = from;
  while (end < stop && COMPLEMENT_PREPOSITIONS.has(tokens[end]?.lower ?? "")) {
    const to = complementEnd(doc, end + 1, stop);
    if (to <= end + 1) break;
    end = to;
  }
  return end;
}

function complementEnd({ tokens, nameOf }: Reading, from: number, stop: number): number {
  let i = from;
  const first = tokens[i];
  // "a porter for 26 years"
  if (first === undefined || (first.upos === "NUM" && nameOf[i] === undefined)) return from;
  if (/^["“‘']$/.test(first.text)) return quotedEnd(tokens, from, stop);
  if (openingOf(first) !== null && nameOf[i] === undefined) i++;
  for (; i < stop; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (nameOf[i] !== undefined) continue;
    if (isHyphen(token) || isPossessiveMark(token) || isHyphen(tokens[i - 1])) {
      if (joined(tokens[i - 1], token)) continue;
      break;
    }
    if (token.lower === "and" && joinsNouns(tokens, i)) continue;
    if (DATE_WORD.test(token.lower) || !/^(?:ADJ|NOUN|PROPN|NUM|X)$/.test(token.upos)) break;
  }
  return i;
}

/** "director of culture and sport" */
function joinsNouns(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    tokens[i - 1]?.upos === "NOUN" &&
    next?.upos === "NOUN" &&
    !isRoleNoun(next.text) &&
    !/^(?:VERB|AUX)$/.test(tokens[i + 2]?.upos ?? "")
  );
}

/** "author of “The Cash Continent”" */
function quotedEnd(tokens: readonly Token[], from: number, stop: number): number {
  for (let i = from + 1; i < stop; i++) {
    if (/^["”’']$/.test(tokens[i]?.text ?? "")) return i + 1;
  }
  return from;
}
