import type { Span } from "../core/span.ts";
import { INSCRIPTION_NOUNS } from "./cues.ts";
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
import type { PhraseUnit, Unit } from "./units.ts";

/** The words that name who speaks, before they are tied to anyone. */
export interface Source extends Span {
  /** The phrase that heads it. */
  readonly phrase: PhraseUnit;
  /** A phrase in apposition to it: "His lawyer, Deborah Kim". */
  readonly apposition: PhraseUnit | null;
}

/** A source and the range of units that it fills, appositions included. */
export interface Subject {
  readonly source: Source;
  readonly from: number;
  readonly to: number;
}

const TIME_HEADS: ReadonlySet<string> = new Set(
  "week weeks month months year years day days hour hours time minutes moments minute moment".split(
    " ",
  ),
);

/** Whether the phrase can name someone who speaks. */
export function canSpeak(unit: Unit | undefined): unit is PhraseUnit {
  return (
    unit?.kind === "phrase" &&
    unit.type !== "date" &&
    (unit.type === "name" || !TIME_HEADS.has(unit.head)) &&
    !/^[12]\d{3}s?$/.test(unit.head) &&
    !/^(there|himself|herself|itself|themselves|this|these|that|it's)$/.test(unit.head) &&
    !(unit.type === "pronoun" && unit.head === "those")
  );
}

/** The subject that ends before unit `verb`, with its appositions and modifiers. */
export function subjectBefore(units: readonly Unit[], verb: number): Subject | undefined {
  let i = verb - 1;
  while (i >= 0 && (isAdverb(units[i]) || isDateUnit(units[i]))) {
    i -= isDateUnit(units[i]) && isPreposition(units[i - 1]) ? 2 : 1;
  }
  const last = units[i];
  if (last === undefined || isConjunction(last)) return undefined;
  // "Kos, citing “a change of mind,” said"
  if (last.kind === "quote")
    return isComma(units[i - 1]) ? undefined : parenthesised(units, i + 1, verb);
  if (isRelative(last)) return antecedent(units, i, verb);
  if (isComma(last) || isDash(last) || isWord(last, /^\)$/)) return parenthesised(units, i, verb);
  return stretch(units, i + 1, verb);
}

/** Whom "who" at unit `i` stands for: "a judge who said", "Berg, a teacher at the school, who said". */
function antecedent(units: readonly Unit[], i: number, to: number): Subject | undefined {
  const end = isComma(units[i - 1]) ? i - 1 : i;
  let from = end - 1;
  while (/^(of|for|from|at|in)$/.test(wordOf(units[from - 1])) && canSpeak(units[from - 2]))
    from -= 2;
  // "a sign on the gate that says"
  const thing = isPreposition(units[from - 1]) ? units[from - 2] : undefined;
  if (canSpeak(thing) && INSCRIPTION_NOUNS.has(thing.head)) from -= 2;
  const near = units[from];
  if (!canSpeak(near)) return undefined;
  const found: Subject = {
    source: {
      start: near.start,
      end: units[end - 1]?.end ?? near.end,
      phrase: near,
      apposition: null,
    },
    from,
    to,
  };
  if (end === i || near.type === "name" || !isComma(units[from - 1])) return found;
  const named = units[from - 2];
  if (!canSpeak(named)) return found;
  const source = { start: named.start, end: named.end, phrase: named, apposition: near };
  return { source, from: from - 2, to };
}

function wordOf(unit: Unit | undefined): string {
  return unit?.kind === "word" ? unit.lower : "";
}

