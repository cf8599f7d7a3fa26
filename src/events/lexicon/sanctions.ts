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

    {
      verbs: ["fine", "penalise", "penalize"],
      type: "sanction",
      when: { object: ["organization", "company", "place", "group"] },
    },
    {
      verbs: ["cut off", "cut", "sever", "break off", "break", "suspend", "downgrade"],
      type: "sanction",
      object: null,
      obliques: { with: "patient" },
      when: { subject: ["actor", "none"], object: ["=ties", "=relations", "=links"] },
    },
    {
      verbs: ["cut off", "halt", "suspend", "withhold", "stop"],
      type: "sanction",
      object: null,
      obliques: { to: "patient" },
      when: {
        subject: ["place", "organization", "group"],
        object: ["=supplies", "=aid", "=gas", "=funding", "=exports", "=trade", "=shipments"],
        to: ["actor"],
      },
    },
    {
      verbs: ["slap", "levy", "clamp", "reimpose"],
      type: "sanction",
      object: null,
      obliques: { on: "patient", against: "patient" },
      when: { object: ["sanctions", "=measures", "=limits"] },
    },
    { verbs: ["strip"], type: "sanction", when: { object: ["actor"], of: ["some"] } },
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
