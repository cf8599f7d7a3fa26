import type { Source } from "../core/document.ts";
import type { Span } from "../core/span.ts";

/** A calendar day as a dateline or a publish line gives it; a missing year is filled from `publishedAt`. */
export interface Day extends Span {
  /** ISO date, nothing where year or order of day and month stay unknown. */
  readonly date: string | null;
}

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const WEEKDAY =
  "(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? {1,2})?";

const DAY = [
  `${WEEKDAY}(?<m1>${MONTH}) {1,2}(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? {0,2}(?<y1>\\d{4}))?`,
  `${WEEKDAY}(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? {1,2}(?<m2>${MONTH})(?:,? {0,2}(?<y2>\\d{4}))?`,
  "(?<y3>\\d{4})-(?<m3>\\d\\d)-(?<d3>\\d\\d)",
  "(?<a4>\\d{1,2})(?<s4>[./-])(?<b4>\\d{1,2})\\k<s4>(?<y4>\\d{4})",
].join("|");

/** The source of a pattern for a day, with or without weekday and year, or in figures; it captures nothing. */
export const DAY_SOURCE = DAY.replace(/\?<[a-z]\d>/g, "?:").replace("\\k<s4>", "[./-]");

const DAY_PATTERN = new RegExp(`(?<![\\p{L}\\d])(?:${DAY})(?!\\p{L}|\\d(?!\\d?:\\d\\d))`, "iu");

/** The first day named in `range`, or nothing. */
export function firstDay(text: string, range: Span, source: Source): Day | undefined {
  const found = DAY_PATTERN.exec(text.slice(range.start, range.end));
  if (found === null) return undefined;
  const start = range.start + found.index;
  return { start, end: start + found[0].length, date: dateOf(found.groups ?? {}, source) };
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(groups: Groups, source: Source): string | null {
  const { a4, b4, s4, y4 } = groups;
  const { publishedAt } = source;
  if (a4 !== undefined && b4 !== undefined) {
    return dateInFigures(Number(y4), Number(a4), Number(b4), s4 === ".", source);
  }
  const name = groups.m1 ?? groups.m2;
  const month = name === undefined ? Number(groups.m3) : MONTHS[name.slice(0, 3).toLowerCase()];
  const day = Number(groups.d1 ?? groups.d2 ?? groups.d3);
  const year = groups.y1 ?? groups.y2 ?? groups.y3;
  if (month === undefined) return null;
  if (year !== undefined) return iso(Number(year), month, day);
  return publishedAt === undefined ? null : nearest(month, day, publishedAt);
}

function iso(year: number, month: number, day: number): string | null {
  const date = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date) ? date : null;
}

/** How many days after publication a dateline may lie: zones and evening editions. */
const DAYS_AHEAD = 7;
const DAY_LENGTH = 86_400_000;

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_LENGTH;

function nearest(month: number, day: number, publishedAt: string): string | null {
  const year = Number(publishedAt.slice(0, 4));
  for (const candidate of [year + 1, year, year - 1]) {
    const date = iso(candidate, month, day);
    if (date !== null && daysBetween(publishedAt, date) <= DAYS_AHEAD) return date;
  }
  return null;
}

/** 24/02/2025 reads one way only; 11/12/2024 as the publisher, or else the publication date, has it, or not at all. */
function dateInFigures(
  year: number,
  first: number,
  second: number,
  dayFirst: boolean,
  { dateOrder, publishedAt }: Source,
): string | null {
  const european = iso(year, second, first);
  const american = dayFirst ? null : iso(year, first, second);
  if (european === null || american === null || european === american) return european ?? american;
  if (dateOrder !== undefined) return dateOrder === "DMY" ? european : american;
  if (publishedAt === undefined) return null;
  const distance = (date: string): number => Math.abs(daysBetween(publishedAt, date));
  return distance(european) < distance(american) ? european : american;
}
