import { isoMonth, isoYear, partsOf, twoDigits } from "../calendar.ts";
import { MONTH, MONTH_CUE, monthOf } from "../lexicon/months.ts";
import { type Interval, intervalOf } from "../period.ts";
import { type Anchor, type DateRule, date } from "../reading.ts";
import { isPerson } from "./month-person.ts";
import { YEAR_OF, yearOf } from "./year-of.ts";

/** Month names that are also verbs, names of people or other nouns. */
const AMBIGUOUS = /^(?:March|April|May|June|August|Jan|Mar|Jun|Dec)$/i;

const CUE =
  /(?:\b(?:in|by|since|until|till|from|to|during|of|last|next|this|early|late|mid|through|before|after|between|and|for|each|every|end|beginning|start|middle|rest|most|past|previous|following)[\s-]+|[(/–-])$/i;

/** "March 2019", "June of last year", "last October", "this September", "November". */
export const month: DateRule = {
  name: "month",
  cue: MONTH_CUE,
  pattern: new RegExp(
    `(?<which>(?:this|last|next|this\\s+past|this\\s+coming|the\\s+following|the\\s+previous)\\s+)?(?<month>${MONTH})(?:,?\\s+${YEAR_OF})?(?![-–]\\d)`,
    "i",
  ),
  read({ groups = {} }, { before, after }) {
    const { which, of } = groups;
    const name = groups.month ?? "";
    const number = monthOf(name);
    if (number === 0 || name.charAt(0) !== name.charAt(0).toUpperCase()) return null;
    if (of === undefined && which === undefined) {
      if (name.endsWith(".")) return null;
      if (AMBIGUOUS.test(name) && !CUE.test(before) && !unmistakable(name, after)) return null;
      if (isPerson(name, before, after)) return null;
    }
    return date((anchor) => monthAt(anchor, number, which ?? "", yearOf(of, anchor)), {
      fits: of === undefined ? "month" : "day",
    });
  },
};

/** "May through September". */
const TO_MONTH = new RegExp(`^(?:\\s+(?:through|to|until|and|or)\\s+|[-–])${MONTH}`);

/** Whether what follows an ambiguous month says that it is one. */
function unmistakable(name: string, after: string): boolean {
  if (TO_MONTH.test(after)) return true;
  return /^(?:April|June|August)$/.test(name) && !/^\s+[A-Z]/.test(after);
}

/** A month of a year that is told, else the last, the next or the nearest one, as the clause says. */
export function monthAt(
  anchor: Anchor,
  number: number,
  which: string,
  year: number | null,
): string | null {
  if (year !== null) return isoMonth(year, number);
  const from = /following|the\s+previous/i.test(which) ? intervalOf(anchor.previous ?? "") : null;
  if (from !== null) return monthBeside(from, number, which);
  if (anchor.reference === null) return `XXXX-${twoDigits(number)}`;
  const today = partsOf(anchor.reference);
  const past = today.year - (number > today.month ? 1 : 0);
  const future = today.year + (number < today.month ? 1 : 0);
  if (/last|previous|past/i.test(which)) {
    return isoMonth(number === today.month ? past - 1 : past, number);
  }
  if (/next|following/i.test(which)) {
    return isoMonth(number === today.month ? future + 1 : future, number);
  }
  if (/coming/i.test(which)) return isoMonth(future, number);
  if (/this/i.test(which)) return isoMonth(today.year, number);
  if (anchor.direction === "past") return isoMonth(past, number);
  if (anchor.direction === "future") return isoMonth(future, number);
  return isoMonth(nearestYear(today, number), number);
}

/** "the following March": the first after the last date in the text. */
function monthBeside({ first, last }: Interval, number: number, which: string): string {
  if (/previous/i.test(which)) {
    const { year, month } = partsOf(first);
    return isoMonth(number < month ? year : year - 1, number);
  }
  const { year, month } = partsOf(last);
  return isoMonth(number > month ? year : year + 1, number);
}

function nearestYear(
  today: { readonly year: number; readonly month: number },
  month: number,
): number {
  const ahead = month - today.month;
  // News tells what has happened: of two months as near, the past one.
  if (ahead > 5) return today.year - 1;
  return ahead < -6 ? today.year + 1 : today.year;
}

/** "July-September", "the April-June quarter": three months that make a quarter. */
export const monthRange: DateRule = {
  name: "monthRange",
  cue: /(?:jan|apr|jul|oct)[a-z]{0,5}\.?(?:-|–|\s+(?:to|through)\s)/,
  pattern: new RegExp(
    `(?:the\\s+)?(?<from>${MONTH})(?:-|–|\\s+to\\s+|\\s+through\\s+)(?<to>${MONTH})(?:\\s+(?:quarter|period))?(?:\\s+${YEAR_OF})?(?!\\s+\\d{1,2}\\b)`,
  ),
  read({ groups = {} }, { before }) {
    // "runs from January to March" says when it begins and when it ends.
    if (/\bfrom\s+$/i.test(before)) return null;
    const from = monthOf(groups.from ?? "");
    if (from === 0 || from % 3 !== 1 || monthOf(groups.to ?? "") !== from + 2) return null;
    return date((anchor) => {
      const year = yearOf(groups.of, anchor);
      const month = monthAt(anchor, from, "", year);
      const number = (from + 2) / 3;
      if (month === null) return null;
      return month.startsWith("X")
        ? `XXXX-Q${number}`
        : `${isoYear(Number(month.slice(0, 4)))}-Q${number}`;
    });
  },
};
