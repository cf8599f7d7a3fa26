/** What is scored, in the order of the score table. */
export const LAYERS = [
  "text",
  "names",
  "people",
  "organizations",
  "places",
  "dates",
  "quotes",
  "events",
  "syntax",
] as const;

export type Layer = (typeof LAYERS)[number];
