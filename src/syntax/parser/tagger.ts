import type { Scorer } from "../../models/linear-model.ts";
import { FIRST, type Lexemes } from "./lexemes.ts";
import { TAG_TEMPLATES, tagFeatures } from "./tag-features.ts";

/** Writes a tag for each word, from left to right; 0 stands for the edge of a sentence. */
export type Tagger = (words: Lexemes, tags: Uint8Array) => void;

/** Averaged-perceptron tagger (Collins, 2002), greedy from left to right. Tag `k + 1` is the model's class `k`. */
export function tagger(model: Scorer, classes: number): Tagger {
  const hashes = new Int32Array(TAG_TEMPLATES);
  const scores = new Int32Array(classes);
  return (words, tags) => {
    const end = FIRST + words.length;
    for (let at = FIRST; at < end; at++) {
      tagFeatures(words, tags, at, hashes);
      model.score(hashes, scores);
      tags[at] = 1 + best(scores);
    }
    for (let at = end; at < end + 3; at++) tags[at] = 0;
  };
}

/** The index of the highest score, the first among equals. */
export function best(scores: Int32Array): number {
  let found = 0;
  let highest = scores[0] ?? 0;
  for (let i = 1; i < scores.length; i++) {
    const score = scores[i] ?? 0;
    if (score > highest) {
      highest = score;
      found = i;
    }
  }
  return found;
}
