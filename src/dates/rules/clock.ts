import { twoDigits } from "../calendar.ts";
import { dayPart } from "../lexicon/day-parts.ts";
import { numberOf } from "../lexicon/numbers.ts";
import { type DateRule, time } from "../reading.ts";

const ZONE_NAME =
  "(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|IST|JST|(?:local|London|Paris|Brussels|Berlin|Rome|Moscow|Kyiv|Beijing|Tokyo|Delhi|Sydney|Washington|New\\s+York|Central|Mountain)\\s+time|Eastern(?:\\s+time)?|Pacific(?:\\s+time)?)\\b";
const ZONE = `(?:\\s*(?:${ZONE_NAME}|\\(${ZONE_NAME}\\)))`;
const HOUR = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

const clock = (hour: number, minute: number) => {
  const part = `T${twoDigits(hour)}:${twoDigits(minute)}`;
  return time(null, { clock: part });
};

const atPart = (name: string | undefined, alone: boolean) => {
  const part = dayPart(name ?? "");
  return part === null ? null : time(null, { clock: part, alone });
};

/** "at midnight", "before dawn": a time by itself; "from dawn to dusk" is none. */
const ALONE = /\b(?:at|by|before|until|till|after)\s+$/i;

/** "9 a.m.", "7:15 p.m. EST", "8pm", "six in the morning", "six this evening". */
export const twelveHourClock: DateRule = {
  name: "twelveHourClock",
  cue: /o[’']clock|\b[ap](?:\.\s*)?m\b|\d[ap]m\b|morning|afternoon|evening/,
  pattern: new RegExp(
    `(?<hour>\\d{1,2}|${HOUR})(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)?(?:\\s*(?:(?<half>[ap])(?:\\.\\s*m\\.|m\\b)|o[’']clock(?:\\s+in\\s+the\\s+(?<clockPart>morning|afternoon|evening)|\\s+at\\s+(?<clockNight>night))?|in\\s+the\\s+(?<part>morning|afternoon|evening))|(?=\\s+(?:this|on|that)\\s+(?:\\w+\\s+)?(?<near>morning|afternoon|evening)))${ZONE}?`,
    "i",
  ),
  read({ groups = {} }, { before }) {
    const { half, part, clockPart, clockNight, near, minute } = groups;
    const hour = numberOf(groups.hour ?? "") ?? 99;
    if (hour > 12 || hour === 0 || /[$£€\d]$/.test(before)) return null;
    const late =
      half === undefined
        ? /afternoon|evening|night/i.test(part ?? clockPart ?? clockNight ?? near ?? "")
        : /p/i.test(half);
    return clock((hour % 12) + (late ? 12 : 0), Number(minute ?? 0));
  },
};

/** "17:05", "0940 GMT", "17.05" at the head of a live report. */
export const dayClock: DateRule = {
  name: "dayClock",
  cue: /\d\d/,
  pattern: new RegExp(
    `(?<hour>[01]?\\d|2[0-3])(?<mark>[:.h]?)(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?<zone>${ZONE})?(?![\\d%:]|\\.\\d|-\\d)`,
  ),
  read({ groups = {} }, { before, after }) {
    const { hour = "", mark, minute = "", zone } = groups;
    if (/(?:[$£€]\s*|[\d:])$/.test(before)) return null;
    const padded = hour.length === 2;
    // "17.05" is a time at the head of an entry only, and "1705" beside a zone only.
    const heads = padded && before === "" && /^(?:\s*$|\s*[-–—:|]|\s+[A-Z])/.test(after);
    const told = zone !== undefined && (padded || mark !== "");
    const colon = mark === ":" && (padded || TIME_CUE.test(before));
    return told || colon || (mark === "." && heads) ? clock(Number(hour), Number(minute)) : null;
  },
};

const NOON = 12;

/** "half past eight", "a quarter to nine in the evening", "ten past six". */
export const spokenClock: DateRule = {
  name: "spokenClock",
  cue: new RegExp(`(?:past|to)\\s+(?:${HOUR}|noon|midnight)`),
  pattern: new RegExp(
    `(?:(?<half>half\\s+past)|(?:a\\s+)?(?<quarter>quarter)\\s+(?<way>past|to)|(?<count>five|ten|twenty|twenty-five)(?:\\s+minutes)?\\s+(?<side>past|to))\\s+(?<hour>${HOUR}|noon|midnight)(?![\\w-]|,\\d|\\s+(?:per|percent|million|years?|days?|times|people|points|goals))(?:\\s+(?:in\\s+the\\s+(?<part>morning|afternoon|evening)|at\\s+(?<night>night)))?`,
    "i",
  ),
  read({ groups = {} }, { before }) {
    const { half, quarter, way, count, side, part, night } = groups;
    // "from ten to twenty": a range of numbers.
    const named = /noon|midnight/i.test(groups.hour ?? "");
    if (!named && count !== undefined && /to/i.test(side ?? "") && !TIME_CUE.test(before))
      return null;
    if (count !== undefined && /\bfrom\s+$/i.test(before)) return null;
    const hour = /noon/i.test(groups.hour ?? "") ? NOON : (numberOf(groups.hour ?? "") ?? 0);
    const minutes =
      half !== undefined ? 30 : quarter !== undefined ? 15 : (numberOf(count ?? "") ?? 0);
    const late = /afternoon|evening/i.test(part ?? "") || night !== undefined ? 12 : 0;
    const past = (hour === NOON ? hour : hour % 12) * 60 + late * 60;
    const total = /to/i.test(way ?? side ?? "") ? past - minutes : past + minutes;
    const inDay = (total + 24 * 60) % (24 * 60);
    return clock(Math.floor(inDay / 60), inDay % 60);
  },
};

const TIME_CUE = /\b(?:at|just|by|until|from|about|around|to|before|after)\s+$/i;

/** "noon", "midnight", "dawn". */
export const namedTime: DateRule = {
  name: "namedTime",
  cue: /noon|mid|dawn|daybreak|dusk/,
  pattern: /(?:(?:12|twelve)\s+)?(?<name>noon|midday|midnight|dawn|daybreak|dusk)/i,
  read({ groups = {} }, { before, after }) {
    if (/^\s+(?:of|raids?|mass|oil|to\s+dusk)\b/i.test(after) || /\bhigh\s+$/i.test(before))
      return null;
    if (/\b(?:a|new|golden|the)\s+$/i.test(before) && /dawn|midnight/i.test(groups.name ?? ""))
      return null;
    return atPart(groups.name, ALONE.test(before));
  },
};

/** "morning" beside a day, "in the morning", "the afternoon". */
export const partOfDay: DateRule = {
  name: "partOfDay",
  cue: /morning|afternoon|evening|night/,
  pattern:
    /(?:the\s+)?(?:(?:early\s+|late\s+)|mid(?:-|\s+)?(?!night))?(?<part>morning|afternoon|evening|night)/i,
  read({ 0: words, groups = {} }, { before }) {
    const told = /^(?:early|late|mid)/i.test(words) && /\b(?:by|until|till)\s+$/i.test(before);
    return atPart(groups.part, told);
  },
};
