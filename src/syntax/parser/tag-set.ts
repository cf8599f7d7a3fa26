import { type PartOfSpeech, partOfSpeech } from "../parts-of-speech.ts";

/** A universal part of speech and a fine tag of the Penn Treebank. */
export interface FineTag {
  readonly upos: PartOfSpeech;
  readonly xpos: string;
}

/** The tags that a tagger's classes stand for: `VERB.VBD`; a comma is written `comma`. */
export function fineTags(classes: readonly string[]): readonly FineTag[] {
  return classes.map((name) => {
    const stop = name.indexOf(".");
    return {
      upos: partOfSpeech(name.slice(0, stop)) ?? "X",
      xpos: name.slice(stop + 1).replace("comma", ","),
    };
  });
}
