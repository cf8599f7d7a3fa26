import type { DateRefiner } from "../../engines/chrono.ts";
import type { Reading } from "../reading.ts";
import { joining } from "./neighbours.ts";

const joined = joining((left, right, between) =>
  left.fits === "weekday" &&
  right.fits === "day" &&
  right.type === "DATE" &&
  /^,?\s+$/.test(between)
    ? right
    : null,
);

const SHORT = /(?<![\p{L}\p{N}])(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?,?\s+$/u;

const SIGHT = 9;

/** Joins a weekday and the date beside it: "Sunday, May 25", "Friday 26 April 2019", "Tue, 20 Jun 2023". */
export const weekdayAndDate: DateRefiner<Reading> = (text, proposals) =>
  joined(text, proposals).map((proposal) => {
    const { start, parser } = proposal;
    if (parser !== "calendarDate") return proposal;
    const short = SHORT.exec(text.slice(Math.max(0, start - SIGHT), start));
    return short === null ? proposal : { ...proposal, start: start - short[0].length };
  });
