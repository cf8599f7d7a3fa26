import type { DateRefiner, Proposal } from "../../engines/chrono.ts";
import { type Reading, time } from "../reading.ts";

const MOST_BETWEEN = 12;

/** What may stand between a time of day and its day, or a weekday and its date. */
const BETWEEN = /^(?:,?\s+(?:(?:on|at|of|in|by|around|about|from)\s+)?(?:the\s+)?|,\s*|\s+)$/i;

/** Joins neighbours that make one expression: "9 a.m. on Tuesday", "Monday night", "Sunday, May 25". */
export const neighbours: DateRefiner<Reading> = (text, proposals) => {
  const joined: Proposal<Reading>[] = [];
  for (const proposal of proposals) {
    const last = joined.at(-1);
    const both = last === undefined ? null : together(text, last, proposal);
    if (both === null) joined.push(proposal);
    else joined[joined.length - 1] = both;
  }
  return joined;
};

function together(
  text: string,
  left: Proposal<Reading>,
  right: Proposal<Reading>,
): Proposal<Reading> | null {
  if (right.start - left.end > MOST_BETWEEN) return null;
  const between = text.slice(left.end, right.start);
  if (!BETWEEN.test(between)) return null;
  const reading = joint(left.reading, right.reading, between);
  if (reading === null) return null;
  const parser = left.reading.clock === undefined ? left.parser : right.parser;
  return { start: left.start, end: right.end, parser, reading };
}

function joint(left: Reading, right: Reading, between: string): Reading | null {
  if (left.clock !== undefined && right.fits !== undefined) return atClock(right, left.clock, left);
  if (right.clock !== undefined && left.fits !== undefined) {
    // "on Monday the night shift": a part of the day follows its day at once.
    return atClock(left, right.clock, left);
  }
  if (left.fits === "weekday" && right.fits === "day" && !/[a-z]/i.test(between)) return right;
  return null;
}

/** A day, or a part of one, at a time of day. */
function atClock(day: Reading, clock: string, { mod }: Reading): Reading | null {
  if (day.fits !== "day" && day.fits !== "weekday") return null;
  return time(
    (anchor) => {
      const value = day.value(anchor);
      return value === null ? null : `${value.replace(/T.*$/, "")}${clock}`;
    },
    { mod, fits: day.fits },
  );
}
