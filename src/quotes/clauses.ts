import { cueLemma, frameOf, SPEAKER_ACTS } from "./cues.ts";
import {
  isAdverb,
  isColon,
  isComma,
  isConjunction,
  isDash,
  isRelative,
  isStop,
  isWord,
} from "./marks.ts";
import type { Unit, VerbUnit } from "./units.ts";

/** Whether the unit is a verb that can report what someone said. */
export function isReporting(unit: Unit | undefined): unit is VerbUnit {
  return unit?.kind === "verb" && cueLemma(unit.lower) !== undefined;
}

/** Whether a clause stands in `[from, to)`: a subject and then a finite verb, or a quoted predicate. */
export function hasClause(units: readonly Unit[], from: number, to: number): boolean {
  let subject = false;
  let relative = false;
  for (let i = from; i < to; i++) {
    const unit = units[i];
    // "expanding the park will protect"
    if (i === from && unit?.kind === "verb" && unit.participle) subject = true;
    if (isRelative(unit) && subject) relative = true;
    if (isComma(unit)) relative = false;
    if (unit?.kind === "phrase" && (unit.type !== "date" || units[i + 1]?.kind === "verb"))
      subject = true;
    if (isWord(unit, /^(there|this|that|those|these|\p{N}.*)$/u)) subject = true;
    if (unit?.kind === "quote") {
      if (subject && i > from) return true;
      subject = true;
    }
    if (subject && unit?.kind === "verb" && unit.finite && !isConjunction(units[i - 1])) {
      if (!relative) return true;
      relative = false;
    }
  }
  return false;
}

/** The end of the reported clause that starts at unit `from`: where the narrator takes over again. */
export function clauseEnd(units: readonly Unit[], from: number): number {
  for (let i = from; i < units.length; i++) {
    const unit = units[i];
    if (isStop(unit) || isColon(unit)) return i;
    if (i > from && isDash(unit)) {
      const close = closingDash(units, i);
      if (close < 0) return i;
      i = close;
      continue;
    }
    if (isComma(unit) && i <= from + 1 && isWord(units[i + 1], /^(according|as)$/)) {
      const close = units.findIndex((other, k) => k > i && isComma(other));
      if (close > 0) i = close;
      continue;
    }
    const close = closingAside(units, from, i);
    if (close > 0) {
      i = close;
      continue;
    }
    if (i > from && endsClause(units, i)) return isComma(units[i - 1]) ? i - 1 : i;
  }
  return units.length;
}

/** How many units an attribution inside a reported clause may fill. */
const ASIDE = 25;

/**
 * Where an attribution inside a reported clause is over, at unit `i`: "said the dam (built in 1950, according
 * to X) was safe", "said the pilot, who was 54, according to X, had slept". Negative where none starts here.
 */
function closingAside(units: readonly Unit[], from: number, i: number): number {
  const bracket = isWord(units[i], /^\($/);
  if (!bracket && !(isComma(units[i]) && isWord(units[i + 1], /^(according|per)$/))) return -1;
  const end = Math.min(i + ASIDE, units.length);
  for (let k = i + 2; k < end; k++) {
    const unit = units[k];
    if (isStop(unit)) return -1;
    if (bracket && isWord(unit, /^\)$/)) return k;
    if (!bracket && isComma(unit)) {
      const goesOn = units[k + 1]?.kind === "verb" && isRelativeBefore(units, from, i);
      return goesOn ? k : -1;
    }
  }
  return -1;
}

/** Whether a relative clause ends before the comma at `end`. */
function isRelativeBefore(units: readonly Unit[], from: number, end: number): boolean {
  let k = end - 1;
  while (k > from && !isComma(units[k])) k--;
  return k > from && isRelative(units[k + 1]);
}

/** The dash that closes a parenthesis; none where it holds a quotation or an attribution. */
function closingDash(units: readonly Unit[], open: number): number {
  for (let i = open + 1; i < Math.min(open + 25, units.length); i++) {
    const unit = units[i];
    if (isDash(unit)) return i;
    if (isStop(unit) || isColon(unit)) return -1;
    if (i === open + 1 && unit?.kind === "quote") return -1;
  }
  return -1;
}

/**
 * The main verb of the sentence behind a clause of its subject, which starts at unit `from`: the first
 * finite verb that neither the clause nor one inside it still waits for. "A doctor who said the drug was
 * safe | was dismissed", "His claim that they knew | was rejected". Undefined where there is none.
 */
export function mainVerbBehind(units: readonly Unit[], from: number): number | undefined {
  let waiting = 1;
  let that = units.findIndex((unit, k) => k >= from && unit.kind === "verb" && unit.finite);
  while (that >= from && !isWord(units[that], /^that$/)) that--;
  for (let i = from; i < units.length; i++) {
    const unit = units[i];
    if (isStop(unit) || isColon(unit)) return undefined;
    if (unit?.kind === "verb" && unit.finite) {
      if (waiting === 0) return i;
      waiting--;
      const next = units[i + 1];
      const bare = frameOf(unit.lemma)?.bare === "any";
      if (isReporting(unit) && bare && next?.kind === "phrase") waiting++;
    } else if (i > from && i !== that && (isRelative(unit) || opensClause(unit))) waiting++;
    else if (isConjunction(unit) && startsVerb(units, i + 1)) waiting++;
  }
  return undefined;
}

function opensClause(unit: Unit | undefined): boolean {
  if (unit?.kind !== "word") return false;
  return unit.upos === "SCONJ" || /^(when|where|what|why|how|whether|if|because)$/.test(unit.lower);
}

