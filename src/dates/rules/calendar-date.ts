import type { CalendarDate } from "../../engines/chrono.ts";
import { dayOf, isoDay, isoMonth, partsOf, twoDigits } from "../calendar.ts";
import { type Anchor, date, type Reading, time } from "../reading.ts";

/** The reading of a date that chrono's own parsers found: "June 21, 2023", "12 March", "2023-06-21T09:30Z". */
export function calendarDate({ year, month, day, time: clock }: CalendarDate): Reading {
  if (day === null) return date(year === null ? null : isoMonth(year, month));
  if (year === null) return date((anchor) => yearless(anchor, month, day), { fits: "day" });
  const iso = isoDay(dayOf(year, month, day));
  return clock === null ? date(iso, { fits: "day" }) : time(`${iso}T${clock}`);
}

/** How near a day must be to win over the one that the tense points to, when that is most of a year away. */
const NEAR_DAYS = 75;

function yearless(anchor: Anchor, month: number, day: number): string | null {
  const { reference, direction } = anchor;
  if (reference === null) return `XXXX-${twoDigits(month)}-${twoDigits(day)}`;
  const { year } = partsOf(reference);
  const candidates = [year - 1, year, year + 1].map((each) => dayOf(each, month, day));
  const past = candidates.filter((each) => each <= reference).at(-1);
  const future = candidates.find((each) => each >= reference);
  if (past === undefined || future === undefined) return null;
  const [nearest, other] = reference - past <= future - reference ? [past, future] : [future, past];
  if (direction === null || Math.abs(nearest - reference) <= NEAR_DAYS) return isoDay(nearest);
  const told = direction === "past" ? past : future;
  return isoDay(told === nearest ? nearest : other);
}