/** The subject in the run of words that ends before unit `end`. */
function stretch(units: readonly Unit[], end: number, to: number): Subject | undefined {
  let from = end;
  while (from > 0 && !isBoundary(units[from - 1])) from--;
  const near = units[end - 1];
  let head = -1;
  let verbs = false;
  for (let i = from; i < end; i++) {
    const unit = units[i];
    if (unit?.kind === "verb" && unit.finite && head >= 0 && !isRelative(units[i - 1]))
      verbs = true;
    if (head < 0 && canSpeak(unit) && !(i > from && isPreposition(units[i - 1]))) head = i;
  }
  // "A driver who saw the crash and called the police | said"
  const opening = units[from];
  if (opening?.kind === "verb" && opening.finite && isConjunction(units[from - 1])) {
    const relative = hasWho(units, from - 1) ? stretch(units, from - 1, to) : undefined;
    if (relative !== undefined)
      return { ...relative, source: { ...relative.source, end: near?.end ?? relative.source.end } };
  }
  if (verbs && canSpeak(near) && !isPreposition(units[end - 2])) head = end - 1;
  // "Outside court | she called": no noun before a pronoun is its subject
  if (isSubjectPronoun(near) && !isConjunction(units[end - 2])) head = end - 1;
  const start = coordinated(units, head);
  if (head >= 0) head = personBehind(units, head, end);
  const phrase = units[head];
  if (!canSpeak(phrase)) return undefined;
  return {
    source: {
      start: units[start]?.start ?? phrase.start,
      end: units[end - 1]?.end ?? phrase.end,
      phrase,
      apposition: null,
    },
    from: start,
    to,
  };
}

function isSubjectPronoun(unit: Unit | undefined): boolean {
  return (
    unit?.kind === "phrase" && unit.type === "pronoun" && /^(i|he|she|we|they)$/.test(unit.head)
  );
}

/**
 * The name that ends a row of phrases with nothing between them: "Northlink chief executive Rolf Aas",
 * "Northlink boss May Aas", where the given name is read as a month.
 */
function personBehind(units: readonly Unit[], from: number, end: number): number {
  let last = from;
  for (let i = from + 1; i < end && (units[i]?.kind === "phrase" || isAdjective(units[i])); i++) {
    if (isNamePhrase(units[i])) last = i;
  }
  return last;
}

/** "Northlink | chief | executive | Rolf Aas" */
function isAdjective(unit: Unit | undefined): boolean {
  return unit?.kind === "word" && unit.upos === "ADJ";
}

function isNamePhrase(unit: Unit | undefined): boolean {
  return unit?.kind === "phrase" && unit.type === "name";
}

/** Where "X and Y" starts, for a phrase Y. */
function coordinated(units: readonly Unit[], head: number): number {
  const before = units[head - 3];
  const joined = isWord(units[head - 1], /^(and|or)$/) && canSpeak(units[head - 2]);
  const free = before === undefined || isComma(before) || isStop(before) || isConjunction(before);
  return joined && free ? head - 2 : head;
}

/** The subject before a parenthesis that closes at `close`: "X, a doctor who has treated miners, said". */
function parenthesised(units: readonly Unit[], close: number, to: number): Subject | undefined {
  let found: Subject | undefined;
  let end = close;
  for (let depth = 0; depth < 5; depth++) {
    const open = opening(units, end);
    if (open < 0 || !(opensParenthesis(units[open + 1]) || goesOnRelative(units, open))) break;
    const subject = stretch(units, beforeAcronym(units, open), to);
    // "will keep the workers, | its director, Ana Brod, said"
    if (found !== undefined && subject !== undefined && isObject(units, subject.from)) break;
    if (subject !== undefined && !hasMainVerb(units, subject.from, open)) {
      const next = units[open + 1];
      const apposition = canSpeak(next) ? next : null;
      found = { ...subject, source: { ...subject.source, apposition } };
      if (subject.from > 0 && !isComma(units[subject.from - 1])) break;
    } else if (subject !== undefined) break;
    end = open;
  }
  return found;
}

/** Whether a finite verb stands before unit `from` in its clause. */
function isObject(units: readonly Unit[], from: number): boolean {
  for (let i = from - 1; i >= 0 && !isBoundary(units[i]); i--) {
    const unit = units[i];
    if (unit?.kind === "verb" && unit.finite) return !hasWho(units, i);
  }
  return false;
}

/** "A manager who was there, | and asked not to be named, said": a second verb of the relative clause. */
function goesOnRelative(units: readonly Unit[], open: number): boolean {
  const verb = units[open + 2];
  if (!isConjunction(units[open + 1])) return false;
  const who = isWord(verb, /^who$/);
  if (!who && !(verb?.kind === "verb" && verb.finite)) return false;
  return hasWho(units, open);
}

/** Whether "who" stands before unit `end` and behind the comma or stop before it. */
function hasWho(units: readonly Unit[], end: number): boolean {
  for (let i = end - 1; i >= 0 && !isComma(units[i]) && !isStop(units[i]); i--)
    if (isWord(units[i], /^who$/)) return true;
  return false;
}

