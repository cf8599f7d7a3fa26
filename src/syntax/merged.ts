import type { Span } from "../core/span.ts";
import type { Word } from "../engines/wink.ts";
import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS, WORDS_TOO } from "./abbreviations.ts";

/** U.S., a.m., J.R.R., Ph.D. */
const LETTERS_AND_STOPS = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|(?<![\p{L}\p{N}])Ph\.D\./gu;
const SHORT_WORD_AND_STOP = /(?<![\p{L}\p{N}.])(\p{L}{2,6})\.(?=[\s,;:)])/gu;
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s“”"<>]{1,300}|[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){1,4}|(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{1,40}){0,3}\.(?:com|org|net|gov|edu|uk|io|eu|int|info|example)(?![\p{L}\p{N}])/gu;
/** What every address holds: elsewhere the pattern is not tried. */
const ADDRESS_CUE = /:\/\/|www\.|@|\.(?:com|org|net|gov|edu|uk|io|eu|int|info|example)/;
const TRAILING_MARKS = /[.,;:!?)\]'’”]{1,8}$/;
/** Hawai‘i, Sa'ada: a mark between two letters. */
const INNER_MARK = /(?<=\p{L})[‘’'ʻʼ`](?=\p{L})/gu;

/** Joins the words that belong in one token and were read as several; offsets count in `text`. */
export function merged(text: string, words: readonly Word[]): readonly Word[] {
  const units = unitsOf(text, words);
  if (units.length === 0) return words;
  const found: Word[] = [];
  let unit = 0;
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (word === undefined) break;
    while ((units[unit]?.end ?? Number.POSITIVE_INFINITY) <= word.start) unit++;
    const joint = units[unit];
    let last = i;
    if (joint !== undefined && joint.start < word.end) {
      while ((words[last + 1]?.start ?? Number.POSITIVE_INFINITY) < joint.end) last++;
    }
    const end = words[last]?.end ?? word.end;
    found.push(last === i ? word : joinedWord(text, word, end));
    i = last + 1;
  }
  return found;
}

function joinedWord(text: string, first: Word, end: number): Word {
  return { ...first, end, lemma: text.slice(first.start, end).toLowerCase() };
}

/** What is one token, in text order; units do not overlap. */
function unitsOf(text: string, words: readonly Word[]): readonly Span[] {
  const units: Span[] = [];
  for (const { 0: surface, index } of text.matchAll(LETTERS_AND_STOPS)) {
    units.push({ start: index, end: index + surface.length });
  }
  for (const { 0: surface, 1: word = "", index } of text.matchAll(SHORT_WORD_AND_STOP)) {
    if (isAbbreviation(word)) units.push({ start: index, end: index + surface.length });
  }
  units.push(...addresses(text));
  units.push(...innerMarks(text, words));
  units.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return units.filter((unit) => {
    if (unit.start < end) return false;
    end = unit.end;
    return true;
  });
}

function addresses(text: string): readonly Span[] {
  if (!ADDRESS_CUE.test(text)) return [];
  return Array.from(text.matchAll(ADDRESS), ({ 0: surface, index }): Span => {
    const end = index + surface.length - (TRAILING_MARKS.exec(surface)?.[0].length ?? 0);
    return { start: index, end };
  });
}

function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  if (!LEADING_ABBREVIATIONS.has(lower) && !TRAILING_ABBREVIATIONS.has(lower)) return false;
  return word !== lower || !WORDS_TOO.has(lower);
}

/** Names that a mark between two letters has cut in three. */
function innerMarks(text: string, words: readonly Word[]): readonly Span[] {
  const marks = new Set(Array.from(text.matchAll(INNER_MARK), (found) => found.index));
  if (marks.size === 0) return [];
  const units: Span[] = [];
  words.forEach((word, i) => {
    const before = words[i - 1];
    const after = words[i + 1];
    if (word.end !== word.start + 1 || !marks.has(word.start)) return;
    if (before?.end !== word.start || after?.start !== word.end) return;
    units.push({ start: before.start, end: after.end });
  });
  return units;
}
