import type { Span } from "../core/span.ts";
import { at, firstFrom } from "../core/span.ts";
import { FINITE_TAG } from "../syntax/finite-tags.ts";
import type { PartOfSpeech, Sentence, Token } from "../syntax/layers.ts";
import type { Paragraph, Quotation, SectionKind } from "../text/layers.ts";
import { addresseeEnd, addresses } from "./addressees.ts";
import { cueLemma, frameOf } from "./cues.ts";
import { mended } from "./mended-tags.ts";
import { type Read, unitAt } from "./unit-reading.ts";

/** A noun phrase of the narration. */
export interface PhraseUnit extends Span {
  readonly kind: "phrase";
  readonly type: "pronoun" | "name" | "common" | "date";
  /** The head noun, in lower case. */
  readonly head: string;
  readonly headSpan: Span;
  /** Index of its head in `tokens`. */
  readonly token: number;
}

/** A verb with its auxiliaries. */
export interface VerbUnit extends Span {
  readonly kind: "verb";
  /** Dictionary form of the main verb. */
  readonly lemma: string;
  /** The main verb, in lower case. */
  readonly lower: string;
  /** The main verb alone. */
  readonly word: Span;
  readonly finite: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly infinitive: boolean;
  /** An -ing form with no auxiliary. */
  readonly participle: boolean;
  readonly auxiliary: boolean;
  /** Index of the main verb in `tokens`. */
  readonly token: number;
}

/** A whole quotation, its inside unread. */
export interface QuoteUnit extends Span {
  readonly kind: "quote";
  readonly quotation: Quotation;
  readonly index: number;
}

/** Any other word or mark. */
export interface WordUnit extends Span {
  readonly kind: "word";
  readonly lower: string;
  readonly upos: PartOfSpeech;
  /** Index in `tokens`. */
  readonly token: number;
}

/** What the narration of an article is made of: words in phrases, with each quotation as one piece. */
export type Unit = PhraseUnit | VerbUnit | QuoteUnit | WordUnit;

/** A sentence of the narration: its quotations count as one piece each, whatever they hold. */
export interface Segment extends Span {
  readonly units: readonly Unit[];
  /** Index of the paragraph where it starts. */
  readonly paragraph: number;
  readonly section: SectionKind;
}

