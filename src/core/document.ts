import { OnrecordError, shown } from "./errors.ts";
import type { Annotations, Layer } from "./layer.ts";

/** The order of day and month in "06/05/2023". */
export type DateOrder = "MDY" | "DMY";

/** What is known of an article beside its text; other properties are ignored. */
export interface Source {
  /** ISO date or date-time of publication: what relative dates resolve against when the text has no dateline. */
  readonly publishedAt?: string | undefined;
  /** The publisher's order of day and month in figures: "DMY" reads "06/05/2023" as 6 May. */
  readonly dateOrder?: DateOrder | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
}

/** A text and the layers found in it: frozen, JSON-ready, the same for the same input. */
export type Document<L extends Layer = never> = {
  readonly text: string;
  readonly source: Source;
} & Annotations<L>;

const ISO_DATE =
  /^\d{4}-\d\d-\d\d(T([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d(\.\d{1,9})?)?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?)?$/;

/**
 * Returns the text as it was given.
 * @throws OnrecordError `TEXT_NOT_STRING` when it is no string; any string at all is valid text.
 */
export function checkedText(text: unknown): string {
  if (typeof text === "string") return text;
  throw new OnrecordError("TEXT_NOT_STRING", `text is ${shown(text)}; expected a string`);
}

/**
 * Returns a frozen copy of the known fields of a source.
 * @throws OnrecordError `SOURCE_INVALID` when a field has the wrong type or value, or `publishedAt` is no ISO date.
 */
export function checkedSource(source: unknown): Source {
  if (source === undefined) return Object.freeze({});
  if (typeof source !== "object" || source === null || Array.isArray(source)) {
    throw new OnrecordError(
      "SOURCE_INVALID",
      `options is ${shown(source)}; expected an object with publishedAt, dateOrder, title or url`,
    );
  }
  const given: Readonly<Record<string, unknown>> = { ...source };
  const { publishedAt, dateOrder, title, url } = given;
  return Object.freeze({
    ...(publishedAt == null ? {} : { publishedAt: checkedDate(publishedAt) }),
    ...(dateOrder == null ? {} : { dateOrder: checkedOrder(dateOrder) }),
    ...(title == null ? {} : { title: checkedString("title", title) }),
    ...(url == null ? {} : { url: checkedString("url", url) }),
  });
}

/** Whether a value is an order of day and month. */
export const isDateOrder = (value: unknown): value is DateOrder =>
  value === "MDY" || value === "DMY";

function checkedOrder(value: unknown): DateOrder {
  if (isDateOrder(value)) return value;
  throw new OnrecordError(
    "SOURCE_INVALID",
    `dateOrder is ${shown(value)}; expected "MDY" or "DMY"`,
  );
}

function checkedString(field: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new OnrecordError("SOURCE_INVALID", `${field} is ${shown(value)}; expected a string`);
}

function checkedDate(value: unknown): string {
  if (typeof value === "string" && isIsoDate(value)) return value;
  throw new OnrecordError(
    "SOURCE_INVALID",
    `publishedAt is ${shown(value)}; expected an ISO date such as "2023-06-21" or "2023-06-21T09:30:00Z"`,
  );
}

function isIsoDate(value: string): boolean {
  if (!ISO_DATE.test(value)) return false;
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value.slice(0, 10));
}
