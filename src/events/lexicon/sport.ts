import type { Area } from "./frame.ts";

/** Matches and prizes won. */
export const SPORT: Area = {
  verbs: [
    {
      verbs: ["beat", "defeat", "thrash", "overcome", "edge", "trounce"],
      type: "win",
      when: {
        object: [
          "name",
          "organization",
          "place",
          "=rival",
          "=side",
          "=team",
          "=champion",
          "=opponent",
        ],
      },
    },
    {
      verbs: ["win"],
      type: "win",
      object: null,
      when: { object: ["prize"] },
      unless: { object: ["praise"] },
    },
  ],
  nouns: [
    {
      nouns: ["victory", "triumph"],
      type: "win",
      possessor: "agent",
      obliques: { over: "patient", against: "patient" },
    },
  ],
};
