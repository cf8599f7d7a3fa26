import type { Surroundings } from "../../engines/chrono.ts";
import { NUMBER, numberOf, ORDINAL, ordinalOf } from "../lexicon/numbers.ts";
import { durationValue, UNIT, type Unit, unitOf } from "../lexicon/units.ts";
import { type DateRule, duration, set } from "../reading.ts";
import { COUNT, countOf } from "./count.ts";

const WHICH =
  "(?:(?:the|these|those|its|his|her|their|this)\\s+(?:past|last|next|first|previous|coming|final|recent|latest|following|opening|closing|preceding)|past|next|previous)\\s+(?!an?\\s)";
const KIND =
  "(?:\\s+(?:more|straight|consecutive|full|long|trading|business|working|calendar|whole|further|successive|additional|extra|solid|short))?";

/** Ages: "34 years old", "a 34-year-old". */
const AGE =
  /^(?:(?:-|\s+)olds?\b(?!\s+(?:war|conflict|truce|cease-?fire|crisis|dispute|strike|rebellion|insurgency|government|ban|embargo|siege|agreement|deal|policy|law|rule)\b)|\s+of\s+age\b)/i;

/** "35 minutes", "nearly five years", "the past two months", "ten-day", "a decade", "several weeks". */
export const countedDuration: DateRule = {
  name: "countedDuration",
  cue: /\s(?:second|sec|min|hour|hr|day|night|week|fortnight|month|quarter|year|yr|decade|centur|winter|summer)/,
  pattern: new RegExp(
    `(?:${WHICH}|(?:the|those|these)\\s+)?(?<count>${COUNT})${KIND}\\s+(?<unit>${UNIT}|nights|winters|summers)(?<half>\\s+and\\s+a\\s+half|\\s+or\\s+(?:so|two|more))?`,
    "i",
  ),
  read({ groups = {} }, around) {
    const { count = "", unit = "", half = "" } = groups;
    const entry = unitOf(unit);
    if (entry === undefined || measuresNoTime(count, unit, entry.unit, around)) return null;
    const number = countOf(count);
    const value = durationValue(
      number !== null && /half/i.test(half) ? number + 0.5 : number,
      entry,
    );
    return isArticle(count) && isRate(around.before) ? set(value) : duration(value);
  },
};

const isArticle = (count: string) => /^an?$/i.test(count);

/** "for another week", but "another day at work". */
const ONE_MORE =
  /\b(?:for|of|by|in|after|wait(?:ed|ing)?|takes?|took|lasts?|lasted|spen[dt]|serves?|served|gain(?:ed)?)\s+$/i;

/** Whether a count and a unit speak of something else than how long. */
function measuresNoTime(
  count: string,
  word: string,
  unit: Unit,
  { before, after }: Surroundings,
): boolean {
  // "the third in as many days", "Some nights she counts the lights".
  if (/^many$/i.test(count) && /\bas\s+$/i.test(before)) return true;
  if (/^some$/i.test(count) && /^(?:days|nights)$/i.test(word)) return true;
  if (AGE.test(after) || /[$£€]$/.test(before)) return true;
  // "The Thirty Years' War" is a name; broadcast copy in capitals is none.
  if (/^[A-Z][a-z]/.test(word)) return true;
  if (/^another$/i.test(count) && (unit === "Q" || unit === "S" || !ONE_MORE.test(before)))
    return true;
  const timeOfDay = /^(?:S|MIN|H)$/.test(unit);
  // "two years ago" is a date; "twenty minutes ago" has no TIMEX3 value of its own.
  if (!timeOfDay && countOf(count) !== null && isRelative(after)) return true;
  // "a second", "a quarter" and "half a quarter" count no time.
  if (/^(?:second|sec|min|quarter)$/i.test(word) && (isArticle(count) || unit === "Q")) return true;
  if (!isArticle(count)) return false;
  return (timeOfDay && SPEED.test(before)) || (unit === "D" && /^\s+of\b/i.test(after));
}

/** "215 kilometres an hour" is a speed. */
const SPEED = /(?:kilomet(?:er|re)s?|miles?|km|mi|knots?|met(?:er|re)s?)\s+$/i;

/** "five-day", "a 30-year" before a noun; the article belongs to the noun. */
export const hyphenDuration: DateRule = {
  name: "hyphenDuration",
  cue: /-(?:second|minute|hour|day|night|week|fortnight|month|year|decade)/,
  pattern: new RegExp(
    `(?<count>${NUMBER}|several)(?:(?:-to-|-or-|-|–)${NUMBER})?-(?<unit>seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?)(?:-long)?`,
    "i",
  ),
  read({ groups = {} }, { before, after }) {
    const entry = unitOf(groups.unit ?? "");
    if (entry === undefined || AGE.test(after) || /[$£€]$/.test(before)) return null;
    return duration(durationValue(numberOf(groups.count ?? ""), entry));
  },
};

