import { byPosition, type Span, within } from "../core/span.ts";
import type { Quotation } from "../text/layers.ts";

/** The marks of the quotations of a text, sorted, and where the opening and the closing ones start. */
export interface Marks {
  readonly sorted: readonly Span[];
  readonly opening: ReadonlySet<number>;
  readonly closing: ReadonlySet<number>;
}

/** The marks that stand before the contents of quotations, and after those that are closed. */
export function marksOf(text: string, quotations: readonly Quotation[]): Marks {
  const opening: Span[] = [];
  const closing: Span[] = [];
  for (const { contents, closed } of quotations) {
    for (const content of contents) opening.push(markBefore(text, content.start));
    const last = contents.at(-1);
    if (closed && last !== undefined) closing.push(markAfter(text, last.end));
  }
  return {
    sorted: [...opening, ...closing].sort(byPosition),
    opening: new Set(opening.map((mark) => mark.start)),
    closing: new Set(closing.map((mark) => mark.start)),
  };
}

const DOUBLED = /^(?:``|'')$/;

function markBefore(text: string, content: number): Span {
  let end = content;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return { start: end - (DOUBLED.test(text.slice(end - 2, end)) ? 2 : 1), end };
}

function markAfter(text: string, content: number): Span {
  let start = content;
  while (start < text.length && /\s/.test(text.charAt(start))) start++;
  return { start, end: start + (DOUBLED.test(text.slice(start, start + 2)) ? 2 : 1) };
}

/**
 * A paragraph as the tagger reads it best, of the same length: every quotation mark curly and
 * double, so that none is taken for an apostrophe, and lower case where all is in capitals.
 */
export function readableText(text: string, range: Span, marks: Marks): string {
  let readable = "";
  let from = range.start;
  for (const mark of within(marks.sorted, range)) {
    if (mark.start < from) continue;
    const curly = marks.opening.has(mark.start) ? "“" : "”";
    readable += text.slice(from, mark.start) + curly.repeat(mark.end - mark.start);
    from = mark.end;
  }
  readable += text.slice(from, range.end);
  const lower = readable.toLowerCase();
  return isAllCapitals(readable) && lower.length === readable.length ? lower : readable;
}

const FEWEST_LETTERS = 40;

/** Whether a paragraph is written in capitals. */
export function isAllCapitals(text: string): boolean {
  if (text.length < FEWEST_LETTERS || /\p{Ll}/u.test(text.slice(0, FEWEST_LETTERS))) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS && capitals >= 0.9 * letters;
}
