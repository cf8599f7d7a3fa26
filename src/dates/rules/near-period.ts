import { type Day, isoDay, isoYear, partsOf } from "../calendar.ts";
import { durationValue, unitOf } from "../lexicon/units.ts";
import { periodFrom } from "../period.ts";
import { type DateRule, date, duration } from "../reading.ts";

/** "last week", "next month", "this year", "the current quarter". */
export const nearPeriod: DateRule = {
  name: "nearPeriod",
  cue: /(?:last|next|this|current|present)\s+(?:\S{5,9}\s+)?(?:week|month|quarter|year|decade|century|season)/,
  pattern:
    /(?<which>last|next|this|the\s+current|the\s+present)\s+(?:fiscal\s+|financial\s+|calendar\s+|school\s+|academic\s+|business\s+|working\s+)?(?<unit>week|month|quarter|year|decade|century|season)(?!s\b|-|\s+old\b)/i,
  read({ groups = {} }) {
    const which = (groups.which ?? "").toLowerCase();
    const step = which === "last" ? -1 : which === "next" ? 1 : 0;
    const unit = /season/i.test(groups.unit ?? "") ? "Y" : unitOf(groups.unit ?? "")?.unit;
    if (unit === undefined) return null;
    return date(({ reference }) => (reference === null ? null : periodFrom(reference, step, unit)));
  },
};

/** "the week before last", "the year after next". */
export const periodBeforeLast: DateRule = {
  name: "periodBeforeLast",
  cue: /(?:before|after)\s+(?:last|next)/,
  pattern: /the\s+(?<unit>week|month|year)\s+(?:before\s+last|(?<next>after\s+next))/i,
  read({ groups = {} }) {
    const unit = unitOf(groups.unit ?? "")?.unit;
    if (unit === undefined) return null;
    const step = groups.next === undefined ? -2 : 2;
    return date(({ reference }) => (reference === null ? null : periodFrom(reference, step, unit)));
  },
};

/** "the end of the year", "the month": a period that the text is in, where words around it say so. */
export const thePeriod: DateRule = {
  name: "thePeriod",
  cue: /(?:the|its|full)\s+(?:\S{4,9}\s+)?(?:year|month|week|decade|century)/,
  pattern:
    /(?:the|its|the\s+full)\s+(?:fiscal\s+|financial\s+|calendar\s+|full\s+|current\s+)?(?<unit>year|month|week|decade|century)(?=\W|$)/i,
  read({ 0: words, groups = {} }, { before, after }) {
    if (/^-/.test(after)) return null;
    const edge =
      /\b(?:end|start|beginning|middle|close|rest|remainder|most|half|turn)\s+of\s+$/i.test(before);
    const rest =
      /\b(?:later\s+in|earlier\s+in|for|during|in)\s+$/i.test(before) &&
      /(?:fiscal|financial|full|calendar)/i.test(words);
    const whole =
      /\bfor\s+$/i.test(before) && /^the\s+year$/i.test(words) && !/^\s+(?:end|to)/i.test(after);
    if (!edge && !rest && !whole) return null;
    const unit = unitOf(groups.unit ?? "")?.unit;
    if (unit === undefined) return null;
    const full = /full/i.test(words);
    const turn = /\bturn\s+of\s+$/i.test(before);
    return date(({ reference, direction, previous }) => {
      // "By the end of the decade" is that of the years that are told of.
      if (unit === "E") return /^\d{3}/.exec(previous ?? "")?.[0] ?? decadeOf(reference);
      if (unit === "C") return centuryOf(previous, reference, turn);
      if (reference === null) return null;
      // What is told of the full year in its first months is told of the one before.
      const early = full && direction === "past" && partsOf(reference).month <= EARLY_MONTHS;
      return periodFrom(reference, unit === "Y" && early ? -1 : 0, unit);
    });
  },
};

/** The century of the years that are told of, else of today; at its turn, the nearest to begin. */
function centuryOf(previous: string | null, reference: Day | null, turn: boolean): string | null {
  const told =
    /^\d{4}/.exec(previous ?? "")?.[0] ?? (reference === null ? null : isoDay(reference));
  if (told === null) return null;
  const year = Number(told.slice(0, 4)) + (turn ? 50 : 0);
  return isoYear(year).slice(0, 2);
}

/** Until when in a year companies report on the one before. */
const EARLY_MONTHS = 3;

/** "within the hour": a stretch from the moment that is told. */
export const withinThe: DateRule = {
  name: "withinThe",
  cue: /within\s+the\s/,
  pattern:
    /the\s+(?<unit>hour|day|week|month|year|decade)(?![-’'\w]|\s+(?:of|that|before|after|to)\b)/i,
  read({ groups = {} }, { before }) {
    const entry = unitOf(groups.unit ?? "");
    if (entry === undefined || !/\bwithin\s+$/i.test(before)) return null;
    return duration(durationValue(1, entry));
  },
};

/** "later in the day": the day that the text speaks of. */
export const theDay: DateRule = {
  name: "theDay",
  cue: /(?:later|earlier|early|late)\s+in\s+the/,
  pattern: /(?:later|earlier|early|late)\s+in\s+the\s+(?<unit>day|week|month|year)(?![-’'])/i,
  read({ groups = {} }) {
    const unit = unitOf(groups.unit ?? "")?.unit;
    if (unit === undefined) return null;
    return date(({ reference, previousDay, direction }) => {
      // "he said earlier in the day", after a day to come, is today.
      const ahead =
        direction === "past" && reference !== null && (previousDay ?? "") > isoDay(reference);
      if (unit === "D" && previousDay !== null && !ahead) return previousDay.slice(0, 10);
      return reference === null ? null : periodFrom(reference, 0, unit);
    });
  },
};

const decadeOf = (day: Day | null): string | null =>
  day === null ? null : isoDay(day).slice(0, 3);

/** "the year ended March 31": twelve months, which the date after them places. */
export const yearEnding: DateRule = {
  name: "yearEnding",
  cue: /(?:year|quarter|months)\s+(?:end|to\s)/,
  pattern:
    /(?:the|its)\s+(?:fiscal\s+|financial\s+)?(?:(?<count>six|nine|three)\s+months|year|quarter)(?=\s+(?:ended|ending|to)\s+[A-Z])/i,
  read: ({ 0: words, groups = {} }) => {
    const months = { three: 3, six: 6, nine: 9 }[(groups.count ?? "").toLowerCase()];
    if (months !== undefined) return duration(`P${months}M`);
    return /year$/i.test(words) ? duration("P1Y") : null;
  },
};

/** "year-end": the end of this year. */
export const yearEnd: DateRule = {
  name: "yearEnd",
  cue: /year/,
  pattern: /(?:the\s+)?year(?:(?:-|\s+)end|[’']s\s+end)/i,
  read: () =>
    date(({ reference }) => (reference === null ? null : periodFrom(reference, 0, "Y")), {
      mod: "END",
    }),
};
