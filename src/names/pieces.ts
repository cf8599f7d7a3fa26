import { demonymCountry } from "../models/countries.ts";
import { isCommonForm, isCommonWord, isGivenName } from "../models/word-lists.ts";
import { headTypeOf, isCapital, type Range } from "./candidate.ts";
import { gazetteerType, LONGEST_PHRASE } from "./gazetteers.ts";
import { FUNCTION_WORDS, MONTHS_AND_DAYS, NO_NAMES } from "./lexicon/cues.ts";
import {
  HONORIFICS,
  MODEST_TITLES,
  PORTFOLIOS,
  ROLES,
  TITLE_MODIFIERS,
  TITLE_SURNAMES,
} from "./lexicon/titles.ts";
import type { Word } from "./words.ts";

/** Cuts a run of capitalised words into the stretches that may each be one name; titles and dates fall out. */
export function piecesOf(words: readonly Word[], run: Range): Range[] {
  const listed = phrase(words, run);
  if (listed !== null) return isDoubtful(words, run) ? [] : [run];
  if (isQuotedWhole(words, run)) return [run];
  const pieces: Range[] = [];
  let from = withoutOpening(words, afterPortfolio(words, run));
  for (let i = from; i < run.to; ) {
    const skip = skipped(words, { from, to: run.to }, i);
    if (skip === i) {
      i++;
      continue;
    }
    pieces.push({ from, to: i });
    from = skip;
    i = skip;
  }
  pieces.push({ from, to: run.to });
  return pieces.flatMap((piece) => named(words, trimmedTies(words, piece)));
}

