import type { Span } from "../core/span.ts";
import { clauseEnd, finiteVerbs, hasClause, isReporting } from "./clauses.ts";
import { type Frame, frameOf, NAMING_WORDS, particlesOf } from "./cues.ts";
import type { Draft } from "./drafts.ts";
import {
  isAdverb,
  isColon,
  isComma,
  isConjunction,
  isDash,
  isPreposition,
  isRelative,
  isStop,
  isWord,
} from "./marks.ts";
import { isNamed, looksLikeSentence, looksLikeTitle, quotedText } from "./quoted-words.ts";
import { canSpeak, type Source, type Subject, subjectAfter, subjectBefore } from "./subjects.ts";
import type { QuoteUnit, Segment, Unit, VerbUnit } from "./units.ts";

/** What is known of a sentence while its reports are read. */
interface Reader {
  readonly text: string;
  readonly segment: Segment;
  readonly index: number;
  readonly units: readonly Unit[];
  readonly drafts: Draft[];
  /** First unit that no report has taken as what was said. */
  claimed: number;
  /** Units before this one are what was said. */
  last: Subject | undefined;
}

/** The quotes that the reporting words of one sentence introduce, in the order of their cues. */
export function reportsOf(text: string, segment: Segment, index: number): Draft[] {
  const units = segment.units;
  const reader: Reader = { text, segment, index, units, drafts: [], claimed: 0, last: undefined };
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (isReporting(unit)) readVerb(reader, i, unit);
    else if (isWord(unit, /^(according|per|in|by)$/)) readPhraseCue(reader, i);
  }
  return reader.drafts;
}

function readVerb(reader: Reader, i: number, verb: VerbUnit): void {
  const frame = frameOf(verb.lemma);
  if (frame === undefined || verb.infinitive || verb.negated) return;
  const { units } = reader;
  const carrier = units[i - 1];
  if (isRelative(carrier) && isNamed(units, i)) return;
  const particles = particlesOf(verb.lemma);
  const particle = particles !== undefined && units[i + 1]?.kind === "word";
  const cueEnd = particle && wordIn(units[i + 1], particles) ? i + 1 : i;
  if (particles !== undefined && cueEnd === i) return;
  const cue: Span = { start: verb.word.start, end: units[cueEnd]?.end ?? verb.word.end };
  if (verb.passive) {
    readPassive(reader, i, verb, cue);
    return;
  }
  const before = subjectOf(reader, i, verb);
  const nested = i < reader.claimed;
  // "A sign in the window reads “Returns only”"
  if (before !== undefined && NAMING_WORDS.has(before.source.phrase.head)) return;
  const edge = before?.from ?? i;
  const left = leftQuote(reader, isWord(units[edge - 1], /^as$/) ? edge - 1 : edge);
  if (frame.quotation && left !== undefined && !nested) {
    const inverted = before === undefined || before.from > i ? subjectAfter(units, i) : undefined;
    const subject = before ?? inverted;
    const fragment = before !== undefined && left > 0 && !standsApart(units, left);
    if (fragment && readRight(reader, cueEnd + 1, before, frame, verb, cue)) return;
    if (subject !== undefined) {
      quoteBefore(reader, left, subject, cue, Math.max(subject.to, cueEnd + 1));
      return;
    }
  }
  if (nested) return;
  const inverted = before === undefined ? subjectAfter(units, i) : undefined;
  if (before !== undefined && readRight(reader, cueEnd + 1, before, frame, verb, cue)) return;
  const subject = before ?? (isComma(units[i - 1]) || i === 0 ? inverted : undefined);
  if (before !== undefined && isWord(units[before.from - 1], /^as$/)) {
    if (frame.that) parenthetical(reader, afterCue(units, cueEnd + 1, frame), before, cue);
    if (frame.that) return;
  }
  if (subject === undefined || verb.modal || verb.participle || frame.bare === "never") return;
  if (before === undefined && readRight(reader, subject.to, subject, frame, verb, cue)) return;
  clauseBefore(
    reader,
    before === undefined ? i : subject.from,
    Math.max(subject.to, cueEnd + 1),
    subject,
    cue,
    frame,
  );
}

