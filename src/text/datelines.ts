import type { Source } from "../core/document.ts";
import type { Span } from "../core/span.ts";
import { placeKind } from "../models/countries.ts";
import { DAY_SOURCE, firstDay } from "./calendar.ts";
import type { Dateline } from "./layers.ts";

/** A dateline that opens a paragraph, and where the text goes on after its separator. */
export interface OpeningDateline {
  readonly dateline: Dateline;
  readonly rest: number;
}

const CAPITALS =
  "(?:(?:St\\.?|Mc|Mac|De|de|del|la|el|al|El|Al|Al-|El-) ?)?\\p{Lu}[\\p{Lu}\\p{M}’'‘ʻ.-]{1,25}(?:[ /](?:[Dd]e|[Dd]el|[Ll]a|of|on|and|da|do|[\\p{Lu}][\\p{Lu}\\p{M}’'‘.-]{0,25})){0,4}";
const CAPITALIZED =
  "\\p{Lu}[\\p{L}\\p{M}’'‘.-]{1,25}(?:[ /](?:de|del|la|of|on|da|do|\\p{Lu}[\\p{L}\\p{M}’'‘.-]{0,25})){0,3}";
const REGION = `(?:, {0,2}${CAPITALIZED})`;
const WEEKDAY_ALONE = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const DATE = `(?:${DAY_SOURCE}|${WEEKDAY_ALONE})`;
const NAME = "\\p{L}[\\p{L}\\p{N} .,&’'-]{1,40}";
const AGENCY = `[(/](?<agency>${NAME})[)/]`;
const DASH = "\\s{0,3}(?:—|–|―|-{1,3})\\s{1,3}|\\s{0,3}[—–―]\\s{0,3}";

/** A date, an agency, or both in either order. */
const FILED = `(?:,? {1,2}(?<date>${DATE})(?:,? {0,2}${AGENCY})?|,? {1,2}${AGENCY.replace("agency", "agency2")}(?:,? {1,2}(?<date2>${DATE}))?)`;

const pattern = (source: string): RegExp => new RegExp(`^(?:${source})`, "u");

interface Shape {
  readonly rule: string;
  readonly pattern: RegExp;
}

/** The shapes of a dateline, most precise first; each ends in its separator. */
const SHAPES: readonly Shape[] = [
  {
    rule: "placeDashDateDash",
    pattern: pattern(
      `(?<line>(?<place>${CAPITALS})${REGION}{0,2}\\s{1,2}[—–-]{1,2}\\s{1,2}(?<date>${DATE})(?:,? ?${AGENCY})?)(?:${DASH})`,
    ),
  },
  {
    rule: "placeDateOrAgency",
    pattern: pattern(
      `(?<line>(?<place>${CAPITALS})${REGION}{0,2}${FILED})(?:${DASH}|\\s{0,2}:\\s{1,3}|$)`,
    ),
  },
  {
    rule: "capitalizedPlaceDateOrAgency",
    pattern: pattern(
      `(?<line>(?<place>${CAPITALIZED})${REGION}{0,2}${FILED})(?:${DASH}|\\s{0,2}:\\s{1,3})`,
    ),
  },
  {
    rule: "capitalizedPlaceFullDateStop",
    pattern: pattern(
      `(?<line>(?<place>${CAPITALIZED})${REGION}{0,1}, {1,2}(?<date>(?=[^.]{0,40}\\d{4})(?:${DAY_SOURCE})))(?:\\.\\s{1,3}|\\s{0,2}$)`,
    ),
  },
  {
    // Indian agencies set no dash.
    rule: "placeDateAgencyBare",
    pattern: pattern(
      `(?<line>(?<place>${CAPITALS}|${CAPITALIZED})${REGION}{0,2},? {1,2}(?<date>${DATE}),? {0,2}\\((?<agency>${NAME})\\))\\s{0,2}[:.]?\\s{1,2}(?=["“‘'«(]{0,2}\\p{Lu})`,
    ),
  },
  {
    rule: "placeDash",
    pattern: pattern(
      `(?<line>(?<place>${CAPITALS})${REGION}{0,2})(?:${DASH})(?!\\p{Lu}{2,20} \\p{Lu}{1,20} \\p{Lu}{1,20}\\b)(?=["“‘'«(]{0,2}[\\p{Lu}\\p{N}$€£])`,
    ),
  },
  {
    rule: "dateAndAgency",
    pattern: pattern(`(?<line>(?<date>${DATE}),? {1,2}${AGENCY})(?:${DASH}|:\\s{1,3})`),
  },
  {
    rule: "fullDate",
    pattern: pattern(
      `(?<line>(?<date>(?=[^:—–-]{0,40}\\d{4})(?:${DAY_SOURCE})))(?:${DASH}|:\\s{1,3})(?=["“‘'«(]{0,2}\\p{Lu}(?!pdated|odified|ublished))`,
    ),
  },
  {
    rule: "knownPlaceColon",
    pattern: pattern(
      `(?<line>(?<known>${CAPITALS}|${CAPITALIZED}))\\s{0,2}:\\s{1,3}(?=["“‘'«(]{0,2}\\p{Lu})`,
    ),
  },
  { rule: "agency", pattern: pattern(`(?<line>${AGENCY})(?:${DASH})`) },
];

