import type { Frame } from "./cues.ts";
import { isAdverb, isColon, isComma, isPreposition, isStop, isWord } from "./marks.ts";
import type { Unit } from "./units.ts";

/** Words after the cue that are no part of what was said: the addressee, time, place and occasion. */
export function afterCue(units: readonly Unit[], from: number, frame: Frame): number {
  let i = from;
  let addressee = !frame.addressee;
  for (;;) {
    const unit = units[i];
    const next = units[i + 1];
    if (unit?.kind === "phrase" && unit.type === "date" && !startsPredicate(units, i + 1)) i++;
    else if (isAdverb(unit) && !opensClause(units, i)) i++;
    else if (isWord(unit, /^(late|early|earlier|later)$/) && isDate(next)) i++;
    // "denied throughout that"
    else if (isWord(unit, /^(throughout|aloud|outright|beforehand)$/) && isWord(next, /^that$/))
      i++;
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
    } else if (isComma(unit) && isAside(next) && isComma(units[i + 2])) {
      i += isWord(units[i + 3], /^(that|whether)$/) ? 3 : 2;
    } else if (isComma(unit) && closesBeforeThat(units, i) > 0) i = closesBeforeThat(units, i);
    else return i;
  }
}

/** "added, though, that" */
function isAside(unit: Unit | undefined): boolean {
  return isAdverb(unit) || isWord(unit, /^(though|however)$/);
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
  const next = units[i + 1];
  // "would say only that", "said only: “…”"
  if (isWord(units[i], /^only$/) && (isWord(next, /^that$/) || isColon(next))) return false;
  return isWord(units[i], /^(only|about|nearly|almost|roughly|more|there|why|how|when|where)$/);
}

/** Whether a finite verb starts at unit `i`, adverbs left aside. */
export function startsPredicate(units: readonly Unit[], i: number): boolean {
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
