import type { Span } from "../core/span.ts";
import type { Quote } from "./layers.ts";
import type { Source } from "./subjects.ts";

/** A quote before its speaker is tied to anyone. */
export interface Draft extends Span {
  readonly kind: Quote["kind"];
  readonly contents: readonly Span[];
  readonly cue: Span | null;
  /** Who says it, as the text has it; null where a rule has to find out. */
  readonly source: Source | null;
  /** Whether the source was named for another quotation and is carried on to this one. */
  readonly inherited: boolean;
  /** The rule that made the draft or found its source. */
  readonly rule: string;
  /** Index of the sentence of the narration. */
  readonly segment: number;
  /** Indexes of the quotations that it uses. */
  readonly quotations: readonly number[];
}