/** What the units are read from. */
export interface Narrated {
  /** Names of people, organizations and places, in text order. */
  readonly names: readonly Span[];
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** No sentence is longer, in units: what is cut here is no prose, and rules may look through a whole one. */
const LONGEST = 300;

const FINAL_STOP = /[.?!…]["'”’»)\]]*$/;
const STOP = /^[.?!…]+$/;

/** The sentences of the narration, in order. */
export function segments(doc: Narrated): Segment[] {
  const found: Segment[] = [];
  let units: Unit[] = [];
  let paragraph = -1;
  const close = (): void => {
    const first = units[0];
    const last = units.at(-1);
    if (first !== undefined && last !== undefined) {
      const section = doc.paragraphs[paragraph]?.kind ?? "body";
      found.push({ start: first.start, end: last.end, units, paragraph, section });
    }
    units = [];
  };
  for (const unit of unitsOf(doc)) {
    const last = units.at(-1);
    if (last === undefined || units.length >= LONGEST || startsSegment(doc, last, unit)) {
      close();
      paragraph = paragraphAt(doc.paragraphs, unit.start);
    }
    units.push(unit);
  }
  close();
  return found;
}

function startsSegment(doc: Narrated, last: Unit, unit: Unit): boolean {
  const between = doc.text.slice(last.end, unit.start);
  if (/[\r\n\u2028\u2029]/.test(between)) {
    return paragraphAt(doc.paragraphs, last.end - 1) !== paragraphAt(doc.paragraphs, unit.start);
  }
  if (last.kind === "quote") return endsSentence(doc, last, unit);
  if (unit.kind === "quote") {
    if (last.kind === "word") return STOP.test(last.lower);
    return endsWithStop(doc.text, last) && opensSentence(doc.text, unit);
  }
  return doc.sentences[firstFrom(doc.sentences, unit.start)]?.start === unit.start;
}

/** "at 8 p.m. “I leave,” he wrote": a stop that belongs to an abbreviation and ends the sentence too. */
function endsWithStop(text: string, unit: Unit): boolean {
  return text.charAt(unit.end - 1) === ".";
}

function opensSentence(text: string, quote: QuoteUnit): boolean {
  const inner = quote.quotation.contents[0];
  return (
    inner !== undefined && /^[^\p{L}\p{N}]*\p{Lu}/u.test(text.slice(inner.start, inner.start + 8))
  );
}

/** Whether the narration's sentence is over with this quotation: “Enough.” He left. */
function endsSentence(doc: Narrated, quote: QuoteUnit, next: Unit): boolean {
  const { text } = doc;
  const inner = quote.quotation.contents.at(-1);
  const surface =
    inner === undefined ? "" : text.slice(Math.max(inner.start, inner.end - 8), inner.end);
  if (!FINAL_STOP.test(surface)) return false;
  if (next.kind === "quote") return true;
  const opening = text.slice(next.start, next.start + 1);
  if (!/[\p{Lu}\p{N}]/u.test(opening)) return false;
  if (/\.["'”’»)\]]*$/.test(surface) && !/\.\.\.$/.test(surface)) return true;
  return /[?!]["'”’»)\]]*$/.test(surface) && !hasCueNear(doc, next.start);
}

/** How many words after a quotation that ends in a question mark its attribution is looked for. */
const NEAR_CUE = 12;

/** “Why now?” Ann Moss asked. */
function hasCueNear({ tokens }: Narrated, start: number): boolean {
  const from = firstFrom(tokens, start);
  for (let i = from; i < Math.min(from + NEAR_CUE, tokens.length); i++) {
    const token = tokens[i];
    if (token === undefined || STOP.test(token.lower)) return false;
    if (cueLemma(token.lower) !== undefined) return true;
  }
  return false;
}

function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  return firstFrom(paragraphs, offset + 1) - 1;
}

/** The narration in one list: tokens outside quotations in phrases, each quotation as one unit. */
function* unitsOf(doc: Narrated): Generator<Unit> {
  const { quotations } = doc;
  const tokens = mended(doc);
  const names: NameEdges = {
    starts: new Map(doc.names.map((name) => [name.start, name])),
    nicknamed: new Map(
      doc.names
        .filter(({ start, end }) => /["“‘'«]\S/.test(doc.text.slice(start, end)))
        .map((name) => [name.start, name]),
    ),
    ends: new Set(doc.names.map(({ end }) => end)),
  };
  let next = 0;
  let last: Unit | undefined;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) return;
    const quotation = quotations[next];
    if (quotation !== undefined && token.end > quotation.start) {
      const { start, end } = quotation;
      last = { kind: "quote", start, end, quotation, index: next };
      yield last;
      next++;
      i = Math.max(firstFrom(tokens, quotation.end), i + (token.end > quotation.end ? 0 : 1));
      while (i < tokens.length && (tokens[i]?.start ?? 0) < quotation.end) i++;
      continue;
    }
    const end = endOfRun(doc, i, quotation?.start);
    const read = readAt(tokens, i, end, names, last);
    last = read.unit;
    yield last;
    i = read.next;
  }
}

/** Where the names of the article start and end. */
interface NameEdges {
  readonly starts: ReadonlyMap<number, Span>;
  readonly ends: ReadonlySet<number>;
  /** Those that hold a nickname in marks, by where they start. */
  readonly nicknamed: ReadonlyMap<number, Span>;
}

/** The unit at token `i`, as `unitAt` has it, but for names that look like dates and for whom a verb is told to. */
function readAt(
  tokens: readonly Token[],
  i: number,
  end: number,
  names: NameEdges,
  last: Unit | undefined,
): Read {
  // "said that plan had failed", "told him that state law …": no determiner behind a verb that takes "that"
  const that = tokens[i]?.lower === "that" && takesThat(last) && opensClause(tokens, i + 1, end);
  const read = unitAt(tokens, i, that ? i + 1 : end);
  const { unit } = read;
  const nicknamed = nicknamedIn(tokens, i, read.next, names);
  if (nicknamed !== undefined && nicknamed.end > unit.end) {
    return namedAt(tokens, i, tokens.length, { start: unit.start, end: nicknamed.end });
  }
  if (unit.kind !== "phrase") return read;
  const name = names.starts.get(unit.start);
  if (unit.type === "date" && name !== undefined && name.end > unit.end) {
    return namedAt(tokens, i, end, name);
  }
  const cut = addresses(last)
    ? addresseeEnd(tokens, i, read.next, (offset) => names.ends.has(offset))
    : undefined;
  return cut === undefined ? read : unitAt(tokens, i, cut);
}

/** The name with a nickname in marks that starts between two tokens: "president | Ana “Bibi” Brod". */
function nicknamedIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  { nicknamed }: NameEdges,
): Span | undefined {
  if (nicknamed.size === 0) return undefined;
  for (let i = from; i < to; i++) {
    const name = nicknamed.get(tokens[i]?.start ?? -1);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Whether a finite verb follows before the next mark: no "found that action unconstitutional". */
function opensClause(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    if (token === undefined || token.upos === "PUNCT") return false;
    if (FINITE_TAG.test(token.xpos)) return true;
  }
  return false;
}

/** Whether "that" behind the unit opens a reported clause: behind "said", or behind a person who is told. */
function takesThat(last: Unit | undefined): boolean {
  if (last?.kind === "phrase") return /^(him|her|me|us|them|reporters)$/.test(last.head);
  return (
    last?.kind === "verb" &&
    cueLemma(last.lower) !== undefined &&
    frameOf(last.lemma)?.that === true
  );
}

/** "said April Hughes": a name that opens with a month. */
function namedAt(tokens: readonly Token[], i: number, end: number, name: Span): Read {
  let next = i + 1;
  while (next < end && (tokens[next]?.end ?? 0) <= name.end) next++;
  const head = tokens[next - 1];
  const headSpan = { start: head?.start ?? name.start, end: head?.end ?? name.end };
  const unit: PhraseUnit = {
    kind: "phrase",
    start: name.start,
    end: headSpan.end,
    type: "name",
    head: head?.lower ?? "",
    headSpan,
    token: next - 1,
  };
  return { unit, next };
}

/** First token that no phrase starting at `i` may hold: the next quotation or sentence. */
function endOfRun(doc: Narrated, i: number, quotation: number | undefined): number {
  const start = doc.tokens[i]?.start ?? 0;
  const sentence = at(doc.sentences, start);
  const limit = Math.min(sentence?.endToken ?? doc.tokens.length, i + 40);
  if (quotation === undefined) return limit;
  let to = i;
  while (to < limit && (doc.tokens[to]?.end ?? 0) <= quotation) to++;
  return Math.max(to, i + 1);
}