/** Whether quotation marks hold the run and nothing else: a title, as in “Salt Ledger”. */
function isQuotedWhole(words: readonly Word[], { from, to }: Range): boolean {
  const close = words[words[to]?.text === "," ? to + 1 : to];
  return (
    to - from > 1 &&
    /^[“"‘']$/.test(words[from - 1]?.text ?? "") &&
    words[from]?.tight === true &&
    close?.tight === true &&
    /^[”"’']$/.test(close.text)
  );
}

/** The run without the office that a role before it names: "secretary of | State". */
function afterPortfolio(words: readonly Word[], run: Range): Range {
  const [tie, role] = [words[run.from - 1], words[run.from - 2]];
  if (tie?.text !== "of" || !ROLES.has(role?.lower ?? "")) return run;
  let from = run.from;
  while (from < run.to && PORTFOLIOS.has(words[from]?.lower ?? "")) from++;
  return { from, to: run.to };
}

/** Whether a listed word stands where its capital says nothing, and is a plain word too. */
function isDoubtful(words: readonly Word[], { from, to }: Range): boolean {
  const word = words[from];
  return (
    to - from === 1 &&
    word !== undefined &&
    word.opens &&
    word.kind === "capital" &&
    isCommonWord(word.lower) &&
    gazetteerType(word.text) !== "LOC" &&
    demonymCountry(word.text) === null &&
    !isListedActor(word, words[to])
  );
}

/** "Apple said", "Shell’s": a company that is a plain word too, as a subject or an owner. */
function isListedActor(word: Word, next: Word | undefined): boolean {
  const acts = word.possessive || (next?.verb === true && next.kind === "lower");
  return acts && gazetteerType(word.text) === "ORG";
}

function phrase(words: readonly Word[], { from, to }: Range): string | null {
  const surface = words
    .slice(from, to)
    .map((word) => word.text)
    .join(" ");
  return to - from <= LONGEST_PHRASE && gazetteerType(surface) !== null ? surface : null;
}

/** Where the run begins when words are left out that have their capital from opening the sentence. */
function withoutOpening(words: readonly Word[], run: Range): number {
  let from = run.from;
  const first = words[from];
  if (first === undefined) return from;
  if (
    FUNCTION_WORDS.has(first.lower) &&
    first.kind === "capital" &&
    !isWithin(first, words[from + 1])
  ) {
    const next = words[from + 1];
    // "In" and "The" also stand within headlines and titles in capitals.
    if (longestPhrase(words, run) <= from + 1) from++;
    const isListed = longestPhrase(words, { from, to: run.to }) > from + 1;
    if (from < run.to && !isListed && next !== undefined && FUNCTION_WORDS.has(next.lower)) from++;
    return Math.min(from, run.to);
  }
  if (!first.opens || first.kind !== "capital" || !isPlainOpening(first)) return from;
  if (longestPhrase(words, run) > from || isTitleAt(words, run, from) > from) return from;
  if (run.to - run.from === 1) return run.to;
  if (isGivenName(first.text) && !first.verb) return from;
  return headTypeOf(words.slice(run.from, run.to)) !== null ? from : from + 1;
}

/** A word that opens a sentence and is a word of the language, by the list or by its ending. */
function isPlainOpening(word: Word): boolean {
  if (isCommonWord(word.lower) || /'(ll|re|ve|d|m|t)$/.test(word.lower)) return true;
  return (
    (isCommonForm(word.lower) || word.lower.endsWith("ly")) &&
    gazetteerType(word.text) === null &&
    !isGivenName(word.text)
  );
}

/** A function word that stands in capitals within a sentence: "(The Edge)", "Will Kempner". */
function isWithin(word: Word, next: Word | undefined): boolean {
  if (word.opens || !isCapital(next)) return false;
  return (
    /^(the|all|our)$/.test(word.lower) ||
    (isGivenName(word.text) && !isCommonWord(next?.lower ?? ""))
  );
}

/** The end of the longest listed phrase that opens the range, or its beginning. */
function longestPhrase(words: readonly Word[], { from, to }: Range): number {
  for (let end = Math.min(to, from + LONGEST_PHRASE); end > from; end--) {
    if (phrase(words, { from, to: end }) !== null) return end;
  }
  return from;
}

/** Where a title, a form of address, a day or a month that stands at `i` ends; `i` where none does. */
function skipped(words: readonly Word[], range: Range, i: number): number {
  const word = words[i];
  if (word === undefined) return i;
  const afterGivenName = i > range.from && isGivenName(words[i - 1]?.text ?? "");
  if (MONTHS_AND_DAYS.has(word.lower) && !afterGivenName && !isOwnName(words, range, i))
    return i + 1;
  if (NO_NAMES.has(word.lower) && !isInHead(words, range, i)) return i + 1;
  return isTitleAt(words, range, i);
}

function isOwnName(words: readonly Word[], range: Range, i: number): boolean {
  const next = words[i + 1];
  return (
    isGivenName(words[i]?.text ?? "") &&
    i + 1 < range.to &&
    isCapital(next) &&
    !isCommonWord(next?.lower ?? "")
  );
}

/** Whether the range from `i` on ends in a head word that takes a title in: "King Fahd Hospital". */
function isInHead(words: readonly Word[], range: Range, i: number): boolean {
  return headTypeOf(words.slice(i, range.to)) !== null;
}

/** The end of the title that stands at `i`: modifiers, a role, and its portfolio; `i` where none stands there. */
function isTitleAt(words: readonly Word[], range: Range, i: number): number {
  let end = i;
  while (end < range.to && TITLE_MODIFIERS.has(words[end]?.lower ?? "") && end - i < 5) end++;
  const hasModifier = end > i;
  while (end > i && !isRole(words[end])) end--;
  const role = words[end];
  if (role === undefined || end >= range.to || !isRole(role)) return i;
  // "bin Sultan", "of Justice": what a small word ties to the name is part of it.
  if (i > range.from && words[i - 1]?.kind === "lower") return i;
  if (!hasModifier && !mayBeTitle(words, range, i)) return i;
  end++;
  // "Asante Stars", "Orlando Pirates": a plural is a title only before a name.
  if (isPlural(role) && (i > range.from || end + 1 >= range.to || !isCapital(words[end + 1])))
    return i;
  while (end < range.to && isRole(words[end]) && !TITLE_SURNAMES.has(words[end]?.lower ?? ""))
    end++;
  if (end < range.to && isInHead(words, { from: i, to: range.to }, i) && !followsRole(words, end))
    return i;
  return portfolioEnd(words, range, end);
}

function isRole(word: Word | undefined): boolean {
  const lower = word?.lower ?? "";
  return (
    isCapital(word) &&
    (HONORIFICS.has(lower) || ROLES.has(lower) || ROLES.has(lower.replace(/s$/, "")))
  );
}

function isPlural(word: Word): boolean {
  return !ROLES.has(word.lower) && !HONORIFICS.has(word.lower);
}

/** A role in capitals is a surname after a given name, and some roles are seldom titles. */
function mayBeTitle(words: readonly Word[], range: Range, i: number): boolean {
  const lower = words[i]?.lower ?? "";
  if (MODEST_TITLES.has(lower)) return false;
  const previous = words[i - 1];
  return !(i > range.from && TITLE_SURNAMES.has(lower) && isGivenName(previous?.text ?? ""));
}

function followsRole(words: readonly Word[], end: number): boolean {
  return words[end]?.text === "of";
}

function portfolioEnd(words: readonly Word[], range: Range, end: number): number {
  if (!/^(of|for)$/.test(words[end]?.text ?? "")) return end;
  let to = end + 1;
  if (words[to]?.text === "the") to++;
  let found = end;
  while (
    to < range.to &&
    (PORTFOLIOS.has(words[to]?.lower ?? "") || /^(and|,)$/.test(words[to]?.text ?? ""))
  ) {
    to++;
    found = to;
  }
  return found;
}

function trimmedTies(words: readonly Word[], { from, to }: Range): Range {
  let [a, b] = [from, to];
  while (
    a < b &&
    !isCapital(words[a]) &&
    words[a]?.kind !== "number" &&
    !/^(von|van|de|di|del|della|da|dos|du|bin|ibn|al|el|ten|ter|den|der|la|le)$/.test(
      words[a]?.text ?? "",
    )
  )
    a++;
  while (b > a && !isCapital(words[b - 1]) && words[b - 1]?.kind !== "number") b--;
  return { from: a, to: b };
}

/** Cuts a stretch without titles where one name ends and the next begins: "Norwegian | Kristoffer Lindgaard". */
function named(words: readonly Word[], range: Range): Range[] {
  const { from, to } = range;
  if (from >= to) return [];
  if (to - from === 1 || phrase(words, range) !== null) return [range];
  if (isRankAcronym(words, range)) return named(words, { from: from + 1, to });
  const end = longestPhrase(words, range);
  if (end > from && end < to) {
    const rest = trimmedTies(words, { from: end, to });
    if (isCut(words, range, end, rest)) return [{ from, to: end }, ...named(words, rest)];
  }
  return [range];
}

/** An office in capitals before a full name: "DCI Denny Stallard". */
function isRankAcronym(words: readonly Word[], { from, to }: Range): boolean {
  const first = words[from];
  return (
    to - from > 2 &&
    first !== undefined &&
    /^[A-Z]{2,4}$/.test(first.text) &&
    gazetteerType(first.text) === null &&
    isGivenName(words[from + 1]?.text ?? "") &&
    headTypeOf(words.slice(from, to)) === null
  );
}

/** Whether the listed phrase that opens a stretch is a name of its own. */
function isCut(words: readonly Word[], range: Range, end: number, rest: Range): boolean {
  if (headTypeOf(words.slice(range.from, range.to)) !== null) return false;
  const first = words[range.from];
  const next = words[rest.from];
  if (first === undefined || next === undefined) return false;
  // "Han Seo-yeon": a family name that is a people's name too.
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(next.text)) return false;
  const type = gazetteerType(
    words
      .slice(range.from, end)
      .map((word) => word.text)
      .join(" "),
  );
  if (end - range.from === 1 && isGivenName(first.text) && demonymCountry(first.text) === null)
    return false;
  if (/^\p{Lu}\.$/u.test(next.text)) return false;
  if (type === "MISC") return true;
  if (phrase(words, rest) !== null) return true;
  return isGivenName(next.text) && rest.to - rest.from > 1;
}
