import { type PartOfSpeech, partOfSpeech } from "../parts-of-speech.ts";

/** A universal part of speech and a fine tag of the Penn Treebank. */
export interface FineTag {
  readonly upos: PartOfSpeech;
  readonly xpos: string;
}

/** Stands where no tag is known. */
export const NO_TAG: FineTag = { upos: "X", xpos: "" };

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

/** The number that the parser knows a tag by: its place among the tagger's classes, from 1; 0 for none. */
export function tagNumbers(classes: readonly string[]): (tag: FineTag) => number {
  const numbers = new Map<string, Map<string, number>>();
  fineTags(classes).forEach(({ upos, xpos }, i) => {
    const fine = numbers.get(upos) ?? new Map<string, number>();
    numbers.set(upos, fine.set(xpos, i + 1));
  });
  return ({ upos, xpos }) => numbers.get(upos)?.get(xpos) ?? 0;
}
