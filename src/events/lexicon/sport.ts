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
    {
      verbs: [
        "stun",
        "crush",
        "upset",
        "rout",
        "hammer",
        "see off",
        "knock out",
        "overpower",
        "outclass",
        "demolish",
        "down",
      ],
      type: "win",
      when: {
        subject: ["name", "place", "organization"],
        object: ["name", "organization", "place", "=champions", "=hosts", "=rivals"],
      },
    },
    {
      verbs: ["clinch", "lift", "claim", "retain", "capture", "secure", "take", "scoop"],
      type: "win",
      object: null,
      when: {
        object: [
          "=title",
          "=trophy",
          "=cup",
          "=medal",
          "=gold",
          "=silver",
          "=bronze",
          "=championship",
          "=crown",
          "=prize",
          "=award",
        ],
      },
    },
    {
      verbs: ["win"],
      type: "win",
      object: null,
      intransitive: true,
      when: { object: ["none"], subject: ["name", "organization", "place"], next: ["=by", "=on"] },
    },
  ],
  nouns: [
    {
      nouns: ["victory", "triumph"],
      type: "win",
      possessor: "agent",
      obliques: { over: "patient", against: "patient" },
    },
    {
      nouns: ["win", "defeat"],
      type: "win",
      possessor: "agent",
      obliques: { over: "patient", against: "patient", of: "patient" },
      not: ["no"],
    },
  ],
};
