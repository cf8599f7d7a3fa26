import type { Span } from "../core/span.ts";
import { isReporting } from "./clauses.ts";
import { MESSAGE_NOUNS } from "./cues.ts";
import type { Draft } from "./drafts.ts";
import { isColon, isComma, isDash, isPreposition, isStop, isWord } from "./marks.ts";
import { ownerOf } from "./owners.ts";
import { isNamed, looksLikeSentence, looksLikeTitle, quotedText } from "./quoted-words.ts";
import { canSpeak, type Source, subjectAfter, subjectBefore } from "./subjects.ts";
import type { PhraseUnit, QuoteUnit, Segment, Unit } from "./units.ts";

/** A quotation that no reporting word takes, and where it stands. */
interface Free {
  readonly text: string;
  readonly quote: QuoteUnit;
  readonly at: number;
  readonly segment: Segment;
  readonly index: number;
  readonly segments: readonly Segment[];
  /** What has been found before it, in text order. */
  readonly drafts: readonly Draft[];
}

interface Answer {
  readonly source: Source | null;
  readonly cue: Span | null;
  readonly inherited: boolean;
  readonly rule: string;
}

type Sieve = (free: Free) => Answer | undefined;

/** From precise to broad. */
const SIEVES: readonly Sieve[] = [
  anyVerbAfterQuote,
  colonBeforeQuote,
  colonAfterQuote,
  dashAfterQuote,
  colonBeforeParagraph,
  summedUpAfterQuote,
  sameParagraphSpeaker,
  questionBeforeQuote,
  subjectBeforeQuote,
  turnTaking,
  previousParagraphSpeaker,
  describedBeforeParagraph,
  nobody,
  heading,
];

/** Attributes the quotations that no report has used; those that are no speech are left out. */
export function attributeRest(
  text: string,
  segments: readonly Segment[],
  reported: readonly Draft[],
): Draft[] {
  const bySegment = new Map<number, Draft[]>();
  for (const draft of reported) {
    const list = bySegment.get(draft.segment);
    if (list === undefined) bySegment.set(draft.segment, [draft]);
    else list.push(draft);
  }
  const drafts: Draft[] = [];
  segments.forEach((segment, index) => {
    const own = bySegment.get(index) ?? [];
    const used = new Set(own.flatMap((draft) => draft.quotations));
    const free: Draft[] = [];
    segment.units.forEach((unit, at) => {
      if (unit.kind !== "quote" || used.has(unit.index)) return;
      const before = at === 0 || free.length === 0 ? drafts : [...drafts.slice(-8), ...free];
      const rest = attributed({ text, quote: unit, at, segment, index, segments, drafts: before });
      free.push(...(rest ?? []));
    });
    drafts.push(...[...own, ...free].sort((a, b) => a.start - b.start));
  });
  return drafts;
}

function attributed(free: Free): Draft[] | undefined {
  const { quote } = free;
  for (const sieve of SIEVES) {
    const answer = sieve(free);
    if (answer === undefined) continue;
    return [
      {
        ...answer,
        kind: "direct",
        start: quote.start,
        end: quote.end,
        contents: quote.quotation.contents,
        segment: free.index,
        quotations: [quote.index],
      },
    ];
  }
  return undefined;
}