/** Words in capitals that open a line with a dash and are no place. */
const LABELS =
  /^(?:LIVE|BREAKING|UPDATED?|EXCLUSIVE|WATCH|READ|OPINION|ANALYSIS|CORRECTION|NOTE|WARNING|ALERT|RELATED|MORE|PHOTOS?|VIDEO|ADVERTISEMENT|SUBSCRIBE|NEWS|SPORTS?|BUSINESS|FACTBOX|TIMELINE|EXPLAINER|PROFILE|REVIEW|QUESTION|ANSWER|QUOTE|INTERVIEW|[A-Z][a-z]{2,5}day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)\b/;

const LONGEST = 160;

const isTown = (name: string): boolean => /^(?:capital|city)$/.test(placeKind(name) ?? "");

/** How far a label is looked for. */
const REACH = 20_000;

/** Whether a line near by opens with the same label: "FLORENCE: …" is then somebody who speaks in a transcript. */
function recurs(text: string, { start, end }: Span, label: string): boolean {
  const line = `\n${label}:`;
  return (
    text.slice(end, end + REACH).includes(line) ||
    text.slice(Math.max(0, start - REACH), Math.max(0, start - 1)).includes(line) ||
    (start <= REACH && start > 0 && text.startsWith(`${label}:`))
  );
}

/** Reads the dateline that opens `paragraph`, nothing where none does. */
export function openingDateline(
  text: string,
  paragraph: Span,
  source: Source,
): OpeningDateline | undefined {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  for (const { pattern } of SHAPES) {
    const found = pattern.exec(head);
    const { line, place: named, known, date: first, date2, agency, agency2 } = found?.groups ?? {};
    const date = first ?? date2;
    const place = named ?? known;
    if (found === null || line === undefined || LABELS.test(place ?? "")) continue;
    if (known !== undefined && (!isTown(known) || recurs(text, paragraph, known))) continue;
    const spanOf = (part: string | undefined): Span | null => {
      if (part === undefined) return null;
      const start = paragraph.start + line.indexOf(part);
      return { start, end: start + part.length };
    };
    const filed = date === undefined ? undefined : spanOf(date);
    const day = filed == null ? undefined : firstDay(text, filed, source);
    return {
      dateline: {
        start: paragraph.start,
        end: paragraph.start + line.length,
        place: spanOf(place),
        date: day?.date ?? null,
        agency: spanOf(agency ?? agency2),
      },
      rest: paragraph.start + found[0].length,
    };
  }
  return undefined;
}
