import {
  type Day,
  dayOf,
  isoDay,
  isoWeek,
  isoYear,
  mondayOf,
  parsedDay,
  twoDigits,
} from "../calendar.ts";
import { monthOf } from "../lexicon/months.ts";
import { type DateRule, date, type Reading, time } from "../reading.ts";

/** What any stamp holds. */
const STAMP_CUE = /\d{4}(?::\d\d:|-w\d\d|\d{4})/;

/** A day with a time of day, where the month has such a day and the day such a time. */
function stamped(year: string, month: number, day: string, clock: string): Reading | null {
  const iso = isoDay(dayOf(Number(year), month, Number(day)));
  return iso === `${year}-${twoDigits(month)}-${day.padStart(2, "0")}`
    ? time(`${iso}T${clock}`)
    : null;
}

/** "07/Oct/2023:13:55:36 +0000", as web servers write it. */
export const serverStamp: DateRule = {
  name: "serverStamp",
  cue: STAMP_CUE,
  pattern:
    /(?<day>\d{1,2})\/(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\/(?<year>\d{4}):(?<clock>[0-2]\d:[0-5]\d)(?::[0-5]\d)?(?:\s+[+-]\d{4})?/,
  read({ groups: { day = "", month = "", year = "", clock = "" } = {} }) {
    return stamped(year, monthOf(month), day, clock);
  },
};

/** "20231007T135536Z": ISO 8601 without its marks. */
export const basicStamp: DateRule = {
  name: "basicStamp",
  cue: STAMP_CUE,
  pattern:
    /(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)T(?<hour>[0-2]\d)(?<minute>[0-5]\d)(?:[0-5]\d)?(?:Z|[+-]\d{2}(?::?\d{2})?)?/,
  read({ groups: { year = "", month = "", day = "", hour = "", minute = "" } = {} }) {
    return stamped(year, Number(month), day, `${hour}:${minute}`);
  },
};

/** What stands before a day in eight figures, which are a number of something else as often. */
const DATED =
  /(?:^|[([]|\b(?:on|dated?|from|to|until|till|since|by|between|and|before|after|published|updated|created|filed)\b:?\s+)$/i;

/** "dated 20230620": a day of ISO 8601 without its marks. */
export const basicDay: DateRule = {
  name: "basicDay",
  cue: STAMP_CUE,
  pattern: /(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?![\d.,:/-]*\d|\s*%)/,
  read({ groups: { year = "", month = "", day = "" } = {} }, { before, after }) {
    if (!DATED.test(before) || /^\s+[a-z]+s\b/.test(after)) return null;
    const iso = `${year}-${month}-${day}`;
    return parsedDay(iso) === null ? null : date(iso, { fits: "day" });
  },
};

/** "2023-W40", "2023-W40-6": a week of ISO 8601, or a day of one. */
export const isoWeekDate: DateRule = {
  name: "isoWeekDate",
  cue: STAMP_CUE,
  pattern: /(?<year>\d{4})-W(?<week>[0-5]\d)(?:-(?<day>[1-7]))?(?![\d-])/,
  read({ groups = {} }) {
    const { year = "", week = "", day } = groups;
    const monday: Day = mondayOf(Number(year), Number(week));
    const value = `${isoYear(Number(year))}-W${week}`;
    if (isoWeek(monday) !== value) return null;
    return day === undefined
      ? date(value)
      : date(isoDay(monday + Number(day) - 1), { fits: "day" });
  },
};
