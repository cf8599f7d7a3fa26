import type { Span } from "../core/span.ts";
import type { Trees } from "../syntax/trees.ts";
import { takeAccordingTo } from "./according-to.ts";
import { finiteVerbs, hasClause, isReporting, mainVerbBehind } from "./clauses.ts";
import { contentAfter, type Report } from "./content-after.ts";
import {
  quotationBefore,
  standsApart,
  takeClauseBefore,
  takeClauseBehind,
  takeQuotationBefore,
} from "./content-before.ts";
import { ANYONE, frameOf, INSCRIPTION_NOUNS, NAMING_WORDS, particlesOf } from "./cues.ts";
import type { Draft } from "./drafts.ts";
import { takeGoverned } from "./governed-clauses.ts";
import { takeHeadline } from "./headlines.ts";
import { takeInWordsOf } from "./in-words-of.ts";
import { takeInfinitive } from "./infinitives.ts";
import { isAdverb, isComma, isConjunction, isRelative, isWord } from "./marks.ts";
import { takePassive } from "./passives.ts";
import { isNamed } from "./quoted-words.ts";
import type { Reader } from "./reader.ts";
import { madeClear, takeReportingNoun } from "./reporting-nouns.ts";
import { closes, hasMainVerb, type Subject, subjectAfter, subjectBefore } from "./subjects.ts";
import { subjectInTree } from "./tree-subjects.ts";
import type { Segment, Unit, VerbUnit } from "./units.ts";
import { isUnsaid } from "./unsaid.ts";

/** The quotes that the reporting words of one sentence introduce, in the order of their cues. */
export function reportsOf(text: string, trees: Trees, segment: Segment, index: number): Draft[] {
  const units = segment.units;
  const found = { drafts: [], claimed: 0, limit: units.length, last: undefined };
  const reader: Reader = { text, trees, segment, index, units, ...found };
  units.forEach((unit, i) => {
    if (unit.kind === "verb") {
      if (isReporting(unit)) readVerb(reader, i, unit);
      readMadeClear(reader, i, unit);
    } else if (isWord(unit, /^according$/) && isWord(units[i + 1], /^to$/))
      takeAccordingTo(reader, i, i + 1);
    else if (isWord(unit, /^per$/) && (i === 0 || isComma(units[i - 1])))
      takeAccordingTo(reader, i, i);
    else if (isWord(unit, /^(in|by)$/)) takeInWordsOf(reader, i);
    else if (unit.kind === "phrase") takeReportingNoun(reader, i, unit);
  });
  takeHeadline(reader);
  return reader.drafts;
}

/** "X made clear that …". */
function readMadeClear(reader: Reader, i: number, verb: VerbUnit): void {
  const { units } = reader;
  const cue = madeClear(units, i, verb);
  const frame = frameOf("clarify");
  if (cue === undefined || frame === undefined || verb.negated || verb.modal || i < reader.claimed)
    return;
  const subject = subjectOf(reader, i, verb);
  if (subject === undefined) return;
  const from = units.findIndex((unit, k) => k > i && unit.start >= cue.end);
  if (from > 0)
    contentAfter(reader, from, { subject, verb, frame: { ...frame, bare: "never" }, cue });
}

/** Reads a verb with what stands before and after it. */
function readVerb(reader: Reader, i: number, verb: VerbUnit): void {
  const { units } = reader;
  const cueEnd = cueEndOf(reader, i, verb);
  if (cueEnd === undefined || verb.negated) return;
  if (verb.infinitive) {
    takeInfinitive(reader, i, cueEnd, verb);
    return;
  }
  if (isRelative(units[i - 1]) && isNamed(units, i)) return;
  const bearer = units[i - 1];
  // "a banner reading “Books”"
  if (verb.participle && bearer?.kind === "phrase" && INSCRIPTION_NOUNS.has(bearer.head)) return;
  const cue = { start: verb.word.start, end: units[cueEnd - 1]?.end ?? verb.word.end };
  if (verb.passive) {
    takePassive(reader, i, verb, cue);
    return;
  }
  if (asksForSilence(units, i, verb)) return;
  const near = subjectOf(reader, i, verb) ?? parsedSubject(reader, i, verb);
  const before = near && behindAs(units, near);
  // "A sign in the window reads “Returns only”"
  if (before !== undefined && NAMING_WORDS.has(before.source.phrase.head)) return;
  if (before !== undefined && saysNothing(reader, i, cueEnd, before)) return;
  if (i < reader.claimed || (before !== undefined && isUnsaid(reader.text, units, before))) return;
  reader.limit = limitOf(reader, i, cueEnd, before);
  if (before === undefined || speaksBehind(reader, i, verb))
    readInverted(reader, i, cueEnd, verb, cue);
  else readUpright(reader, i, cueEnd, before, verb, cue);
  reader.limit = units.length;
}

