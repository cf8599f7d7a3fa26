import type { Span } from "../src/core/span.ts";
import type { Layer } from "./layers.ts";
import type { Tally } from "./measure.ts";

/** One disagreement with the gold, for developers to read. */
export interface Fault {
  readonly kind: "missed" | "false" | "wrong";
  /** Where in the text; null for what has no place of its own. */
  readonly span: Span | null;
  readonly note: string;
}

/** What a scorer says of one article. */
export interface Scored {
  readonly tally: Tally;
  readonly faults: readonly Fault[];
}

/** The faults of one article. */
export interface ArticleFaults {
  readonly id: string;
  readonly text: string;
  readonly faults: readonly Fault[];
}

/** A layer scored on one set: its tally, summed over the articles, and each article's faults. */
export interface SetScores {
  readonly layer: Layer;
  readonly set: string;
  readonly tally: Tally;
  readonly faults: readonly ArticleFaults[];
}
