import type { Span } from "../core/span.ts";
import type { Trees } from "../syntax/trees.ts";
import { clauseEnd } from "./clauses.ts";
import type { Draft } from "./drafts.ts";
import { isComma, isConjunction, isPreposition, isRelative, isWord } from "./marks.ts";
import { isNamed, looksLikeTitle, quotedText } from "./quoted-words.ts";
import type { Subject } from "./subjects.ts";
import type { QuoteUnit, Segment, Unit } from "./units.ts";

/** What is known of a sentence while its reports are read, cue by cue. */
export interface Reader {
  readonly text: string;
  readonly trees: Trees;
  readonly segment: Segment;
  /** Index of the sentence. */
  readonly index: number;
  readonly units: readonly Unit[];
  /** What has been found in it. */
  readonly drafts: Draft[];
  /** First unit that no report has taken as what was said. */
  claimed: number;
  /** The unit before which what the verb at hand reports has to end. */
  limit: number;
  /** The last subject, for the verbs that share it. */
  last: Subject | undefined;
}

/** Who says it, with which words, by which rule. */
export interface Attribution {
  readonly subject: Subject;
  /** Null where no word reports: "Minister: we will act". */
  readonly cue: Span | null;
  readonly rule: string;
}

/** A half-open range of units. */
export type Range = readonly [from: number, to: number];

/** Takes whole quotations as what was said. */
export function takeQuotations(
  reader: Reader,
  used: readonly QuoteUnit[],
  attribution: Attribution,
  kind: Draft["kind"] = "direct",
): boolean {
  const first = used[0];
  const last = used.at(-1);
  if (first === undefined || last === undefined) return false;
  add(reader, { start: first.start, end: last.end }, used, [], attribution, kind);
  reader.claimed = Math.max(reader.claimed, reader.units.indexOf(last) + 1);
  return true;
}

/** Takes clauses as what was said: mixed where some of it stands in quotation marks, else indirect. */
export function takeClauses(
  reader: Reader,
  ranges: readonly Range[],
  attribution: Attribution,
): boolean {
  const { units } = reader;
  const limited = ranges.map((range) => within(reader, range));
  const pieces = limited.flatMap(([from, to]): Span[] => {
    const first = units[from];
    const last = units[to - 1];
    if (first === undefined || last === undefined || to <= from) return [];
    return [{ start: first.start, end: last.end }];
  });
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return false;
  const used = limited.flatMap(([from, to]) => spoken(reader, from, to));
  add(reader, { start: first.start, end: last.end }, used, pieces, attribution);
  reader.claimed = Math.max(reader.claimed, ...limited.map(([, to]) => to));
  return true;
}

/** The range without a comma at its start: "that, if it rains, …", and up to the limit. */
function within({ units, limit }: Reader, [from, to]: Range): Range {
  const end = Math.min(to, limit);
  return [isComma(units[from]) ? from + 1 : from, isComma(units[end - 1]) ? end - 1 : end];
}

/** Takes the fragments in quotation marks under a verb with no clause: "called it “…”", "accused them of “…”". */
export function takeFragments(reader: Reader, from: number, attribution: Attribution): boolean {
  const { units } = reader;
  const end = simpleClauseEnd(units, from);
  const used = spoken(reader, from, end).filter(
    ({ quotation }) => !looksLikeTitle(quotedText(reader.text, quotation)),
  );
  const last = used.at(-1);
  if (last === undefined) return false;
  // "accused | them of “lying”", "spoke of | “lies”"
  const opens = from + (isPreposition(units[from]) ? 1 : 0);
  const first = units[opens];
  const span = { start: first?.start ?? last.start, end: units[end - 1]?.end ?? last.end };
  add(reader, span, used, [], attribution);
  reader.claimed = Math.max(reader.claimed, units.indexOf(last) + 1);
  return true;
}

function add(
  reader: Reader,
  span: Span,
  used: readonly QuoteUnit[],
  pieces: readonly Span[],
  { subject, cue, rule }: Attribution,
  kind: Draft["kind"] = used.length > 0 ? "mixed" : "indirect",
): void {
  reader.drafts.push({
    ...span,
    kind,
    contents: used.length > 0 ? used.flatMap((unit) => unit.quotation.contents) : pieces,
    cue,
    source: subject.source,
    rule,
    segment: reader.index,
    quotations: used.map((unit) => unit.index),
    inherited: false,
  });
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

/** Where the words that a verb governs without a clause of their own end. */
function simpleClauseEnd(units: readonly Unit[], from: number): number {
  const end = clauseEnd(units, from);
  for (let i = from; i < end; i++) {
    const unit = units[i];
    if (
      // "called that “nonsense”" has no clause
      (isRelative(unit) && units[i + 1]?.kind !== "quote") ||
      isWord(unit, /^(after|when|where|while|because|though|although|if|since|until|before)$/)
    )
      return i;
    if (unit?.kind === "verb" && unit.finite && isConjunction(units[i - 1])) return i;
  }
  return end;
}
