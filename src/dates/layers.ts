import { layer } from "../core/layer.ts";
import type { TextSpan } from "../core/span.ts";

/** What a time expression says of its value (TIMEX3 `mod`). */
export type DateModifier = "START" | "MID" | "END" | "APPROX" | "MORE_THAN" | "LESS_THAN";

/** Over which of its periods a set goes (TIMEX3 `quant`). */
export type DateQuantifier = "EVERY" | "EACH";

/** A time expression, after TIMEX3 (Pustejovsky et al., 2003). */
export interface DateMention extends TextSpan {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value (`2023-06-19`, `2023-Q3`, `P5Y`, `PAST_REF`); null where the text does not tell it. */
  readonly value: string | null;
  readonly mod: DateModifier | null;
  /** Over which of the periods a SET goes (TIMEX3 `quant`): `EVERY`, `EACH`; null where the text does not say. */
  readonly quant: DateQuantifier | null;
  /** How often in a period a SET is (TIMEX3 `freq`): `2X` of "twice a week"; null where the text does not say. */
  readonly freq: string | null;
  /** First day, as an ISO date, of the interval that the value covers; null for durations and sets. */
  readonly earliest: string | null;
  /** Last day, as an ISO date, of the interval that the value covers. */
  readonly latest: string | null;
  /** The rule that read it. */
  readonly rule: string;
}

/** The time expressions. */
export const Dates = layer<DateMention>()("dates");
