import { afterCue, startsPredicate } from "./after-cue.ts";
import { appositionEnd } from "./appositions.ts";
import { clauseEnd, finiteVerbs, hasClause } from "./clauses.ts";
import type { Report } from "./content-after.ts";
import { isColon, isComma, isConjunction, isDash, isPreposition, isStop, isWord } from "./marks.ts";
import { isNamed, looksLikeSentence, quotedText } from "./quoted-words.ts";
import {
  type Attribution,
  type Range,
  type Reader,
  takeClauses,
  takeQuotations,
} from "./reader.ts";
import type { QuoteUnit, Unit } from "./units.ts";

const SUBORDINATORS = /^(if|when|whenever|unless|although|while|because|once|as)$/;
const GOES_ON = /^(and|but|or|because|if|unless|until|so)$/;

/** The index of the quotation that ends right before unit `from`. */
export function quotationBefore(units: readonly Unit[], from: number): number | undefined {
  const i = isComma(units[from - 1]) || isDash(units[from - 1]) ? from - 2 : from - 1;
  return units[i]?.kind === "quote" ? i : undefined;
}

/** Whether a quotation that follows the unit stands on its own. */
function introduces(unit: Unit | undefined): boolean {
  return isComma(unit) || isColon(unit) || isDash(unit) || isConjunction(unit);
}

/** Whether a quotation in the midst of a sentence is a piece of its own, not the end of a clause. */
export function standsApart(units: readonly Unit[], at: number): boolean {
  const joined = isConjunction(units[at - 1]) && at > 1 && !introduces(units[at - 2]);
  return introduces(units[at - 1]) && !joined;
}

/** Takes the quotation at unit `at` before its attribution: “…,” X said, “…” and The plan was “…”, X said. */
export function takeQuotationBefore(
  reader: Reader,
  at: number,
  after: number,
  report: Report,
): void {
  const { units, text } = reader;
  const quote = units[at];
  if (quote?.kind !== "quote" || isNamed(units, at)) return;
  if (reader.drafts.some((draft) => draft.quotations.includes(quote.index))) return;
  const { subject, cue } = report;
  const upright = report.verb.start > subject.source.start;
  const rule = upright ? "subjectThenVerbAfterQuote" : "verbThenSubjectAfterQuote";
  if (at > 0 && !standsApart(units, at) && hasClause(units, 0, at + 1)) {
    takeClauses(reader, [[0, at + 1]], { subject, cue, rule });
    return;
  }
  const used = [quote, ...secondPiece(reader, after)];
  const fragment = used.length === 1 && /^\s*\p{Ll}/u.test(quotedText(text, quote.quotation));
  if (fragment && isWord(units[subject.from - 1], /^as$/)) {
    takeQuotations(reader, used, { subject, cue, rule: "asPutIt" }, "mixed");
  } else takeQuotations(reader, used, { subject, cue, rule });
}

/** The quotation that goes on behind the attribution: “If it rains,” X said, “we stay.” */
function secondPiece({ units, text }: Reader, after: number): QuoteUnit[] {
  for (let i = after; i < units.length; i++) {
    const unit = units[i];
    if (unit?.kind === "verb" && unit.finite) return [];
    if (unit?.kind !== "quote") continue;
    if (isPreposition(units[i - 1]) || isNamed(units, i)) return [];
    const opens = introduces(units[i - 1]) || i === after;
    return opens || looksLikeSentence(quotedText(text, unit.quotation)) ? [unit] : [];
  }
  return [];
}

/**
 * Takes the clause that ends before its attribution at unit `end`, and goes on behind it at `after`:
 * "The plan would fail, he said", "The plan, he said, would fail". Says whether it did.
 */
