import type { Token } from "../syntax/layers.ts";
import { cueLemma, frameOf } from "./cues.ts";

/** Whether a sentence may hold a report, so that its parse is asked for: it has a word that takes a clause. */
export const mayReport = (tokens: readonly Token[]): boolean => tokens.some(takesClause);

function takesClause({ lower, upos }: Token): boolean {
  if (upos !== "VERB" && upos !== "NOUN") return false;
  const lemma = cueLemma(lower);
  const frame = lemma === undefined ? undefined : frameOf(lemma);
  return frame !== undefined && (frame.that || frame.question);
}
