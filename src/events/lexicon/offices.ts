import type { Area } from "./frame.ts";

/** Posts taken and left. */
export const OFFICES: Area = {
  verbs: [
    { verbs: ["appoint", "nominate", "swear in", "inaugurate"], type: "appoint" },
    {
      verbs: ["name"],
      type: "appoint",
      when: { object: ["office"], subject: ["organization", "group", "place", "company"] },
    },
    {
      verbs: ["name"],
      type: "appoint",
      when: { object: ["person"], second: ["office"] },
    },
    {
      verbs: ["name"],
      type: "appoint",
      when: { object: ["person"], as: ["some"] },
    },
    {
      verbs: ["name"],
      type: "appoint",
      when: { object: ["person"], infinitive: ["=replace", "=succeed", "=lead", "=head"] },
    },
    {
      verbs: ["name"],
      type: "appoint",
      when: { object: ["person"], to: ["organization", "group", "office"] },
    },
    { verbs: ["hire", "promote"], type: "appoint", when: { object: ["person"], as: ["office"] } },
    {
      verbs: ["replace"],
      type: "appoint",
      subject: "patient",
      object: null,
      when: { subject: ["person"], object: ["person"] },
    },
    {
      verbs: ["succeed"],
      type: "appoint",
      subject: "patient",
      object: null,
      when: { subject: ["person"], object: ["person"] },
    },
    {
      verbs: ["become"],
      type: "appoint",
      subject: "patient",
      object: null,
      when: { subject: ["person"], object: ["office"] },
    },
    {
      verbs: ["serve"],
      type: "appoint",
      subject: "patient",
      intransitive: true,
      when: { subject: ["person"], as: ["office"] },
    },
    {
      verbs: ["take over"],
      type: "appoint",
      subject: "patient",
      object: null,
      intransitive: true,
      when: { subject: ["person"] },
      unless: { object: ["company", "organization"] },
    },
    { verbs: ["take office"], type: "appoint", subject: "patient", intransitive: true },
    {
      verbs: ["resign", "step down", "stand down", "step aside", "retire", "quit"],
      type: "resign",
      object: null,
      intransitive: true,
      when: {
        subject: ["person", "none"],
        object: ["none", "office", "group", "organization", "job"],
      },
      unless: { subject: ["=they"] },
    },
    {
      verbs: ["sack", "fire", "dismiss", "oust"],
      type: "resign",
      when: { object: ["person"] },
      unless: { object: ["weapon"], at: ["some"], as: ["some"] },
    },
    {
      verbs: ["tap", "pick", "choose", "select", "install", "reappoint", "promote", "hire"],
      type: "appoint",
      when: { object: ["person"], as: ["office"] },
    },
    {
      verbs: ["tap", "pick", "choose", "select"],
      type: "appoint",
      when: {
        object: ["person"],
        infinitive: ["=lead", "=head", "=replace", "=succeed", "=run", "=serve"],
      },
    },
    {
      verbs: ["join"],
      type: "appoint",
      subject: "patient",
      object: "agent",
      when: { subject: ["person"], as: ["office"] },
    },
    {
      verbs: ["take charge", "take the helm", "assume office"],
      type: "appoint",
      subject: "patient",
      intransitive: true,
    },
    {
      verbs: ["leave"],
      type: "resign",
      object: null,
      when: {
        subject: ["person"],
        object: ["office", "=post", "=job", "=role", "=office", "=company", "=board", "=cabinet"],
      },
    },
    {
      verbs: ["remove", "suspend", "recall"],
      type: "resign",
      when: { object: ["person"], from: ["office", "=office", "=post", "=cabinet", "=board"] },
    },
    {
      verbs: ["depose", "topple", "overthrow", "unseat"],
      type: "resign",
      when: { object: ["person", "group"] },
    },
    { verbs: ["axe", "drop"], type: "resign", when: { object: ["office"] } },
    {
      verbs: ["bow out", "hand in his resignation", "hand in her resignation"],
      type: "resign",
      intransitive: true,
      when: { subject: ["person"] },
    },
  ],
  nouns: [
    {
      nouns: ["appointment", "nomination", "inauguration"],
      type: "appoint",
      possessor: "patient",
      obliques: { of: "patient", by: "agent" },
      light: ["announce", "confirm"],
    },
    {
      nouns: ["resignation", "retirement", "dismissal"],
      type: "resign",
      possessor: "agent",
      obliques: { of: "agent" },
      light: ["announce", "submit", "tender", "offer", "demand", "accept"],
    },
    {
      nouns: ["departure", "ouster", "exit", "removal"],
      type: "resign",
      possessor: "agent",
      obliques: { of: "agent" },
      light: ["announce"],
    },
  ],
};