function wordIn(unit: Unit | undefined, words: ReadonlySet<string>): boolean {
  return unit?.kind === "word" && words.has(unit.lower);
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
    if (own === undefined) return undefined;
    if (i >= reader.claimed) reader.last = own;
    return own;
  }
  if (reader.last !== undefined) return { ...reader.last, from: i };
  for (let v = 0; v < i; v++) {
    const unit = units[v];
    if (unit?.kind !== "verb" || !unit.finite || unit.infinitive) continue;
    const first = subjectBefore(units, v);
    if (first !== undefined) {
      reader.last = first;
      return { ...first, from: i };
    }
  }
  return undefined;
}

/** "was told by his doctor that": the agent of a passive speaks; without one nobody does. */
function readPassive(reader: Reader, i: number, verb: VerbUnit, cue: Span): void {
  const { units } = reader;
  const frame = frameOf(verb.lemma);
  if (frame === undefined || i < reader.claimed) return;
  if (verb.lower === "quoted" && quotedAsSaying(reader, i, cue)) return;
  if (!isWord(units[i + 1], /^by$/)) return;
  const agent = subjectAfter(units, i + 1);
  if (agent === undefined) return;
  let next = agent.to;
  while (
    next < units.length &&
    !isWord(units[next], /^(that|as)$/) &&
    units[next]?.kind !== "quote"
  )
    next++;
  if (isWord(units[next], /^that$/) && frame.that)
    claim(reader, next + 1, clauseEnd(units, next + 1), agent, cue, "passiveAgent");
  else if (!frame.question) fragments(reader, i + 1, agent, cue, "passiveAgent");
}

/** "was quoted as saying", "was quoted by the Courier as saying": the subject speaks. */
function quotedAsSaying(reader: Reader, i: number, cue: Span): boolean {
  const { units } = reader;
  let as = i + 1;
  while (as < Math.min(i + 8, units.length) && !isWord(units[as], /^as$/)) as++;
  const saying = units[as + 1];
  const subject = subjectBefore(units, i);
  if (subject === undefined || !isReporting(saying) || !saying.participle) return false;
  const frame = frameOf(saying.lemma);
  const whole = { start: cue.start, end: as === i + 1 ? saying.end : cue.end };
  return frame !== undefined && readRight(reader, as + 2, subject, frame, saying, whole);
}

/** The quotation that ends right before unit `from`, and whether it stands on its own there. */
function leftQuote(reader: Reader, from: number): number | undefined {
  const { units } = reader;
  const i = isComma(units[from - 1]) || isDash(units[from - 1]) ? from - 2 : from - 1;
  return units[i]?.kind === "quote" ? i : undefined;
}

/** Whether a quotation that follows the unit stands on its own. */
function introduces(unit: Unit | undefined): boolean {
  return isComma(unit) || isColon(unit) || isDash(unit) || isConjunction(unit);
}

/** Whether a quotation in the midst of a sentence is a piece of its own, not the end of a clause. */
function standsApart(units: readonly Unit[], at: number): boolean {
  const joined = isConjunction(units[at - 1]) && at > 1 && !introduces(units[at - 2]);
  return introduces(units[at - 1]) && !joined;
}

/** “…,” X said, “…” and The plan was “…”, X said. */
function quoteBefore(reader: Reader, at: number, subject: Subject, cue: Span, after: number): void {
  const { units } = reader;
  const quote = units[at];
  if (quote?.kind !== "quote") return;
  const rule =
    subject.from > at && cue.start > subject.source.start
      ? "subjectThenVerbAfterQuote"
      : "verbThenSubjectAfterQuote";
  const introduced = at === 0 || standsApart(units, at);
  const free = reader.drafts.every((draft) => !draft.quotations.includes(quote.index));
  if (!free) return;
  if (isNamed(units, at)) return;
  if (!introduced && hasClause(units, 0, at + 1)) {
    claim(reader, 0, at + 1, subject, cue, rule);
    reader.claimed = at + 1;
    return;
  }
  const used: QuoteUnit[] = [quote];
  for (let i = after; i < units.length; i++) {
    const unit = units[i];
    if (unit?.kind === "quote") {
      const opens = introduces(units[i - 1]) || i === after;
      if (isPreposition(units[i - 1]) || isNamed(units, i)) break;
      if (opens || looksLikeSentence(quotedText(reader.text, unit.quotation))) used.push(unit);
      break;
    }
    if (unit?.kind === "verb" && unit.finite) break;
  }
  const words = quotedText(reader.text, quote.quotation);
  if (/^\s*\p{Ll}/u.test(words) && used.length === 1 && isWord(units[subject.from - 1], /^as$/)) {
    reader.drafts.push({
      ...directDraft(reader, used, subject.source, cue, "asPutIt"),
      kind: "mixed",
    });
    return;
  }
  direct(reader, used, subject.source, cue, rule);
}

