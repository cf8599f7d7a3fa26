import type { Area, SlotTest } from "./frame.ts";

/** What is won. */
const PRIZES = [
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
] as const satisfies readonly SlotTest[];

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
        object: PRIZES,
      },
    },
    {
      verbs: ["win"],
      type: "win",
      object: null,
      intransitive: true,
      when: { object: ["none"], subject: ["name", "organization", "place"], next: ["=by", "=on"] },
    },

    {
      verbs: ["lose"],
      type: "win",
      subject: "patient",
      object: null,
      obliques: { to: "agent", against: "agent" },
      intransitive: true,
      when: { subject: ["name", "place", "organization"], to: ["name"] },
      unless: { object: ["person", "=job", "=jobs", "=seat", "=seats"] },
    },
    {
      verbs: ["crown"],
      type: "win",
      subject: null,
      object: "agent",
      when: { second: ["=champion", "=champions", "=winner", "=winners"] },
    },
    {
      verbs: ["receive", "pick up", "collect", "take home", "bag", "earn", "land"],
      type: "win",
      object: null,
      when: {
        subject: ["person", "name", "organization", "place"],
        object: [...PRIZES, "=oscar"],
      },
    },
    {
      verbs: [
        "hold off",
        "ease past",
        "edge past",
        "cruise past",
        "sweep past",
        "get the better of",
        "humble",
        "outlast",
        "brush aside",
        "eliminate",
        "whitewash",
        "dump out",
        "pip",
        "topple",
        "sink",
      ],
      type: "win",
      when: {
        subject: ["name", "organization"],
        object: ["name", "organization", "place", "=champions", "=hosts", "=rivals"],
      },
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
