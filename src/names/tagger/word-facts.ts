import { demonymCountry, placeKind } from "../../models/countries.ts";
import { isCommonWord, isGivenName } from "../../models/word-lists.ts";
import { EMPTY_HASH, hashed } from "../../syntax/parser/hashing.ts";
import { formOf } from "../../syntax/parser/lexemes.ts";
import {
  COMPANY_NOUNS,
  DIRECTIONS,
  FUNCTION_WORDS,
  MONTHS_AND_DAYS,
  NO_NAMES,
  ORGANIZATION_NOUNS,
  PARTICLES,
  PERSON_VERBS,
  PLACE_NOUNS_AFTER,
  PLACE_NOUNS_BEFORE,
  PLACE_PREPOSITIONS,
  REPORTING_VERBS,
} from "../lexicon/cues.ts";
import {
  COMPANY_FORMS,
  OF_HEADS,
  OPENING_ORGANIZATION_WORDS,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
} from "../lexicon/heads.ts";
import { HONORIFICS, PORTFOLIOS, ROLES, TITLE_MODIFIERS } from "../lexicon/titles.ts";
import { folded } from "../words.ts";

/** What a word is by itself, wherever it stands. */
export interface WordFacts {
  readonly lower: string;
  /** The word in lower case without accents: what lists of phrases are keyed by. */
  readonly plain: string;
  /** Hash of the word in lower case with every digit a 0; what clusters are keyed by. */
  readonly form: number;
  readonly cluster: number;
  /** Hash of the word as it is written. */
  readonly surface: number;
  /** Hash of its pattern of capitals, small letters, digits and marks, runs of one kind shortened. */
  readonly shape: number;
  /** Hashes of its first two to four letters. */
  readonly prefixes: readonly number[];
  /** Hashes of its last one to four letters. */
  readonly suffixes: readonly number[];
  readonly length: number;
  /** Lists of names that have it, in bits. */
  readonly named: number;
  /** Lists of titles, heads of names and other cues that have it, in bits. */
  readonly cued: number;
}

/** The bits of `named` for kinds of places. */
const PLACES = { country: 1 << 1, capital: 1 << 2, region: 1 << 3, city: 1 << 4 };

/** The lists of names that have a word, in bits. */
function namedBits(lower: string): number {
  const kind = placeKind(lower);
  return (
    (isGivenName(lower) ? 1 : 0) |
    (kind === null ? 0 : PLACES[kind]) |
    (demonymCountry(lower) === null ? 0 : 1 << 5) |
    (MONTHS_AND_DAYS.has(lower) ? 1 << 6 : 0) |
    (isCommonWord(lower) ? COMMON : 0)
  );
}

/** The bit of `named` for words that the language has in lower case. */
export const COMMON = 1 << 7;
/** The bits of `named` that packed tables of names give: see `name-words`. */
const TABLED_SHIFT = 8;

const CUE_LISTS: readonly ReadonlySet<string>[] = [
  HONORIFICS,
  ROLES,
  TITLE_MODIFIERS,
  PORTFOLIOS,
  COMPANY_FORMS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  OTHER_HEADS,
  OF_HEADS,
  OPENING_ORGANIZATION_WORDS,
  COMPANY_NOUNS,
  ORGANIZATION_NOUNS,
  PLACE_NOUNS_AFTER,
  PLACE_NOUNS_BEFORE,
  PLACE_PREPOSITIONS,
  DIRECTIONS,
  REPORTING_VERBS,
  PERSON_VERBS,
  PARTICLES,
  FUNCTION_WORDS,
  NO_NAMES,
];

/** The bit of `cued` for forms of address: "Mr", "Dame". Each list has the bit of its place in `CUE_LISTS`. */
export const HONORIFIC = 1 << 0;
/** The bit of `cued` for roles: "minister", "coach". */
export const ROLE = 1 << 1;
/** The bit of `cued` for what a role is for: "finance", "foreign". */
export const PORTFOLIO = 1 << 3;
/** The bit of `cued` for common nouns of organizations: "company", "club". */
export const ORGANIZATION_NOUN = 1 << 11;
/** The bit of `cued` for verbs of saying: "said", "announced". */
export const REPORTING_VERB = 1 << 16;
/** The cues that say what kind of name a word makes or stands beside. */
export const TYPE_CUES = (1 << 19) - 1;

/** Only so much of a word is read. */
const LONGEST = 40;
const PREFIXES = [2, 3, 4];
const SUFFIXES = [1, 2, 3, 4];

/** What packed tables give for the hash of a word's form. */
export interface WordTables {
  /** The word's cluster; 0 for none. */
  readonly clusterOf: (form: number) => number;
  /** Packed lists of names that have it, in bits. */
  readonly tabled: (form: number) => number;
}

/** Reads a word. */
export function wordFacts(surface: string, { clusterOf, tabled }: WordTables): WordFacts {
  const cut = surface.slice(0, LONGEST);
  const lower = folded(cut);
  const form = formOf(lower);
  return {
    lower,
    plain: withoutAccents(lower),
    form,
    cluster: clusterOf(form),
    surface: hashOf(cut.replace(/’/g, "'")),
    shape: shapeHash(cut),
    prefixes: PREFIXES.map((size) => hashOf(lower, 0, Math.min(size, lower.length))),
    suffixes: SUFFIXES.map((size) => hashOf(lower, Math.max(0, lower.length - size))),
    length: Math.min(lower.length, 12),
    named: namedBits(lower) | (tabled(form) << TABLED_SHIFT),
    cued: cuedBits(lower),
  };
}

/** The lists of cues that have each of their words, in bits. */
let cues: ReadonlyMap<string, number> | undefined;

function cuedBits(lower: string): number {
  cues ??= cueTable();
  return cues.get(lower) ?? 0;
}

function cueTable(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  CUE_LISTS.forEach((list, i) => {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
  });
  return bits;
}

const PLAIN = /^[ -~]*$/;

/** The text without its accents. */
export function withoutAccents(text: string): string {
  return PLAIN.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "");
}

/** The hash of a part of a text. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = EMPTY_HASH;
  for (let i = start; i < end; i++) hash = hashed(hash, text.charCodeAt(i));
  return hash;
}

const UPPER = 0x58;
const LOWER = 0x78;
const DIGIT = 0x30;

/** What stands for each unit of ASCII in a shape. */
const SHAPES = Uint8Array.from({ length: 128 }, (_, unit) =>
  unit >= 0x41 && unit <= 0x5a
    ? UPPER
    : unit >= 0x61 && unit <= 0x7a
      ? LOWER
      : unit >= 0x30 && unit <= 0x39
        ? DIGIT
        : unit,
);

/** The hash of a word's shape: "McDonald" is "XxXxx", "F-16" "X-0"; runs of one kind are cut to two. */
function shapeHash(word: string): number {
  let hash = EMPTY_HASH;
  let before = 0;
  let last = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = SHAPES[word.charCodeAt(i)];
    if (unit === undefined) return hashOf(shapeOf(word));
    if (unit !== last || unit !== before) hash = hashed(hash, unit);
    before = last;
    last = unit;
  }
  return hash;
}

/** The shape of a word of any script. */
function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{Ll}/gu, "x")
    .replace(/\p{N}/gu, "0")
    .replace(/(.)\1{2,}/gu, "$1$1");
}
