import { partsOf } from "../calendar.ts";
import { numberOf } from "../lexicon/numbers.ts";
import type { Anchor } from "../reading.ts";

/** Matches the year that a quarter, half, month or season belongs to: "of 2024", "this year", "next year". */
export const YEAR_OF =
  "(?:(?:of|in),?\\s+(?:(?:fiscal|financial)\\s+(?:year\\s+)?)?)?(?<of>(?:19|20)\\d\\d(?:[-–/]\\d\\d(?![\\d/-]))?|1[5-8]\\d\\d(?=[.,;:)]|\\s+(?:and|in|at|by|on|when|the|that|was|which)\\b|$)|[’'‘]\\d\\d|nineteen(?:-|\\s+)(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:(?:-|\\s+)(?:one|two|three|four|five|six|seven|eight|nine))?|(?:the\\s+)?(?:last|next|this|previous|following|same|current|that)\\s+(?:fiscal\\s+|financial\\s+|calendar\\s+)?year)(?!\\d|[’']s)";

/** The year that such words name; null where they name none, or nothing tells which. */
export function yearOf(words: string | undefined, anchor: Anchor): number | null {
  if (words === undefined) return null;
  const digits = /\d{4}/.exec(words);
  if (digits !== null) return Number(digits[0]);
  if (/^[’'‘]/.test(words)) return shortYearOf(words.slice(1));
  if (/^nineteen/i.test(words)) return 1900 + (numberOf(words.slice("nineteen".length)) ?? 0);
  const base =
    /same|following|that|previous/i.test(words) && anchor.previous !== null
      ? yearIn(anchor.previous)
      : anchor.reference === null
        ? null
        : partsOf(anchor.reference).year;
  if (base === null) return null;
  if (/last|previous/i.test(words)) return base - 1;
  return /next|following/i.test(words) ? base + 1 : base;
}

/** The year of two figures, with its century left out: "’94". */
export function shortYearOf(figures: string): number {
  const number = Number(figures);
  return number < 40 ? 2000 + number : 1900 + number;
}

/** The year that a value begins with. */
function yearIn(value: string): number | null {
  const digits = /^\d{4}/.exec(value);
  return digits === null ? null : Number(digits[0]);
}
