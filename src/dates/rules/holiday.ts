import { isoDay, partsOf } from "../calendar.ts";
import { HOLIDAY_CUE, HOLIDAYS, type Holiday } from "../lexicon/holidays.ts";
import { type Anchor, type DateRule, date } from "../reading.ts";
import { YEAR_OF, yearOf } from "./year-of.ts";

const NAMES = HOLIDAYS.map(({ pattern }) => ({ pattern: new RegExp(`^(?:${pattern})$`, "i") }));

/** "Christmas", "New Year’s Eve", "last Easter", "Good Friday 2024". */
export const holiday: DateRule = {
  name: "holiday",
  cue: HOLIDAY_CUE,
  pattern: new RegExp(
    `(?<which>last\\s+|next\\s+|this\\s+)?(?<name>${HOLIDAYS.map(({ pattern }) => pattern).join("|")})(?:,?\\s+${YEAR_OF})?`,
    "i",
  ),
  read({ groups = {} }, { after }) {
    const name = groups.name ?? "";
    if (
      !/^[A-Z]/.test(name) ||
      /^\s+(?:Island|Carol|Agreement|Accords?|Rising|tree|card|Market)/.test(after)
    )
      return null;
    const found = HOLIDAYS[NAMES.findIndex(({ pattern }) => pattern.test(name))];
    if (found === undefined) return null;
    return date(
      (anchor) => holidayAt(anchor, found, groups.which ?? "", yearOf(groups.of, anchor)),
      {
        fits: "day",
      },
    );
  },
};

function holidayAt(
  anchor: Anchor,
  { day }: Holiday,
  which: string,
  year: number | null,
): string | null {
  if (year !== null) return isoDay(day(year));
  const { reference, direction } = anchor;
  if (reference === null) return null;
  const thisYear = partsOf(reference).year;
  const days = [thisYear - 1, thisYear, thisYear + 1].map(day);
  const before = days.filter((candidate) => candidate <= reference).at(-1);
  const after = days.find((candidate) => candidate >= reference);
  if (before === undefined || after === undefined) return null;
  if (/last/i.test(which)) return isoDay(before);
  if (/next/i.test(which)) return isoDay(after);
  if (direction === "past") return isoDay(before);
  if (direction === "future") return isoDay(after);
  return isoDay(reference - before < after - reference ? before : after);
}