/** What follows "for a ninth day": no noun that the day belongs to. */
const AFTER_STRETCH =
  /^\s*(?:$|[.,;:!?”"’')]|(?:on|in|at|as|and|after|since|to|with|by|when|while|amid|despite)\b)/i;

/** "for a ninth day", "for the third straight year": how long something has gone on. */
export const ordinalDuration: DateRule = {
  name: "ordinalDuration",
  cue: /for\s+(?:an?|the|its|his|her|their)\s+\S{2,14}\s+(?:\S{1,12}\s+)?(?:day|night|week|month|quarter|year)/,
  pattern: new RegExp(
    `(?:an?|the|its|his|her|their)\\s+(?<ordinal>${ORDINAL})\\s+(?:(?:straight|consecutive|successive|running|full)\\s+)?(?<unit>day|night|week|month|quarter|year)(?![-\\w])`,
    "i",
  ),
  read({ 0: words, groups = {} }, { before, after }) {
    const entry = unitOf(groups.unit ?? "");
    const count = ordinalOf(groups.ordinal ?? "");
    if (entry === undefined || count === null || !/\bfor\s+$/i.test(before)) return null;
    const goesOn = /\b(?:straight|consecutive|successive|running|full)\b/i.test(words);
    if (!goesOn && (count < 2 || entry.unit === "Q" || !AFTER_STRETCH.test(after))) return null;
    return duration(durationValue(count, entry));
  },
};

/** Words after a duration that make a date of it: those have rules of their own. */
function isRelative(after: string): boolean {
  return /^\s+(?:ago|earlier|later|from\s+now|hence)\b/i.test(after);
}

/** "$5m a year", "twice a week", "four centimetres a year". */
function isRate(before: string): boolean {
  return /(?:\b(?:once|twice|thrice|times)|[$£€]\s*[\d.,]+\s*(?!(?:over|in|for|within|after)\s)(?:[a-z]{1,11})?|\d[\d.,]*(?:\s*(?!(?:over|in|for|within|after)\s)[a-z]+){0,2})\s+$/i.test(
    before,
  );
}

/** "the past decade", "the last week": a stretch up to now, or from now on, with no number. */
export const stretch: DateRule = {
  name: "stretch",
  cue: /(?:the|this)\s+(?:past|last|coming|next|preceding)\s/,
  pattern:
    /(?:the|this)\s+(?:past|last|coming|next|preceding)\s+(?<unit>week|month|quarter|year|decade|century|hour|day|fortnight)(?!s|-|\s+old)/i,
  read({ 0: words, groups = {} }, { after }) {
    const entry = unitOf(groups.unit ?? "");
    if (entry === undefined || /^\s+of\b/i.test(after)) return null;
    if (/next|coming/i.test(words) && /^(?:day|hour)$/i.test(groups.unit ?? "")) return null;
    return duration(durationValue(1, entry));
  },
};

const VAGUE_CUE =
  /\b(?:for|in|over|after|within|through|throughout|takes?|took|lasted|lasting|lasts?|spent|spend|spending|wait(?:ed|ing)?|many|of|and|or|by|during|across|until|about|just|mere|only)\s+$/i;

/** "for years", "weeks of talks", "hours later": a plural with no number. */
export const bareUnits: DateRule = {
  name: "bareUnits",
  cue: /(?:minutes|hours|days|weeks|months|years|decades|centuries)/,
  pattern:
    /(?:the\s+(?=[a-z]{5,9}\s+ahead\b)|(?:the\s+)?(?:past|early|long|subsequent|intervening|following|next)\s+)?(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?:(?<=the\s+\w+)\s+ahead(?!\s+of\b))?/i,
  read({ 0: words, groups = {} }, { before, after }) {
    const entry = unitOf(groups.unit ?? "");
    if (/\bas\s+many\s+$/i.test(before)) return null;
    if (entry === undefined || AGE.test(after) || /early\s+hours/i.test(words)) return null;
    if (/^minutes$/i.test(words) && /^\s+of\b/i.test(after)) return null;
    const cued = /\s/.test(words) || VAGUE_CUE.test(before);
    if (!cued && !/^\s+(?:of|later|after|before|earlier|ahead)\b/i.test(after)) return null;
    if (/^\s+ago\b/i.test(after)) return null;
    return duration(durationValue(null, entry));
  },
};

/** "year-long", "decades-old", "months-long", "day-long". */
export const longUnits: DateRule = {
  name: "longUnits",
  cue: /long|-old/,
  pattern:
    /(?<unit>minute|hour|day|week|month|year|decade|centur(?:y|ie))(?<plural>s)?-?long|(?<olds>hours|days|weeks|months|years|decades|centuries)-old/i,
  read({ groups = {} }) {
    const entry = unitOf(groups.unit ?? groups.olds ?? "");
    if (entry === undefined) return null;
    return duration(
      durationValue(groups.plural === undefined && groups.olds === undefined ? 1 : null, entry),
    );
  },
};