export function takeClauseBefore(
  reader: Reader,
  end: number,
  after: number,
  report: Report,
): boolean {
  const { units } = reader;
  if (!isComma(units[end - 1]) || end < 2) return false;
  let from = Math.min(reader.claimed, end);
  while (isConjunction(units[from]) || isComma(units[from])) from++;
  const to = end - 1;
  if (to <= from) {
    return takeClauseBehind(reader, after, report);
  }
  const behind = afterCue(units, after, report.frame);
  const close = appositionEnd(units, behind) ?? behind;
  if (takeAside(reader, [from, to], close, report)) return true;
  const resumed = isComma(units[close]);
  if (!resumed && !closesAttribution(units[close])) return false;
  const predicate = resumed && startsPredicate(units, close + 1);
  const opening = units[from];
  if (opening?.kind === "verb" && !(opening.participle && predicate)) return false;
  const complete =
    isComplete(units, from, to) ||
    (!resumed &&
      from === 0 &&
      /^(say|tell)$/.test(report.verb.lemma) &&
      standsWithoutVerb(units, to));
  const goesOn = resumed && (!complete || predicate || isWord(units[close + 1], GOES_ON));
  const rest: Range = [close + 1, goesOn ? clauseEnd(units, close + 1) : 0];
  if (!complete && rest[1] <= rest[0]) return false;
  const ranges: readonly Range[] = goesOn ? [[from, to], rest] : [[from, to]];
  const done = takeClauses(reader, ranges, attributed(report, "attributionAfterClause"));
  reader.claimed = Math.max(reader.claimed, after);
  return done;
}

/**
 * Takes what a parenthetical attribution reports whose words are only a part of the sentence: behind "and"
 * or a relative ("lost his house and, he says, his nerve", "a place where, she said, nobody slept"), or
 * before it between dashes ("a deal — worth $5 million, people said — was off").
 */
function takeAside(reader: Reader, [from, to]: Range, close: number, report: Report): boolean {
  const { units } = reader;
  const by = attributed(report, "attributionInAside");
  if (isDash(units[close])) {
    const open = units.findLastIndex((unit, k) => k >= from && k < to && isDash(unit));
    return open > from && to > open + 1 && takeClauses(reader, [[open + 1, to]], by);
  }
  if (!isComma(units[close])) return false;
  const relative = isWord(units[to - 1], /^(which|who|where|when)$/);
  if (!relative && !isConjunction(units[to - 1]) && !isWord(units[to - 1], /^because$/))
    return false;
  const end = clauseEnd(units, close + 1);
  const comma = units.findIndex((unit, k) => k > close && isComma(unit));
  const mainVerb = units[comma + 1];
  // "The plan, which, he says, cost £5m, was dropped"
  const cut = relative && comma > 0 && comma < end && mainVerb?.kind === "verb" && mainVerb.finite;
  return takeClauses(reader, [[close + 1, cut ? comma : end]], by);
}

function attributed({ subject, cue }: Report, rule: string): Attribution {
  return { subject, cue, rule };
}

/** Whether the range can stand as a sentence: it has a subject and a verb, and no "if" or "when" waits for more. */
function isComplete(units: readonly Unit[], from: number, to: number): boolean {
  const last = units[to - 1];
  if (last?.kind === "verb" && last.auxiliary) return false;
  if (opensSubordinate(units[from]) && finiteVerbs(units, from, to) < 2) return false;
  return hasClause(units, from, to) || units.slice(from, to).some((unit) => unit.kind === "quote");
}

/** "If", "when", "every time it rains". */
function opensSubordinate(unit: Unit | undefined): boolean {
  const time = unit?.kind === "phrase" && unit.head === "time" && unit.end - unit.start > 4;
  return time || isWord(unit, SUBORDINATORS);
}

/**
 * Whether the range from the start of the sentence can be what was said though no verb is seen in it:
 * "No injuries so far, officials said", "Crews rescued 12 people", where the tagger takes the verb for a noun.
 */
function standsWithoutVerb(units: readonly Unit[], to: number): boolean {
  const first = units[0];
  const opens =
    (first?.kind === "phrase" && (first.type === "common" || first.type === "name")) ||
    isWord(first, /^(no|\p{N}.*)$/u);
  return opens && to > 2 && !units.slice(0, to).some((unit) => unit.kind === "quote");
}

/** Takes the clause that starts behind the attribution: "But, she added, the plan would fail", "As she noted, …". */
export function takeClauseBehind(reader: Reader, after: number, report: Report): boolean {
  const { units } = reader;
  const comma = afterCue(units, after, report.frame);
  if (!isComma(units[comma])) return false;
  const end = clauseEnd(units, comma + 1);
  if (!hasClause(units, comma + 1, end)) return false;
  return takeClauses(reader, [[comma + 1, end]], attributed(report, "attributionBeforeClause"));
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
