/** A day of the Gregorian calendar, as days since 1970-01-01: whole numbers, so that no time zone comes in. */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;

/** The parts of a day; `month` is 1 to 12. */
interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a year, month and day; days past the end of the month run on into the next. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
}

/** The day of an ISO date, whatever follows its first ten characters; null where it is no date. */
export function parsedDay(iso: string): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (found === null) return null;
  const day = dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
  return isoDay(day) === found[0] ? day : null;
}

/** The year, month and day of a day. */
export function partsOf(day: Day): DayParts {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day as `2023-06-19`. */
export function isoDay(day: Day): string {
  const { year, month, day: ofMonth } = partsOf(day);
  return `${isoMonth(year, month)}-${twoDigits(ofMonth)}`;
}

/** A month as `2023-06`; months below 1 or above 12 run on into the years around. */
export function isoMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${isoYear(Math.floor(index / 12))}-${twoDigits((((index % 12) + 12) % 12) + 1)}`;
}

/** A year in four digits. */
export function isoYear(year: number): string {
  return String(year).padStart(4, "0");
}

/** A number in two digits. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** The day of the week, 1 (Monday) to 7, after ISO 8601. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week of a day, as `2023-W25`. */
export function isoWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = partsOf(thursday);
  const week = Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1;
  return `${isoYear(year)}-W${twoDigits(week)}`;
}

/** The Monday of an ISO 8601 week. */
export function mondayOf(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher, 1876). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const m = Math.floor((a + 11 * h) / 319);
  const l = (2 * (b % 4) + 2 * Math.floor(c / 4) - (c % 4) - h + m + 32) % 7;
  const month = Math.floor((h - m + l + 90) / 25);
  return dayOf(year, month, (h - m + l + month + 19) % 32);
}

/** The day `months` before or after another, or the last of its month where that month is shorter. */
export function monthsFrom(day: Day, months: number): Day {
  const parts = partsOf(day);
  const first = dayOf(parts.year, parts.month + months, 1);
  const next = dayOf(parts.year, parts.month + months + 1, 1);
  return Math.min(first + parts.day - 1, next - 1);
}
