const PARTS_OF_SPEECH = [
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
] as const;

/** Universal part-of-speech tags (Petrov, Das and McDonald, 2012; Universal Dependencies v2). */
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

const BY_NAME: ReadonlyMap<string, PartOfSpeech> = new Map(
  PARTS_OF_SPEECH.map((upos) => [upos, upos]),
);

/** The part of speech of that name; undefined where there is none. */
export function partOfSpeech(name: string): PartOfSpeech | undefined {
  return BY_NAME.get(name);
}
