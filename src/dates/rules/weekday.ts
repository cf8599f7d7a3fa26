import { type Day, isoDay, weekdayOf } from "../calendar.ts";
import { WEEKDAY, weekdayNumber } from "../lexicon/weekdays.ts";
import { intervalOf } from "../period.ts";
import { type Anchor, type DateRule, date } from "../reading.ts";

/** What follows a weekday that no noun follows: "a Sunday in May", but "a Sunday vote" is of one Sunday. */
const ALONE =
  "(?:\\s+(?:morning|afternoon|evening|night))?(?:\\s*(?:[^\\w\\s]|$)|\\s+(?:in|on|of|like|when|that|to|and|or|at|with|for|before|after|as|but|is|was|last|next)\\b)";

/** "Monday", "last Saturday", "next Tuesday", "the following Monday", "Friday last week". */
export const weekday: DateRule = {
  name: "weekday",
  cue: /day/,
  pattern: new RegExp(
    `(?<which>(?:this|last|next|the\\s+following|following|the\\s+previous|the\\s+next|this\\s+past|this\\s+coming|that|a(?=\\s+${WEEKDAY}${ALONE})|the)\\s+)?(?<day>${WEEKDAY})(?:\\s+(?<week>last|next|this)\\s+week)?`,
    "i",
  ),
  read({ groups = {} }, { before, after }) {
    const name = groups.day ?? "";
    if (name.charAt(0) !== name.charAt(0).toUpperCase()) return null;
    if (/^the\s/i.test(groups.which ?? "") && /^\s+[A-Z][a-z]/.test(after)) return null;
    const number = weekdayNumber(name);
    const said = (groups.which ?? "").toLowerCase().replace(/\s+/g, " ").trim();
    const which = said === "" && FROM_WEEKDAY.test(before) ? "the following" : said;
    const week = groups.week?.toLowerCase();
    return date((anchor) => weekdayAt(anchor, number, which, week), { fits: "weekday" });
  },
};

/** The second day of a range: "between Monday and Wednesday", "from Friday to Sunday". */
const FROM_WEEKDAY = new RegExp(
  `\\b(?:between\\s+${WEEKDAY}\\s+and|from\\s+${WEEKDAY}\\s+(?:to|until|till|through))\\s+$`,
);

function weekdayAt(
  anchor: Anchor,
  number: number,
  which: string,
  week: string | undefined,
): string | null {
  const { reference } = anchor;
  if (which === "a") return `XXXX-WXX-${number}`;
  if (which === "the following" || which === "following" || which === "the next") {
    const from = anchor.previousDay === null ? null : intervalOf(anchor.previousDay);
    if (from !== null) return isoDay(nextWeekday(from.last + 1, number));
  }
  if (which === "the previous") {
    const from = anchor.previousDay === null ? null : intervalOf(anchor.previousDay);
    if (from !== null && (reference === null || from.first <= reference))
      return isoDay(lastWeekday(from.first - 1, number));
  }
  if (reference === null) return `XXXX-WXX-${number}`;
  if (week !== undefined) {
    const monday = reference - weekdayOf(reference) + 1;
    const weeks = week === "last" ? -7 : week === "next" ? 7 : 0;
    return isoDay(monday + weeks + number - 1);
  }
  if (/last|past/.test(which)) return isoDay(lastWeekday(reference - 1, number));
  if (/next/.test(which)) return isoDay(nextWeekday(reference + 1, number));
  if (which === "this" || which === "this coming") {
    return isoDay(
      anchor.direction === "past" ? lastWeekday(reference, number) : nextWeekday(reference, number),
    );
  }
  return isoDay(
    anchor.direction === "future" ? nextWeekday(reference, number) : lastWeekday(reference, number),
  );
}

function lastWeekday(from: Day, number: number): Day {
  return from - ((weekdayOf(from) - number + 7) % 7);
}

function nextWeekday(from: Day, number: number): Day {
  return from + ((number - weekdayOf(from) + 7) % 7);
}
