import { dayOf, isoDay, monthsFrom, partsOf, twoDigits, weekdayOf } from "../calendar.ts";
import { MONTH, monthOf } from "../lexicon/months.ts";
import { ordinalOf } from "../lexicon/numbers.ts";
import { WEEKDAY, weekdayNumber } from "../lexicon/weekdays.ts";
import { type Anchor, type DateRule, date } from "../reading.ts";
import { monthAt } from "./month.ts";
import { YEAR_OF, yearOf } from "./year-of.ts";

/** "the 12th of this month", "the 3rd of next month". */
export const dayOfMonth: DateRule = {
  name: "dayOfMonth",
  cue: /of\s+(?:this|last|next)\s+month/,
  pattern: /(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)\s+of\s+(?<which>this|last|next)\s+month/i,
  read({ groups = {} }) {
    const day = Number(groups.day);
    const step = { last: -1, this: 0, next: 1 }[(groups.which ?? "").toLowerCase()] ?? 0;
    if (day < 1 || day > 31) return null;
    return date(({ reference }) => {
      if (reference === null) return null;
      const { year, month } = partsOf(monthsFrom(reference, step));
      return isoDay(dayOf(year, month, day));
    });
  },
};

/** "on the 26th", "by the 3rd": a day of the month that the clause is in or looks to. */
export const ordinalDay: DateRule = {
  name: "ordinalDay",
  cue: /the\s+\d{1,2}(?:st|nd|rd|th)/,
  pattern: /the\s+(?<day>\d{1,2})(?:st|nd|rd|th)(?![\w-])/i,
  read({ groups = {} }, { before, after }) {
    const day = Number(groups.day);
    if (day < 1 || day > 31 || !/\b(?:on|by|until|till)\s+$/i.test(before)) return null;
    if (
      !/^\s*(?:$|[.,;:!?”"’')]|(?:and|or|at|in\s+the|with|when|as|but|he|she|they|it|we)\b)/i.test(
        after,
      )
    ) {
      return null;
    }
    return date((anchor) => dayAt(anchor, day), { fits: "day" });
  },
};

/** The last such day that has been, or the next that is to come, as the clause says. */
function dayAt({ reference, direction }: Anchor, day: number): string | null {
  if (reference === null) return `XXXX-XX-${twoDigits(day)}`;
  const { year, month } = partsOf(reference);
  const days = [month - 1, month, month + 1, month + 2]
    .map((each) => dayOf(year, each, day))
    .filter((each) => partsOf(each).day === day);
  const past = days.filter((each) => each <= reference).at(-1);
  const future = days.find((each) => each >= reference);
  const found = direction === "past" ? past : future;
  return found === undefined ? null : isoDay(found);
}

/** "last Oct. 23", "this May 3", "next 4 June". */
export const nearDayOfMonth: DateRule = {
  name: "nearDayOfMonth",
  cue: /(?:last|next|this)\s+(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
  pattern: new RegExp(
    `(?<which>last|next|this)\\s+(?:(?<month>${MONTH})\\s+(?<second>\\d{1,2})(?:st|nd|rd|th)?|(?<first>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<name>${MONTH}))(?![\\d:])`,
  ),
  read({ groups = {} }) {
    const { which = "", month, name, first, second } = groups;
    const day = Number(first ?? second);
    const number = monthOf(month ?? name ?? "");
    if (day < 1 || day > 31 || number === 0) return null;
    return date(
      (anchor) => {
        const { reference } = anchor;
        if (reference === null) return `XXXX-${twoDigits(number)}-${twoDigits(day)}`;
        const { year } = partsOf(reference);
        const days = [year - 1, year, year + 1].map((each) => dayOf(each, number, day));
        const found = {
          last: days.filter((each) => each < reference).at(-1),
          next: days.find((each) => each > reference),
          this: days[1],
        }[which];
        return found === undefined ? null : isoDay(found);
      },
      { fits: "day" },
    );
  },
};

/** "the second Sunday in May", "the last Friday of October 2023". */
export const weekdayOfMonth: DateRule = {
  name: "weekdayOfMonth",
  cue: /(?:first|second|third|fourth|last)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day/,
  pattern: new RegExp(
    `the\\s+(?<nth>first|second|third|fourth|last)\\s+(?<day>${WEEKDAY})\\s+(?:of|in)\\s+(?<month>${MONTH})(?:,?\\s+${YEAR_OF})?`,
    "i",
  ),
  read({ groups = {} }) {
    const weekday = weekdayNumber(groups.day ?? "");
    const month = monthOf(groups.month ?? "");
    return date((anchor) => {
      const found = monthAt(anchor, month, "", yearOf(groups.of, anchor));
      if (found === null || found.startsWith("X")) return null;
      const year = Number(found.slice(0, 4));
      const last = dayOf(year, month + 1, 1) - 1;
      if (/last/i.test(groups.nth ?? ""))
        return isoDay(last - ((weekdayOf(last) - weekday + 7) % 7));
      const first = dayOf(year, month, 1);
      const nth = ordinalOf(groups.nth ?? "") ?? 1;
      return isoDay(first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
    });
  },
};

/** "11 September last year", "June 1 of this year". */
export const dayOfYear: DateRule = {
  name: "dayOfYear",
  cue: /year/,
  pattern: new RegExp(
    `(?:(?<first>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${MONTH})|(?<name>${MONTH})\\s+(?<second>\\d{1,2})(?:st|nd|rd|th)?),?\\s+${YEAR_OF}`,
  ),
  read({ groups = {} }) {
    const { first, second, month, name, of } = groups;
    const day = Number(first ?? second);
    if (day < 1 || day > 31) return null;
    return date((anchor) => {
      const year = yearOf(of, anchor);
      return year === null ? null : isoDay(dayOf(year, monthOf(month ?? name ?? ""), day));
    });
  },
};
