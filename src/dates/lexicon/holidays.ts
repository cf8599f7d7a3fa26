import { type Day, dayOf, easter, weekdayOf } from "../calendar.ts";

/** A feast of one day a year. */
export interface Holiday {
  /** Its name as a pattern, apostrophes of both kinds allowed. */
  readonly pattern: string;
  readonly day: (year: number) => Day;
}

const fixed = (month: number, day: number) => (year: number) => dayOf(year, month, day);

/** The nth weekday of a month; the last where n is 0. */
const nth = (month: number, weekday: number, n: number) => (year: number) => {
  if (n === 0) {
    const last = dayOf(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
};

const fromEaster = (days: number) => (year: number) => easter(year) + days;

/** Longer names first, so that "Christmas Eve" is not read as "Christmas". */
export const HOLIDAYS: readonly Holiday[] = [
  { pattern: "Christmas\\s+Eve", day: fixed(12, 24) },
  { pattern: "Boxing\\s+Day", day: fixed(12, 26) },
  { pattern: "Christmas(?:\\s+Day)?", day: fixed(12, 25) },
  { pattern: "New\\s+Year[’']s\\s+Eve", day: fixed(12, 31) },
  { pattern: "New\\s+Year[’']?s?\\s+Day", day: fixed(1, 1) },
  { pattern: "Valentine[’']s\\s+Day", day: fixed(2, 14) },
  { pattern: "St\\.?\\s+Patrick[’']s\\s+Day", day: fixed(3, 17) },
  { pattern: "Burns\\s+Night", day: fixed(1, 25) },
  { pattern: "Australia\\s+Day", day: fixed(1, 26) },
  { pattern: "International\\s+Women[’']s\\s+Day", day: fixed(3, 8) },
  { pattern: "April\\s+Fools?[’']?s?\\s+Day", day: fixed(4, 1) },
  { pattern: "Earth\\s+Day", day: fixed(4, 22) },
  { pattern: "St\\.?\\s+George[’']s\\s+Day", day: fixed(4, 23) },
  { pattern: "Anzac\\s+Day", day: fixed(4, 25) },
  { pattern: "Canada\\s+Day", day: fixed(7, 1) },
  { pattern: "(?:the\\s+)?(?:Fourth|4th)\\s+of\\s+July", day: fixed(7, 4) },
  { pattern: "(?:Bonfire|Guy\\s+Fawkes)\\s+Night", day: fixed(11, 5) },
  { pattern: "St\\.?\\s+Andrew[’']s\\s+Day", day: fixed(11, 30) },
  { pattern: "May\\s+Day", day: fixed(5, 1) },
  { pattern: "Bastille\\s+Day", day: fixed(7, 14) },
  { pattern: "Halloween", day: fixed(10, 31) },
  { pattern: "Armistice\\s+Day", day: fixed(11, 11) },
  { pattern: "Veterans\\s+Day", day: fixed(11, 11) },
  { pattern: "Juneteenth", day: fixed(6, 19) },
  { pattern: "Independence\\s+Day", day: fixed(7, 4) },
  { pattern: "Martin\\s+Luther\\s+King(?:,?\\s+Jr\\.?)?\\s+Day", day: nth(1, 1, 3) },
  { pattern: "Presidents[’']?\\s+Day", day: nth(2, 1, 3) },
  { pattern: "Indigenous\\s+Peoples?[’']?s?\\s+Day", day: nth(10, 1, 2) },
  { pattern: "Memorial\\s+Day", day: nth(5, 1, 0) },
  { pattern: "Labou?r\\s+Day", day: nth(9, 1, 1) },
  { pattern: "Columbus\\s+Day", day: nth(10, 1, 2) },
  // The Tuesday after the first Monday of November, in the United States.
  { pattern: "Election\\s+Day", day: (year) => nth(11, 1, 1)(year) + 1 },
  { pattern: "Thanksgiving(?:\\s+Day)?", day: nth(11, 4, 4) },
  { pattern: "Black\\s+Friday", day: (year) => nth(11, 4, 4)(year) + 1 },
  { pattern: "Cyber\\s+Monday", day: (year) => nth(11, 4, 4)(year) + 4 },
  // The second Sunday of November, in Britain.
  { pattern: "Remembrance\\s+Sunday", day: nth(11, 7, 2) },
  { pattern: "Shrove\\s+Tuesday", day: fromEaster(-47) },
  { pattern: "Ash\\s+Wednesday", day: fromEaster(-46) },
  { pattern: "Palm\\s+Sunday", day: fromEaster(-7) },
  { pattern: "Maundy\\s+Thursday", day: fromEaster(-3) },
  { pattern: "Good\\s+Friday", day: fromEaster(-2) },
  { pattern: "Holy\\s+Saturday", day: fromEaster(-1) },
  { pattern: "Easter\\s+Monday", day: fromEaster(1) },
  { pattern: "Easter(?:\\s+Sunday)?", day: fromEaster(0) },
  { pattern: "Ascension\\s+Day", day: fromEaster(39) },
  { pattern: "Whit\\s+Monday", day: fromEaster(50) },
];

/** Matches, in lower case, what every name of a holiday holds. */
export const HOLIDAY_CUE =
  /\s(?:eve|day)\b|(?:burns|bonfire|fawkes)\s+night|fourth\s+of\s+july|4th\s+of\s+july|remembrance|shrove|cyber\s+monday|christmas|halloween|juneteenth|thanksgiving|easter|(?:black|good)\s+friday|ash\s+wednesday|palm\s+sunday|maundy|holy\s+saturday|whit\s+monday/;
