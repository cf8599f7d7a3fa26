import { wordSet } from "./lexicon/word-set.ts";
import type { TaggedName } from "./tagger/tagger.ts";

/** Buildings of two small words: "guest house", "conference centre". */
const FIRST_WORDS = wordSet(
  "guest conference convention exhibition sports cultural community trade congress",
);
const LAST_WORDS = wordSet("house centre center hall complex");

/** Where a place’s name ends when the kind of building after it is part of it: "Bingu conference centre". */
export function facilityEnd({ line: { words }, to }: TaggedName, end: number): number {
  if (words[to - 1]?.possessive === true) return end;
  const skip = /^(state|national|international)$/.test(words[to]?.text ?? "") ? 1 : 0;
  const [first, last] = [words[to + skip], words[to + skip + 1]];
  const isFacility =
    last !== undefined && FIRST_WORDS.has(first?.text ?? "") && LAST_WORDS.has(last.text);
  return isFacility ? last.end : end;
}