function words(free: Free): string {
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
function isSpeech(free: Free): boolean {
  const inner = words(free);
  return standsAlone(free) && (looksLikeSentence(inner) || inner.split(/\s+/).length > 7);
}

function sourceOf(phrase: PhraseUnit): Source {
  return { start: phrase.start, end: phrase.end, phrase, apposition: null };
}

/** The first phrase of a sentence that can speak and is no part of a prepositional phrase. */
function subjectPhrase(units: readonly Unit[], end = units.length): PhraseUnit | undefined {
  for (let i = 0; i < end; i++) {
    const unit = units[i];
    if (canSpeak(unit) && !isPreposition(units[i - 1])) return unit;
  }
  return undefined;
}

/** "Her neighbours were blunter: “…”", "His message: “…”", "Mwangi: ‘We won’". */
function colonBeforeQuote({ segment, at, text, quote }: Free): Answer | undefined {
  const { units } = segment;
  if (!isColon(units[at - 1]) || isNamed(units, at)) return undefined;
  if (looksLikeTitle(quotedText(text, quote.quotation)) && at > 3) return undefined;
  const phrase = subjectPhrase(units, at - 1);
  if (phrase === undefined) return undefined;
  const owner = MESSAGE_NOUNS.has(phrase.head) ? ownerOf(text, phrase) : undefined;
  const verb = units.findIndex((unit) => unit.kind === "verb" && unit.finite);
  const subject = verb > 0 && verb < at ? subjectBefore(units, verb)?.source : undefined;
  return {
    source:
      owner === undefined
        ? subject?.phrase === phrase
          ? subject
          : { ...sourceOf(phrase), apposition: appositionOf(units, phrase) }
        : sourceOf(owner),
    cue: null,
    inherited: false,
    rule: "colonBeforeQuote",
  };
}

/** "His wife, Nora, put it simply:": the phrase between two commas behind another. */
function appositionOf(units: readonly Unit[], phrase: PhraseUnit): PhraseUnit | null {
  const i = units.indexOf(phrase);
  const next = units[i + 2];
  return isComma(units[i + 1]) && canSpeak(next) && isComma(units[i + 3]) ? next : null;
}

/** "‘Nobody checked’: coroner blames quarry firm". */
function colonAfterQuote({ segment, at }: Free): Answer | undefined {
  const { units } = segment;
  const phrase = units[at + 2];
  if (at !== 0 || !isColon(units[1]) || !canSpeak(phrase)) return undefined;
  const next = units[at + 3];
  if (next !== undefined && !isReporting(next) && !isWord(next, /^on$/)) return undefined;
  return { source: sourceOf(phrase), cue: null, inherited: false, rule: "colonAfterQuote" };
}

/** “…” — Anna Berg, teacher. */
function dashAfterQuote({ segment, at }: Free): Answer | undefined {
  const { units } = segment;
  const phrase = units[at + 2];
  if (!isDash(units[at + 1]) || !canSpeak(phrase) || units.length > at + 12) return undefined;
  if (phrase.type === "pronoun" || units.some((unit) => unit.kind === "verb" && unit.finite))
    return undefined;
  return { source: sourceOf(phrase), cue: null, inherited: false, rule: "dashAfterQuote" };
}

/** "She added:" and the quotation in a paragraph of its own. */
function colonBeforeParagraph(free: Free): Answer | undefined {
  const before = free.segments[free.index - 1];
  if (before === undefined || free.at !== 0 || !isColon(before.units.at(-1))) return undefined;
  const verb = before.units.findLastIndex((unit) => isReporting(unit));
  const cue = before.units[verb];
  const subject = verb < 0 ? undefined : subjectBefore(before.units, verb);
  if (subject !== undefined && cue?.kind === "verb") {
    return {
      source: subject.source,
      cue: cue.word,
      inherited: false,
      rule: "colonBeforeParagraph",
    };
  }
  const phrase = subjectPhrase(before.units);
  if (phrase === undefined) return undefined;
  const owner = MESSAGE_NOUNS.has(phrase.head) ? ownerOf(free.text, phrase) : undefined;
  return {
    source: sourceOf(owner ?? phrase),
    cue: null,
    inherited: false,
    rule: "colonBeforeParagraph",
  };
}

function carriedOn(draft: Draft, rule: string): Answer {
  return { source: draft.source, cue: null, inherited: true, rule };
}

/** The last quotation with a speaker before this one, where its sentence is at most `back` away. */
function lastDirect(free: Free, back: number): Draft | undefined {
  for (let i = free.drafts.length - 1; i >= 0; i--) {
    const draft = free.drafts[i];
    if (draft === undefined || draft.segment < free.index - back) return undefined;
    if (draft.kind === "direct" && draft.source !== null) return draft;
  }
  return undefined;
}

/** “A,” X said. “B.” */
function sameParagraphSpeaker(free: Free): Answer | undefined {
  if (!isSpeech(free)) return undefined;
  const last = lastDirect(free, 1);
  if (last === undefined || paragraphOf(free, last) !== free.segment.paragraph) return undefined;
  return carriedOn(last, "sameParagraphSpeaker");
}

function paragraphOf(free: Free, draft: Draft): number {
  return free.segments[draft.segment]?.paragraph ?? -1;
}

/** Would she stay? “Ask me in May.” */
function questionBeforeQuote(free: Free): Answer | undefined {
  const before = free.segments[free.index - 1];
  if (!isSpeech(free) || before === undefined || before.paragraph !== free.segment.paragraph)
    return undefined;
  if (!isWord(before.units.at(-1), /^\?$/)) return undefined;
  const last = lastDirect(free, 4);
  return last === undefined ? undefined : carriedOn(last, "questionBeforeQuote");
}

const SUMMED_UP = /^(?:that|this|such) (?:was|is) (?:how|the [a-z]{1,20} of) /i;

/** “What a mess.” That was how one trader summed it up. */
function summedUpAfterQuote(free: Free): Answer | undefined {
  const next = free.segments[free.index + 1];
  if (!isSpeech(free) || next?.paragraph !== free.segment.paragraph) return undefined;
  const summed = SUMMED_UP.exec(free.text.slice(next.start, next.start + 40))?.[0];
  if (summed === undefined) return undefined;
  const from = next.start + summed.length;
  const phrase = next.units.find((unit): unit is PhraseUnit => canSpeak(unit) && unit.end > from);
  if (phrase === undefined) return undefined;
  const source = { ...sourceOf(phrase), apposition: appositionOf(next.units, phrase) };
  if (source.start < from) source.start = from;
  return { source, cue: null, inherited: false, rule: "summedUpAfterQuote" };
}

/** “We stay,” he paused, “and fight.”: a quotation that ends in a comma makes any verb behind it a cue. */
function anyVerbAfterQuote(free: Free): Answer | undefined {
  const { units } = free.segment;
  const last = free.drafts.at(-1);
  if (free.at > 0 && last?.rule === "anyVerbAfterQuote" && last.segment === free.index)
    return isComma(units[free.at - 1]) ? carriedOn(last, last.rule) : undefined;
  if (free.at !== 0 || !/,["'”’]*$/.test(words(free))) return undefined;
  const upright = units.findIndex((unit) => unit.kind === "verb" && unit.finite);
  const verb = units[upright];
  if (verb?.kind !== "verb" || verb.auxiliary || verb.passive || upright > 8) return undefined;
  const source = (upright === 1 ? subjectAfter(units, 1) : subjectBefore(units, upright))?.source;
  if (source === undefined || source.start < free.quote.end) return undefined;
  return { source, cue: verb.word, inherited: false, rule: "anyVerbAfterQuote" };
}

/** People that a possessor introduces, who speak for themselves. */
const RELATIVES: ReadonlySet<string> = new Set(
  `son daughter wife husband mother father brother sister partner neighbour neighbor friend colleague
   uncle aunt cousin grandmother grandfather widow boss lawyer coach assistant deputy`.split(/\s+/),
);

/** His voice shook. “We will go on.” */
function subjectBeforeQuote(free: Free): Answer | undefined {
  const before = free.segments[free.index - 1];
  if (!isSpeech(free) || before === undefined || before.paragraph !== free.segment.paragraph)
    return undefined;
  const last = lastSubject(before.units);
  if (last === undefined) return undefined;
  const { phrase, acts } = last;
  const surface = free.text.slice(phrase.start, phrase.end);
  if (/^(his|her)\s/i.test(surface)) {
    const owner = ownerOf(free.text, phrase);
    if (owner !== undefined && !RELATIVES.has(phrase.head))
      return { source: sourceOf(owner), cue: null, inherited: false, rule: "subjectBeforeQuote" };
  }
  const relative = /^(his|her|their)\s/i.test(surface) && RELATIVES.has(phrase.head);
  if (phrase.type !== "name" && !/^(he|she)$/.test(phrase.head) && !relative && !acts)
    return undefined;
  return { source: sourceOf(phrase), cue: null, inherited: false, rule: "subjectBeforeQuote" };
}

/** The subject of the last finite verb that has one, and whether that verb can report. */
function lastSubject(units: readonly Unit[]): { phrase: PhraseUnit; acts: boolean } | undefined {
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i];
    if (unit?.kind !== "verb" || !unit.finite) continue;
    const subject = subjectBefore(units, i);
    if (subject !== undefined) return { phrase: subject.source.phrase, acts: isReporting(unit) };
  }
  return undefined;
}

/** Two speakers in turn, a paragraph each. */
function turnTaking(free: Free): Answer | undefined {
  if (!opensParagraph(free) || !isSpeech(free)) return undefined;
  const last = lastDirect(free, 2);
  if (last === undefined || paragraphOf(free, last) !== free.segment.paragraph - 1)
    return undefined;
  const other = lastOfParagraph(free, free.segment.paragraph - 2);
  if (other?.source == null || other.source.start === last.source?.start) return undefined;
  const first = free.segments[last.segment]?.units[0];
  if (first?.kind !== "quote" || first.start !== last.start) return undefined;
  return differs(other.source, last.source) ? carriedOn(other, "turnTaking") : undefined;
}

/** The last direct quote of a paragraph before this one. */
function lastOfParagraph(free: Free, paragraph: number): Draft | undefined {
  for (let i = free.drafts.length - 1; i >= 0; i--) {
    const draft = free.drafts[i];
    if (draft === undefined || paragraphOf(free, draft) < paragraph) return undefined;
    if (draft.kind === "direct" && paragraphOf(free, draft) === paragraph) return draft;
  }
  return undefined;
}

function differs(a: Source, b: Source | null): boolean {
  return b !== null && a.phrase.head !== b.phrase.head;
}

function opensParagraph(free: Free): boolean {
  return free.segments[free.index - 1]?.paragraph !== free.segment.paragraph;
}

/** A paragraph of nothing but quotation, after one that ends with its speaker's words. */
function previousParagraphSpeaker(free: Free): Answer | undefined {
  if (!opensParagraph(free) || !isSpeech(free)) return undefined;
  const last = lastDirect(free, 1);
  return last === undefined ? undefined : carriedOn(last, "previousParagraphSpeaker");
}

/** "Captain Aune described the rescue." and the quotation in a paragraph of its own. */
function describedBeforeParagraph(free: Free): Answer | undefined {
  const before = free.segments[free.index - 1];
  if (before === undefined || !opensParagraph(free) || !isSpeech(free)) return undefined;
  const verb = before.units.findIndex((unit) => isReporting(unit) && unit.finite);
  const phrase = verb < 0 ? undefined : subjectBefore(before.units, verb)?.source;
  if (phrase === undefined || phrase.phrase.type === "common") return undefined;
  return { source: phrase, cue: null, inherited: true, rule: "describedBeforeParagraph" };
}

/** Speech that nobody near it says keeps no speaker. */
function nobody(free: Free): Answer | undefined {
  if (!isSpeech(free) || isComma(free.segment.units[free.at + 1])) return undefined;
  return { source: null, cue: null, inherited: false, rule: "nobody" };
}

/** A line of nothing but a short quotation, as over a section: kept where the body says who speaks. */
function heading(free: Free): Answer | undefined {
  const { units } = free.segment;
  if (units.length !== 1 || words(free).length < 8) return undefined;
  return { source: null, cue: null, inherited: false, rule: "heading" };
}
