import type { Area } from "./frame.ts";

/** Money, arms and relief given. */
export const AID: Area = {
  verbs: [
    {
      verbs: ["donate", "deliver", "provide", "contribute", "airlift", "grant", "send"],
      type: "aid",
      object: null,
      obliques: { to: "patient", for: "patient" },
      when: { object: ["relief", "money"], subject: ["actor", "none"] },
      unless: { object: ["force"] },
    },
    {
      verbs: ["pledge", "promise", "offer"],
      type: "aid",
      object: null,
      obliques: { to: "patient", for: "patient" },
      factuality: "planned",
      when: { object: ["money", "relief"], subject: ["actor", "none"] },
    },
    {
      verbs: ["give", "grant", "send"],
      type: "aid",
      when: { object: ["actor"], second: ["money", "relief"], subject: ["actor", "none"] },
    },
    {
      verbs: ["offer", "promise", "pledge"],
      type: "aid",
      factuality: "planned",
      when: { object: ["actor"], second: ["money", "relief"], subject: ["actor", "none"] },
    },
    {
      verbs: ["supply", "provide", "arm", "equip"],
      type: "aid",
      when: {
        object: ["actor"],
        with: ["money", "relief", "=weapons", "=arms"],
        subject: ["actor", "none"],
      },
    },
    {
      verbs: ["give", "pay out"],
      type: "aid",
      object: null,
      obliques: { to: "patient", for: "patient" },
      when: { object: ["money", "relief"], subject: ["actor"] },
    },
    {
      verbs: ["compensate"],
      type: "aid",
      when: { subject: ["actor", "none"] },
    },
    {
      verbs: ["donate"],
      type: "aid",
      object: null,
      obliques: { to: "patient", for: "patient" },
      intransitive: true,
    },
    {
      verbs: ["allocate", "earmark", "set aside"],
      type: "aid",
      object: null,
      obliques: { to: "patient", for: "patient" },
      when: { object: ["money", "relief"], subject: ["actor", "none"] },
    },

    {
      verbs: [
        "hand out",
        "distribute",
        "dole out",
        "ship",
        "supply",
        "rush",
        "channel",
        "disburse",
        "lend",
        "give away",
      ],
      type: "aid",
      object: null,
      obliques: { to: "patient", for: "patient" },
      when: { object: ["relief", "money", "=parcel", "=parcels"], subject: ["actor", "none"] },
      unless: { object: ["force"] },
    },
    { verbs: ["bail out", "bankroll"], type: "aid", when: { subject: ["actor", "none"] } },
    {
      verbs: ["approve", "announce", "unveil"],
      type: "aid",
      object: null,
      obliques: { to: "patient", for: "patient" },
      when: {
        object: ["=loan", "=grant", "=bailout"],
        subject: ["place", "organization", "group"],
      },
    },
  ],
  nouns: [
    {
      nouns: ["donation", "bailout", "aid package", "relief package", "rescue package"],
      type: "aid",
      possessor: "agent",
      subject: "agent",
      obliques: { to: "patient", for: "patient", from: "agent", by: "agent" },
      light: ["make", "give", "announce", "send", "unveil", "approve"],
    },
  ],
};
