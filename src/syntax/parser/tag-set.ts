import type { PartOfSpeech } from "../layers.ts";

/** A universal part of speech and a fine tag of the Penn Treebank. */
export interface FineTag {
  readonly upos: PartOfSpeech;
  readonly xpos: string;
}

const PARTS_OF_SPEECH: ReadonlyMap<string, PartOfSpeech> = new Map(
  (
    [
      "ADJ",
      "ADP",
      "ADV",
      "AUX",
      "CCONJ",
      "DET",
      "INTJ",
      "NOUN",
      "NUM",
      "PART",
      "PRON",
      "PROPN",
      "PUNCT",
      "SCONJ",
      "SYM",
      "VERB",
      "X",
    ] as const
  ).map((upos) => [upos, upos]),
);

/** The tags that a tagger's classes stand for: `VERB.VBD`; a comma is written `comma`. */
export function fineTags(classes: readonly string[]): readonly FineTag[] {
  return classes.map((name) => {
    const stop = name.indexOf(".");
    return {
      upos: PARTS_OF_SPEECH.get(name.slice(0, stop)) ?? "X",
      xpos: name.slice(stop + 1).replace("comma", ","),
    };
  });
}
