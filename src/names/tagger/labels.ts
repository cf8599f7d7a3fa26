import type { NameType } from "../layers.ts";

/** The types of names, in the order in which labels number them. */
export const NAME_TYPES: readonly NameType[] = ["PER", "ORG", "LOC", "MISC"];

/** How many labels there are: outside, and four positions in a name of each type. */
export const LABELS = 17;
/** The label of a word outside names. */
export const OUTSIDE = 0;
/** The position of the first word of a name of several (BILOU; Ratinov and Roth, 2009). */
export const BEGIN = 1;
/** The position of a word between the first and the last of a name. */
export const INSIDE = 2;
/** The position of the last word of a name of several. */
export const LAST = 3;
/** The position of a word that is a name alone. */
export const UNIT = 4;

/** The label of a position in a name of a type, by the type's place in `NAME_TYPES`. */
export const labelOf = (type: number, position: number): number => type * 4 + position;
/** The type of a label, by its place in `NAME_TYPES`; -1 outside. */
export const typeOf = (label: number): number => (label === 0 ? -1 : (label - 1) >> 2);
/** The position of a label: 0 outside. */
export const positionOf = (label: number): number => (label === 0 ? 0 : ((label - 1) & 3) + 1);

/** Whether one label may follow another; a sentence is bounded by words outside. */
export function mayFollow(before: number, after: number): boolean {
  const open = positionOf(before) === BEGIN || positionOf(before) === INSIDE;
  const goesOn = positionOf(after) === INSIDE || positionOf(after) === LAST;
  return open ? goesOn && typeOf(before) === typeOf(after) : !goesOn;
}

/** The labels that may follow each label. */
export const FOLLOWERS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, from) =>
  Array.from({ length: LABELS }, (_label, to) => to).filter((to) => mayFollow(from, to)),
);

/** The labels, by name, as packed weights list them. */
export const LABEL_NAMES: readonly string[] = [
  "O",
  ...NAME_TYPES.flatMap((type) => ["B", "I", "L", "U"].map((position) => `${position}-${type}`)),
];
