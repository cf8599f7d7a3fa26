import { isoYear, partsOf } from "../calendar.ts";
import { type Anchor, type DateRule, date } from "../reading.ts";
import { YEAR_OF, yearOf } from "./year-of.ts";

/** What is told of the half of a match. */
const MATCH =
  /^\s+(?:[a-z-]+\s+){0,2}(?:goals?|hat-?\s?tricks?|penalt(?:y|ies)|spot-kick|headers?|strikes?|brace|doubles?|equali[sz]ers?|winners?|finish|volley|free-kick|own\s+goal|substitut(?:es?|ions?)|comebacks?|fightback|onslaught|display|lead|deficit|touchdowns?|interceptions?|fumbles?|try|tries|conversions?|drop\s+goal|baskets?|points|scoring|stoppage|injury|(?:red|yellow)\s+card|sending-off|dismissal|whistle|collapse|surge|rally|run|spell|chances?|opener|possession|kick-?off)\b/i;

/** "the second half of 2024", "the first half of the year"; "first-half" leaves its article to the noun. */
export const ordinalHalf: DateRule = {
  name: "ordinalHalf",
  cue: /half/,
  pattern: new RegExp(
    `(?:the\\s+(?!\\w+-))?(?<ordinal>first|second|last|latter)(?:-|\\s+)half(?:\\s+${YEAR_OF}|\\s+of\\s+the\\s+(?:fiscal\\s+|financial\\s+)?year)?`,
    "i",
  ),
  read({ 0: text, groups = {} }, { after }) {
    // "the first half" alone is as often a part of a match or of a book.
    if (groups.of === undefined && !/year$|-half$/i.test(text)) return null;
    if (MATCH.test(after)) return null;
    const number = /first/i.test(groups.ordinal ?? "") ? 1 : 2;
    const bare = /-half$/i.test(text);
    return date((anchor) => halfAt(anchor, number, yearOf(groups.of, anchor), bare));
  },
};

/** "H1 2024", "H2". */
export const numberedHalf: DateRule = {
  name: "numberedHalf",
  cue: /h[12]/,
  pattern: /H(?<number>[12])\s*(?<year>(?:19|20)\d\d)/,
  read: ({ groups = {} }) => date(`${groups.year}-H${groups.number}`),
};

/** How many months a half must be old for its results to be told. */
const JUST_BEGUN = 3;

function halfAt(anchor: Anchor, number: number, year: number | null, bare: boolean): string | null {
  if (year !== null) return `${isoYear(year)}-H${number}`;
  if (anchor.reference === null) return `XXXX-H${number}`;
  const today = partsOf(anchor.reference);
  const current = today.month > 6 ? 2 : 1;
  if (anchor.direction === "future")
    return `${isoYear(today.year + (number < current ? 1 : 0))}-H${number}`;
  // "First-half profit fell", told when a half has just begun, is that of a year ago.
  const begun = number === current && bare && (today.month - 1) % 6 < JUST_BEGUN;
  return `${isoYear(today.year - (number > current || begun ? 1 : 0))}-H${number}`;
}