function direct(
  reader: Reader,
  used: readonly QuoteUnit[],
  source: Source | null,
  cue: Span | null,
  rule: string,
): void {
  const last = used.at(-1);
  if (last === undefined) return;
  reader.drafts.push(directDraft(reader, used, source, cue, rule));
  reader.claimed = Math.max(reader.claimed, reader.units.indexOf(last) + 1);
}

function directDraft(
  reader: Reader,
  used: readonly QuoteUnit[],
  source: Source | null,
  cue: Span | null,
  rule: string,
): Draft {
  return {
    kind: "direct",
    start: used[0]?.start ?? 0,
    end: used.at(-1)?.end ?? 0,
    contents: used.flatMap((unit) => unit.quotation.contents),
    cue,
    source,
    rule,
    segment: reader.index,
    quotations: used.map((unit) => unit.index),
    inherited: false,
  };
}

/** What follows the verb: a quotation, a clause with or without "that", a question, or quoted fragments. */
function readRight(
  reader: Reader,
  from: number,
  subject: Subject,
  frame: Frame,
  verb: VerbUnit,
  cue: Span,
): boolean {
  const { units } = reader;
  // "As the judge put it: “…”"
  const it = verb.lemma === "put" && units[from]?.kind === "phrase" ? from + 1 : from;
  const at = afterCue(units, it, frame);
  const unit = units[at];
  const first = unit;
  const marked = isComma(unit) || isColon(unit) || isDash(unit);
  const quote = marked ? units[at + 1] : unit;
  if (quote?.kind === "quote" && frame.quotation) {
    const words = quotedText(reader.text, quote.quotation);
    const resumes = isComma(unit) && isComma(units[subject.from - 1]) && /^\s*\p{Ll}/u.test(words);
    if (resumes && subject.from - 1 > reader.claimed) {
      const from = reader.claimed;
      return claim(reader, from, clauseEnd(units, at + 1), subject, cue, "attributionInClause");
    }
    if (marked || looksLikeSentence(words)) {
      direct(
        reader,
        followed(units, marked ? at + 1 : at),
        subject.source,
        cue,
        marked && isColon(unit) ? "verbColonQuote" : "subjectVerbQuote",
      );
      return true;
    }
  }
  if (marked && quote?.kind !== "quote") return false;
  if (
    first?.kind === "verb" &&
    first.finite &&
    frame.bare === "any" &&
    isRelative(units[subject.from - 1])
  ) {
    return claim(reader, at, clauseEnd(units, at), subject, cue, "relativeObject");
  }
  if (verb.modal)
    return (
      unit?.kind === "quote" &&
      frame.fragment &&
      fragments(reader, at, subject, cue, "fragmentOfVerb")
    );
  if (isWord(unit, /^that$/) && frame.that)
    return clause(reader, at + 1, subject, cue, "thatClause");
  if (frame.question && isWord(unit, /^(whether|if|why|how|what|when|where|who|which)$/)) {
    return claim(reader, at, clauseEnd(units, at), subject, cue, "questionClause");
  }
  if (frame.that && isWord(unit, /^(how|why|what|whether|where)$/)) {
    return claim(reader, at, clauseEnd(units, at), subject, cue, "questionClause");
  }
  if (frame.bare !== "never" && bareClause(units, at, frame))
    return clause(reader, at, subject, cue, "bareClause");
  if (frame.noun && canSpeak(unit) && unit.type !== "pronoun")
    return claim(reader, at, clauseEnd(units, at), subject, cue, "nounObject");
  return frame.fragment && fragments(reader, from, subject, cue, "fragmentOfVerb");
}

/** Quotations in a row, as between the pieces of one speech. */
function followed(units: readonly Unit[], at: number): QuoteUnit[] {
  const used: QuoteUnit[] = [];
  for (let i = at; i < units.length; i++) {
    const unit = units[i];
    if (unit?.kind !== "quote") break;
    used.push(unit);
  }
  return used;
}

