import { isoYear, partsOf } from "../calendar.ts";
import { ordinalOf } from "../lexicon/numbers.ts";
import { quarter, valueFrom } from "../period.ts";
import { type Anchor, type DateRule, date } from "../reading.ts";
import { YEAR_OF, yearOf } from "./year-of.ts";

const ORDINAL = "(?<ordinal>first|second|third|fourth|final|1st|2nd|3rd|4th)";

/** "last quarter" alone is the one before this. */
const END_OF_YEAR = `(?<edge>opening|last|closing)(?=\\s+quarter\\s+(?:of\\s+)?(?:the\\s+year|${YEAR_OF.replace("?<of>", "?:")}))`;
const FISCAL = "(?:(?:fiscal|financial|calendar)(?:-|\\s+))?";

/** "the third quarter", "the first quarter of 2025", "this year's third quarter", "the year-ago third quarter". */
export const ordinalQuarter: DateRule = {
  name: "ordinalQuarter",
  cue: /quarter/,
  pattern: new RegExp(
    `(?:the\\s+)?(?:(?:(?<year>last|next|this|\\d{4})(?:\\s+year)?(?:[’']s)?|(?<ago>year-(?:ago|earlier)))\\s+)?${FISCAL}(?:${ORDINAL}|${END_OF_YEAR})\\s+${FISCAL}quarters?(?:\\s+(?:${YEAR_OF}|of\\s+the\\s+year))?`,
    "i",
  ),
  read({ groups = {} }, { after }) {
    if (/^\s+of\s+(?:the|a)\s+(?:game|match|contest|final)/i.test(after)) return null;
    const opens = /opening/i.test(groups.edge ?? "");
    const number = opens ? 1 : (ordinalOf(groups.ordinal ?? "") ?? 4);
    return date((anchor) => {
      const value = quarterAt(anchor, number, yearOf(groups.of ?? groups.year, anchor));
      return groups.ago === undefined || value === null ? value : valueFrom(value, -1, "Y");
    });
  },
};

/** "the second" of "the second and fourth quarters"; the other is read by itself. */
export const quarterBeforeAnother: DateRule = {
  name: "quarterBeforeAnother",
  cue: /quarter/,
  pattern: new RegExp(
    `(?:the\\s+)?${ORDINAL}(?=(?:,?\\s+(?:and|or|to)|,)\\s+(?:(?:first|second|third|fourth|final),?\\s+(?:and\\s+)?){1,3}quarters)`,
    "i",
  ),
  read({ groups = {} }) {
    const number = ordinalOf(groups.ordinal ?? "") ?? 4;
    return date((anchor) => quarterAt(anchor, number, null));
  },
};

/** "third-quarter" before a noun; its article belongs to the noun. */
export const hyphenQuarter: DateRule = {
  name: "hyphenQuarter",
  cue: /quarter/,
  pattern: new RegExp(`${FISCAL}${ORDINAL}-quarter`, "i"),
  read({ groups = {} }) {
    const number = ordinalOf(groups.ordinal ?? "") ?? 4;
    return date((anchor) => quarterAt(anchor, number, null));
  },
};

/** "Q3 2024", "Q3". */
export const numberedQuarter: DateRule = {
  name: "numberedQuarter",
  cue: /q[1-4]/,
  pattern: new RegExp(`Q(?<number>[1-4])(?:\\s+${YEAR_OF}|\\s*(?<plain>(?:19|20)\\d\\d))?`),
  read({ groups = {} }) {
    const number = Number(groups.number);
    return date((anchor) => quarterAt(anchor, number, yearOf(groups.plain ?? groups.of, anchor)));
  },
};

/** "the same quarter of 2023", "the same period last year": the quarter that the text is about, in another year. */
export const sameQuarter: DateRule = {
  name: "sameQuarter",
  cue: /(?:same|corresponding|comparable)\s+(?:quarter|period|three)/,
  pattern: new RegExp(
    `(?:the\\s+)?(?:same|corresponding|comparable)\\s+(?:quarter|period|three\\s+months)\\s+${YEAR_OF}`,
    "i",
  ),
  read: ({ groups = {} }) =>
    date((anchor) => {
      const year = yearOf(groups.of, anchor);
      if (year === null) return null;
      const part = /-[QH]\d$/.exec(anchor.quarter ?? anchor.previous ?? "")?.[0];
      return part === undefined ? isoYear(year) : `${isoYear(year)}${part}`;
    }),
};

/** "the 1988 quarter", "the 1988 period": the quarter that the text is about, in another year. */
export const quarterOfYear: DateRule = {
  name: "quarterOfYear",
  cue: /\d{4}\s+(?:quarter|period)/,
  pattern: /(?:the\s+)?(?<year>(?:19|20)\d\d)\s+(?<unit>quarter|period)(?!s|-)/i,
  read: ({ groups = {} }) =>
    date(({ quarter: told }) => {
      const part = told === null ? null : /-Q\d$/.exec(told);
      if (part !== null) return `${groups.year}${part[0]}`;
      return /quarter/i.test(groups.unit ?? "") ? `${groups.year}-QX` : (groups.year ?? null);
    }),
};

/** "the quarter", "the latest quarter", "the latest period": the one that the text is about, else the last that ended. */
export const theQuarter: DateRule = {
  name: "theQuarter",
  cue: /quarter|period/,
  pattern:
    /the\s+(?:latest\s+(?:fiscal\s+)?(?:quarter|period)|(?:most\s+recent\s+|just-ended\s+|reporting\s+)?quarter)(?!s|-|\s+(?:of\s+an?|century|mile|final))/i,
  read: () =>
    date((anchor) => {
      if (anchor.quarter !== null) return anchor.quarter;
      if (anchor.reference === null) return null;
      const { year, month } = partsOf(anchor.reference);
      return quarter(year, Math.ceil(month / 3) - 1);
    }),
};

/** The quarter of a year that is told; else the nearest that has begun, unless the clause looks further ahead. */
function quarterAt(anchor: Anchor, number: number, year: number | null): string | null {
  if (year !== null) return quarter(year, number);
  if (anchor.reference === null) return `XXXX-Q${number}`;
  const today = partsOf(anchor.reference);
  const current = Math.ceil(today.month / 3);
  // A company "expects to report" on the quarter that has just ended.
  if (anchor.direction === "future")
    return quarter(today.year + (number < current - 1 ? 1 : 0), number);
  return quarter(today.year - (number > current ? 1 : 0), number);
}
