import type { Area } from "./frame.ts";

/** Troops moved, pulled out, and ceasefires. */
export const FORCES: Area = {
  verbs: [
    {
      verbs: ["deploy", "mobilise", "mobilize", "dispatch"],
      type: "deploy",
      obliques: { to: "place", in: "place" },
      when: { object: ["force", "group", "person"] },
    },
    {
      verbs: ["send", "move"],
      type: "deploy",
      obliques: { to: "place" },
      when: { object: ["force"], subject: ["actor", "none"] },
    },
    {
      verbs: ["withdraw", "pull out", "pull back"],
      type: "withdraw",
      obliques: { from: "place" },
      when: { object: ["force", "weapon", "=gun", "=guns"] },
    },
    {
      verbs: ["withdraw", "pull out", "pull back", "retreat"],
      type: "withdraw",
      obliques: { from: "patient" },
      intransitive: true,
      when: {
        subject: ["group", "place", "force", "organization"],
        from: ["some"],
        object: ["none"],
      },
    },
    {
      verbs: ["quit", "leave"],
      type: "withdraw",
      when: { subject: ["place", "=country"], object: ["organization", "deal", "court"] },
    },
    {
      verbs: ["scramble", "station", "rush", "redeploy"],
      type: "deploy",
      obliques: { to: "place", in: "place" },
      when: { object: ["force"] },
    },
    {
      verbs: ["arrive"],
      type: "deploy",
      subject: "patient",
      object: null,
      obliques: { in: "place", at: "place" },
      intransitive: true,
      when: { subject: ["force"], in: ["place"] },
      unless: { subject: ["=officer", "=helicopter"] },
    },
    {
      verbs: ["pull", "bring home", "redeploy"],
      type: "withdraw",
      obliques: { from: "place" },
      when: { object: ["force"], from: ["some"] },
    },
    {
      verbs: ["exit"],
      type: "withdraw",
      when: { subject: ["place", "group"], object: ["organization", "deal"] },
    },
  ],
  nouns: [
    {
      nouns: ["deployment", "mobilisation", "mobilization"],
      type: "deploy",
      possessor: "agent",
      obliques: { of: "patient", to: "place", in: "place", by: "agent" },
    },
    {
      nouns: ["withdrawal", "pullout", "retreat", "pullback"],
      type: "withdraw",
      possessor: "agent",
      subject: "agent",
      obliques: { of: "patient", from: "place", by: "agent" },
      light: ["announce", "complete", "begin"],
      not: ["cash", "drug"],
    },
    {
      nouns: ["ceasefire", "cease-fire", "truce", "armistice"],
      type: "withdraw",
      subject: "agent",
      obliques: { between: "agent", with: "agent" },
      light: ["declare", "observe", "agree", "announce", "break", "violate", "reach", "hold"],
    },
  ],
};
