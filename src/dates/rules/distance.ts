import { countedFrom } from "../anchors.ts";
import { partsOf } from "../calendar.ts";
import { UNIT, type Unit, unitOf } from "../lexicon/units.ts";
import { periodFrom, valueFrom } from "../period.ts";
import { type Anchor, type DateRule, date } from "../reading.ts";
import { COUNT, countOf } from "./count.ts";

/** "two years ago", "a year earlier", "two weeks later", "three days from now". */
export const distance: DateRule = {
  name: "distance",
  cue: /\b(?:ago|earlier|later|hence)\b|from\s+(?:now|today)|(?:before|after)\s+that/,
  pattern: new RegExp(
    `(?:(?<count>${COUNT})(?:\\s+(?:full|long|short|whole|trading))?\\s+)?(?<unit>${UNIT})(?:\\s+or\\s+(?:so|two|more)|(?<half>\\s+and\\s+a\\s+half))?\\s+(?<way>ago|earlier|later|from\\s+now|from\\s+today|hence|before\\s+that|after\\s+that)(?!\\s+than)`,
    "i",
  ),
  read({ groups = {} }) {
    const { count, unit = "", way = "", half } = groups;
    const entry = unitOf(unit);
    if (entry === undefined || /^(?:S|MIN|H)$/.test(entry.unit)) return null;
    const past = /ago|earlier|before/i.test(way);
    const whole = count === undefined ? null : countOf(count);
    const number = whole !== null && half !== undefined ? whole + 0.5 : whole;
    if (count === undefined && !/s$/i.test(unit)) return null;
    if (number === null) {
      if (/ago/i.test(way)) return date("PAST_REF");
      return /from\s+now/i.test(way) ? date("FUTURE_REF") : null;
    }
    const steps = number * entry.times * (past ? -1 : 1);
    const fromNow = /ago|now|today|hence/i.test(way);
    return date((anchor) => distanceFrom(anchor, steps, entry.unit, fromNow));
  },
};

function distanceFrom(anchor: Anchor, count: number, unit: Unit, fromNow: boolean): string | null {
  const { reference, quarter } = anchor;
  if (unit === "Y" && count === -1 && quarter !== null) return valueFrom(quarter, -1, "Y");
  const steps = inWholeUnits(count, unit);
  if (!fromNow) {
    for (const from of countedFrom(anchor)) {
      const value = valueFrom(from, steps.count, steps.unit);
      if (value !== null) return value;
    }
  }
  // Counted from a date that is too vague for it, the value is not told.
  if (reference === null || (!fromNow && anchor.previous !== null)) return null;
  return periodFrom(reference, steps.count, steps.unit);
}

/** A year and a half is eighteen months. */
function inWholeUnits(count: number, unit: Unit): { readonly count: number; readonly unit: Unit } {
  // "a decade ago" is ten years ago, as "ten years ago" is.
  if (unit === "E") return { count: Math.round(count * 10), unit: "Y" };
  if (unit === "C") return { count: Math.round(count * 100), unit: "Y" };
  if (Number.isInteger(count)) return { count, unit };
  if (unit === "Y") return { count: Math.round(count * 12), unit: "M" };
  return { count: Math.round(count), unit };
}

/** "the year-earlier period", "year-ago", "the year-ago quarter". */
export const yearAgo: DateRule = {
  name: "yearAgo",
  cue: /year-|(?:same|corresponding|comparable)\s+(?:period|quarter|month)/,
  pattern:
    /(?:(?:the|its)\s+)?(?:year-(?:ago|earlier)(?:\s+(?:(?:latest\s+)?(?:period|quarter|month|half)|(?:six|nine)\s+months))?|(?:same|corresponding|comparable)\s+(?:period|quarter|month)\s+(?:a\s+year\s+(?:ago|earlier)|(?:of\s+)?last\s+year|the\s+(?:previous\s+year|year\s+before)))/i,
  read: () =>
    date(({ reference, quarter, previous }) => {
      if (quarter !== null) return valueFrom(quarter, -1, "Y");
      if (reference === null) return previous === null ? null : valueFrom(previous, -1, "Y");
      return String(partsOf(reference).year - 1);
    }),
};
