import { overlaps, type Span } from "../src/core/span.ts";

const WORD = /[\p{L}\p{N}]/u;

/** Every occurrence of `part` in `text` that no letter or digit continues on either side. */
export function occurrences(text: string, part: string): readonly Span[] {
  const found: Span[] = [];
  if (part === "") return found;
  for (let i = text.indexOf(part); i !== -1; i = text.indexOf(part, i + 1)) {
    const span = { start: i, end: i + part.length };
    if (isWhole(text, span)) found.push(span);
  }
  return found;
}

function isWhole(text: string, { start, end }: Span): boolean {
  const cut = (at: number) => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
  return !cut(start) && !cut(end);
}

/** Whether a span shares a character with one of `others`. */
export const touchesAny = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => overlaps(span, other));
