import type { DateRefiner } from "../../engines/chrono.ts";
import type { Reading } from "../reading.ts";

const ARTICLE = /\bthe\s+$/i;

const SIGHT = 12;

/** Takes the article of an ordinal into its date: "the 12th of May". */
export const article: DateRefiner<Reading> = (text, proposals) =>
  proposals.map((proposal) => {
    const { start, end, parser } = proposal;
    if (
      !/^(?:calendarDate|holiday)$/.test(parser) ||
      !/^(?:\d{1,2}(?:st|nd|rd|th)|(?:twenty-|thirty-)?(?:first|second|third|[a-z]{2,10}th))\b/i.test(
        text.slice(start, end),
      )
    ) {
      return proposal;
    }
    const found = ARTICLE.exec(text.slice(Math.max(0, start - SIGHT), start));
    return found === null ? proposal : { ...proposal, start: start - found[0].length };
  });
