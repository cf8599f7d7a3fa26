import { after, type Candidate } from "./candidate.ts";
import { wordSet } from "./lexicon/word-set.ts";

/** Buildings of two small words: "guest house", "conference centre". */
const FIRST_WORDS = wordSet(
  "guest conference convention exhibition sports cultural community trade congress",
);
const LAST_WORDS = wordSet("house centre center hall complex");

/** Where a place’s name ends when the kind of building after it is part of it: "Bingu conference centre". */
export function facilityEnd(c: Candidate): number {
  if (c.listed !== null || c.sentence[c.to - 1]?.possessive === true) return c.end;
  const skip = /^(state|national|international)$/.test(after(c)?.text ?? "") ? 1 : 0;
  const [first, last] = [after(c, skip + 1), after(c, skip + 2)];
  const isFacility =
    last !== undefined && FIRST_WORDS.has(first?.text ?? "") && LAST_WORDS.has(last.text);
  return isFacility ? last.end : c.end;
}
