import { appositionEnd } from "./appositions.ts";
import { clauseEnd, hasClause, isReporting } from "./clauses.ts";
import { frameOf } from "./cues.ts";
import {
  isColon,
  isComma,
  isConjunction,
  isDash,
  isPreposition,
  isRelative,
  isWord,
} from "./marks.ts";
import { looksLikeSentence, quotedText } from "./quoted-words.ts";
import {
  type Attribution,
  type Range,
  type Reader,
  takeClauses,
  takeQuotations,
} from "./reader.ts";
import { type Subject, subjectAfter } from "./subjects.ts";
import type { Unit } from "./units.ts";

const CONTRAST = /^(although|though|while|whereas|which|who)$/;
const RELATIVE = /^(which|who|where)$/;

/** Takes what "according to X" reports; the cue fills units `i` to `end`. */
export function takeAccordingTo(reader: Reader, i: number, end: number): void {
  const { units } = reader;
  const subject = subjectAfter(units, end);
  const first = units[i];
  const last = units[end];
  if (subject === undefined || first === undefined || last === undefined || i < reader.claimed)
    return;
  const cue = { start: first.start, end: last.end };
  const attribution = { subject, cue, rule: "accordingTo" };
  if (i === 0 || isColon(units[i - 1])) contentBehind(reader, subject, attribution);
  else contentAhead(reader, i, attribution);
}

/** "According to X, the bridge was safe." */
function contentBehind(reader: Reader, subject: Subject, attribution: Attribution): void {
  const { units, text } = reader;
  const marked = isComma(units[subject.to]) || isColon(units[subject.to]);
  const from = marked ? subject.to + 1 : subject.to;
  const aside = subject.source.apposition !== null || isRelative(units[from]);
  const close = aside ? afterComma(units, from) : from;
  const at = hasClause(units, close, units.length) ? close : from;
  const quote = units[at];
  if (quote?.kind === "quote" && looksLikeSentence(quotedText(text, quote.quotation))) {
    takeQuotations(reader, [quote], attribution);
  } else takeClauses(reader, [[at, clauseEnd(units, at)]], attribution);
}

/** "The bridge was safe, according to X", with the rest of the clause behind it where it is cut in two. */
function contentAhead(reader: Reader, i: number, attribution: Attribution): void {
  const { units, drafts } = reader;
  const { subject } = attribution;
  const start = units[i]?.start ?? 0;
  const to = isComma(units[i - 1]) || isDash(units[i - 1]) ? i - 1 : i;
  const before = units[to - 1];
  if (before?.kind === "quote" && (to === 1 || isColon(units[to - 2]))) {
    takeQuotations(reader, [before], attribution);
    return;
  }
  const reported = drafts.some((draft) => draft.cue !== null && draft.cue.start < start);
  if (reader.claimed > 0 && reported) {
    if (dropsThought(reader, to)) takeClauses(reader, [[0, to]], attribution);
    return;
  }
  const bracket = openBracket(units, reader.claimed, to);
  if (bracket !== undefined) {
    inBrackets(reader, [bracket + 1, to], attribution);
    return;
  }
  const from = contentStart(units, reader.claimed, to);
  if (speaks(units, from, to) || to <= from) return;
  if (from > reader.claimed && isWord(units[from], RELATIVE)) {
    takeClauses(reader, [[from, to]], attribution);
    return;
  }
  const close = appositionEnd(units, subject.to) ?? subject.to;
  const next = isComma(units[close]) ? close + 1 : close;
  const cut = next > subject.to && !hasClause(units, from, to);
  const rest = [next, clauseEnd(units, next)] as const;
  const goesOn =
    resumes(units, next, cut, next > subject.to) ||
    (cut && !isWord(units[next], CONTRAST) && hasClause(units, next, rest[1]));
  // "For them, according to X, nothing has changed"
  if (goesOn && cut && isPreposition(units[from]) && hasClause(units, next, rest[1])) {
    takeClauses(reader, [rest], attribution);
    return;
  }
  takeClauses(reader, goesOn ? [[from, to], rest] : [[from, to]], attribution);
}

/** "Doctors believe that it spreads by air, according to a notice": drops the thought, which the source reports. */
function dropsThought(reader: Reader, to: number): boolean {
  const { units, drafts } = reader;
  const [only, another] = drafts;
  const cue = units.find((unit) => unit.kind === "verb" && unit.word.start === only?.cue?.start);
  const thought = cue?.kind === "verb" && /^(believe|think|suspect|reckon|hope)$/.test(cue.lemma);
  if (!thought || another !== undefined || only?.end !== units[to - 1]?.end) return false;
  drafts.pop();
  reader.claimed = 0;
  return true;
}

/** The bracket that is open before unit `end`: "the dam (built in 1950, according to X) was safe". */
function openBracket(units: readonly Unit[], from: number, end: number): number | undefined {
  for (let k = end - 1; k >= from; k--) {
    if (isWord(units[k], /^\)$/)) return undefined;
    if (isWord(units[k], /^\($/)) return k;
  }
  return undefined;
}

/** Takes what an attribution in brackets reports, where a verb stands in it: no bare "a former nurse". */
function inBrackets(reader: Reader, [from, to]: Range, attribution: Attribution): void {
  const told = reader.units.slice(from, to).some(({ kind }) => kind === "verb" || kind === "quote");
  if (told) takeClauses(reader, [[from, to]], attribution);
}

/** A relative clause right before the cue is all that it reports: "the meeting, which lasted an hour, according to X". */
function contentStart(units: readonly Unit[], claimed: number, to: number): number {
  let from = claimed;
  for (let k = to - 1; k > from; k--) {
    if (!isComma(units[k])) continue;
    if (isWord(units[k + 1], RELATIVE)) from = k + 1;
    break;
  }
  while (isConjunction(units[from])) from++;
  return from;
}

function resumes(units: readonly Unit[], next: number, cut: boolean, comma: boolean): boolean {
  const unit = units[next];
  if (comma && isWord(unit, /^that$/)) return true;
  if (cut && unit?.kind === "verb" && unit.finite) return true;
  return comma && isWord(unit, /^(because|and|but|or|if|unless)$/);
}

/** Whether someone else already speaks in the range: "X told colleagues, according to two people". */
function speaks(units: readonly Unit[], from: number, to: number): boolean {
  return units
    .slice(from, to)
    .some(
      (unit) =>
        isReporting(unit) &&
        unit.finite &&
        !unit.passive &&
        unit.lemma !== "report" &&
        frameOf(unit.lemma)?.bare === "any",
    );
}

function afterComma(units: readonly Unit[], from: number): number {
  for (let i = from; i < units.length; i++) if (isComma(units[i])) return i + 1;
  return from;
}