/** Whether a clause without "that" starts at `at`. */
function bareClause(units: readonly Unit[], at: number, frame: Frame): boolean {
  const first = units[at];
  if (first === undefined || isStop(first) || isComma(first) || first.kind === "verb") return false;
  if (frame.bare === "pronoun") {
    const next = units[at + 1];
    if (first.kind !== "phrase" || next?.kind !== "verb" || !next.finite) return false;
    return first.type === "pronoun" || next.auxiliary || next.start < next.word.start;
  }
  if (
    isWord(
      first,
      /^(as|when|while|after|before|because|in|and|but|or|so|to|on|by|with|for|about|of)$/,
    )
  )
    return false;
  return hasClause(units, at, clauseEnd(units, at));
}

/** A reported clause, and a second one after ", and that". */
function clause(reader: Reader, from: number, subject: Subject, cue: Span, rule: string): boolean {
  const { units } = reader;
  const whole = clauseEnd(units, from);
  const end = secondThat(units, from, whole);
  const done = claim(reader, from, end, subject, cue, rule);
  if (end < whole) return clause(reader, end + 2, subject, cue, rule);
  if (isComma(units[end]) && isConjunction(units[end + 1]) && isWord(units[end + 2], /^that$/)) {
    clause(reader, end + 3, subject, cue, rule);
  }
  return done;
}

/** Where "… “fragment” and that …" starts a second clause; the end where it does not. */
function secondThat(units: readonly Unit[], from: number, end: number): number {
  let quoted = false;
  for (let i = from; i < end - 2; i++) {
    if (units[i]?.kind === "quote") quoted = true;
    if (quoted && isConjunction(units[i]) && isWord(units[i + 1], /^that$/)) return i;
  }
  return end;
}

/** Words after the cue that are no part of what was said: the addressee, time, place and occasion. */
function afterCue(units: readonly Unit[], from: number, frame: Frame): number {
  let i = from;
  let addressee = !frame.addressee;
  for (;;) {
    const unit = units[i];
    const next = units[i + 1];
    if (unit?.kind === "phrase" && unit.type === "date" && !startsPredicate(units, i + 1)) i++;
    else if (isAdverb(unit) && !opensClause(units, i)) i++;
    else if (isWord(unit, /^(late|early|earlier|later)$/) && isDate(next)) i++;
    else if (unit?.kind === "verb" && unit.infinitive && thatFollows(units, i)) i++;
    else if (!addressee && unit?.kind === "phrase" && !startsPredicate(units, i + 1)) {
      addressee = true;
      i++;
    } else if (
      isPreposition(unit) &&
      next?.kind === "phrase" &&
      !isWord(unit, /^(as|than)$/) &&
      !/^(least|most)\b/.test(next.head)
    ) {
      if (startsPredicate(units, i + 2)) return i;
      i += 2;
    } else if (isComma(unit) && closesBeforeThat(units, i) > 0) i = closesBeforeThat(units, i);
    else return i;
  }
}

/** "in a letter to staff that": a noun after "to" that the tagger took for a verb. */
function thatFollows(units: readonly Unit[], i: number): boolean {
  for (let k = i + 1; k < Math.min(i + 5, units.length); k++) {
    const unit = units[k];
    if (isWord(unit, /^that$/)) return true;
    if (!isPreposition(unit) && !isDate(unit)) return false;
  }
  return false;
}

function isDate(unit: Unit | undefined): boolean {
  return unit?.kind === "phrase" && unit.type === "date";
}

function opensClause(units: readonly Unit[], i: number): boolean {
  return isWord(units[i], /^(only|about|nearly|almost|roughly|more|there|why|how|when|where)$/);
}

function startsPredicate(units: readonly Unit[], i: number): boolean {
  let k = i;
  while (isAdverb(units[k])) k++;
  const unit = units[k];
  return unit?.kind === "verb" && unit.finite;
}

/** Where "that" follows a parenthesis: "said, in a letter to staff, that". */
function closesBeforeThat(units: readonly Unit[], comma: number): number {
  for (let i = comma + 1; i < Math.min(comma + 12, units.length); i++) {
    if (isComma(units[i])) return isWord(units[i + 1], /^(that|whether)$/) ? i + 1 : -1;
    if (isStop(units[i]) || units[i]?.kind === "quote") return -1;
  }
  return -1;
}

