import type { DateParser } from "../engines/chrono.ts";
import type { Day } from "./calendar.ts";
import type { DateMention, DateModifier, DateQuantifier } from "./layers.ts";

/** Where in time a clause lies, as its verb tells. */
export type Direction = "past" | "future";

/** What the value of a time expression depends on. */
export interface Anchor {
  /** What relative dates resolve against; null where neither text nor caller tells. */
  readonly reference: Day | null;
  /** The value of the last date before this one in the text: what "the day before" counts from. */
  readonly previous: string | null;
  /** The value of the last single day, or part of one, before this in the text. */
  readonly previousDay: string | null;
  /** The last quarter before this one in the text: what "a year earlier" compares with in earnings news. */
  readonly quarter: string | null;
  readonly direction: Direction | null;
}

/** An anchor that tells nothing: a value at it is what the words themselves say. */
export const NOTHING: Anchor = {
  reference: null,
  previous: null,
  previousDay: null,
  quarter: null,
  direction: null,
};

/** A time expression that is read but not yet placed in time. */
export interface Reading {
  readonly type: DateMention["type"];
  readonly mod: DateModifier | null;
  readonly quant?: DateQuantifier;
  readonly freq?: string;
  /** The TIMEX3 value at an anchor; null where the text does not tell it. */
  readonly value: (anchor: Anchor) => string | null;
  /** The TIMEX3 time part (`T09:00`, `TMO`) of a time of day that names no day. */
  readonly clock?: string;
  /** Whether a part of the day is a time with no day beside it: "at midnight", but not "in the morning". */
  readonly alone?: boolean;
  /** A date that a time of day, a weekday or a year beside it may complete. */
  readonly fits?: "day" | "weekday" | "month" | "year";
}

/** One kind of expression, read by chrono as one of its parsers. */
export type DateRule = DateParser<Reading>;

type Value = Reading["value"] | string | null;

const valued = (value: Value): Reading["value"] =>
  typeof value === "function" ? value : () => value;

/** A DATE of a value, or of a value that depends on the anchor. */
export function date(value: Value, extra: Partial<Reading> = {}): Reading {
  return { type: "DATE", mod: null, ...extra, value: valued(value) };
}

/** A TIME of a value, or of a value that depends on the anchor. */
export function time(value: Value, extra: Partial<Reading> = {}): Reading {
  return { type: "TIME", mod: null, ...extra, value: valued(value) };
}

/** A DURATION of a value. */
export function duration(value: string, extra: Partial<Reading> = {}): Reading {
  return { type: "DURATION", mod: null, ...extra, value: () => value };
}

/** A SET of a value. */
export function set(value: string, extra: Partial<Reading> = {}): Reading {
  return { type: "SET", mod: null, ...extra, value: () => value };
}
