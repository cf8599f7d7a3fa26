import { countedFrom } from "../anchors.ts";
import { isoDay } from "../calendar.ts";
import { dayPart } from "../lexicon/day-parts.ts";
import { unitOf } from "../lexicon/units.ts";
import { intervalOf, periodOf, valueFrom } from "../period.ts";
import { type Anchor, type DateRule, date, time } from "../reading.ts";

/** "the day before", "the following month", "the next year", "the previous day", "the same year", "that day". */
export const anchoredPeriod: DateRule = {
  name: "anchoredPeriod",
  cue: /(?:following|next|previous|preceding|same|ensuing|that)\s+(?:same\s+)?(?:day|week|month|quarter|year|decade|century)|the\s+(?:day|week|month|year)\s+(?:before|after)/,
  pattern:
    /(?:the\s+)?(?<which>following|next|previous|preceding|same|very\s+same|ensuing)\s+(?<unit>day|week|month|quarter|year|decade)|that\s+(?:same\s+)?(?<that>day|week|month|quarter|year|decade|century)|the\s+(?<edge>day|week|month|year)\s+(?<way>before|after)/i,
  read({ 0: words, groups = {} }, { before, after }) {
    const { which = "", way = "" } = groups;
    const unit = unitOf(groups.unit ?? groups.that ?? groups.edge ?? "")?.unit;
    // "next year" and "that the next year" are read from the reference day, or are none.
    if (unit === undefined || /^s\b|^-/.test(after) || /^next/i.test(words)) return null;
    if (/that$/i.test(before.trim())) return null;
    // "the day before the vote" counts from an event that has no date here.
    if (groups.edge !== undefined && !CLAUSE_END.test(after)) return null;
    const step = stepOf(`${which}${way}`.toLowerCase());
    return date((anchor) => {
      if (step === 0) return holding(anchor, unit);
      for (const from of countedFrom(anchor)) {
        const value = valueFrom(from, step, unit);
        if (value !== null) return value;
      }
      return null;
    });
  },
};

const CLAUSE_END = /^\s*(?:$|[.,;:!?”"’')—–]|and\b|in\b|at\b|that\b)/i;

/** How many periods away: "the previous", "the same" or "that", "the following". */
function stepOf(word: string): -1 | 0 | 1 {
  if (/previous|preceding|before/.test(word)) return -1;
  return word === "" || word.includes("same") ? 0 : 1;
}

function holding(anchor: Anchor, unit: Parameters<typeof periodOf>[1]): string | null {
  const interval = anchor.previous === null ? null : intervalOf(anchor.previous);
  if (interval === null) return null;
  if (unit === "D" && interval.first !== interval.last) return null;
  return periodOf(interval.first, unit);
}

/** "that morning", "that night", "the same evening", "the next morning". */
export const anchoredPartOfDay: DateRule = {
  name: "anchoredPartOfDay",
  cue: /morning|afternoon|evening|night/,
  pattern:
    /(?:that(?:\s+same)?|the\s+same|the\s+(?<next>following|next)|the\s+(?<previous>previous))\s+(?<part>morning|afternoon|evening|night)/i,
  read({ groups = {} }) {
    const part = dayPart(groups.part ?? "");
    if (part === null) return null;
    const days = groups.next !== undefined ? 1 : groups.previous !== undefined ? -1 : 0;
    return time(({ previousDay }) => {
      const interval = previousDay === null ? null : intervalOf(previousDay);
      if (interval === null) return null;
      return `${isoDay(interval.first + days)}${part}`;
    });
  },
};
