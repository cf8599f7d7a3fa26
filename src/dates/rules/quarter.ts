import { partsOf } from "../calendar.ts";
import { ordinalOf } from "../lexicon/numbers.ts";
import { quarter } from "../period.ts";
import { type Anchor, type DateRule, date } from "../reading.ts";
import { YEAR_OF, yearOf } from "./year-of.ts";

const ORDINAL = "(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)";

/** "the third quarter", "third-quarter", "the first quarter of 2025", "this year's third quarter". */
export const ordinalQuarter: DateRule = {
  name: "ordinalQuarter",
  pattern: new RegExp(
    `(?:(?:the|its|their|this year[’']s|(?<year>last|next|this|\\d{4})(?: year)?(?:[’']s)?|(?:fiscal|financial))\\s+)?(?:fiscal |financial |calendar )?(?<ordinal>${ORDINAL})[- ](?:fiscal[- ]|financial[- ])?quarters?(?:\\s+${YEAR_OF})?`,
    "i",
  ),
  read({ groups = {} }) {
    const word = (groups.ordinal ?? "").toLowerCase();
    const number = word === "final" || word === "last" ? 4 : (ordinalOf(word) ?? 4);
    if (word === "last" && groups.of === undefined) return null;
    return date((anchor) => quarterAt(anchor, number, yearOf(groups.of ?? groups.year, anchor)));
  },
};

/** "Q3 2024", "Q3". */
export const numberedQuarter: DateRule = {
  name: "numberedQuarter",
  pattern: new RegExp(`Q(?<number>[1-4])(?:\\s+${YEAR_OF}|\\s*(?<plain>(?:19|20)\\d\\d))?`),
  read({ groups = {} }) {
    const number = Number(groups.number);
    return date((anchor) => quarterAt(anchor, number, yearOf(groups.plain ?? groups.of, anchor)));
  },
};

/**
 * The quarter of a year that is told; else the nearest that has begun, unless the clause looks ahead.
 */
function quarterAt(anchor: Anchor, number: number, year: number | null): string | null {
  if (year !== null) return quarter(year, number);
  if (anchor.reference === null) return `XXXX-Q${number}`;
  const today = partsOf(anchor.reference);
  const current = Math.ceil(today.month / 3);
  if (anchor.direction === "future")
    return quarter(today.year + (number < current ? 1 : 0), number);
  return quarter(today.year - (number > current ? 1 : 0), number);
}