/** "…, and who asked not to be named, said": what a source asks for is no report. */
function asksForSilence(units: readonly Unit[], i: number, { lemma }: VerbUnit): boolean {
  return lemma === "ask" && isWord(units[i + 1], /^not$/) && isWord(units[i + 2], /^to$/);
}

/** The subject that the parse gives a verb, unless one may follow it: "The plan was right, insisted his deputy". */
function parsedSubject(reader: Reader, i: number, verb: VerbUnit): Subject | undefined {
  const before = reader.units[i - 1];
  const marked = isComma(before) || before?.kind === "quote";
  const inverted = marked && subjectAfter(reader.units, i) !== undefined;
  return inverted ? undefined : subjectInTree(reader, verb.token, i);
}

/** "A survivor who gave her name only as Dina | recalled": the one before "who" speaks, not the one behind "as". */
function behindAs(units: readonly Unit[], near: Subject): Subject {
  if (!isWord(units[near.from - 1], /^as$/)) return near;
  for (let k = near.from - 2; k > 0; k--) {
    const unit = units[k];
    if (unit?.kind === "quote" || isComma(unit)) return near;
    if (isRelative(unit)) {
      const before =
        finiteVerbs(units, k, near.from) === 1 ? subjectBefore(units, k + 1) : undefined;
      return before === undefined ? near : { ...before, to: near.to };
    }
  }
  return near;
}

/** Where a report that stands in a relative clause of the sentence's subject has to end: before its main verb. */
function limitOf({ units }: Reader, i: number, cueEnd: number, subject?: Subject): number {
  if (subject === undefined) return units.length;
  const waits = mainClauseBehind(units, cueEnd, subject);
  if (waits !== undefined) return waits;
  let k = i - 1;
  while (isAdverb(units[k])) k--;
  const relative =
    isRelative(units[k]) || isWord(units[subject.from - 1], /^(who|which|that|what)$/);
  if (!relative || finiteVerbs(units, 0, Math.min(subject.from, k)) > 0) return units.length;
  return mainVerbBehind(units, cueEnd) ?? units.length;
}

/** "While he said that the pump was new | , nobody believed him": where the clause that waits for the report starts. */
function mainClauseBehind(
  units: readonly Unit[],
  cueEnd: number,
  subject: Subject,
): number | undefined {
  const opener = subject.from - 1;
  if (!isWord(units[opener], /^(while|although|though|after|when|since|once|because|as|if)$/))
    return undefined;
  if (opener > 0 && !(opener < 4 && finiteVerbs(units, 0, opener) === 0)) return undefined;
  for (let k = cueEnd + 1; k < units.length; k++) {
    const next = units[k + 1];
    const opens = next?.kind === "phrase" || isWord(next, /^(that|this|there)$/);
    if (!isComma(units[k]) || !opens || !hasClause(units, cueEnd, k)) continue;
    const verb = units[k + 2];
    if (verb?.kind === "verb" && verb.finite) return k;
  }
  return undefined;
}

/** "The quake, centered near Oda, flattened homes, said the institute": a clause of its own ends before the verb. */
function speaksBehind({ units, claimed }: Reader, i: number, verb: VerbUnit): boolean {
  if (verb.lemma !== "say" || !isComma(units[i - 1])) return false;
  const subject = subjectAfter(units, i);
  if (subject === undefined || subject.source.phrase.type === "pronoun") return false;
  if (finiteVerbs(units, i + 1, units.length) > 0) return false;
  if (units.slice(i).some((unit) => unit.kind === "quote")) return false;
  // The tagger may have missed the verb: "Crews rescued 12 people, three of them children, said Ana Brod."
  const named = subject.source.phrase.type === "name" && subject.to === i + 2;
  return (named && closes(units[subject.to])) || hasMainVerb(units, claimed, i);
}

/** Whether an inscription, or nobody in particular, is the subject: "those who ask whether", "when visitors ask why". */
function saysNothing({ units }: Reader, i: number, cueEnd: number, subject: Subject): boolean {
  const { head } = subject.source.phrase;
  const relative = isRelative(units[i - 1]);
  if (units[cueEnd]?.kind === "quote" && INSCRIPTION_NOUNS.has(head)) return true;
  if (relative && ANYONE.has(head)) return true;
  const whenever = !relative && isWord(units[subject.from - 1], /^(when|whenever|if)$/);
  const verb = units[i];
  return whenever && verb?.kind === "verb" && /^(ask|wonder|inquire|enquire)s?$/.test(verb.lower);
}

/** The unit after the verb and the particle that it needs: "shot back"; undefined where the particle lacks. */
function cueEndOf({ units }: Reader, i: number, verb: VerbUnit): number | undefined {
  const particles = particlesOf(verb.lemma);
  if (particles === undefined) return i + 1;
  const next = units[i + 1];
  return next?.kind === "word" && particles.has(next.lower) ? i + 2 : undefined;
}

