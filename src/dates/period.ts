import {
  type Day,
  dayOf,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  mondayOf,
  monthsFrom,
  parsedDay,
  partsOf,
} from "./calendar.ts";
import type { Unit } from "./lexicon/units.ts";

/** The first and last day of a value; both included. */
export interface Interval {
  readonly first: Day;
  readonly last: Day;
}

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The days that a TIMEX3 value covers; null for a duration, a set, a reference or a value with unknown parts. */
export function intervalOf(value: string): Interval | null {
  const found =
    /^(\d{2,4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|([QH])(\d)|(S[PU]|FA|WI)))?(?:T.*)?$/.exec(
      value,
    );
  if (found === null) return null;
  const [, years = "", month, day, week, weekend, part, number, season] = found;
  const year = Number(years);
  if (years.length < 4) {
    if (value !== years) return null;
    const span = 10 ** (4 - years.length);
    return { first: dayOf(year * span, 1, 1), last: dayOf((year + 1) * span, 1, 1) - 1 };
  }
  if (day !== undefined) {
    const only = parsedDay(value);
    return only === null ? null : { first: only, last: only };
  }
  if (week !== undefined) {
    const monday = mondayOf(year, Number(week));
    return { first: weekend === undefined ? monday : monday + 5, last: monday + 6 };
  }
  if (month !== undefined) return months(year, Number(month), 1);
  if (part === "Q") return months(year, Number(number) * 3 - 2, 3);
  if (part === "H") return months(year, Number(number) * 6 - 5, 6);
  if (season !== undefined) return months(year, SEASON_START[season] ?? 1, 3);
  return months(year, 1, 12);
}

function months(year: number, first: number, count: number): Interval {
  return { first: dayOf(year, first, 1), last: dayOf(year, first + count, 1) - 1 };
}

/** The value of the period of a unit that holds a day: its week, month, quarter, year. */
export function periodOf(day: Day, unit: Unit): string | null {
  const { year, month } = partsOf(day);
  switch (unit) {
    case "D":
      return isoDay(day);
    case "W":
      return isoWeek(day);
    case "M":
      return isoMonth(year, month);
    case "Q":
      return quarter(year, Math.ceil(month / 3));
    case "Y":
      return isoYear(year);
    case "E":
      return isoYear(year).slice(0, 3);
    case "C":
      return isoYear(year).slice(0, 2);
    default:
      return null;
  }
}

/** A quarter as `2023-Q3`; numbers below 1 or above 4 run on into the years around. */
export function quarter(year: number, number: number): string {
  const index = year * 4 + number - 1;
  return `${isoYear(Math.floor(index / 4))}-Q${(((index % 4) + 4) % 4) + 1}`;
}

/** The day `count` units before or after another. */
function dayFrom(day: Day, count: number, unit: Unit): Day | null {
  // Days past the reach of a four-digit year are no dates that a text means.
  if (Math.abs(count) > 9999) return null;
  switch (unit) {
    case "D":
      return day + count;
    case "W":
      return day + 7 * count;
    case "M":
      return monthsFrom(day, count);
    case "Q":
      return monthsFrom(day, 3 * count);
    case "Y":
      return monthsFrom(day, 12 * count);
    case "E":
      return monthsFrom(day, 120 * count);
    case "C":
      return monthsFrom(day, 1200 * count);
    default:
      return null;
  }
}

/** The value of the period `count` units before or after the one that holds a day. */
export function periodFrom(day: Day, count: number, unit: Unit): string | null {
  const other = dayFrom(day, count, unit);
  return other === null || !inFourDigits(other) ? null : periodOf(other, unit);
}

function inFourDigits(day: Day): boolean {
  const { year } = partsOf(day);
  return year >= 1 && year <= 9999;
}

/** The value `count` units before or after another value, as fine as both allow: two weeks after a day is a day. */
export function valueFrom(value: string, count: number, unit: Unit): string | null {
  const interval = intervalOf(value);
  if (interval === null) return null;
  const part = /^(\d{4})-([QH]\d|S[PU]|FA|WI)$/.exec(value);
  if (part !== null && unit === "Y") return `${isoYear(Number(part[1]) + count)}-${part[2]}`;
  if (part !== null && unit === "Q") return periodFrom(interval.first, count, "Q");
  if (unit === "E") return valueFrom(value, 10 * count, "Y");
  if (unit === "C") return valueFrom(value, 100 * count, "Y");
  const days = interval.last - interval.first + 1;
  if (unit === "D" && days > 1) return null;
  // Eight weeks after a month lie in a month.
  if (unit === "W" && days > 7) {
    return days <= 31 && Math.abs(count) >= 4
      ? periodFrom(interval.first + 15 + 7 * count, 0, "M")
      : null;
  }
  if (unit === "M" && days > 31) return null;
  if (unit === "W" && days === 1) return periodFrom(interval.first, 7 * count, "D");
  return periodFrom(interval.first, count, unit);
}
