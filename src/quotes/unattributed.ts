import { isReporting } from "./clauses.ts";
import {
  colonAfterQuote,
  colonBeforeParagraph,
  colonBeforeQuote,
  dashAfterQuote,
} from "./colons-and-dashes.ts";
import type { Draft } from "./drafts.ts";
import {
  type Answer,
  appositionOf,
  carriedOn,
  type Free,
  isSpeech,
  sourceOf,
  words,
} from "./free-quotations.ts";
import { isColon, isComma, isWord } from "./marks.ts";
import { ownerOf } from "./owners.ts";
import { canSpeak, type Source, subjectAfter, subjectBefore } from "./subjects.ts";
import type { PhraseUnit, Segment, Unit } from "./units.ts";

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
  // "‘We kept the lights on’: how a strike was won"
  const titled = free.segment.section === "headline" && free.at === 0 && isColon(units[1]);
  if (!(units.length === 1 || titled) || words(free).length < 8) return undefined;
  return { source: null, cue: null, inherited: false, rule: "heading" };
}