/** The fragments that a clause holds in quotation marks, titles and names left out. */
function spoken(reader: Reader, from: number, to: number): QuoteUnit[] {
  const { units, text } = reader;
  const found: QuoteUnit[] = [];
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (unit?.kind !== "quote" || isNamed(units, i)) continue;
    if (i > from && looksLikeTitle(quotedText(text, unit.quotation))) continue;
    found.push(unit);
  }
  return found;
}

/** Takes the units as what was said: mixed where some of it stands in quotation marks, else indirect. */
function claim(
  reader: Reader,
  from: number,
  to: number,
  subject: Subject,
  cue: Span,
  rule: string,
): boolean {
  const { units } = reader;
  const first = units[from];
  const last = units[to - 1];
  if (first === undefined || last === undefined || to <= from) return false;
  const used = spoken(reader, from, to);
  const span = { start: first.start, end: last.end };
  reader.drafts.push({
    ...span,
    kind: used.length > 0 ? "mixed" : "indirect",
    contents: used.length > 0 ? used.flatMap((unit) => unit.quotation.contents) : [span],
    cue,
    source: subject.source,
    rule,
    segment: reader.index,
    quotations: used.map((unit) => unit.index),
    inherited: false,
  });
  reader.claimed = Math.max(reader.claimed, to);
  return true;
}

/** Fragments in quotation marks under a verb that takes no clause: "called it “…”", "accused them of “…”". */
function fragments(
  reader: Reader,
  from: number,
  subject: Subject,
  cue: Span,
  rule: string,
): boolean {
  const used = spoken(reader, from, simpleClauseEnd(reader.units, from)).filter(
    ({ quotation }) => !looksLikeTitle(quotedText(reader.text, quotation)),
  );
  const first = used[0];
  const last = used.at(-1);
  if (first === undefined || last === undefined) return false;
  reader.drafts.push({
    kind: "mixed",
    start: first.start,
    end: last.end,
    contents: used.flatMap((unit) => unit.quotation.contents),
    cue,
    source: subject.source,
    rule,
    segment: reader.index,
    quotations: used.map((unit) => unit.index),
    inherited: false,
  });
  reader.claimed = Math.max(reader.claimed, reader.units.indexOf(last) + 1);
  return true;
}

/** Where the words that a verb governs without a clause of their own end. */
function simpleClauseEnd(units: readonly Unit[], from: number): number {
  const end = clauseEnd(units, from);
  for (let i = from; i < end; i++) {
    const unit = units[i];
    if (
      isRelative(unit) ||
      isWord(unit, /^(after|when|where|while|because|though|although|if|since|until|before)$/)
    )
      return i;
    if (unit?.kind === "verb" && unit.finite && isConjunction(units[i - 1])) return i;
  }
  return end;
}

/** A clause that ends before its attribution: "The plan would fail, he said", "The plan, he said, would fail". */
function clauseBefore(
  reader: Reader,
  end: number,
  after: number,
  subject: Subject,
  cue: Span,
  frame: Frame,
): void {
  const { units } = reader;
  if (!isComma(units[end - 1]) || end < 2) return;
  let from = Math.min(reader.claimed, end);
  while (isConjunction(units[from]) || isComma(units[from])) from++;
  const to = end - 1;
  if (to <= from) {
    parenthetical(reader, afterCue(units, after, frame), subject, cue);
    return;
  }
  let next = afterCue(units, after, frame);
  const resumed = isComma(units[next]);
  if (!resumed && !closesAttribution(units[next])) return;
  const opening = units[from];
  if (
    opening?.kind === "verb" &&
    !(opening.participle && resumed && startsPredicate(units, next + 1))
  )
    return;
  const subordinate = isWord(units[from], SUBORDINATORS) && finiteVerbs(units, from, to) < 2;
  const clause =
    hasClause(units, from, to) || units.slice(from, to).some((unit) => unit.kind === "quote");
  const complete = clause && !subordinate && !endsOpen(units[to - 1]);
  if (!complete && !resumed) return;
  if (resumed) next++;
  const goesOn =
    resumed &&
    (!complete ||
      startsPredicate(units, next) ||
      isWord(units[next], /^(and|but|or|because|if|unless|until|so)$/));
  const used = spoken(reader, from, to);
  const pieces: Span[] = [{ start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 }];
  if (goesOn) {
    const stop = clauseEnd(units, next);
    const last = units[stop - 1];
    const opens = units[next];
    if (opens !== undefined && last !== undefined && stop > next) {
      pieces.push({ start: opens.start, end: last.end });
      used.push(...spoken(reader, next, stop));
      reader.claimed = stop;
    }
  }
  if (!complete && pieces.length < 2) return;
  reader.drafts.push({
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
    kind: used.length > 0 ? "mixed" : "indirect",
    contents: used.length > 0 ? used.flatMap((unit) => unit.quotation.contents) : pieces,
    cue,
    source: subject.source,
    rule: "attributionAfterClause",
    segment: reader.index,
    quotations: used.map((unit) => unit.index),
    inherited: false,
  });
  reader.claimed = Math.max(reader.claimed, after);
}

