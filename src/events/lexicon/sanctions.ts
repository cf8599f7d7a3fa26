import type { Area } from "./frame.ts";

/** Sanctions, tariffs, bans and expulsions. */
export const SANCTIONS: Area = {
  verbs: [
    { verbs: ["blacklist", "sanction", "expel"], type: "sanction" },
    {
      verbs: ["ban", "bar"],
      type: "sanction",
      when: { subject: ["actor", "none"] },
    },
    {
      verbs: ["suspend"],
      type: "sanction",
      when: { subject: ["actor", "none"], object: ["person", "organization", "barred", "relief"] },
    },
    {
      verbs: ["freeze", "revoke", "recall", "close", "outlaw"],
      type: "sanction",
      when: { object: ["barred"], subject: ["actor", "none"] },
    },
    { verbs: ["deport", "disqualify", "punish"], type: "sanction", when: { object: ["actor"] } },
    {
      verbs: ["prohibit", "outlaw", "forbid"],
      type: "sanction",
      when: { subject: ["actor", "none"] },
    },
    {
      verbs: ["impose"],
      type: "sanction",
      object: null,
      obliques: { on: "patient", against: "patient" },
      when: { object: ["=measures", "=restrictions", "=limits"] },
    },
  ],
  nouns: [
    {
      nouns: ["sanction", "tariff", "embargo", "ban", "expulsion"],
      type: "sanction",
      possessor: "agent",
      subject: "agent",
      obliques: { against: "patient", by: "agent", on: "patient", of: "patient" },
      light: ["impose", "announce", "introduce", "follow", "tighten", "extend", "lift"],
    },
  ],
};
