import { type Span, within } from "../core/span.ts";
import type { Sentence } from "../syntax/layers.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { piecesOf } from "./pieces.ts";
import { runsOf } from "./runs.ts";
import { isTicker } from "./tickers.ts";
import type { Word } from "./words.ts";

/** A sentence and its words. */
export interface ReadSentence extends Span {
  readonly section: Sentence["section"];
  readonly words: readonly Word[];
}

/** Proposes the stretches of an article that may be names; none overlaps a span of `taken`, sorted. */
export function candidatesOf(
  text: string,
  sentences: readonly ReadSentence[],
  taken: readonly Span[],
): Candidate[] {
  return sentences.flatMap((sentence) => {
    const { words } = sentence;
    const inside = within(taken, sentence);
    return runsOf(words)
      .flatMap((run) => piecesOf(words, run))
      .map((piece) => candidateOf(text, words, piece, sentence.section === "headline"))
      .filter((c): c is Candidate => c !== null && !isTicker(c))
      .filter((c) => !inside.some((span) => span.start < c.end && c.start < span.end));
  });
}

/** The words that stand in lower case somewhere in the sentences. */
export function lowerWordsOf(sentences: readonly ReadSentence[]): ReadonlySet<string> {
  const lower = new Set<string>();
  for (const { words } of sentences) {
    for (const word of words) if (word.kind === "lower") lower.add(word.lower);
  }
  return lower;
}
