import { isCommonWord } from "../models/word-lists.ts";
import { MONTHS_AND_DAYS } from "./lexicon/cues.ts";
import { wordSet } from "./lexicon/word-set.ts";
import type { TaggedName } from "./tagger/tagger.ts";
import type { Word } from "./words.ts";

const HEADS = wordSet("ministry department secretariat directorate bureau office");
const MOST_FIELDS = 4;

const BODIES = wordSet(
  "court council institute centre center commission committee agency association foundation network fund board alliance coalition campaign",
);

/** Where a body's name ends when its field follows: "Court of Arbitration | for Cycling", "Institute | for Ethics". */
export function purposeEnd({ line: { words }, from, to, type }: TaggedName, end: number): number {
  const own = words.slice(from, to);
  const hasField = own.some(({ lower }) => lower === "for");
  if (type !== "ORG" || hasField || !own.some(({ lower }) => BODIES.has(lower))) return end;
  if (words[to]?.text !== "for" || own.at(-1)?.possessive === true) return end;
  let last = to;
  while (isField(words[last + 1]) && !MONTHS_AND_DAYS.has(words[last + 1]?.lower ?? "")) last++;
  const goesOn = words[last + 1]?.kind === "capital";
  return last > to && !goesOn ? (words[last]?.end ?? end) : end;
}

/** Where a ministry's name ends when more of its fields follow: "Ministry of Forestry, Fisheries | and the Environment". */
export function fieldsEnd({ line: { words }, from, to, type }: TaggedName, end: number): number {
  const own = words.slice(from, to);
  const hasField = own.some(({ lower }) => lower === "of" || lower === "for");
  if (type !== "ORG" || !hasField || !own.some(({ lower }) => HEADS.has(lower))) return end;
  let at = to;
  for (let fields = 0; fields < MOST_FIELDS && words[at]?.text === ","; fields++) {
    if (!isField(words[at + 1])) return end;
    at += 2;
  }
  if (words[at]?.text !== "and") return end;
  const after = words[at + 1]?.text === "the" ? at + 2 : at + 1;
  const last = words[after];
  const goesOn = words[after + 1]?.kind === "capital";
  return last !== undefined && isField(last) && isField(own.at(-1)) && !goesOn ? last.end : end;
}

const FIELD_ENDING = /(?:logy|culture|ics|graphy|nomy|metry|istry)$/;

/** What a ministry may deal with: a word of the language, or by its ending a science, in capitals. */
const isField = (word: Word | undefined): boolean =>
  word?.kind === "capital" && (isCommonWord(word.lower) || FIELD_ENDING.test(word.lower));
