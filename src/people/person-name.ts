import { folded, withoutPossessive } from "../coreference/folded.ts";
import { FAMILY_FIRST } from "./family-names.ts";
import { sameGivenName } from "./short-given-names.ts";

/** A person's name as it stands in the text, taken apart. */
export interface PersonName {
  /** The name without titles and possessive ending. */
  readonly text: string;
  /** Its words, suffixes such as "Jr." and a nickname in quotes left out. */
  readonly words: readonly string[];
  /** The words as names are compared. */
  readonly keys: readonly string[];
  /** "Patsy" in "Padraig ‘Patsy’ Quill". */
  readonly nickname: string | null;
}

/** Small words that belong to the family name after them. */
const PARTICLES: ReadonlySet<string> = new Set(
  "al el bin ibn bint ben abu af av da das de del della den der des di do dos du la le lo ter ten te van ver vom von y zu zum zur 't ní ni ó o mac nic ua abd st".split(
    " ",
  ),
);

const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|phd|qc|kc|mp|mep|obe|mbe|cbe)\.?$/i;

/** Letters behind a name that are no part of it. */
const POST_NOMINALS = /(?:,? (?:QC|KC|MP|MEP|MSP|MBE|OBE|CBE|PhD|M\.?D\.?|Esq\.?))+$/;

/** Titles that are no part of the name, should the name begin with one. */
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|gen|general|col|colonel|capt|captain|lt|sgt|maj|major|rev|fr|sen|senator|rep|gov|president|judge|justice|sheikh|sheik|imam|rabbi|taoiseach|commander|lieutenant|admiral|minister|inspector|detective|constable|sergeant|ambassador|secretary|mayor|governor|chancellor|premier|councillor|baroness|archbishop|bishop|cardinal|coach|chairman)\.?$/i;

const NICKNAME = /[“"‘'(]([^“”"‘’'()]{1,30})[”"’')](?=\s|$)/;

/** Takes a name apart. */
export function personName(surface: string): PersonName {
  const text = withoutTitles(
    withoutPossessive(surface.replace(/\s+/g, " ").trim()).replace(POST_NOMINALS, ""),
  );
  const nickname = text.includes(" ") ? (NICKNAME.exec(text)?.[1] ?? null) : null;
  const plain = nickname === null ? text : text.replace(NICKNAME, " ");
  const all = plain.split(/[\s,]+/).filter((word) => word.length > 0);
  const words = all.filter((word, i) => i === 0 || !SUFFIX.test(word));
  return { text, words, keys: words.map(nameKey), nickname };
}

function withoutTitles(text: string): string {
  const words = text.split(" ");
  let first = 0;
  while (first < words.length - 1 && TITLE.test(words[first] ?? "")) first++;
  return words.slice(first).join(" ");
}

/** The word as names are compared: "al-Warfali" and "Warfali" are the same. */
function nameKey(word: string): string {
  const key = folded(word).replace(/^["'“]+|["'”,.]+$/g, "");
  return key.replace(/^(?:al|el|as|ad|an|ar|at|ash)-(?=.{3})/, "");
}

/** Whether the word can stand for the whole name on its own: no initial, no particle. */
export function standsAlone(key: string): boolean {
  return key.length > 1 && !PARTICLES.has(key);
}

/**
 * Whether every word of `short` stands in `full`, in order: "Raymond Pruitt" in "Raymond Dale Pruitt",
 * "J. Okoro" in "James Okoro", "Bob Tull" in "Robert Tull". Both need two words or more.
 */
export function isFormOf(short: PersonName, full: PersonName): boolean {
  if (short.keys.length < 2 || short.keys.length > full.keys.length) return false;
  let at = 0;
  let whole = 0;
  for (const key of short.keys) {
    while (at < full.keys.length && !sameWord(key, full.keys[at] ?? "")) at++;
    if (at === full.keys.length) return false;
    if (full.keys[at] === key && standsAlone(key)) whole++;
    at++;
  }
  return whole > 0 && (endsAlike(short, full) || short.keys.length > 2 || whole > 1);
}

function endsAlike(short: PersonName, full: PersonName): boolean {
  return short.keys.at(-1) === full.keys.at(-1);
}

function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return sameGivenName(one, other);
}

/** Given and family name; null where the name does not tell them. */
export function nameParts(name: PersonName): {
  readonly givenName: string | null;
  readonly familyName: string | null;
} {
  const { words, keys } = name;
  if (words.length < 2) return { givenName: null, familyName: null };
  if (isFamilyFirst(words, keys)) {
    return { givenName: words.slice(1).join(" "), familyName: words[0] ?? null };
  }
  let family = words.length - 1;
  while (family > 1 && PARTICLES.has(keys[family - 1] ?? "")) family--;
  return { givenName: words.slice(0, family).join(" "), familyName: words.slice(family).join(" ") };
}

/** Family names that are so frequent that they tell the order wherever they stand. */
const FREQUENT_FAMILY: ReadonlySet<string> = new Set(
  "chen choi huang kim lee li liu nguyen park tran wang wong wu xu yang zhang zhao".split(" "),
);

/** Family names that are Western given names too: they need a given name that tells. */
const ALSO_GIVEN: ReadonlySet<string> = new Set(
  "dan don jo jung kim lee lin long may mo".split(" "),
);

/** One or two syllables of pinyin, romanised Korean or Vietnamese. */
const SYLLABLES = /^(?:[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouy]{1,4}(?:ng|nh|ch|[nmklptc])?){1,2}$/;

/** Chinese, Korean and Vietnamese order: a known family name, then syllables of those languages. */
function isFamilyFirst(words: readonly string[], keys: readonly string[]): boolean {
  const [first = "", ...given] = keys;
  if (!FAMILY_FIRST.has(first) || words.length > 4) return false;
  if (given.some((key) => /^[a-z]{1,6}-[a-z]{1,6}$/.test(key))) return true;
  if (given.length < 2 && ALSO_GIVEN.has(first)) return false;
  if (FREQUENT_FAMILY.has(keys.at(-1) ?? "") && !FREQUENT_FAMILY.has(first)) return false;
  return given.every((key) => SYLLABLES.test(key));
}

/** The words of the family name, as names are compared. */
export function familyKeys(name: PersonName): readonly string[] {
  const { familyName } = nameParts(name);
  return familyName === null ? [] : familyName.split(" ").map(nameKey);
}
