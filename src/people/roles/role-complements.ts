import type { Reading } from "../../coreference/reading.ts";
import type { Token } from "../../syntax/layers.ts";
import { isRoleNoun } from "./role-nouns.ts";
import {
  COMPLEMENT_PREPOSITIONS,
  DATE_WORD,
  isHyphen,
  isPossessiveMark,
  joined,
  openingOf,
} from "./role-phrase.ts";

/** The end of a phrase with its "of", "for", "at" and "to" complements. */
export function withComplements(doc: Reading, from: number, stop: number): number {
  let end = from;
  while (end < stop && takesComplement(doc, from - 1, end)) {
    const to = complementEnd(doc, end + 1, stop);
    if (to <= end + 1) break;
    end = to;
  }
  return end;
}

/** Nouns whose field or matter stands behind "on" or "in": "rapporteur on torture", "expert in constitutional law". */
const OF_A_FIELD =
  /^(?:rapporteur|adviser|advisor|expert|specialist|consultant|researcher|lecturer|reader|professor|fellow|authority|commentator|spokes(?:man|woman|person)|counsel|envoy)$/;

/** "his boss at the time", "the minister of the day" */
function isTime(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === "the" &&
    /^(?:time|moment|day|year|week|month)$/.test(tokens[at + 1]?.lower ?? "")
  );
}

function isFieldNoun(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|ADJ)$/.test(token.upos) && openingOf(token) === null;
}

/** Whether the preposition at `at` opens a complement of the role whose head stands at `head`. */
function takesComplement({ tokens, nameOf }: Reading, head: number, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (COMPLEMENT_PREPOSITIONS.has(word)) return !isTime(tokens, at + 1);
  // "an analyst with Daiwa Securities": the employer.
  if (word === "with") {
    return nameOf[tokens[at + 1]?.lower === "the" ? at + 2 : at + 1]?.type === "ORG";
  }
  const isField =
    word === "on" || (word === "in" && isFieldNoun(tokens[at + 1]) && nameOf[at + 1] === undefined);
  return isField && OF_A_FIELD.test(tokens[head]?.lower ?? "");
}

function complementEnd(doc: Reading, from: number, stop: number): number {
  const { tokens, nameOf } = doc;
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
    if (token.lower === "and" && joinsNouns(doc, i)) continue;
    if (token.lower === "the" && tokens[i - 1]?.lower === "and" && nameOf[i + 1] !== undefined)
      continue;
    if (DATE_WORD.test(token.lower) || !/^(?:ADJ|NOUN|PROPN|NUM|X)$/.test(token.upos)) break;
  }
  return i;
}

/** "director of culture and sport", "professor of politics and international relations", "head of Africa and the Middle East" */
function joinsNouns({ tokens, nameOf }: Reading, i: number): boolean {
  const before = nameOf[i - 1]?.type;
  if (before === "LOC" || before === "ORG") {
    const next = nameOf[tokens[i + 1]?.lower === "the" ? i + 2 : i + 1];
    if (next?.type === before) return true;
  }
  if (tokens[i - 1]?.upos !== "NOUN") return false;
  let noun = i + 1;
  while (tokens[noun]?.upos === "ADJ" && noun < i + 3) noun++;
  const next = tokens[noun];
  return (
    next?.upos === "NOUN" &&
    !isRoleNoun(next.text) &&
    !/^(?:VERB|AUX)$/.test(tokens[noun + 1]?.upos ?? "")
  );
}

/** "author of “The Cash Continent”" */
function quotedEnd(tokens: readonly Token[], from: number, stop: number): number {
  for (let i = from + 1; i < stop; i++) {
    if (/^["”’']$/.test(tokens[i]?.text ?? "")) return i + 1;
  }
  return from;
}
