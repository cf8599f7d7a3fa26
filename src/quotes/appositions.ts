import { isAdverb, isComma, isWord } from "./marks.ts";
import { canSpeak } from "./subjects.ts";
import type { Unit } from "./units.ts";

/**
 * The comma that closes an apposition which the comma at `open` opens: "said the president, Ana Brod, | was",
 * "according to Ivo Kos, a planner at Helvora, | nothing has changed". Undefined where the phrase behind the
 * comma is the subject of what follows.
 */
export function appositionEnd(units: readonly Unit[], open: number): number | undefined {
  if (!isComma(units[open]) || !canSpeak(units[open + 1])) return undefined;
  let end = open + 2;
  while (isPhraseLink(units[end]) && units[end + 1]?.kind === "phrase") end += 2;
  if (!isComma(units[end])) return undefined;
  const before = units[open - 1];
  const apposed = units[open + 1];
  // "It was, said the union's lawyer, Ivo Kos, a shameful day"
  const named =
    before?.kind === "phrase" &&
    before.type === "common" &&
    apposed?.kind === "phrase" &&
    apposed.type === "name";
  return named || goesOn(units, end + 1) ? end : undefined;
}

/** Whether the unit joins a phrase to the one before it: "of", "at". */
export function isPhraseLink(unit: Unit | undefined): boolean {
  return isWord(unit, /^(of|in|on|at|for|from|with|to|by|and)$/);
}

/** Whether a predicate starts at `from`, or a subject right before one. */
function goesOn(units: readonly Unit[], from: number): boolean {
  let i = from;
  if (units[i]?.kind === "phrase") i++;
  while (isPhraseLink(units[i]) && units[i + 1]?.kind === "phrase") i += 2;
  while (isAdverb(units[i])) i++;
  const unit = units[i];
  return unit?.kind === "verb" && unit.finite;
}