function startsVerb(units: readonly Unit[], from: number): boolean {
  let i = from;
  while (isAdverb(units[i])) i++;
  if (units[i]?.kind === "phrase") i++;
  const unit = units[i];
  return unit?.kind === "verb" && unit.finite;
}

/** How many finite verbs stand in `[from, to)`. */
export function finiteVerbs(units: readonly Unit[], from: number, to: number): number {
  return units.slice(from, to).filter((unit) => unit.kind === "verb" && unit.finite).length;
}

function takesContent(verb: VerbUnit): boolean {
  const frame = frameOf(verb.lemma);
  return frame !== undefined && (frame.that || frame.question || SPEAKER_ACTS.has(verb.lemma));
}

function endsClause(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  const afterComma = isComma(units[i - 1]);
  if (isWord(unit, /^(before|after|while|by|when)$/)) {
    const next = units[i + 1];
    if (isReporting(next) && next.participle && takesContent(next)) return true;
  }
  if (isConjunction(unit) || isWord(unit, /^(though|although|while|whereas)$/)) {
    return newSpeechAct(units, i, afterComma);
  }
  if (isWord(unit, /^according$/) && units[i - 1]?.kind === "quote") return true;
  // "“a crazy policy,” adding that": American papers have the comma inside the marks
  if (!afterComma && units[i - 1]?.kind !== "quote") return false;
  if (unit?.kind === "verb" && unit.participle) {
    return (
      SPEAKER_ACTS.has(unit.lemma) ||
      /^echo/.test(unit.lower) ||
      (isReporting(unit) && takesContent(unit))
    );
  }
  if (!afterComma) return false;
  if (isWord(unit, /^(according|per)$/)) return true;
  // "…, as have other Democrats"
  const like = units[i + 1];
  if (isWord(unit, /^as$/) && like?.kind === "verb" && like.auxiliary) return true;
  // The tagger takes "warning" for a noun: "…, warning that it would close"
  if (unit?.kind === "phrase" && unit.end - unit.start === unit.head.length) {
    const lemma = /ing$/.test(unit.head) ? cueLemma(unit.head) : undefined;
    if (lemma !== undefined && isWord(units[i + 1], /^that$/)) return true;
  }
  return attributes(units, i) || quotesAnother(units, i);
}

/** "…, a plan that Ivo Kos called “a farce”": what another says of it is no part of what was said. */
function quotesAnother(units: readonly Unit[], i: number): boolean {
  const relative = isRelative(units[i]) ? i : i + 1;
  if (!isRelative(units[relative]) || units[relative + 1]?.kind !== "phrase") return false;
  for (let k = relative + 1; k < Math.min(relative + 8, units.length); k++) {
    const unit = units[k];
    if (isComma(unit) || isStop(unit)) return false;
    if (unit?.kind === "verb")
      return isReporting(unit) && unit.finite && units[k + 1]?.kind === "quote";
  }
  return false;
}

/** "…, but Y did", "and urged …": whether a conjunction at `i` leads away from what was said. */
function newSpeechAct(units: readonly Unit[], i: number, afterComma: boolean): boolean {
  let next = i + 1;
  while (isAdverb(units[next])) next++;
  const unit = units[next];
  // "said that she stayed, and that he left": both are what was said
  if (afterComma && isWord(unit, /^that$/)) return !isWord(units[i], /^and$/);
  if (unit?.kind === "verb") {
    // "but did not say whether"
    if (
      isWord(units[i], /^but$/) &&
      unit.negated &&
      !unit.modal &&
      !unit.auxiliary &&
      !unit.infinitive
    )
      return cueLemma(unit.lower) !== undefined || /^(elaborat|specif)/.test(unit.lower);
    const plain = unit.finite && unit.start === unit.word.start && !/(e|ll|ay)$/.test(unit.lower);
    return plain && (SPEAKER_ACTS.has(unit.lemma) || isReporting(unit));
  }
  if (afterComma && isWord(units[i], /^(but|though|although|while|whereas)$/)) {
    const limit = clauseLimit(units, next);
    return hasClause(units, next, limit) && !isBackshifted(units, next, limit);
  }
  const subject = unit?.kind === "phrase" && unit.type === "pronoun";
  const act = units[next + 1];
  if (subject && act?.kind === "verb" && act.finite && SPEAKER_ACTS.has(act.lemma)) return true;
  return attributes(units, next);
}

/** "…, but this would not happen": the tense of reported speech goes on. */
function isBackshifted(units: readonly Unit[], from: number, to: number): boolean {
  const verb = units.slice(from, to).find((unit) => unit.kind === "verb" && unit.finite);
  return verb?.kind === "verb" && verb.modal;
}

function clauseLimit(units: readonly Unit[], from: number): number {
  let i = from;
  while (i < units.length && i < from + 20 && !isStop(units[i])) i++;
  return i;
}

/** Whether a subject and its reporting verb start at `i`: "…, the minister said". */
function attributes(units: readonly Unit[], i: number): boolean {
  if (isReporting(units[i])) return false;
  for (let k = i; k < Math.min(i + 7, units.length); k++) {
    const unit = units[k];
    if (isComma(unit) || isStop(unit) || isRelative(unit) || unit?.kind === "quote") return false;
    if (unit?.kind === "verb") {
      if (!isReporting(unit) || !unit.finite || k === i) return false;
      const frame = frameOf(unit.lemma);
      return frame?.bare === "any" || (frame?.that === true && isWord(units[k + 1], /^that$/));
    }
  }
  return false;
}
