import { type Span, trimmed } from "../core/span.ts";

/** A line or joined lines of a page, and whether a blank line stands before it. */
export interface Block extends Span {
  readonly afterBlank: boolean;
}

const LINE = /[^\r\n\v\f\u0085\u2028\u2029]+|\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
const BREAK = /^[\r\n\v\f\u0085\u2028\u2029]/;

/** Splits a text into paragraphs: at blank lines, and at line breaks except where text is hard-wrapped. */
export function blocksOf(text: string): readonly Block[] {
  const lines = linesOf(text);
  const wraps = wrapTest(text, lines);
  const blocks: Block[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = blocks.at(-1);
    if (before !== undefined && last !== undefined && wraps(before, line)) {
      blocks[blocks.length - 1] = { ...last, end: line.end };
    } else blocks.push(line);
  });
  return blocks;
}

/** The lines that hold more than white space, without the white space around them. */
function linesOf(text: string): readonly Block[] {
  const lines: Block[] = [];
  let blank = true;
  let breaks = 0;
  for (const { 0: run, index } of text.matchAll(LINE)) {
    if (BREAK.test(run)) {
      breaks++;
      if (breaks > 1) blank = true;
      continue;
    }
    const span = trimmed(text, { start: index, end: index + run.length });
    if (span.start === span.end) continue;
    lines.push({ ...span, afterBlank: blank });
    blank = false;
    breaks = 0;
  }
  return lines;
}

/** Rules and ornaments are no text: ----, * * *. */
const hasLetters = (text: string, line: Span): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(line.start, Math.min(line.end, line.start + 200)));

const WIDEST = 110;
const NARROWEST = 40;
const FEWEST_PAIRS = 2;
const ENDS_OPEN = /[\p{L}\p{N},;’'\-–—]$/u;
const FIRST_WORD = /^\S{1,60}/;

/**
 * Tells whether the second of two lines goes on with the first. Text is taken as hard-wrapped when
 * most lines that another follows end in mid-sentence at about one width: the next word had no room.
 */
function wrapTest(text: string, lines: readonly Block[]): (a: Block, b: Block) => boolean {
  const length = (span: Span): number => span.end - span.start;
  const endsOpen = (line: Span): boolean =>
    ENDS_OPEN.test(text.slice(Math.max(line.start, line.end - 2), line.end));
  const pairs = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    return before === undefined || line.afterBlank ? [] : [{ first: before, second: line }];
  });
  const widths = pairs.map(({ first }) => length(first)).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const noRoom = (first: Span, second: Span): boolean => {
    const word = FIRST_WORD.exec(text.slice(second.start, second.start + 61))?.[0] ?? "";
    return length(first) + 1 + word.length > width - 3;
  };
  const full = pairs.filter(({ first, second }) => noRoom(first, second));
  const open = full.filter(({ first }) => endsOpen(first));
  const hardWrapped =
    full.length >= FEWEST_PAIRS &&
    full.length >= 0.6 * pairs.length &&
    open.length >= 0.6 * full.length &&
    width >= NARROWEST &&
    width <= WIDEST;
  return (first, second) => {
    if (!hasLetters(text, first) || !hasLetters(text, second)) return false;
    if (second.afterBlank || !endsOpen(first)) {
      return hardWrapped && !second.afterBlank && noRoom(first, second);
    }
    if (hardWrapped) return noRoom(first, second);
    const goesOn = /^\p{Ll}[\p{L}’'-]{0,30} \S{1,60} \S/u.test(
      text.slice(second.start, second.start + 100),
    );
    return goesOn && length(first) >= NARROWEST && length(first) <= WIDEST;
  };
}
