import type { Unit } from "./units.ts";

/** Whether the unit is a comma. */
export function isComma(unit: Unit | undefined): boolean {
  return unit?.kind === "word" && unit.lower === ",";
}

/** Whether the unit is a colon. */
export function isColon(unit: Unit | undefined): boolean {
  return unit?.kind === "word" && unit.lower === ":";
}

/** Whether the unit is a dash between words, not inside one. */
export function isDash(unit: Unit | undefined): boolean {
  return unit?.kind === "word" && /^(—|–|-|--|―|---)$/.test(unit.lower);
}

/** Whether the unit ends a sentence or a part of one. */
export function isStop(unit: Unit | undefined): boolean {
  return unit?.kind === "word" && /^([.?!…]+|;)$/.test(unit.lower);
}

/** Whether the unit is a word of the given forms. */
export function isWord(unit: Unit | undefined, forms: RegExp): boolean {
  return unit?.kind === "word" && forms.test(unit.lower);
}

/** Whether the unit is a preposition. */
export function isPreposition(unit: Unit | undefined): boolean {
  return unit?.kind === "word" && unit.upos === "ADP" && !/^(that|as|than)$/.test(unit.lower);
}

/** Whether the unit joins clauses: "and", "but", "or". */
export function isConjunction(unit: Unit | undefined): boolean {
  return isWord(unit, /^(and|but|or|yet|then)$/);
}

/** Whether the unit opens a relative clause. */
export function isRelative(unit: Unit | undefined): boolean {
  return isWord(unit, /^(who|which|that|whom)$/);
}

/** Whether the unit is an adverb or another word that may stand between a subject and its verb. */
export function isAdverb(unit: Unit | undefined): boolean {
  return (
    unit?.kind === "word" &&
    (unit.upos === "ADV" ||
      /^(also|then|later|himself|herself|itself|themselves|only|both)$/.test(unit.lower))
  );
}

/** Whether a bare "yes" or "no" with a comma behind it stands at unit `at`: "When she said no, he left". */
export function isAnswer(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const word = unit?.kind === "phrase" ? unit.head : unit?.kind === "word" ? unit.lower : "";
  return /^(no|yes)$/.test(word) && isComma(units[at + 1]);
}
