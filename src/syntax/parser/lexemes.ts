import { EMPTY_HASH, hashed } from "./hashing.ts";

/** Index of the first word of a sentence in every array: two places before it stand for its edge. */
export const FIRST = 2;

/** What the models read of each word, in arrays that are used again for the next sentence. */
export interface Lexemes {
  /** How many words the sentence has; they stand at `FIRST` and after. */
  length: number;
  /** Hash of the word in lower case, with straight marks and every digit a 0. */
  readonly form: Int32Array;
  /** Capitals, digits and marks, in bits. */
  readonly shape: Uint8Array;
  /** Hashes of the last one to four letters, by length. */
  readonly suffixes: readonly Int32Array[];
  /** Hashes of the first two and three letters. */
  readonly prefixes: readonly Int32Array[];
  readonly cluster: Uint8Array;
  /** How many quotation marks, commas and colons stand before the word. */
  readonly quotes: Int32Array;
  readonly commas: Int32Array;
}

const SUFFIXES = 4;
const PREFIXES = [2, 3];

/** Room for a sentence of `capacity` words. */
export function lexemes(capacity: number): Lexemes {
  const size = capacity + FIRST + 3;
  const numbers = (): Int32Array => new Int32Array(size);
  return {
    length: 0,
    form: numbers(),
    shape: new Uint8Array(size),
    suffixes: Array.from({ length: SUFFIXES }, numbers),
    prefixes: PREFIXES.map(numbers),
    cluster: new Uint8Array(size),
    quotes: numbers(),
    commas: numbers(),
  };
}

/** The word cluster of a form; 0 for none. */
export type ClusterOf = (form: number) => number;

const CAPITAL = 1;
const ALL_CAPITALS = 2;
const DIGIT = 4;
const HYPHEN = 8;
const LETTER = 16;
const STOP = 32;
const INNER_CAPITAL = 64;

/** Reads the words of a sentence into `into`, which must have room for them. */
export function readLexemes(words: readonly string[], clusterOf: ClusterOf, into: Lexemes): void {
  into.length = words.length;
  edge(into, 0);
  edge(into, 1);
  let quotes = 0;
  let commas = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    const at = FIRST + i;
    readWord(word, into, at);
    into.cluster[at] = clusterOf(into.form[at] ?? 0);
    into.quotes[at] = quotes;
    into.commas[at] = commas;
    if (isDoubleMark(word)) quotes++;
    if (word === "," || word === ";" || word === ":" || word === "–" || word === "—") commas++;
  }
  for (let at = FIRST + words.length; at < FIRST + words.length + 3; at++) {
    edge(into, at);
    into.quotes[at] = quotes;
    into.commas[at] = commas;
  }
}

const isDoubleMark = (word: string): boolean =>
  word === '"' || word === "“" || word === "”" || word === "``" || word === "''" || word === "„";

function edge(into: Lexemes, at: number): void {
  into.form[at] = 0;
  into.shape[at] = 0;
  into.cluster[at] = 0;
  into.quotes[at] = 0;
  into.commas[at] = 0;
  for (const suffix of into.suffixes) suffix[at] = 0;
  for (const prefix of into.prefixes) prefix[at] = 0;
}

/** Only so much of a word is read: longer ones are addresses or noise. */
const LONGEST = 40;

function readWord(word: string, into: Lexemes, at: number): void {
  const end = Math.min(word.length, LONGEST);
  const lower = word.slice(0, end).toLowerCase();
  let form = EMPTY_HASH;
  let shape = 0;
  let capitals = 0;
  for (let i = 0; i < end; i++) {
    const unit = normalUnit(lower.charCodeAt(i));
    form = hashed(form, unit);
    const capital = word.charCodeAt(i) !== lower.charCodeAt(i);
    if (capital) {
      capitals++;
      shape |= i === 0 ? CAPITAL : INNER_CAPITAL;
    }
    shape |= unit === 0x30 ? DIGIT : unit === 0x2d ? HYPHEN : unit === 0x2e ? STOP : 0;
    if ((unit >= 0x61 && unit <= 0x7a) || unit > 0xbf) shape |= LETTER;
  }
  if (capitals > 1 && capitals === end) shape |= ALL_CAPITALS;
  into.form[at] = form;
  into.shape[at] = shape;
  readEnds(lower, into, at);
}

/** The hash by which a word in lower case is known. */
export function formOf(lower: string): number {
  let form = EMPTY_HASH;
  for (let i = 0; i < Math.min(lower.length, LONGEST); i++) {
    form = hashed(form, normalUnit(lower.charCodeAt(i)));
  }
  return form;
}

function readEnds(lower: string, into: Lexemes, at: number): void {
  let hash = EMPTY_HASH;
  for (let i = 0; i < SUFFIXES; i++) {
    const from = lower.length - 1 - i;
    if (from >= 0) hash = hashed(hash, normalUnit(lower.charCodeAt(from)));
    const suffix = into.suffixes[i];
    if (suffix !== undefined) suffix[at] = hash;
  }
  hash = EMPTY_HASH;
  let read = 0;
  for (let i = 0; i < PREFIXES.length; i++) {
    for (; read < Math.min(PREFIXES[i] ?? 0, lower.length); read++) {
      hash = hashed(hash, normalUnit(lower.charCodeAt(read)));
    }
    const prefix = into.prefixes[i];
    if (prefix !== undefined) prefix[at] = hash;
  }
}

/** Digits are alike, and so are the styles of apostrophe. */
function normalUnit(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return 0x30;
  return unit === 0x2019 || unit === 0x2018 ? 0x27 : unit;
}
