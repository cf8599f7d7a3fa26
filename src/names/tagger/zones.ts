import { FUNCTION_WORDS, OPENING_PARTICLES } from "../lexicon/cues.ts";
import type { Word } from "../words.ts";

/** Half-open range of words of a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** So many words without a capital may stand inside a name: "Bank for the Relief of …". */
const WIDEST_GAP = 3;

/** Whether the word is written as names are. */
export const isCapital = (word: Word | undefined): boolean =>
  word?.kind === "capital" || word?.kind === "upper";

/**
 * The stretches of a sentence that may hold names: what lies between capitals close together. A sentence
 * without any capital is one stretch.
 */
export function zonesOf(words: readonly Word[]): readonly Range[] {
  const zones: Range[] = [];
  let from = -1;
  let to = -1;
  let hasCapital = false;
  const close = (): void => {
    if (from < 0) return;
    const end = words[to]?.kind === "number" ? to + 1 : to;
    zones.push({ from: openingOf(words, from, zones.at(-1)?.to ?? 0), to: end });
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || !isCapital(word)) continue;
    hasCapital = true;
    if (word.opens && FUNCTION_WORDS.has(word.lower)) continue;
    if (from < 0 || i - to > WIDEST_GAP) {
      close();
      from = i;
    }
    to = i + 1;
  }
  close();
  return hasCapital ? zones : wholeSentence(words);
}

/** Where a zone starts whose first capital stands at `i`: before its particles, its number or its "The". */
function openingOf(words: readonly Word[], i: number, least: number): number {
  let from = i;
  while (from > least && OPENING_PARTICLES.has(words[from - 1]?.text ?? "")) from--;
  const before = words[from - 1];
  return from > least && (before?.kind === "number" || isCapital(before)) ? from - 1 : from;
}

function wholeSentence(words: readonly Word[]): readonly Range[] {
  return words.some((word) => word.kind === "lower") ? [{ from: 0, to: words.length }] : [];
}
