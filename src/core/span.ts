/** Half-open range of UTF-16 code units: `text.slice(start, end)` is always the surface. */
export interface Span {
  /** @asType integer */
  readonly start: number;
  /** @asType integer */
  readonly end: number;
}

/** A span that carries its surface, so that a result can be read without its text. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** The span `[start, end)` of `text`, with its surface. */
export function spanOf(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** Whether `inner` lies wholly in `outer` (equal spans do). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Text order: by start, then the longer first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The span without the white space at its ends; empty at `start` where there is nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The first index whose item starts at or after `offset`, in a list sorted by start (binary search). */
export function firstFrom(sorted: readonly Pick<Span, "start">[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items that lie wholly in `range`, of a list sorted by start. */
export function within<T extends Span>(sorted: readonly T[], range: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(sorted, range.start); i < sorted.length; i++) {
    const item = sorted[i];
    if (item === undefined || item.start >= range.end) break;
    if (item.end <= range.end) found.push(item);
  }
  return found;
}

/** The item that holds `offset`, of a list sorted by start whose items do not overlap. */
export function at<T extends Span>(sorted: readonly T[], offset: number): T | undefined {
  const item = sorted[firstFrom(sorted, offset + 1) - 1];
  return item !== undefined && offset < item.end ? item : undefined;
}

/** Whether an item overlaps `span`, of a list sorted by start whose items do not overlap. */
export function overlapsAny(sorted: readonly Span[], { start, end }: Span): boolean {
  const next = firstFrom(sorted, start);
  return (sorted[next - 1]?.end ?? 0) > start || (sorted[next]?.start ?? end) < end;
}
