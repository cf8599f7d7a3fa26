import { twoDigits } from "../calendar.ts";
import type { DateQuantifier } from "../layers.ts";
import { dayPart } from "../lexicon/day-parts.ts";
import { MONTH, monthOf } from "../lexicon/months.ts";
import { NUMBER, numberOf } from "../lexicon/numbers.ts";
import { seasonOf } from "../lexicon/seasons.ts";
import { durationValue, UNIT, unitOf } from "../lexicon/units.ts";
import { WEEKDAY, weekdayNumber } from "../lexicon/weekdays.ts";
import { type DateRule, set } from "../reading.ts";

const quantOf = (word: string | undefined): DateQuantifier =>
  /^each$/i.test(word ?? "") ? "EACH" : "EVERY";

const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** The TIMEX3 `freq` of "twice" or "three times"; null where the number is vague. */
function freqOf(words: string): string | null {
  const lower = words.toLowerCase();
  const count = TIMES[lower] ?? numberOf(lower.replace(/\s+times$/, ""));
  return count === null || count === 0 ? null : `${count}X`;
}

/** "every two hours", "each month", "every other week", "every year". */
export const everyPeriod: DateRule = {
  name: "everyPeriod",
  cue: /(?:every|each)\s/,
  pattern: new RegExp(
    `(?<quant>every|each)\\s+(?:(?<count>${NUMBER}|other|few|single)\\s+)?(?<unit>${UNIT})(?!-)`,
    "i",
  ),
  read({ groups = {} }) {
    const entry = unitOf(groups.unit ?? "");
    const count = (groups.count ?? "one").toLowerCase();
    if (entry === undefined) return null;
    const quant = quantOf(groups.quant);
    if (count === "few") return set(durationValue(null, entry), { quant });
    const number = count === "other" ? 2 : count === "single" ? 1 : numberOf(count);
    return set(durationValue(number, entry), { quant });
  },
};

/** "twice a week", "three times a year", "once every two months". */
export const frequency: DateRule = {
  name: "frequency",
  cue: /once|twice|thrice|times/,
  pattern: new RegExp(
    `(?<often>once|twice|thrice|(?:${NUMBER}|several|many|a\\s+few|ten\\s+thousand|a\\s+dozen)\\s+times)\\s+(?:an?|each|every|per)\\s+(?:(?<count>${NUMBER})\\s+)?(?<unit>${UNIT})`,
    "i",
  ),
  read({ groups = {} }) {
    const entry = unitOf(groups.unit ?? "");
    if (entry === undefined) return null;
    const freq = freqOf(groups.often ?? "");
    return set(
      durationValue(numberOf(groups.count ?? "one"), entry),
      freq === null ? {} : { freq },
    );
  },
};

/** "two days a week", "eight hours a day": how much of each period. */
export const partOfEach: DateRule = {
  name: "partOfEach",
  cue: /(?:hour|day|night|week|month)s?\s+(?:an?|each|every|per)\s/,
  pattern: new RegExp(
    `(?<count>${NUMBER})\\s+(?<part>hours?|days?|nights?|weeks?|months?)\\s+(?:an?|each|every|per)\\s+(?<unit>day|night|week|month|year)(?!-)`,
    "i",
  ),
  read({ groups = {} }) {
    const entry = unitOf(groups.unit ?? "");
    const part = /^night/i.test(groups.part ?? "") ? "D" : unitOf(groups.part ?? "")?.unit;
    const count = numberOf(groups.count ?? "");
    if (entry === undefined || part === undefined || count === null) return null;
    return set(durationValue(1, entry), { freq: `${count}${part}` });
  },
};

/** "every Tuesday", "each July", "every morning", "every winter", "every Monday night". */
export const everyDay: DateRule = {
  name: "everyDay",
  cue: /(?:every|each)\s/,
  pattern: new RegExp(
    `(?<quant>every|each)\\s+(?:single\\s+|other\\s+)?(?:(?<weekday>${WEEKDAY})s?(?:\\s+(?<weekPart>morning|afternoon|evening|night))?|(?<month>${MONTH})|(?<part>morning|afternoon|evening|night)|(?<season>spring|summer|autumn|fall|winter)|(?<days>weekday|weekend))(?![\\w-])`,
    "i",
  ),
  read({ groups = {} }) {
    const { weekday, weekPart, month, part, season, days } = groups;
    const quant = quantOf(groups.quant);
    if (weekday !== undefined) {
      return set(
        `XXXX-WXX-${weekdayNumber(weekday)}${weekPart === undefined ? "" : dayPart(weekPart)}`,
        { quant },
      );
    }
    if (month !== undefined) return set(`XXXX-${twoDigits(monthOf(month))}`, { quant });
    if (part !== undefined) return set(`XXXX-XX-XX${dayPart(part)}`, { quant });
    if (days !== undefined) return set(/end/i.test(days) ? "XXXX-WXX-WE" : "P1D", { quant });
    const named = seasonOf(season ?? "");
    return named === undefined ? null : set(`XXXX-${named.code}`, { quant });
  },
};

/** "Mondays", "Tuesday nights", "on weekdays", "at weekends". */
export const weekdays: DateRule = {
  name: "weekdays",
  cue: /days\b|weekends|day\s+(?:morning|afternoon|evening|night)s/,
  pattern: new RegExp(
    `(?<on>weekdays|weekends)|(?<day>${WEEKDAY})(?:s(?:\\s+(?<part>mornings?|afternoons?|evenings?|nights?))?|\\s+(?<parts>mornings|afternoons|evenings|nights))(?!\\w)`,
    "i",
  ),
  read({ groups = {} }, { before }) {
    if (groups.on !== undefined) {
      if (!/\b(?:on|at|and)\s+$/i.test(before)) return null;
      return set(/end/i.test(groups.on) ? "XXXX-WXX-WE" : "P1D", { quant: "EVERY" });
    }
    const part = groups.part ?? groups.parts;
    return set(
      `XXXX-WXX-${weekdayNumber(groups.day ?? "")}${part === undefined ? "" : dayPart(part)}`,
      { quant: "EVERY" },
    );
  },
};

const ADVERBIAL =
  /^(?:\s*$|[.,;:!?”"’')]|\s+(?:and|or|in|on|at|to|for|from|by|since|with|until|through|as|but|while|when|over|after|before|during|because|of|[-–—])(?:\s|$))/i;

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  fortnightly: "P2W",
  biweekly: "P2W",
  monthly: "P1M",
  quarterly: "P3M",
  annually: "P1Y",
  yearly: "P1Y",
};

/** "daily", "annually", "quarterly". */
export const adverb: DateRule = {
  name: "recurringAdverb",
  cue: /(?:hour|dai|night|week|month|quarter|annual|year)ly/,
  pattern:
    /(?:(?<often>once|twice|(?:three|four|five|six)\s+times)\s+)?(?<adverb>hourly|daily|nightly|weekly|fortnightly|biweekly|monthly|quarterly|annually|yearly)/i,
  read({ groups = {} }, { after }) {
    // "a weekly newsletter" describes; "published weekly" says when.
    if (!ADVERBIAL.test(after)) return null;
    const word = groups.adverb ?? "";
    // "the Daily Mail" and "Weekly Standard" are names.
    if (word.charAt(0) !== word.charAt(0).toLowerCase()) return null;
    const value = ADVERBS[word.toLowerCase()];
    const freq = freqOf(groups.often ?? "");
    if (value === undefined) return null;
    return set(value, freq === null ? { quant: "EVERY" } : { freq });
  },
};
