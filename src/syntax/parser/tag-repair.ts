import type { AnalyzedWord } from "./analysis.ts";

/** A relation, a part of speech that it rules out, and the tags that stand instead. */
const BY_RELATION: readonly (readonly [
  relation: string,
  upos: AnalyzedWord["upos"],
  instead: Pick<AnalyzedWord, "upos"> & Partial<Pick<AnalyzedWord, "xpos">>,
])[] = [
  ["cop", "VERB", { upos: "AUX" }],
  ["aux", "VERB", { upos: "AUX" }],
  ["aux:pass", "VERB", { upos: "AUX" }],
  ["mark", "ADP", { upos: "SCONJ" }],
  ["case", "SCONJ", { upos: "ADP" }],
  ["case", "PART", { upos: "ADP", xpos: "IN" }],
];

/** The tags of a word, mended where its relation rules them out: "about" is no conjunction before a noun. */
export function mendedByRelation(word: AnalyzedWord): AnalyzedWord {
  for (const [relation, upos, instead] of BY_RELATION) {
    if (word.relation !== relation || word.upos !== upos) continue;
    // The possessive clitic is a particle, and a case mark.
    return word.xpos === "POS" ? word : { ...word, ...instead };
  }
  return word;
}
