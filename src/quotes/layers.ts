import { layer } from "../core/layer.ts";
import type { TextSpan } from "../core/span.ts";

/** Who said it. */
export interface Speaker {
  /** Id of a person, an organization or a place; null for an unnamed source. */
  readonly entity: string | null;
  /** The fullest name that the article gives, or the description of an unnamed source. */
  readonly name: string;
  /** Where the text names the speaker; null where a follow-on quotation takes the last one's. */
  readonly mention: TextSpan | null;
  /** The sieve that decided. */
  readonly rule: string;
}

/** Words that someone is said to have said or written. */
export interface Quote extends TextSpan {
  /** `quote-1`, `quote-2` …, in text order. */
  readonly id: string;
  /** Its own clause in marks; a marked fragment of a reported clause; a reported clause without marks. */
  readonly kind: "direct" | "mixed" | "indirect";
  /** The pieces without marks: a split quote has two, a multi-paragraph quote one a paragraph. */
  readonly contents: readonly TextSpan[];
  /** The reporting word: "said", "according to". */
  readonly cue: TextSpan | null;
  /** Null where nobody near it says it. */
  readonly speaker: Speaker | null;
}

/** Who said what. */
export const Quotes = layer<Quote>()("quotes");
