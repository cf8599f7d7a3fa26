import { type Span, within } from "../core/span.ts";
import type { Sentence, Token } from "../syntax/layers.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { piecesOf } from "./pieces.ts";
import { runsOf } from "./runs.ts";
import { wordsOf } from "./words.ts";

/** The stretches of an article that may be names, and the words that stand in it in lower case. */
export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly lowerWords: ReadonlySet<string>;
}

/** Proposes candidates in every sentence; none overlaps a span of `taken`, sorted. */
export function candidatesOf(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  taken: readonly Span[],
): Candidates {
  const candidates: Candidate[] = [];
  const lowerWords = new Set<string>();
  for (const sentence of sentences) {
    const words = wordsOf(text, sentence, tokens.slice(sentence.firstToken, sentence.endToken));
    for (const word of words) if (word.kind === "lower") lowerWords.add(word.lower);
    const inside = within(taken, sentence);
    for (const run of runsOf(words)) {
      for (const piece of piecesOf(words, run)) {
        const c = candidateOf(text, words, piece, sentence.section === "headline");
        if (c === null || inside.some((span) => span.start < c.end && c.start < span.end)) continue;
        candidates.push(c);
      }
    }
  }
  return { candidates, lowerWords };
}
