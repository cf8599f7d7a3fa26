import { COMMON_WORD_ROWS } from "./common-word-rows.ts";
import { GIVEN_NAME_ROWS } from "./given-name-rows.ts";

/** Whether news writes the word in lower case. */
export function isCommonWord(lower: string): boolean {
  common ??= decoded(COMMON_WORD_ROWS);
  return common.has(lower);
}

/** Whether the word is a given name somewhere in the world; accents do not matter. */
export function isGivenName(word: string): boolean {
  given ??= decoded(GIVEN_NAME_ROWS);
  const plain = PLAIN.test(word)
    ? word
    : word.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'");
  return given.has(plain.toLowerCase());
}

const PLAIN = /^[ -~]*$/;

let common: ReadonlySet<string> | undefined;
let given: ReadonlySet<string> | undefined;

/** Reads a front-coded list: each word gives, as one base-36 digit, how much it shares with the last one. */
export function decoded(rows: string): ReadonlySet<string> {
  const words = new Set<string>();
  let last = "";
  for (const row of rows.split(" ")) {
    last = last.slice(0, Number.parseInt(row.charAt(0), 36)) + row.slice(1);
    words.add(last);
  }
  return words;
}
