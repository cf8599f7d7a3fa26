import { isoYear, partsOf } from "../calendar.ts";
import type { DateModifier } from "../layers.ts";
import { SEASON, seasonOf } from "../lexicon/seasons.ts";
import { intervalOf } from "../period.ts";
import { type Anchor, type DateRule, date } from "../reading.ts";
import { YEAR_OF, yearOf } from "./year-of.ts";

/** "last summer", "next spring", "the autumn", "the winter of 2022", "this past spring". */
export const season: DateRule = {
  name: "season",
  cue: /spring|summer|autumn|fall|winter/,
  pattern: new RegExp(
    `(?<which>(?:this|last|next|the|this\\s+past|this\\s+coming|the\\s+following|the\\s+previous|that)\\s+)?(?<part>early\\s+|late\\s+|mid-?)?(?<season>${SEASON})(?:\\s+${YEAR_OF})?`,
    "i",
  ),
  read({ groups = {} }, { before, after }) {
    const { which, of, part } = groups;
    const named = seasonOf(groups.season ?? "");
    if (named === undefined) return null;
    // "Fall River", "Spring Valley": a name.
    if (/^[A-Z]/.test(groups.season ?? "") && /^\s+[A-Z]/.test(after)) return null;
    if (which === undefined && of === undefined && !CUE.test(before)) return null;
    if (/^(?:Olympic|Games|water|onion|roll)/i.test(after.trimStart()) && of === undefined)
      return null;
    if (WORN.test(after)) return null;
    // "the fall of the wall", "a fall in prices" and "the spring broke" are no seasons.
    const ambiguous = /fall|spring/i.test(groups.season ?? "") && of === undefined;
    const placed = /last|next|past|coming/i.test(which ?? "");
    if (ambiguous && !placed && /^\s+(?:of|in|to|from|by|on|for)\b/i.test(after)) return null;
    // "the winter of 44 BC": of a year that has no season in TIMEX3.
    if (of === undefined && /^\s+of\s+(?:AD\s+)?\d/.test(after)) return null;
    const mod = partModifier(part);
    return date((anchor) => seasonAt(anchor, named, which ?? "", yearOf(of, anchor)), { mod });
  },
};

/** "a pair of winter boots": made for a season. */
const WORN =
  /^\s+(?:boots|coats?|clothes|clothing|jackets?|gear|tyres?|tires?|wheat|barley|crops?|squash|sports?|dress(?:es)?|uniforms?|wardrobe|fuel)\b/i;

function partModifier(part: string | undefined): DateModifier | null {
  if (part === undefined) return null;
  return /early/i.test(part) ? "START" : /late/i.test(part) ? "END" : "MID";
}

const CUE = /\b(?:in|since|until|by|during|each|every|early|late|mid|of|through)[\s-]+$/i;

function seasonAt(
  anchor: Anchor,
  { code, firstMonth }: { readonly code: string; readonly firstMonth: number },
  which: string,
  year: number | null,
): string | null {
  if (year !== null) return `${isoYear(year)}-${code}`;
  if (/following|previous|that/i.test(which)) return seasonBeside(anchor, code, firstMonth, which);
  if (anchor.reference === null) return `XXXX-${code}`;
  const today = partsOf(anchor.reference);
  // January and February belong to the winter that began the year before.
  const began = code === "WI" && today.month < 3 ? today.year - 1 : today.year;
  const inIt =
    (today.month >= firstMonth && today.month < firstMonth + 3) ||
    (code === "WI" && today.month < 3);
  const ahead = today.month < firstMonth && !inIt;
  if (/last|previous/i.test(which)) return `${isoYear(ahead || inIt ? began - 1 : began)}-${code}`;
  if (/this\s+past/i.test(which)) return `${isoYear(ahead ? began - 1 : began)}-${code}`;
  if (/next/i.test(which)) return `${isoYear(ahead ? began : began + 1)}-${code}`;
  if (/this/i.test(which)) return `${isoYear(began)}-${code}`;
  if (anchor.direction === "past" && ahead) return `${isoYear(began - 1)}-${code}`;
  if (anchor.direction === "future" && !ahead && !inIt) return `${isoYear(began + 1)}-${code}`;
  return `${isoYear(began)}-${code}`;
}

/** "the following spring": the first after the last date in the text. */
function seasonBeside(
  { previous }: Anchor,
  code: string,
  firstMonth: number,
  which: string,
): string | null {
  const interval = previous === null ? null : intervalOf(previous);
  if (interval === null) return null;
  const { year, month } = partsOf(interval.last);
  if (/previous/i.test(which))
    return `${isoYear(month > firstMonth + 2 ? year : year - 1)}-${code}`;
  if (/that/i.test(which)) return `${isoYear(year)}-${code}`;
  return `${isoYear(month < firstMonth ? year : year + 1)}-${code}`;
}
