import type { Reading } from "../../coreference/reading.ts";
import { behindAsides } from "./asides.ts";
import { nounPhraseStartingAt } from "./phrase-after.ts";
import { rolePhraseEndingAt } from "./phrase-before.ts";
import { isKinNoun, singularRole } from "./role-nouns.ts";
import type { RoleMention } from "./role-phrase.ts";

/** How many tokens back from a name the first of its list may stand. */
const LONGEST_LIST = 24;
/** How many names behind one the end of its list may stand. */
const MOST_LISTED = 6;

/**
 * The role that several people share, at the name that begins at token `from`: "Presidents Ana Ruiz and Bo
 * Lind", "The foreign ministers, Ana Ruiz of Chile and Bo Lind of Norway". One person alone gets none.
 */
export function rolesOfSeveral(doc: Reading, from: number, floor: number): RoleMention[] {
  const { tokens, nameOf } = doc;
  const isFirst = nameOf[from] === undefined || !isListed(doc, from, floor);
  const first = isFirst ? from : firstOfList(doc, from, floor);
  if (isFirst && !continues(doc, from)) return [];
  const noun = tokens[first - 1]?.text === "," ? first - 2 : first - 1;
  if (noun < floor) return [];
  const phrase = rolePhraseEndingAt(doc, noun, floor, "any", isPluralPost);
  // Of "the presidents of Chile and Peru" each has one country.
  return phrase === undefined
    ? []
    : [{ phrase: { ...phrase, to: phrase.head + 1 }, rule: "titleThenNames" }];
}

/** "Ana Ruiz and Bo Lind, both nurses": the role behind a list of names, for each of them. */
export function rolesOfAll(doc: Reading, to: number, ceiling: number): RoleMention[] {
  const { tokens, nameOf } = doc;
  let at = to;
  for (let passed = 0; passed < MOST_LISTED && at < ceiling; passed++) {
    at = behindAsides(doc, at, ceiling);
    const comma = tokens[at]?.text === ",";
    if (comma && /^(?:both|all)$/.test(tokens[at + 1]?.lower ?? "")) {
      const phrase = nounPhraseStartingAt(doc, at + 2, ceiling);
      const isPost = phrase !== undefined && isPluralPost(tokens[phrase.head]?.text ?? "");
      return isPost ? [{ phrase, rule: "titleThenNames" }] : [];
    }
    if (comma) at++;
    if (tokens[at]?.lower === "and") at++;
    const name = nameOf[at];
    if (name?.type !== "PER") return [];
    while (nameOf[at] === name) at++;
  }
  return [];
}

/** Whether the name is a later one of a list: what stands before it is "and" or a comma behind another name. */
function isListed(doc: Reading, from: number, floor: number): boolean {
  return nameBefore(doc, from, floor) !== undefined;
}

/** The first token of the name before "and" or a comma, with or without its place between. */
function nameBefore({ tokens, nameOf }: Reading, from: number, floor: number): number | undefined {
  let at = from - 1;
  if (tokens[at]?.lower === "and") at--;
  else if (tokens[at]?.text !== ",") return undefined;
  if (tokens[at]?.text === ",") at--;
  if (nameOf[at]?.type === "LOC") {
    const place = nameOf[at];
    while (at > floor && nameOf[at] === place) at--;
    if (!/^(?:of|from)$/.test(tokens[at]?.lower ?? "")) return undefined;
    at--;
  }
  const name = nameOf[at];
  if (name?.type !== "PER") return undefined;
  while (at > floor && nameOf[at - 1] === name) at--;
  return at;
}

function firstOfList(doc: Reading, from: number, floor: number): number {
  let first = from;
  while (from - first < LONGEST_LIST) {
    const before = nameBefore(doc, first, floor);
    if (before === undefined) break;
    first = before;
  }
  return first;
}

/** Whether another name follows the one at `from`, behind "and" or a comma. */
function continues({ tokens, nameOf }: Reading, from: number): boolean {
  const name = nameOf[from];
  let at = from;
  while (name !== undefined && nameOf[at] === name) at++;
  if (/^(?:of|from)$/.test(tokens[at]?.lower ?? "")) {
    const place = nameOf[at + 1];
    at++;
    while (place !== undefined && nameOf[at] === place) at++;
  }
  if (tokens[at]?.text === ",") at++;
  if (tokens[at]?.lower === "and") at++;
  return nameOf[at]?.type === "PER" && nameOf[at] !== name;
}

function isPluralPost(word: string): boolean {
  const singular = singularRole(word);
  return singular !== null && !isKinNoun(singular);
}
