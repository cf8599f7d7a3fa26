import type { Word } from "../engines/wink.ts";
import { AFTER_TIME, LEADING_ABBREVIATIONS, SENTENCE_OPENERS } from "./abbreviations.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";

/** The words of one paragraph as the rules for breaks read them; offsets count in `text`. */
export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
  /** Indexes of words that the engine takes for the first of a sentence. */
  readonly proposed: ReadonlySet<number>;
  /** Starts of the marks that close a quotation, and of those that open one. */
  readonly closing: ReadonlySet<number>;
  readonly opening: ReadonlySet<number>;
}

const STOP = /^[.!?…‥]{1,12}$/;
/** Names that end in a mark of exclamation. */
const EXCLAIMING_NAMES: ReadonlySet<string> = new Set(["Yahoo", "Jeb", "Jeopardy", "Joomla"]);
const CLOSER = /^[)\]}”’"'»›」』]$/;
/** Lower-case words that open family names. */
const PARTICLES: ReadonlySet<string> = new Set(
  "al el de von van bin ibn da di du del della dos ter ten".split(" "),
);

/** Indexes of the words that open a sentence, in order; the first is 0 when there is any word. */
export function sentenceStarts(line: Line): readonly number[] {
  const starts: number[] = line.words.length > 0 ? [0] : [];
  for (let i = 0; i < line.words.length; ) {
    const next = afterStop(line, i);
    if (next === undefined) {
      i++;
      continue;
    }
    if (next < line.words.length && breaks(line, i, next)) starts.push(next);
    i = next;
  }
  return starts;
}

const surface = ({ text, words }: Line, index: number): string => {
  const word = words[index];
  return word === undefined ? "" : text.slice(word.start, word.end);
};

/** The index after a stop at `index` and the marks that close with it; nothing where there is no stop. */
function afterStop(line: Line, index: number): number | undefined {
  const word = surface(line, index);
  if (!STOP.test(word) && !(word.length > 1 && word.endsWith("."))) return undefined;
  let next = index + 1;
  while (closesHere(line, next)) next++;
  return next;
}

function closesHere(line: Line, index: number): boolean {
  const word = line.words[index];
  if (word === undefined) return false;
  if (line.closing.has(word.start)) return true;
  if (line.opening.has(word.start)) return false;
  const touches = line.words[index - 1]?.end === word.start;
  const found = surface(line, index);
  return touches && (CLOSER.test(found) || STOP.test(found));
}

/** Whether a sentence ends with the stop at `stop` and another opens with the word at `next`. */
function breaks(line: Line, stop: number, next: number): boolean {
  const mark = surface(line, stop);
  const opener = firstLetters(line, next);
  if (mark === "!" && EXCLAIMING_NAMES.has(surface(line, stop - 1))) return false;
  if (!/[\p{L}\p{N}]/u.test(opener)) return false;
  if (touching(line, next) && !line.opening.has(line.words[next]?.start ?? -1)) {
    return mark === "." && /^\p{Lu}\p{Ll}/u.test(opener) && line.proposed.has(next);
  }
  if (quotationClosed(line, stop, next) && attributes(line, stop, next)) return false;
  if (mark.length > 1 && /\p{L}/u.test(mark))
    return breaksAfterAbbreviation(line, stop, next, opener);
  if (/^\p{Ll}/u.test(opener))
    return mark === "." && !quotationClosed(line, stop, next) && opensInLowerCase(opener);
  return true;
}

/** The first word at or after `index` that is no opening mark. */
function firstLetters(line: Line, index: number): string {
  let i = index;
  while (i < index + 4 && /^[^\p{L}\p{N}]+$/u.test(surface(line, i))) i++;
  return surface(line, i);
}

const touching = (line: Line, next: number): boolean =>
  line.words[next - 1]?.end === line.words[next]?.start;

function opensInLowerCase(word: string): boolean {
  return PARTICLES.has(word) || /^\p{Ll}{1,2}\p{Lu}/u.test(word);
}

function quotationClosed(line: Line, stop: number, next: number): boolean {
  for (let i = stop + 1; i < next; i++)
    if (line.closing.has(line.words[i]?.start ?? -1)) return true;
  return false;
}

const LONGEST_SPEAKER = 7;

/**
 * Whether the words from `next` on say who spoke what has just closed: “Why?” Lee asked.
 * After a full stop only a clause with nothing more in it does: “It is done.” Lee said.
 */
function attributes(line: Line, stop: number, next: number): boolean {
  const first = surface(line, next);
  if (REPORTING_VERBS.has(first.toLowerCase()))
    return /^[\p{Lu}\p{Ll}]/u.test(surface(line, next + 1));
  if (/^\p{Ll}/u.test(first)) return true;
  if (SENTENCE_OPENERS.has(first.toLowerCase()) && !/^(?:he|she|they|i|we)$/i.test(first))
    return false;
  for (let i = next; i < next + LONGEST_SPEAKER; i++) {
    const word = surface(line, i);
    if (REPORTING_VERBS.has(word)) {
      return surface(line, stop) !== "." || /^[.,;:]?$/.test(surface(line, i + 1));
    }
    if (!/^[\p{L}\p{M}.'’-]+$/u.test(word)) return false;
  }
  return false;
}

function breaksAfterAbbreviation(line: Line, stop: number, next: number, opener: string): boolean {
  const bare = surface(line, stop).slice(0, -1).toLowerCase();
  if (!/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(opener)) {
    // A quotation that opens after it, or a figure that is no part of a date or number.
    return false;
  }
  const opens = SENTENCE_OPENERS.has(opener.toLowerCase()) && opener !== "I";
  if (bare === "st" && opens) return true;
  if (LEADING_ABBREVIATIONS.has(bare)) return false;
  if (bare === "no") return true;
  if (bare === "a.m" || bare === "p.m") return !AFTER_TIME.test(opener);
  if (bare === "etc" || bare === "al") return true;
  if (line.opening.has(line.words[next]?.start ?? -1)) return true;
  return opens;
}