/** "X said …": the subject stands before the verb. */
function readUpright(
  reader: Reader,
  i: number,
  cueEnd: number,
  subject: Subject,
  verb: VerbUnit,
  cue: Span,
): void {
  const { units } = reader;
  const frame = frameOf(verb.lemma);
  if (frame === undefined) return;
  const report: Report = { subject, verb, frame, cue };
  const after = Math.max(subject.to, cueEnd);
  const as = isWord(units[subject.from - 1], /^as$/);
  const quote = frame.quotation
    ? quotationBefore(units, as ? subject.from - 1 : subject.from)
    : undefined;
  if (quote !== undefined) {
    const fragment = quote > 0 && !standsApart(units, quote);
    if (!(fragment && contentAfter(reader, cueEnd, report))) {
      takeQuotationBefore(reader, quote, after, report);
    }
    return;
  }
  if (contentAfter(reader, cueEnd, report)) return;
  if (as) {
    if (frame.that) takeClauseBehind(reader, cueEnd, report);
    return;
  }
  const follows = !verb.modal && !verb.participle && frame.bare !== "never";
  if (follows && takeClauseBefore(reader, subject.from, after, report)) return;
  takeGoverned(reader, i, report);
}

/** "… said X": the subject stands after the verb. */
function readInverted(reader: Reader, i: number, cueEnd: number, verb: VerbUnit, cue: Span): void {
  const { units } = reader;
  const frame = frameOf(verb.lemma);
  const subject = subjectAfter(units, i);
  if (frame === undefined || subject === undefined) return;
  const report: Report = { subject, verb, frame, cue };
  const after = Math.max(subject.to, cueEnd);
  const quote = frame.quotation ? quotationBefore(units, i) : undefined;
  if (quote !== undefined) {
    takeQuotationBefore(reader, quote, after, report);
    return;
  }
  const introduced = i === 0 || isComma(units[i - 1]);
  // "…, reported it to the police": an object, no subject
  if (/^(it|them|him|us|me|her)$/.test(subject.source.phrase.head)) return;
  if (!introduced || verb.modal || verb.participle || frame.bare === "never") return;
  if (contentAfter(reader, subject.to, report)) return;
  if (i === 0 && takeBehindApposition(reader, subject.to, report)) return;
  takeClauseBefore(reader, i, after, report);
}

/** "Said Ana Brod, a nurse, “We will act.”": the quotation stands behind the apposition. */
function takeBehindApposition(reader: Reader, from: number, report: Report): boolean {
  const { units } = reader;
  if (!isComma(units[from])) return false;
  const quote = units.findIndex((unit, k) => k > from && unit.kind === "quote");
  return isComma(units[quote - 1]) && contentAfter(reader, quote - 1, report);
}

/** "Brod sues partner, says he “sold my name”": of a headline's verbs the second one has no subject. */
function sharesAcrossComma({ units, segment }: Reader, i: number): boolean {
  const next = units[i + 1];
  const verb = units[i];
  const headline = segment.section === "headline" && isComma(units[i - 1]);
  if (headline && verb?.kind === "verb" && /s$/.test(verb.lower))
    return units[i - 2]?.kind !== "quote";
  const pronoun = next?.kind === "phrase" && /^(he|she|it|they)$/.test(next.head);
  return isComma(units[i - 1]) && pronoun && units[i - 2]?.kind !== "quote" && opens(units[i + 2]);
}

function opens(unit: Unit | undefined): boolean {
  return unit?.kind === "quote" || (unit?.kind === "verb" && unit.finite);
}

/** The subject of a verb that stands before it, or is shared with an earlier verb of the sentence. */
function subjectOf(reader: Reader, i: number, verb: VerbUnit): Subject | undefined {
  const { units } = reader;
  let k = i - 1;
  while (isAdverb(units[k])) k--;
  const joined =
    verb.participle || isConjunction(units[k]) || isWord(units[k], /^(before|after|by|while)$/);
  if (!joined) {
    const own = subjectBefore(units, i);
    if (own === undefined && !sharesAcrossComma(reader, i)) return undefined;
    if (own !== undefined && i >= reader.claimed) reader.last = own;
    if (own !== undefined) return own;
  }
  if (reader.last !== undefined) return { ...reader.last, from: i };
  const shared = sharedSubject(units, i, verb.participle);
  if (shared === undefined) return undefined;
  reader.last = shared;
  return { ...shared, from: i };
}

/** The subject of the first finite verb before unit `end` that has one; for a participle that of the clause before it. */
function sharedSubject(units: readonly Unit[], end: number, nearest: boolean): Subject | undefined {
  let found: Subject | undefined;
  for (let v = 0; v < end; v++) {
    const unit = units[v];
    if (unit?.kind !== "verb" || !unit.finite || unit.infinitive) continue;
    const subject = subjectBefore(units, v);
    if (subject === undefined) continue;
    if (!nearest) return subject;
    // "Prosecutors charged him and the mayor fired his chief, acknowledging that"
    const joined = found === undefined || isConjunction(units[subject.from - 1]);
    if (joined && !isRelative(units[v - 1])) found = subject;
  }
  return found;
}
