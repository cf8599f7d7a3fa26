import { isoYear, partsOf } from "../calendar.ts";
import { type Anchor, type DateRule, date } from "../reading.ts";
import { YEAR_OF, yearOf } from "./year-of.ts";

/** "the second half of 2024", "the first half", "first-half". */
export const ordinalHalf: DateRule = {
  name: "ordinalHalf",
  cue: /half/,
  pattern: new RegExp(
    `(?:the\\s+)?(?<ordinal>first|second|last|latter)(?:-|\\s+)half(?:\\s+${YEAR_OF}|\\s+of\\s+the\\s+(?:fiscal\\s+|financial\\s+)?year)?`,
    "i",
  ),
  read({ 0: text, groups = {} }) {
    // "the first half" alone is as often a part of a match or of a book.
    if (groups.of === undefined && !/year$|-half$/i.test(text)) return null;
    const number = /first/i.test(groups.ordinal ?? "") ? 1 : 2;
    return date((anchor) => halfAt(anchor, number, yearOf(groups.of, anchor)));
  },
};

/** "H1 2024", "H2". */
export const numberedHalf: DateRule = {
  name: "numberedHalf",
  cue: /h[12]/,
  pattern: /H(?<number>[12])\s*(?<year>(?:19|20)\d\d)/,
  read: ({ groups = {} }) => date(`${groups.year}-H${groups.number}`),
};

function halfAt(anchor: Anchor, number: number, year: number | null): string | null {
  if (year !== null) return `${isoYear(year)}-H${number}`;
  if (anchor.reference === null) return `XXXX-H${number}`;
  const today = partsOf(anchor.reference);
  const current = today.month > 6 ? 2 : 1;
  if (anchor.direction === "future")
    return `${isoYear(today.year + (number < current ? 1 : 0))}-H${number}`;
  return `${isoYear(today.year - (number > current ? 1 : 0))}-H${number}`;
}
