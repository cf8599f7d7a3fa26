import type { Quotation } from "../text/layers.ts";
import { NAMING_WORDS } from "./cues.ts";
import type { Unit } from "./units.ts";

const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an the of in on at to for from by with and or but nor as is not".split(" "),
);

/** The words inside a quotation, without its marks. */
export function quotedText(text: string, quotation: Quotation): string {
  return quotation.contents.map((piece) => text.slice(piece.start, piece.end)).join(" ");
}

/** Whether the words are written as a title or a name: all content words with capital letters. */
export function looksLikeTitle(words: string): boolean {
  if (words.length > 120) return false;
  const content = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (content.length === 0 || content.length > 8) return false;
  if (/[.?!]$/.test(words) && content.length < 2) return false;
  const large = content.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  return large.length > 0 && large.every((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(word));
}

/** Whether the words are a sentence: a capital first, several words, a stop or comma at the end. */
export function looksLikeSentence(words: string): boolean {
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words) && /[.?!,…—–-]["'”’)\]]*$/.test(words.trim());
}

/** Whether what stands before unit `i` says that the quotation is a name, a title or words on a sign. */
export function isNamed(units: readonly Unit[], i: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const unit = units[i - back];
    if (unit === undefined || unit.kind === "quote") return false;
    if (unit.kind === "phrase") return NAMING_WORDS.has(unit.head) && back <= 2;
    // "whom the village calls “Bibi”"
    if (unit.kind === "verb" && unit.lemma === "call" && isWhomBefore(units, i - back)) return true;
    if (unit.kind === "verb" && unit.lower === "called" && isHyphen(units[i - back - 1]))
      return true;
    if (unit.kind === "verb")
      return (
        NAMING_WORDS.has(unit.lower) &&
        (unit.passive || !/^(call|label|mark|brand|dub)/.test(unit.lemma))
      );
    if (NAMING_WORDS.has(unit.lower)) return true;
    if (unit.upos !== "ADP" && !/^[,:]$/.test(unit.lower) && unit.upos !== "DET") return false;
  }
  return false;
}

function isWhomBefore(units: readonly Unit[], verb: number): boolean {
  return units
    .slice(Math.max(0, verb - 3), verb)
    .some((unit) => unit.kind === "word" && unit.lower === "whom");
}

function isHyphen(unit: Unit | undefined): boolean {
  return unit?.kind === "word" && (unit.lower === "" || unit.lower === "-");
}
