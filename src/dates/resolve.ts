import type { Document } from "../core/document.ts";
import { at, firstFrom } from "../core/span.ts";
import type { Sentence, Sentences, Tokens } from "../syntax/layers.ts";
import type { Datelines, Quotations } from "../text/layers.ts";
import { type Day, isoDay, parsedDay } from "./calendar.ts";
import { directionAt } from "./direction.ts";
import type { DateMention } from "./layers.ts";
import { intervalOf } from "./period.ts";
import type { Candidate } from "./propose.ts";
import type { Anchor, Direction, Reading } from "./reading.ts";
import { dayOfSpeaking } from "./speaking.ts";

type Doc = Document<typeof Datelines | typeof Quotations | typeof Sentences | typeof Tokens>;

/** How many sentences a quarter stays what "a year earlier" compares with. */
const QUARTER_REACH = 2;

/** Rules whose value is what the text compares with: later comparisons are not made from it. */
const COMPARED = new Set(["distance", "yearAgo", "quarterOfYear", "sameQuarter"]);

/** What the dates read so far say of the next one. */
interface Memory {
  previous: string | null;
  previousDay: string | null;
  /** The sentence of the last date that is a single day. */
  daySentence: Sentence | null;
  quarter: string | null;
  quarterSentence: number;
}

/** Places candidates in time, in text order: each may count from those before it. */
export function resolved(doc: Doc, candidates: readonly Candidate[]): DateMention[] {
  const memory: Memory = {
    previous: null,
    previousDay: null,
    daySentence: null,
    quarter: null,
    quarterSentence: 0,
  };
  const referenceAt = references(doc);
  const mentions: DateMention[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { sentence, reading } = candidate;
    const number = firstFrom(doc.sentences, sentence.start);
    const told: Anchor = {
      reference: referenceAt(candidate.start),
      previous: memory.previous,
      previousDay: memory.previousDay,
      quarter: number - memory.quarterSentence <= QUARTER_REACH ? memory.quarter : null,
      direction: direction(doc, candidate),
    };
    const spoken = dayOfSpeaking(doc, candidates, index);
    const anchor = spoken === null ? told : spokenOn(doc, spoken, told);
    const after = dayAfterBrackets(doc, candidates, index);
    const value =
      after === null
        ? valueAt(doc, candidate, anchor, memory)
        : `${after.reading.value({ ...anchor, direction: direction(doc, after) })}${candidate.reading.clock}`;
    if (value === undefined) continue;
    const mention = mentionOf(doc.text, candidate, reading, value);
    mentions.push(mention);
    remember(memory, mention, sentence, number);
  }
  return mentions;
}

function mentionOf(
  text: string,
  { start, end, rule }: Candidate,
  { type, mod, quant, freq }: Reading,
  value: string | null,
): DateMention {
  const interval = value === null ? null : intervalOf(value);
  const earliest = interval === null ? null : isoDay(interval.first);
  const isOneDay = interval !== null && interval.first === interval.last;
  return {
    start,
    end,
    text: text.slice(start, end),
    type,
    value,
    mod,
    quant: quant ?? null,
    freq: freq ?? null,
    earliest,
    latest: interval === null || isOneDay ? earliest : isoDay(interval.last),
    rule,
  };
}

function remember(
  memory: Memory,
  { value, earliest, latest, rule }: DateMention,
  sentence: Sentence,
  number: number,
): void {
  if (value === null || earliest === null) return;
  memory.previous = value;
  if (earliest === latest) {
    memory.previousDay = value;
    memory.daySentence = sentence;
  }
  if (/^\d{4}-Q\d$/.test(value) && !COMPARED.has(rule)) {
    memory.quarter = value;
    memory.quarterSentence = number;
  }
}

function direction(doc: Doc, { start, end, sentence, reading }: Candidate): Direction | null {
  const first = firstFrom(doc.tokens, start);
  const last = firstFrom(doc.tokens, end);
  // "a June agreement" is of the nearest June, whatever the tense.
  if (reading.fits === "month" && doc.tokens[first - 1]?.upos === "DET") {
    if (/^(?:NOUN|ADJ)$/.test(doc.tokens[last]?.upos ?? "")) return null;
  }
  return directionAt(doc.tokens, sentence, first, last);
}

/** What dates at an offset count from: the last dateline's date before it, else the first's, else publication. */
function references(doc: Doc): (offset: number) => Day | null {
  const published = doc.source.publishedAt;
  const fallback = published === undefined ? null : parsedDay(published);
  const dated = doc.datelines.flatMap(({ start, end, date }) => {
    const day = date === null ? null : parsedDay(date);
    return day === null ? [] : [{ start, end, day }];
  });
  return (offset) => {
    const before = dated[firstFrom(dated, offset + 1) - 1] ?? dated[0];
    return before?.day ?? fallback;
  };
}

/** The value of a candidate; undefined where it turns out to be no mention. */
function valueAt(
  doc: Doc,
  { start, reading, sentence }: Candidate,
  anchor: Anchor,
  memory: Memory,
): string | null | undefined {
  const dateline = at(doc.datelines, start);
  if (dateline?.date != null && reading.type === "DATE") return dateline.date;
  const { clock } = reading;
  if (clock === undefined) return reading.value(anchor);
  // A part of the day with no day beside it ("in the morning") is no mention of a time.
  if (!/\d/.test(clock) && reading.alone !== true) return undefined;
  const day = dayOfClock(anchor, memory, sentence);
  return `${day === null ? "XXXX-XX-XX" : isoDay(day)}${clock}`;
}

/** The anchor of what was said on another day than that of the article. */
function spokenOn(doc: Doc, spoken: Candidate, told: Anchor): Anchor {
  const value = spoken.reading.value({ ...told, direction: direction(doc, spoken) });
  const day = value === null ? null : parsedDay(value);
  return day === null ? told : { ...told, reference: day };
}

/** The day of "10:35 a.m. (0735 GMT) Friday": brackets stand between a time of day and its day. */
function dayAfterBrackets(
  { text }: Doc,
  candidates: readonly Candidate[],
  index: number,
): Candidate | null {
  const candidate = candidates[index];
  if (candidate?.reading.clock === undefined || !/\d/.test(candidate.reading.clock)) return null;
  for (const after of candidates.slice(index + 1, index + 3)) {
    if (after.sentence !== candidate.sentence || after.start - candidate.end > BRACKETS) break;
    const { fits, type } = after.reading;
    const isDay = type === "DATE" && (fits === "day" || fits === "weekday");
    const between = text.slice(candidate.end, after.start);
    if (isDay && /^(?:\s*\([^()]*\)|\))\s*(?:on\s+)?$/.test(between)) return after;
  }
  return null;
}

/** How far a day may stand behind a time of day with brackets between. */
const BRACKETS = 32;

const DAYS_OF_A_WEEK = 7;

/** The day of a bare "at 4 a.m.": the last one in its sentence, or a recent one in its paragraph, else today. */
function dayOfClock(
  { reference, previousDay }: Anchor,
  { daySentence }: Memory,
  sentence: Sentence,
): Day | null {
  const day = previousDay === null ? null : parsedDay(previousDay);
  if (day === null || daySentence === null) return reference;
  if (daySentence === sentence || reference === null) return day;
  const recent = day <= reference && reference - day < DAYS_OF_A_WEEK;
  return daySentence.paragraph === sentence.paragraph && recent ? day : reference;
}
