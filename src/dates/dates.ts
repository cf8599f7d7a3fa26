import type { Document } from "../core/document.ts";
import { defineExtractor } from "../core/extractor.ts";
import { at, firstFrom, spanOf } from "../core/span.ts";
import { type DateOrder, dateReader } from "../engines/chrono.ts";
import { type Sentence, Sentences, Tokens } from "../syntax/layers.ts";
import { Datelines } from "../text/layers.ts";
import { type Day, isoDay, parsedDay } from "./calendar.ts";
import { directionAt } from "./direction.ts";
import { type DateMention, Dates } from "./layers.ts";
import { intervalOf } from "./period.ts";
import type { Anchor, Reading } from "./reading.ts";
import { REFINERS } from "./refiners/refiners.ts";
import { calendarDate } from "./rules/calendar-date.ts";
import { RULES } from "./rules/rules.ts";
import { canHoldDate } from "./trigger.ts";

/** How `dates` reads. */
export interface DatesOptions {
  /** The order of day and month in "06/05/2023"; month first by default. */
  readonly dateOrder?: DateOrder;
}

/** Reads time expressions and their values. */
export const dates = ({ dateOrder = "MDY" }: DatesOptions = {}) => {
  const read = dateReader({
    dateOrder,
    parsers: RULES,
    refiners: REFINERS,
    calendar: calendarDate,
  });
  return defineExtractor({
    name: "dates",
    needs: [Datelines, Sentences, Tokens],
    gives: [Dates],
    extract: (doc) => ({ dates: resolved(doc, proposed(doc, read)) }),
  });
};

type Doc = Document<typeof Datelines | typeof Sentences | typeof Tokens>;

/** A proposal in offsets of the whole text, with its sentence. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly reading: Reading;
  readonly sentence: Sentence;
}

function proposed(doc: Doc, read: ReturnType<typeof dateReader<Reading>>): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const sentence of doc.sentences) {
    for (const piece of pieces(doc.text, sentence)) {
      const text = doc.text.slice(piece.start, piece.end);
      if (!canHoldDate(text)) continue;
      for (const { start, end, parser, reading } of read(text)) {
        candidates.push({
          start: piece.start + start,
          end: piece.start + end,
          rule: parser,
          reading,
          sentence,
        });
      }
    }
  }
  return candidates;
}

/** A sentence longer than this is read piece by piece, so that cost stays linear. */
const LONGEST_PIECE = 2_000;

function pieces(text: string, { start, end }: Sentence): readonly { start: number; end: number }[] {
  if (end - start <= LONGEST_PIECE) return [{ start, end }];
  const found: { start: number; end: number }[] = [];
  for (let from = start; from < end; ) {
    let to = Math.min(end, from + LONGEST_PIECE);
    if (to < end) {
      const space = text.slice(from, to).lastIndexOf(" ");
      if (space > LONGEST_PIECE / 2) to = from + space;
    }
    found.push({ start: from, end: to });
    from = to;
  }
  return found;
}

/** How many sentences a quarter stays what "a year earlier" compares with. */
const QUARTER_REACH = 3;

function resolved(doc: Doc, candidates: readonly Candidate[]): DateMention[] {
  const mentions: DateMention[] = [];
  let previous: string | null = null;
  let previousDay: string | null = null;
  let inParagraph: string | null = null;
  let quarter: { readonly value: string; readonly sentence: number } | null = null;
  let sentence: Sentence | null = null;
  let count = 0;
  for (const candidate of candidates) {
    if (candidate.sentence !== sentence) {
      if (candidate.sentence.paragraph !== sentence?.paragraph) inParagraph = null;
      sentence = candidate.sentence;
      count = firstFrom(doc.sentences, sentence.start);
    }
    const anchor: Anchor = {
      reference: referenceAt(doc, candidate.start),
      previous,
      previousDay,
      quarter: quarter !== null && count - quarter.sentence <= QUARTER_REACH ? quarter.value : null,
      direction: direction(doc, candidate),
    };
    const mention = emitted(doc, candidate, anchor, inParagraph);
    if (mention === null) continue;
    mentions.push(mention);
    if (mention.value !== null && mention.earliest !== null) {
      previous = mention.value;
      if (mention.earliest === mention.latest) {
        previousDay = mention.value;
        inParagraph = mention.value;
      }
      // What is compared with ("a year earlier") is not what later comparisons are made from.
      const compared = mention.rule === "distance" || mention.rule === "yearAgo";
      if (/^\d{4}-Q\d$/.test(previous) && !compared) quarter = { value: previous, sentence: count };
    }
  }
  return mentions;
}

function direction(doc: Doc, { start, end, sentence, reading }: Candidate): Anchor["direction"] {
  const first = firstFrom(doc.tokens, start);
  const last = firstFrom(doc.tokens, end);
  // "a June agreement" is of the nearest June, whatever the tense.
  if (reading.fits === "month" && doc.tokens[first - 1]?.upos === "DET") {
    if (/^(?:NOUN|ADJ)$/.test(doc.tokens[last]?.upos ?? "")) return null;
  }
  return directionAt(doc.tokens, sentence, first, last);
}

/** The day that dates at an offset count from: of the last dateline before it, else of the first, else of publication. */
function referenceAt(doc: Doc, offset: number): Day | null {
  const dated = doc.datelines.filter((dateline) => dateline.date !== null);
  const before = dated.filter((dateline) => dateline.start <= offset).at(-1) ?? dated[0];
  const iso = before?.date ?? doc.source.publishedAt;
  return iso === undefined || iso === null ? null : parsedDay(iso);
}

function emitted(
  doc: Doc,
  { start, end, rule, reading }: Candidate,
  anchor: Anchor,
  inParagraph: string | null,
): DateMention | null {
  const value = mentionValue(doc, start, reading, anchor, inParagraph);
  if (value === undefined) return null;
  const interval = value === null ? null : intervalOf(value);
  return {
    ...spanOf(doc.text, start, end),
    type: reading.type,
    value,
    mod: reading.mod,
    earliest: interval === null ? null : isoDay(interval.first),
    latest: interval === null ? null : isoDay(interval.last),
    rule,
  };
}

/** The value of a reading, undefined where it turns out to be no mention. */
function mentionValue(
  doc: Doc,
  start: number,
  reading: Reading,
  anchor: Anchor,
  inParagraph: string | null,
): string | null | undefined {
  const dateline = at(doc.datelines, start);
  if (dateline?.date != null && reading.type === "DATE") return dateline.date;
  if (reading.clock === undefined) return reading.value(anchor);
  if (!/\d/.test(reading.clock)) return undefined;
  const day = /^\d{4}-\d\d-\d\d/.exec(inParagraph ?? "")?.[0];
  if (day !== undefined) return `${day}${reading.clock}`;
  return anchor.reference === null
    ? `XXXX-XX-XX${reading.clock}`
    : `${isoDay(anchor.reference)}${reading.clock}`;
}