/** "But, she added, the plan would fail": the clause starts behind the attribution. */
function parenthetical(reader: Reader, comma: number, subject: Subject, cue: Span): void {
  const { units } = reader;
  if (!isComma(units[comma])) return;
  const end = clauseEnd(units, comma + 1);
  if (hasClause(units, comma + 1, end)) {
    claim(reader, comma + 1, end, subject, cue, "attributionBeforeClause");
  }
}

/** Whether the attribution is over here, with no object of the verb to follow. */
function closesAttribution(unit: Unit | undefined): boolean {
  return (
    unit === undefined ||
    isStop(unit) ||
    isDash(unit) ||
    isColon(unit) ||
    isConjunction(unit) ||
    isPreposition(unit) ||
    unit.kind === "quote" ||
    (unit.kind === "verb" && !unit.finite) ||
    isWord(unit, /^(as|after|before|when|while|because|\(|\)|since|so)$/)
  );
}

const SUBORDINATORS = /^(if|when|whenever|unless|although|while|because|once|as)$/;

function endsOpen(unit: Unit | undefined): boolean {
  return unit?.kind === "verb" && unit.auxiliary;
}

/** "according to X", "in X’s words", "in the words of X", "as X put it", "to quote X". */
function readPhraseCue(reader: Reader, i: number): void {
  const { units } = reader;
  if (isWord(units[i], /^according$/) && isWord(units[i + 1], /^to$/))
    accordingTo(reader, i, i + 1);
  else if (isWord(units[i], /^per$/) && (i === 0 || isComma(units[i - 1])))
    accordingTo(reader, i, i);
  else if (isWord(units[i], /^(in|by)$/)) inWords(reader, i);
}

function accordingTo(reader: Reader, i: number, end: number): void {
  const { units } = reader;
  const subject = subjectAfter(units, end);
  const first = units[i];
  const last = units[end];
  if (subject === undefined || first === undefined || last === undefined || i < reader.claimed)
    return;
  const cue = { start: first.start, end: last.end };
  const rule = "accordingTo";
  if (i === 0) {
    const marked = isComma(units[subject.to]) || isColon(units[subject.to]);
    const from = marked ? subject.to + 1 : subject.to;
    const aside = subject.source.apposition !== null || isRelative(units[from]);
    const close = aside ? afterApposition(units, from) : from;
    const at = hasClause(units, close, units.length) ? close : from;
    const quote = units[at];
    if (quote?.kind === "quote" && looksLikeSentence(quotedText(reader.text, quote.quotation)))
      direct(reader, [quote], subject.source, cue, rule);
    else if (at < units.length) claim(reader, at, clauseEnd(units, at), subject, cue, rule);
    return;
  }
  const to = isComma(units[i - 1]) || isDash(units[i - 1]) ? i - 1 : i;
  const before = units[to - 1];
  if (before?.kind === "quote" && (to === 1 || isColon(units[to - 2]))) {
    direct(reader, [before], subject.source, cue, rule);
    return;
  }
  let from = reader.claimed;
  if (
    reader.drafts.some(
      (draft) =>
        draft.segment === reader.index && draft.cue !== null && draft.cue.start < first.start,
    )
  ) {
    if (from > 0) return;
  }
  for (let k = to - 1; k > from; k--) {
    if (isComma(units[k])) {
      if (isWord(units[k + 1], /^(which|who|where)$/)) from = k + 1;
      break;
    }
  }
  while (isConjunction(units[from])) from++;
  if (speaks(units, from, to)) return;
  const next = isComma(units[subject.to]) ? subject.to + 1 : subject.to;
  const verb = units[next];
  const interrupted =
    next > subject.to && verb?.kind === "verb" && verb.finite && !hasClause(units, from, to);
  if ((interrupted || isWord(verb, /^that$/)) && from < to) {
    split(reader, [from, to], [next, clauseEnd(units, next)], subject, cue);
    return;
  }
  if (isComma(units[subject.to]) && isWord(units[next], /^(because|and|but|or|if|unless)$/)) {
    split(reader, [from, to], [next, clauseEnd(units, next)], subject, cue);
    return;
  }
  if (to > from) claim(reader, from, to, subject, cue, rule);
}

