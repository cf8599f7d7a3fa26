import type { Area } from "./frame.ts";

/** Demonstrations, strikes and boycotts. */
export const PROTESTS: Area = {
  verbs: [
    {
      verbs: ["protest", "demonstrate", "riot"],
      type: "protest",
      object: null,
      intransitive: true,
      when: { subject: ["actor"] },
    },
    {
      verbs: ["rally", "march", "picket"],
      type: "protest",
      object: null,
      intransitive: true,
      when: { subject: ["person"] },
      unless: { subject: ["force"] },
    },
    {
      verbs: ["strike"],
      type: "protest",
      intransitive: true,
      when: { subject: ["person"], object: ["none"] },
    },
    {
      verbs: ["walk out", "go on strike", "down tools", "take to the streets", "walk off the job"],
      type: "protest",
      object: null,
      intransitive: true,
    },
    {
      verbs: ["block", "occupy"],
      type: "protest",
      object: null,
      when: { subject: ["person"], object: ["road"] },
      unless: { subject: ["force"] },
    },
    { verbs: ["boycott"], type: "protest", when: { subject: ["actor"] } },
    {
      verbs: ["blockade", "stage a walkout"],
      type: "protest",
      object: null,
      when: { subject: ["person"] },
    },
  ],
  nouns: [
    {
      nouns: ["protest", "demonstration", "rally", "march", "riot", "sit-in", "walkout", "boycott"],
      type: "protest",
      possessor: "agent",
      subject: "agent",
      obliques: { by: "agent", in: "place" },
      light: [
        "stage",
        "hold",
        "begin",
        "join",
        "organise",
        "organize",
        "plan",
        "call",
        "start",
        "lead",
      ],
      not: ["sales"],
    },
    {
      nouns: ["strike", "general strike", "hunger strike"],
      type: "protest",
      possessor: "agent",
      subject: "agent",
      obliques: { by: "agent", at: "place" },
      light: ["stage", "begin", "call", "plan", "go", "start", "call off", "end", "suspend"],
      not: ["air", "missile", "drone", "military", "lightning"],
    },
    {
      nouns: ["industrial action", "stoppage", "unrest", "blockade"],
      type: "protest",
      possessor: "agent",
      subject: "agent",
      obliques: { by: "agent" },
      light: ["take", "begin", "stage", "plan", "announce"],
    },
  ],
};
