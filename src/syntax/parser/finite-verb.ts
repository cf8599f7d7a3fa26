import { FIRST } from "./lexemes.ts";

/** Makes the tags of a sentence hold a finite verb; tags are numbered from 1. */
export type FiniteVerbMender = (words: readonly string[], tags: Uint8Array) => void;

const FINITE = /\.(?:VBD|VBZ|VBP|MD|VB)$/;

/**
 * In a sentence that ends in a full stop and has no verb but participles, the only one in “-ed” is its verb:
 * “Ann Moss, the chief of the bank, resigned.” A headline has no stop, and may do without.
 */
export function finiteVerbMender(classes: readonly string[]): FiniteVerbMender {
  const finite = classes.map((name) => FINITE.test(name));
  const participle = classes.indexOf("VERB.VBN") + 1;
  const past = classes.indexOf("VERB.VBD") + 1;
  return (words, tags) => {
    if (past === 0 || words.at(-1) !== ".") return;
    let found = 0;
    for (let at = FIRST; at < FIRST + words.length; at++) {
      const tag = tags[at] ?? 0;
      if (finite[tag - 1] === true) return;
      if (tag !== participle || !(words[at - FIRST] ?? "").endsWith("ed")) continue;
      if (found !== 0) return;
      found = at;
    }
    if (found !== 0) tags[found] = past;
  };
}
