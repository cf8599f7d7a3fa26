import {
  BURMESE,
  ETHIOPIAN_GIVEN,
  FAMILY_FIRST,
  HUNGARIAN_FAMILY,
  HUNGARIAN_GIVEN,
  JAPANESE_FAMILY,
  SPANISH_FAMILY,
} from "./family-names.ts";
import { nameKey, PARTICLES, type PersonName } from "./person-name.ts";

/** The parts of a name, as it has them; null where the name does not tell them. */
export interface NameParts {
  readonly givenName: string | null;
  readonly familyName: string | null;
}

const NEITHER: NameParts = { givenName: null, familyName: null };

/** Given and family name by the order of the culture that the words tell, else the Western one. */
export function nameParts({ words }: PersonName): NameParts {
  const keys = words.map(nameKey);
  if (words.length < 2 || keys.includes("of") || keys.includes("and")) return NEITHER;
  if (keys.every((key) => BURMESE.has(key))) return NEITHER;
  // "Harald V", "Leo XIV"
  if (REGNAL.test(words.at(-1) ?? "")) {
    return { givenName: words.slice(0, -1).join(" "), familyName: null };
  }
  const family = isFamilyFirst(words, keys) ? 1 : 0;
  if (family > 0) return { givenName: words.slice(1).join(" "), familyName: words[0] ?? null };
  return patronymicParts(words, keys) ?? westernParts(words, keys);
}

/** The number of a ruler; "X" alone is none. */
const REGNAL = /^(?:V|VI{0,3}|IX|X[IVX]{1,4})$/;

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

/** Chinese, Korean and Vietnamese, Hungarian and Japanese order: a known family name before what can be a given one. */
function isFamilyFirst(words: readonly string[], keys: readonly string[]): boolean {
  const [first = "", second = ""] = keys;
  if (HUNGARIAN_FAMILY.has(first) && HUNGARIAN_GIVEN.has(second)) return words.length < 4;
  if (words.length === 2 && JAPANESE_FAMILY.has(first)) {
    return !JAPANESE_FAMILY.has(second) && JAPANESE.test(second);
  }
  return isEastAsian(words, keys);
}

/** Open syllables, as in a Japanese given name. */
const JAPANESE =
  /^(?:(?:[bdfghjkmnprstwyz]|ch|sh|ts|[kgnhbpmr]y)?[aeiou]{1,2}(?:n(?![aeiou]))?){2,5}$/;

function isEastAsian(words: readonly string[], keys: readonly string[]): boolean {
  const [first = "", ...given] = keys;
  if (!FAMILY_FIRST.has(first) || words.length > 4) return false;
  if (given.some((key) => /^[a-z]{1,6}-[a-z]{1,6}$/.test(key))) return true;
  if (given.length < 2 && ALSO_GIVEN.has(first)) return false;
  if (FREQUENT_FAMILY.has(keys.at(-1) ?? "") && !FREQUENT_FAMILY.has(first)) return false;
  return given.every((key) => SYLLABLES.test(key));
}

/** Names with the father's in place of a family name: "Guðrún Helgadóttir", "Khalid bin Rashid al-Mansouri", "Abiy Ahmed". */
function patronymicParts(words: readonly string[], keys: readonly string[]): NameParts | undefined {
  const last = keys.at(-1) ?? "";
  if (/dottir$/.test(last)) return { givenName: words.slice(0, -1).join(" "), familyName: null };
  if (ETHIOPIAN_GIVEN.has(keys[0] ?? "")) return { givenName: words[0] ?? null, familyName: null };
  const son = keys.findIndex((key, i) => i > 0 && /^(?:bin|ibn|bint)$/.test(key));
  if (son < 0) return undefined;
  const ofTribe = /^(?:al|el|as|ad|an|ar|at|ash)[-\s]/i.test(words.at(-1) ?? "");
  return {
    givenName: words.slice(0, son).join(" "),
    familyName: ofTribe && words.length > son + 2 ? (words.at(-1) ?? null) : null,
  };
}

/** A Russian middle name, which is neither a given nor a family name. */
const PATRONYMIC = /(?:ovich|evich|ovna|evna|ichna)$/;

function westernParts(words: readonly string[], keys: readonly string[]): NameParts {
  let family = words.length - 1;
  if (family > 1 && isSpanish(keys[family - 1] ?? "")) family--;
  while (family > 1 && PARTICLES.has(keys[family - 1] ?? "")) family--;
  const given = words.slice(0, family);
  if (given.length > 1 && PATRONYMIC.test(keys[family - 1] ?? "")) given.pop();
  return { givenName: given.join(" "), familyName: words.slice(family).join(" ") };
}

/** "Fernández" of "Lucía Fernández Ibarra": the first of two family names. */
function isSpanish(key: string): boolean {
  return SPANISH_FAMILY.has(key) || /[^aeiou]ez$/.test(key);
}

/** The words without "Neto" or "Filho" behind the family name, which tell the descent in Portuguese names. */
function withoutDescent(words: readonly string[]): readonly string[] {
  return words.length > 2 && /^(?:neto|filho|júnior|sobrinho)$/i.test(words.at(-1) ?? "")
    ? words.slice(0, -1)
    : words;
}

/** The words of the family name, as names are compared, and the parts that hyphens tie. */
export function familyKeys(name: PersonName): readonly string[] {
  const { familyName } = nameParts({ ...name, words: withoutDescent(name.words) });
  if (familyName === null) return [];
  return familyName.split(" ").flatMap((word) => [nameKey(word), ...nameKey(word).split("-")]);
}
