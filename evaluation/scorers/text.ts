import { overlaps, type Span } from "../../src/core/span.ts";
import type { Section } from "../../src/text/layers.ts";
import { f1, share } from "../measure.ts";
import type { Fault, Scored } from "../scored.ts";

/** What a page's structure is scored on. */
export interface Structure {
  readonly sections: readonly Section[];
  readonly referenceDate: string | null;
}

const NOT_READ: ReadonlySet<string> = new Set(["furniture", "byline", "caption"]);

/**
 * Furniture: F1 over the lines of the page that hold text. A line counts as furniture in the gold
 * when boilerplate covers more than half of it, and as found when sections that nothing is read
 * from (furniture, byline, caption) do.
 * Reference date: share of articles whose date equals the gold's, null included.
 */
export function scoreText(
  text: string,
  found: Structure,
  gold: { readonly furniture: readonly Span[]; readonly referenceDate: string | null },
): Scored {
  const unread = found.sections.filter(({ kind }) => NOT_READ.has(kind));
  const lines = linesOf(text).map((line) => ({
    span: line,
    found: isCovered(line, unread),
    gold: isCovered(line, gold.furniture),
  }));
  const dated = found.referenceDate === gold.referenceDate;
  const faults = lines.flatMap((line): Fault[] => {
    if (line.found === line.gold) return [];
    return [{ kind: line.gold ? "missed" : "false", span: line.span, note: "furniture" }];
  });
  if (!dated) {
    const note = `reference date ${found.referenceDate}, gold ${gold.referenceDate}`;
    faults.push({ kind: "wrong", span: null, note });
  }
  return {
    tally: {
      furniture: f1(
        lines.filter((line) => line.found && line.gold).length,
        lines.filter((line) => line.found).length,
        lines.filter((line) => line.gold).length,
      ),
      "reference date": share(dated ? 1 : 0, 1),
    },
    faults,
  };
}

function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function isCovered(line: Span, spans: readonly Span[]): boolean {
  const shared = spans
    .filter((span) => overlaps(span, line))
    .map((span) => Math.min(span.end, line.end) - Math.max(span.start, line.start))
    .reduce((sum, length) => sum + length, 0);
  return 2 * shared > line.end - line.start;
}