/** Whether someone else already speaks in the range: "X told colleagues, according to two people". */
function speaks(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (
      isReporting(unit) &&
      unit.finite &&
      frameOf(unit.lemma)?.bare === "any" &&
      unit.lemma !== "report" &&
      !unit.passive
    )
      return true;
  }
  return false;
}

function afterApposition(units: readonly Unit[], from: number): number {
  for (let i = from; i < units.length; i++) if (isComma(units[i])) return i + 1;
  return from;
}

function split(
  reader: Reader,
  a: readonly [number, number],
  b: readonly [number, number],
  subject: Subject,
  cue: Span,
): void {
  const { units } = reader;
  const pieces = [a, b].flatMap(([from, to]): Span[] => {
    const first = units[from];
    const last = units[to - 1];
    return first === undefined || last === undefined || to <= from
      ? []
      : [{ start: first.start, end: last.end }];
  });
  const used = [...spoken(reader, a[0], a[1]), ...spoken(reader, b[0], b[1])];
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return;
  reader.drafts.push({
    start: first.start,
    end: last.end,
    kind: used.length > 0 ? "mixed" : "indirect",
    contents: used.length > 0 ? used.flatMap((unit) => unit.quotation.contents) : pieces,
    cue,
    source: subject.source,
    rule: "accordingTo",
    segment: reader.index,
    quotations: used.map((unit) => unit.index),
    inherited: false,
  });
  reader.claimed = b[1];
}

/** "in its words, “…”", "In his view the scheme …": the possessor speaks. */
function inWords(reader: Reader, i: number): void {
  const { units } = reader;
  const phrase = units[i + 1];
  const first = units[i];
  if (phrase?.kind !== "phrase" || first === undefined || i < reader.claimed) return;
  if (!/^(words|view|opinion|phrase|account|telling)$/.test(phrase.head)) return;
  const of = isWord(units[i + 2], /^of$/) ? subjectAfter(units, i + 2) : undefined;
  const possessor = { ...phrase, end: Math.max(phrase.start, phrase.headSpan.start - 1) };
  const owner = reader.text.slice(possessor.start, possessor.end).replace(/\s*['’]s?$/, "");
  if (of === undefined && (owner === "" || /^(the|a|other|some)$/i.test(owner))) return;
  const source: Source = of?.source ?? {
    start: possessor.start,
    end: possessor.start + owner.length,
    phrase: {
      ...possessor,
      end: possessor.start + owner.length,
      type: /^\p{Ll}|^(His|Her|Its|Their)$/u.test(owner) ? "pronoun" : "name",
      head: owner.toLowerCase(),
      headSpan: { start: possessor.start, end: possessor.start + owner.length },
    },
    apposition: null,
  };
  const cue = { start: first.start, end: phrase.end };
  let at = of?.to ?? i + 2;
  if (isComma(units[at]) || isColon(units[at])) at++;
  const quote = units[at];
  const subject: Subject = { source, from: i, to: at };
  if (quote?.kind === "quote") direct(reader, [quote], source, cue, "inWordsOf");
  else if (
    /^(view|opinion|account|telling)$/.test(phrase.head) &&
    hasClause(units, at, units.length)
  )
    claim(reader, at, clauseEnd(units, at), subject, cue, "inWordsOf");
}
