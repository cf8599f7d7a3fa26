import { type Reading, time } from "../reading.ts";
import { joining } from "./neighbours.ts";

const BETWEEN = /^(?:,?\s+(?:(?:on|at|of|in|by|around|about|from)\s+)?(?:the\s+)?|,\s*)$/i;

/** Joins a time of day and its day: "9 a.m. on Tuesday", "Monday night", "six this morning". */
export const timeAndDay = joining((left, right, between) => {
  if (!BETWEEN.test(between)) return null;
  if (left.clock !== undefined) return atClock(right, left.clock, left);
  // "Tuesday morning, on the afternoon of June 3": a day has one part.
  if (left.type === "TIME" && !/\d/.test(right.clock ?? "")) return null;
  return right.clock === undefined ? null : atClock(left, right.clock, left);
});

function atClock(day: Reading, clock: string, { mod }: Reading): Reading | null {
  if (day.fits !== "day" && day.fits !== "weekday") return null;
  return time(
    (anchor) => {
      const value = day.value(anchor);
      return value === null ? null : `${value.replace(/T.*$/, "")}${clock}`;
    },
    // "Monday night at 9 p.m." goes on; "9 a.m. on Monday, at noon" is two.
    /\d/.test(clock) ? { mod } : { mod, fits: day.fits },
  );
}
