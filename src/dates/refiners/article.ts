import type { DateRefiner } from "../../engines/chrono.ts";
import type { Reading } from "../reading.ts";

/** Takes the article of an ordinal into its date: "the 12th of May". */
export const article: DateRefiner<Reading> = (text, proposals) =>
  proposals.map((proposal) => {
    const { start, end, parser } = proposal;
    if (parser !== "calendarDate" || !/^\d{1,2}(?:st|nd|rd|th)/.test(text.slice(start, end))) {
      return proposal;
    }
    return /\bthe $/i.test(text.slice(Math.max(0, start - 5), start))
      ? { ...proposal, start: start - 4 }
      : proposal;
  });
