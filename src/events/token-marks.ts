import { firstFrom, type Span } from "../core/span.ts";
import type { Token } from "../syntax/layers.ts";

/** What other layers say of tokens, by token index. */
export interface TokenMarks {
  /** Number of the name that the token belongs to, 0 for none. */
  name(index: number): number;
  /** End token of the date that starts at or covers the token; the index itself where there is none. */
  dateEnd(index: number): number;
  /** Whether someone's words in quotation marks hold the token. */
  quoted(index: number): boolean;
  /** Whether the token stands in a headline. */
  headline(index: number): boolean;
}

/** Marks the tokens that names, dates, direct quotes and headlines cover. Cost is linear but for binary search. */
export function tokenMarks(
  tokens: readonly Token[],
  spans: {
    readonly names: readonly Span[];
    readonly dates: readonly Span[];
    readonly quoted: readonly Span[];
    readonly headlines: readonly Span[];
  },
): TokenMarks {
  const names = new Int32Array(tokens.length);
  const dates = new Int32Array(tokens.length);
  const quoted = new Uint8Array(tokens.length);
  const headline = new Uint8Array(tokens.length);
  spans.names.forEach((span, i) => {
    fill(tokens, span, (index) => {
      // "Will Omar Haddad resign?"
      if (tokens[index]?.upos === "AUX") return;
      if (names[index] === 0) names[index] = i + 1;
    });
  });
  for (const span of spans.dates) {
    const end = fill(tokens, span, () => {});
    fill(tokens, span, (index) => {
      dates[index] = end;
    });
  }
  for (const span of spans.quoted) fill(tokens, span, (index) => (quoted[index] = 1));
  for (const span of spans.headlines) fill(tokens, span, (index) => (headline[index] = 1));
  return {
    name: (index) => names[index] ?? 0,
    dateEnd: (index) => Math.max(dates[index] ?? 0, index),
    quoted: (index) => quoted[index] === 1,
    headline: (index) => headline[index] === 1,
  };
}

/** Calls `mark` for each token that starts in the span; returns the token after the last. */
function fill(tokens: readonly Token[], span: Span, mark: (index: number) => void): number {
  let i = firstFrom(tokens, span.start);
  for (; i < tokens.length; i++) {
    if ((tokens[i]?.start ?? span.end) >= span.end) break;
    mark(i);
  }
  return i;
}
