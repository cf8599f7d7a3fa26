import type { DateMention, DateModifier } from "../../dates/layers.ts";
import type { PartialArticle } from "../article-lists.ts";
import type { Page } from "./page.ts";
import type { Palette } from "./palette.ts";
import { type Row, table } from "./table.ts";
import { type Fragment, flowing, whole } from "./wrap.ts";

const MODIFIERS: Readonly<Record<DateModifier, string>> = {
  START: "start of it",
  MID: "middle of it",
  END: "end of it",
  APPROX: "about",
  MORE_THAN: "more than",
  LESS_THAN: "less than",
};

/** Values whose first and last day a reader would have to look up: quarters, weeks, seasons. */
const NEEDS_BOUNDS = /^\d{4}-[A-Z]/;

/** A row a date: the words, the value, what else is known; repeats of the same words and value are counted. */
export function dateLines(
  { dates = [] }: PartialArticle,
  { width, palette }: Page,
): readonly string[] {
  const repeats = new Map<string, { readonly date: DateMention; count: number }>();
  for (const date of dates) {
    const key = JSON.stringify([date.text, date.type, date.value, date.mod]);
    const known = repeats.get(key);
    if (known === undefined) repeats.set(key, { date, count: 1 });
    else known.count++;
  }
  return table(
    [...repeats.values()].map(({ date, count }) => dateRow(date, count, palette)),
    width,
    2,
  );
}

function dateRow(date: DateMention, count: number, palette: Palette): Row {
  return [
    [whole(date.text, palette.text)],
    [
      date.value === null
        ? whole("not resolved", palette.caution)
        : whole(date.value, palette.value),
    ],
    [notes(date, count, palette)],
  ];
}

function notes(
  { type, value, mod, earliest, latest }: DateMention,
  count: number,
  palette: Palette,
): Fragment {
  const known = [
    type === "DATE" ? "" : type.toLowerCase(),
    mod === null ? "" : MODIFIERS[mod],
    value !== null && NEEDS_BOUNDS.test(value) && earliest !== null && latest !== null
      ? `${earliest} to ${latest}`
      : "",
    count > 1 ? `${count} times` : "",
  ];
  return flowing(known.filter((note) => note !== "").join(", "), palette.detail);
}
