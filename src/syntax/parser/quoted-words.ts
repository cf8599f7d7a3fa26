import { REPORTING_VERBS } from "../reporting-verbs.ts";

/** A half-open range of the words of a sentence. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

const OPENING: ReadonlySet<string> = new Set(["“", "„", "``", "‘’"]);
const CLOSING: ReadonlySet<string> = new Set(["”", "''", "’’"]);
const STRAIGHT = '"';

/** Whether a word is a double quotation mark. */
export const isQuotationMark = (word: string): boolean =>
  word === STRAIGHT || OPENING.has(word) || CLOSING.has(word);

/**
 * What stands between double quotation marks in a sentence, the marks left out. A quotation that opened before the
 * sentence runs from its first word, one that is not closed to its last. Straight marks count where there are no others.
 */
export function quotedWords(words: readonly string[]): readonly WordRange[] {
  const ranges: WordRange[] = [];
  const directed = words.some((word) => OPENING.has(word) || CLOSING.has(word));
  let start = (directed ? directedClosesFirst(words) : straightClosesFirst(words)) ? 0 : -1;
  words.forEach((word, i) => {
    if (directed ? OPENING.has(word) : word === STRAIGHT && start < 0) start = i + 1;
    else if (start >= 0 && (directed ? CLOSING.has(word) : word === STRAIGHT)) {
      if (start < i) ranges.push({ start, end: i });
      start = -1;
    }
  });
  if (start >= 0 && start < words.length) ranges.push({ start, end: words.length });
  return ranges;
}

function directedClosesFirst(words: readonly string[]): boolean {
  const closing = words.findIndex((word) => CLOSING.has(word));
  return closing > 0 && !words.slice(0, closing).some((word) => OPENING.has(word));
}

/** Whether the first mark closes a quotation that opened in a sentence before: So that alarms me," he said. */
function straightClosesFirst(words: readonly string[]): boolean {
  const at = words.indexOf(STRAIGHT);
  if (!/^[,.?!]$/.test(words[at - 1] ?? "") || isReporting(words[at - 2])) return false;
  return at === words.length - 1 || words.slice(at + 1, at + 1 + NEAR).some(isReporting);
}

/** How many words after a closing mark a reporting verb may stand. */
const NEAR = 12;

const isReporting = (word: string | undefined): boolean =>
  word !== undefined && REPORTING_VERBS.has(word.toLowerCase());