/** Steps back over an acronym in brackets: "the Swedish Fish Board (SFB), which …". */
function beforeAcronym(units: readonly Unit[], end: number): number {
  return isWord(units[end - 1], /^\)$/) && isWord(units[end - 3], /^\($/) ? end - 3 : end;
}

/** The mark that opens the parenthesis which closes before unit `close`. */
function opening(units: readonly Unit[], close: number): number {
  for (let i = close - 1; i >= 0; i--) {
    const unit = units[i];
    if (isStop(unit) || isColon(unit)) return -1;
    if (isWord(units[close], /^\)$/) ? isWord(unit, /^\($/) : isComma(unit) || isDash(unit))
      return i;
  }
  return -1;
}

function opensParenthesis(unit: Unit | undefined): boolean {
  if (unit === undefined || isConjunction(unit)) return false;
  if (unit.kind === "verb") return !unit.finite || !unit.auxiliary;
  return true;
}

/** Whether `[from, to)` holds a finite verb outside relative clauses and reduced ones. */
export function hasMainVerb(units: readonly Unit[], from: number, to: number): boolean {
  let relative = false;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    if (isRelative(unit)) relative = true;
    if (unit?.kind === "verb" && unit.finite && !relative && !isReduced(units, i)) return true;
  }
  return false;
}

/** "a diplomat briefed on the talks": a participle without auxiliary before a preposition. */
function isReduced(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (unit?.kind !== "verb" || unit.auxiliary || unit.start !== unit.word.start) return false;
  return isPreposition(units[i + 1]);
}

function isBoundary(unit: Unit | undefined): boolean {
  return (
    unit === undefined ||
    unit.kind === "quote" ||
    isComma(unit) ||
    isStop(unit) ||
    isColon(unit) ||
    isDash(unit) ||
    isConjunction(unit) ||
    isWord(
      unit,
      /^(\(|\)|that|whether|if|because|as|when|while|after|before|though|although|where|what|since|until|unless|than|so)$/,
    )
  );
}

function isDateUnit(unit: Unit | undefined): boolean {
  return unit?.kind === "phrase" && unit.type === "date";
}

/** The subject that follows unit `verb`: "said Maria Okafor, a nurse". */
export function subjectAfter(units: readonly Unit[], verb: number): Subject | undefined {
  let i = verb + 1;
  while (isWord(units[i], /^(back|out)$/)) i++;
  const modifier = units[i];
  // "said presiding judge Ines Roy", "said a tired …"
  const modified = modifier?.kind === "verb" && modifier.start === modifier.word.start;
  if (modified) i++;
  const first = units[i];
  if (!canSpeak(first)) return undefined;
  let to = i + 1;
  const named = personBehind(units, i, units.length);
  if (named > i) to = named + 1;
  while (to < units.length && !endsAfter(units, to)) to++;
  const head = units[named];
  const phrase = canSpeak(head) ? head : first;
  const next = units[to + 1];
  return {
    source: {
      start: modified ? modifier.start : first.start,
      end: units[to - 1]?.end ?? phrase.end,
      phrase,
      apposition: isComma(units[to]) && canSpeak(next) && closes(units[to + 2]) ? next : null,
    },
    from: i,
    to,
  };
}

/** Whether an apposition can end before the unit. */
export function closes(unit: Unit | undefined): boolean {
  return (
    unit === undefined ||
    unit.kind === "quote" ||
    isComma(unit) ||
    isStop(unit) ||
    isPreposition(unit)
  );
}

/** Whether a source that follows its verb is over before unit `i`. */
function endsAfter(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (unit === undefined || unit.kind === "quote") return true;
  if (isDateUnit(unit)) return true;
  if (isPreposition(unit)) {
    const next = units[i + 1];
    return isDateUnit(next) || (isWord(unit, /^(after|before|during|as|since)$/) && true);
  }
  return (
    isComma(unit) ||
    isStop(unit) ||
    isColon(unit) ||
    isDash(unit) ||
    isWord(unit, /^(shortly|late|early|earlier|later|soon)$/) ||
    isWord(unit, /^(\(|\)|when|while|because|as|after|before|that|but)$/) ||
    (unit.kind === "verb" && unit.participle && /^(add|refer|speak|read)$/.test(unit.lemma))
  );
}
