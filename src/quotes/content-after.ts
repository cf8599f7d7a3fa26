import type { Span } from "../core/span.ts";
import { afterCue, startsPredicate } from "./after-cue.ts";
import { isPhraseLink } from "./appositions.ts";
import { clauseEnd, hasClause } from "./clauses.ts";
import type { Frame } from "./cues.ts";
import {
  isAnswer,
  isColon,
  isComma,
  isConjunction,
  isDash,
  isRelative,
  isStop,
  isWord,
} from "./marks.ts";
import { looksLikeSentence, quotedText } from "./quoted-words.ts";
import {
  type Attribution,
  type Reader,
  takeClauses,
  takeFragments,
  takeQuotations,
} from "./reader.ts";
import { canSpeak, type Subject } from "./subjects.ts";
import type { QuoteUnit, Unit, VerbUnit } from "./units.ts";

/** A reporting verb with its subject and the words that are its cue. */
export interface Report {
  readonly subject: Subject;
  readonly verb: VerbUnit;
  readonly frame: Frame;
  readonly cue: Span;
}

const QUESTION = /^(whether|if|why|how|what|when|where|who|which)$/;
const INDIRECT_QUESTION = /^(how|why|what|whether|where)$/;
/** No clause without "that" starts with one of these. */
const NO_SUBJECT =
  /^(as|when|while|after|before|because|in|and|but|or|so|to|on|by|with|for|about|of)$/;

/**
 * Takes what follows a reporting verb, from unit `from` on: a quotation, a clause with or without
 * "that", a question, or quoted fragments. Says whether anything was said there.
 */
export function contentAfter(reader: Reader, from: number, report: Report): boolean {
  const { units } = reader;
  const { verb, frame } = report;
  // "As the judge put it: “…”"
  const it = verb.lemma === "put" && units[from]?.kind === "phrase" ? from + 1 : from;
  const at = afterCue(units, it, frame);
  const unit = units[at];
  const marked = isComma(unit) || isColon(unit) || isDash(unit);
  const quote = marked ? at + 1 : at;
  if (frame.quotation && quotationAfter(reader, quote, marked, report)) return true;
  if (marked && units[quote]?.kind !== "quote") return false;
  // "would say only that"
  if (verb.modal && !(isWord(units[from], /^only$/) && isWord(unit, /^that$/))) {
    return unit?.kind === "quote" && takeFragments(reader, at, by(report, "fragmentOfVerb"));
  }
  return (
    clauseAfter(reader, at, report) ||
    (frame.fragment && takeFragments(reader, from, by(report, "fragmentOfVerb")))
  );
}

function by({ subject, cue }: Report, rule: string): Attribution {
  return { subject, cue, rule };
}

/** A quotation at unit `at` that is a sentence of its own, or goes on with one that the cue has broken. */
function quotationAfter(reader: Reader, at: number, marked: boolean, report: Report): boolean {
  const { units } = reader;
  const quote = units[at];
  if (quote?.kind !== "quote") return false;
  const { subject } = report;
  const words = quotedText(reader.text, quote.quotation);
  const mark = marked ? units[at - 1] : undefined;
  // "The songs, she said, “made people sit up”"
  const resumes = isComma(mark) && isComma(units[subject.from - 1]) && /^\s*\p{Ll}/u.test(words);
  if (resumes && subject.from - 1 > reader.claimed) {
    const range = [reader.claimed, clauseEnd(units, at)] as const;
    return takeClauses(reader, [range], by(report, "attributionInClause"));
  }
  if (!marked && !looksLikeSentence(words)) return false;
  const rule = isColon(mark) ? "verbColonQuote" : "subjectVerbQuote";
  return takeQuotations(reader, followed(units, at), by(report, rule));
}

/** A clause, a question or a noun phrase at unit `at`. */
function clauseAfter(reader: Reader, at: number, report: Report): boolean {
  const { units } = reader;
  const { frame, subject } = report;
  const unit = units[at];
  const rest = (rule: string): boolean =>
    takeClauses(reader, [[at, clauseEnd(units, at)]], by(report, rule));
  const before = units[subject.from - 1];
  const what = isWord(before, /^what$/) && reader.limit < units.length;
  // "changes that the report said were overdue", "What she said was a mistake | turned out well"
  if (
    unit?.kind === "verb" &&
    unit.finite &&
    frame.bare === "any" &&
    (isRelative(before) || what)
  ) {
    return rest("relativeObject");
  }
  if (frame.that && isWord(unit, /^that$/))
    return clauses(reader, at + 1, by(report, "thatClause"));
  if (frame.question && isWord(unit, QUESTION)) return rest("questionClause");
  if (frame.that && isWord(unit, INDIRECT_QUESTION)) return rest("questionClause");
  if (bareClause(units, at, report.verb, frame))
    return clauses(reader, at, by(report, "bareClause"));
  if (frame.noun && canSpeak(unit) && unit.type !== "pronoun") return rest("nounObject");
  return false;
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
function bareClause(
  units: readonly Unit[],
  at: number,
  { lemma }: VerbUnit,
  frame: Frame,
): boolean {
  const first = units[at];
  if (frame.bare === "never" || first === undefined) return false;
  // "said seeing so many officers was a welcome sight"
  if (first.kind === "verb") {
    const verb = units.findIndex((unit, k) => k > at && unit.kind === "verb" && unit.finite);
    // "denied wrongdoing and paid a fine", "admitted using the code, he does not defend it"
    const mark = units.findIndex((unit, k) => k > at && (isComma(unit) || isConjunction(unit)));
    const subject = first.participle && frame.bare === "any" && verb > 0;
    return subject && (mark < 0 || verb < mark);
  }
  if (isStop(first) || isComma(first)) return false;
  if (isAnswer(units, at)) return false;
  if (frame.bare === "pronoun") {
    const next = units[at + 1];
    if (first.kind !== "phrase" || next?.kind !== "verb" || !next.finite) return false;
    return first.type === "pronoun" || next.auxiliary || next.start < next.word.start;
  }
  // "reported a 38% drop in profit after a drought cut its harvest"
  if (
    lemma === "report" &&
    first.kind === "phrase" &&
    !startsPredicate(units, phraseEnd(units, at))
  )
    return false;
  return !isWord(first, NO_SUBJECT) && hasClause(units, at, clauseEnd(units, at));
}

/** Where the phrase at `at` ends with those that prepositions join to it: "the bridge on the river". */
function phraseEnd(units: readonly Unit[], at: number): number {
  let end = at + 1;
  while (isPhraseLink(units[end]) && units[end + 1]?.kind === "phrase") end += 2;
  return end;
}

/** A reported clause, and a second one after a fragment and "and that". */
function clauses(reader: Reader, from: number, attribution: Attribution): boolean {
  const { units } = reader;
  const whole = clauseEnd(units, from);
  const end = secondThat(units, from, whole);
  const done = takeClauses(reader, [[from, end]], attribution);
  if (end < whole) return clauses(reader, end + 2, attribution);
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
