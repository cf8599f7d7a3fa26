import type { Span } from "../core/span.ts";
import type { Draft } from "./drafts.ts";
import { isColon, isComma, isPreposition, isStop } from "./marks.ts";
import { looksLikeSentence, quotedText } from "./quoted-words.ts";
import { canSpeak, type Source } from "./subjects.ts";
import type { PhraseUnit, QuoteUnit, Segment, Unit } from "./units.ts";

/** A quotation that no reporting word takes, and where it stands. */
export interface Free {
  readonly text: string;
  readonly quote: QuoteUnit;
  readonly at: number;
  readonly segment: Segment;
  readonly index: number;
  readonly segments: readonly Segment[];
  /** What has been found before it, in text order. */
  readonly drafts: readonly Draft[];
}

/** Who says a free quotation, by which rule. */
export interface Answer {
  readonly source: Source | null;
  readonly cue: Span | null;
  readonly inherited: boolean;
  readonly rule: string;
}

/** The words of the quotation. */
export function words(free: Free): string {
  return quotedText(free.text, free.quote.quotation);
}

/** Whether nothing stands in the sentence but the quotation, or a lead-in such as "And then:". */
function standsAlone({ segment, at }: Free): boolean {
  return segment.units.every(
    (unit, i) =>
      i === at ||
      unit.kind === "quote" ||
      isStop(unit) ||
      isColon(unit) ||
      (unit.kind === "word" && i < at && unit.upos !== "PUNCT"),
  );
}

/** Whether the quotation can be speech though nothing introduces it. */
export function isSpeech(free: Free): boolean {
  const inner = words(free);
  return standsAlone(free) && (looksLikeSentence(inner) || inner.split(/\s+/).length > 7);
}

/** A source of one phrase. */
export function sourceOf(phrase: PhraseUnit): Source {
  return { start: phrase.start, end: phrase.end, phrase, apposition: null };
}

/** The first phrase of a sentence that can speak and is no part of a prepositional phrase. */
export function subjectPhrase(units: readonly Unit[], end = units.length): PhraseUnit | undefined {
  for (let i = 0; i < end; i++) {
    const unit = units[i];
    if (canSpeak(unit) && !isPreposition(units[i - 1])) return unit;
  }
  return undefined;
}

/** "His wife, Nora, put it simply:": the phrase between two commas behind another. */
export function appositionOf(units: readonly Unit[], phrase: PhraseUnit): PhraseUnit | null {
  const i = units.indexOf(phrase);
  const next = units[i + 2];
  return isComma(units[i + 1]) && canSpeak(next) && isComma(units[i + 3]) ? next : null;
}

/** The speaker of another quotation, carried on to this one. */
export function carriedOn(draft: Draft, rule: string): Answer {
  return { source: draft.source, cue: null, inherited: true, rule };
}
