import type { DateRefiner } from "../../engines/chrono.ts";
import { isoWeek } from "../calendar.ts";
import { intervalOf } from "../period.ts";
import { date, type Reading } from "../reading.ts";

const WEEK_OF = /\bthe\s+week\s+(?:of|beginning|starting|commencing|ending|ended)\s+$/i;

const SIGHT = 32;

/** Reads a day as its week: "the week of March 6". */
export const weekOf: DateRefiner<Reading> = (text, proposals) =>
  proposals.map((proposal) => {
    const { start, reading } = proposal;
    if (reading.type !== "DATE" || (reading.fits !== "day" && reading.fits !== "weekday")) {
      return proposal;
    }
    const found = WEEK_OF.exec(text.slice(Math.max(0, start - SIGHT), start));
    if (found === null) return proposal;
    const week = date((anchor) => {
      const interval = intervalOf(reading.value(anchor) ?? "");
      return interval === null ? null : isoWeek(interval.first);
    });
    return { ...proposal, start: start - found[0].length, parser: "weekOf", reading: week };
  });
