import type { Sentence, Token } from "../syntax/layers.ts";
import { isPastLikeNoun } from "./lexicon/past-forms.ts";

/** Acts that a timetable tells, in the forms that are plurals of nouns as well. */
const SCHEDULED =
  /^(?:reports|votes|plays|hosts|debuts|starts|returns|launches|races|fights|strikes|marches|premieres|faces|tours|rallies|visits|airs|heads|addresses|signs|rules|releases|stages|screens|lands|debates|travels|sails|departs|bids|polls)$/;

const RELATIVE = /^(?:who|which|that|it|he|she)$/;

/** Words that open a clause of time; after "after", a plural is a noun as often. */
const OPENER = /^(?:before|when|until|once)$/;

/** How far a clause without another verb is looked over. */
const REACH = 40;

/**
 * Whether a word tagged as a noun is the verb of its clause: "Britain votes on Thursday", "which
 * reports on Thursday", "Profit rose in May", but "Media reports on Thursday said".
 */
export function isVerbLikeNoun(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
): boolean {
  const before = tokens[index - 1];
  const lower = tokens[index]?.lower ?? "";
  const told = isPastLikeNoun(lower);
  if (!told && (!SCHEDULED.test(lower) || sentence.section !== "body")) return false;
  if (before === undefined || index === sentence.firstToken) return false;
  if (RELATIVE.test(before.lower)) return true;
  // A subject of one word that opens the sentence is as easily mistaken for a verb.
  if (told && index === sentence.firstToken + 1) return before.upos !== "DET";
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(before.upos)) return false;
  let start = index - 1;
  const floor = Math.max(sentence.firstToken, index - REACH);
  while (start >= floor && !OPENER.test(tokens[start]?.lower ?? "")) {
    if (isVerbal(tokens[start])) return false;
    start--;
  }
  const inClause = start >= floor;
  if (!inClause && floor > sentence.firstToken) return false;
  for (let i = index + 1; i < Math.min(sentence.endToken, index + REACH); i++) {
    if (inClause && /^[,;:.]$/.test(tokens[i]?.text ?? "")) break;
    if (isVerbal(tokens[i])) return false;
  }
  return true;
}

const isVerbal = (token: Token | undefined): boolean =>
  token?.upos === "VERB" || token?.upos === "AUX";
