import { at, spanOf } from "../core/span.ts";
import { demonymCountry, placeKind } from "../models/countries.ts";
import { isCommonForm, isCommonWord, isGivenName } from "../models/word-lists.ts";
import { isCapital, keyOf, type Range } from "./candidate.ts";
import type { ReadSentence } from "./candidates.ts";
import { gazetteerType, LONGEST_PHRASE } from "./gazetteers.ts";
import type { Name, NameType } from "./layers.ts";
import { FUNCTION_WORDS } from "./lexicon/cues.ts";
import type { Word } from "./words.ts";

/** How a line writes its plain words: small, With Capitals, or ALL IN CAPITALS. */
export type HeadingStyle = "sentence" | "title" | "upper";

const LEAST_WORDS = 4;
const LEAST_SHARE = 0.65;

/** Reads how a line writes its plain words. */
export function styleOf({ words, section }: ReadSentence): HeadingStyle {
  const long = words.filter((word) => word.kind !== "mark" && word.text.length >= 4).slice(1);
  if (long.length + 1 < LEAST_WORDS) return "sentence";
  const share = (kept: readonly Word[]) => kept.length / long.length;
  if (share(long.filter((word) => word.kind === "upper")) > LEAST_SHARE) return "upper";
  if (section !== "headline" || share(long.filter(isCapital)) <= LEAST_SHARE) return "sentence";
  const plain = long.filter((word) => isCapital(word) && isPlain(word));
  return plain.length >= 2 ? "title" : "sentence";
}

/** A name that the text in small letters has shown, by its words in lower case. */
export type KnownNames = ReadonlyMap<string, NameType>;

/** The names of an article by their lower-case surface, with the parts that a heading may use alone. */
export function knownNames(names: readonly Name[]): KnownNames {
  const known = new Map<string, NameType>();
  for (const { text, type } of names) {
    const words = keyOf(text).toLowerCase().split(/\s+/);
    known.set(words.join(" "), type);
    const part = type === "PER" ? words.at(-1) : type === "ORG" ? words[0] : undefined;
    if (words.length > 1 && part !== undefined && !isCommonWord(part) && !known.has(part)) {
      known.set(part, type);
    }
  }
  return known;
}

/** Finds the names of a line in capitals: those that the article or a list knows. */
export function namesOfHeading(
  text: string,
  { words }: ReadSentence,
  style: HeadingStyle,
  known: KnownNames,
): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < words.length; ) {
    const found = longestKnown(words, i, style, known);
    if (found === null) {
      i++;
      continue;
    }
    const [first, last] = [words[i], words[found.to - 1]];
    if (first !== undefined && last !== undefined) {
      names.push({ ...spanOf(text, first.start, last.end), type: found.type, rule: found.rule });
    }
    i = found.to;
  }
  return names;
}

/** The stretches of a line With Capitals whose words are no plain words: names that nothing else shows. */
export function unknownNames(words: readonly Word[], taken: readonly Name[]): Range[] {
  const isFree = (word: Word) => at(taken, word.start) === undefined;
  const ranges: Range[] = [];
  for (let i = 0; i < words.length; ) {
    let to = i;
    while (
      to < words.length &&
      isNameWord(words, to) &&
      (to === i || words[to - 1]?.possessive === false)
    )
      to++;
    const range = words.slice(i, to);
    if (to > i && range.every(isFree)) ranges.push({ from: i, to });
    i = Math.max(to, i + 1);
  }
  return ranges;
}

function isNameWord(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (word === undefined || !isCapital(word)) return false;
  if (!isCommonForm(word.lower)) return !FUNCTION_WORDS.has(word.lower);
  return isGivenName(word.text) && isCapital(next) && !isCommonWord(next?.lower ?? "");
}

interface Known extends Pick<Name, "type" | "rule"> {
  readonly to: number;
}

function longestKnown(
  words: readonly Word[],
  from: number,
  style: HeadingStyle,
  known: KnownNames,
): Known | null {
  for (let to = Math.min(words.length, from + LONGEST_PHRASE); to > from; to--) {
    const phrase = words.slice(from, to);
    if (phrase[0]?.kind === "mark" || !isCapital(phrase.at(-1))) continue;
    if (phrase.slice(0, -1).some((word) => word.possessive)) continue;
    const surface = phrase.map((word) => word.text).join(" ");
    const type = known.get(keyOf(surface).toLowerCase());
    if (type !== undefined && isCapital(phrase[0])) return { to, type, rule: "headingRepeatsName" };
    const listed = listedType(phrase, surface, style);
    if (listed !== null) return { to, type: listed, rule: "headingListedName" };
  }
  return null;
}

function listedType(
  phrase: readonly Word[],
  surface: string,
  style: HeadingStyle,
): NameType | null {
  const written = style === "upper" ? inSmallLetters(surface) : surface;
  const type = gazetteerType(surface) ?? gazetteerType(written);
  const only = phrase.length === 1 ? phrase[0] : undefined;
  if (type === null || only === undefined || !isCommonWord(only.lower)) return type;
  const kind = placeKind(written);
  return kind === "country" || kind === "capital" || demonymCountry(written) !== null ? type : null;
}

/** "SOUTH AFRICA" as "South Africa". */
function inSmallLetters(surface: string): string {
  return surface.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** A word of the language, and no given name. */
function isPlain(word: Word): boolean {
  return isCommonWord(word.lower) && gazetteerType(word.text) === null && !isGivenName(word.text);
}
