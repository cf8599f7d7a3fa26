import { isoDay } from "../calendar.ts";
import { dayPart } from "../lexicon/day-parts.ts";
import { type DateRule, date, time } from "../reading.ts";

const DAYS: Readonly<Record<string, number>> = {
  "the day before yesterday": -2,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  "the day after tomorrow": 2,
};

/** "today", "yesterday", "the day after tomorrow". */
export const nearDay: DateRule = {
  name: "nearDay",
  cue: /today|tomorrow|yesterday/,
  pattern: /(?:the\s+day\s+(?:before|after)\s+)?(?:yesterday|today|tomorrow)/i,
  read({ 0: words }) {
    const days = DAYS[words.toLowerCase().replace(/\s+/g, " ")];
    if (days === undefined) return null;
    return date(({ reference }) => (reference === null ? null : isoDay(reference + days)), {
      fits: "day",
    });
  },
};

/** "tonight", "this morning", "last night", "yesterday evening", "tomorrow night", "overnight". */
export const nearPartOfDay: DateRule = {
  name: "nearPartOfDay",
  cue: /morning|afternoon|evening|night/,
  pattern:
    /tonight|overnight|(?:(?<which>this|last|yesterday|tomorrow|today)\s+)(?<part>morning|afternoon|evening|night)/i,
  read({ 0: words, groups = {} }, { before, after }) {
    const which = (groups.which ?? "").toLowerCase();
    const overnight = /^overnight/i.test(words);
    if (
      overnight &&
      /^\s+(?:success|shift|sensation|stay|bag|train|bus|ferry|guest|delivery|rates?)/i.test(after)
    )
      return null;
    // "It did not vanish overnight": not at once.
    if (overnight && /\b(?:not|never|n[’']t)\s+(?:\w+\s+){1,2}$/i.test(before)) return null;
    const days =
      overnight || which === "last" || which === "yesterday" ? -1 : which === "tomorrow" ? 1 : 0;
    const part = dayPart(groups.part ?? "night");
    return time(
      ({ reference }) => (reference === null ? null : `${isoDay(reference + days)}${part}`),
      {
        fits: "day",
      },
    );
  },
};
