import { isoDay, weekdayOf } from "../calendar.ts";
import { WEEKDAY, weekdayNumber } from "../lexicon/weekdays.ts";
import { type DateRule, date } from "../reading.ts";

const WEEKS: Readonly<Record<string, number>> = { week: 1, fortnight: 2 };

/** "a week on Saturday", "a fortnight on Friday", "a week today": so long after the next such day. */
export const weekOn: DateRule = {
  name: "weekOn",
  cue: /(?:week|fortnight)\s+(?:on|today|tomorrow)/,
  pattern: new RegExp(
    `a\\s+(?<unit>week|fortnight)\\s+(?:on\\s+(?<day>${WEEKDAY})|(?<near>today|tomorrow))(?![’'])`,
    "i",
  ),
  read({ groups = {} }) {
    const { unit = "", day = "", near } = groups;
    const days = (WEEKS[unit.toLowerCase()] ?? 1) * 7;
    return date(
      ({ reference }) => {
        if (reference === null) return null;
        if (near !== undefined) {
          return isoDay(reference + days + (/tomorrow/i.test(near) ? 1 : 0));
        }
        const ahead = (weekdayNumber(day) - weekdayOf(reference) + 7) % 7;
        return isoDay(reference + days + ahead);
      },
      { fits: "day" },
    );
  },
};
