import { layer } from "../core/layer.ts";
import type { TextSpan } from "../core/span.ts";

/** What a time expression says of its value (TIMEX3 `mod`). */
export type DateModifier = "START" | "MID" | "END" | "APPROX" | "MORE_THAN" | "LESS_THAN";

/** A time expression, after TIMEX3 (Pustejovsky et al., 2003). */
export interface DateMention extends TextSpan {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value (`2023-06-19`, `2023-Q3`, `P5Y`, `PAST_REF`); null where the text does not tell it. */
  readonly value: string | null;
  readonly mod: DateModifier | null;
  /** First day, as an ISO date, of the interval that the value covers; null for durations and sets. */
  readonly earliest: string | null;
  /** Last day, as an ISO date, of the interval that the value covers. */
  readonly latest: string | null;
  /** The rule that read it. */
  readonly rule: string;
}

/** The time expressions. */
export const Dates = layer<DateMention>()("dates");
