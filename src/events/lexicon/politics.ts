import type { Area } from "./frame.ts";

/** Elections, votes and laws. */
export const POLITICS: Area = {
  verbs: [
    {
      verbs: ["win"],
      type: "elect",
      object: null,
      when: { subject: ["actor", "none"], object: ["contest"] },
    },
    { verbs: ["elect", "re-elect", "reelect"], type: "elect" },
    {
      verbs: ["vote"],
      type: "vote",
      object: null,
      intransitive: true,
      when: { subject: ["actor", "none"] },
    },
    {
      verbs: ["cast"],
      type: "vote",
      object: null,
      when: { object: ["=ballot", "=ballots", "=vote", "=votes"] },
    },
    {
      verbs: ["ballot"],
      type: "vote",
      object: "agent",
    },
    {
      verbs: ["go to the polls"],
      type: "vote",
      intransitive: true,
    },
    {
      verbs: [
        "pass",
        "adopt",
        "approve",
        "enact",
        "repeal",
        "scrap",
        "abolish",
        "introduce",
        "tighten",
      ],
      type: "enact",
      object: null,
      when: { object: ["law"], subject: ["actor", "none"] },
      unless: { object: ["sanctions"] },
    },
    {
      verbs: ["lower", "raise", "cut", "hold", "keep", "reverse"],
      type: "enact",
      object: null,
      when: {
        object: ["=rate", "=rates", "=tax", "=taxes", "=increase"],
        subject: ["actor", "none"],
      },
    },
    {
      verbs: ["declare", "impose", "lift"],
      type: "enact",
      object: null,
      when: {
        object: ["=emergency", "=curfew", "=mourning", "=lockdown", "=levy", "=tax", "=law"],
      },
    },
    {
      verbs: ["declare"],
      type: "enact",
      object: null,
      when: { subject: ["group", "place", "organization"], second: ["=mourning", "=day"] },
    },
    { verbs: ["sign"], type: "enact", object: null, when: { object: ["law"] } },
    {
      verbs: ["secure", "clinch"],
      type: "elect",
      object: null,
      when: { object: ["=re-election", "=term", "=presidency", "=seat", "=seats", "=majority"] },
    },
    { verbs: ["declare winner", "vote in"], type: "elect" },
    {
      verbs: [
        "sign into law",
        "legalise",
        "legalize",
        "nationalise",
        "nationalize",
        "decriminalise",
        "decriminalize",
      ],
      type: "enact",
      object: null,
    },
    {
      verbs: ["issue", "sign"],
      type: "enact",
      object: null,
      when: { object: ["=decree", "=order", "=ordinance", "=edict"] },
      unless: { object: ["deal"] },
    },
    {
      verbs: ["impose", "lift", "extend", "introduce", "announce"],
      type: "enact",
      object: null,
      when: { object: ["law"], subject: ["group", "place", "organization", "office"] },
      unless: { object: ["sanctions"] },
    },
    {
      verbs: ["require"],
      type: "enact",
      object: null,
      when: { subject: ["group", "organization", "place"], object: ["some"] },
      unless: { object: ["person"] },
    },

    {
      verbs: ["defeat", "beat", "unseat"],
      type: "elect",
      when: { subject: ["person", "name", "group"], in: ["contest"] },
    },
    {
      verbs: ["gain", "pick up", "capture"],
      type: "elect",
      object: null,
      when: { object: ["=seats", "=seat"], subject: ["actor"] },
    },
    {
      verbs: [
        "head to the polls",
        "cast their ballots",
        "cast their votes",
        "go to the ballot box",
      ],
      type: "vote",
      object: null,
      intransitive: true,
    },
    {
      verbs: ["hike", "slash", "trim", "lift", "leave"],
      type: "enact",
      object: null,
      when: {
        object: ["=rate", "=rates", "=tax", "=taxes"],
        subject: ["group", "place", "organization", "office"],
      },
    },
    {
      verbs: [
        "criminalise",
        "criminalize",
        "push through",
        "rubber-stamp",
        "bring in",
        "amend",
        "phase out",
      ],
      type: "enact",
      object: null,
      when: { object: ["law"], subject: ["actor", "none"] },
    },
  ],
  nouns: [
    {
      nouns: ["vote", "election", "by-election", "referendum", "runoff", "poll", "ballot"],
      type: "vote",
      subject: "agent",
      obliques: { by: "agent", in: "place" },
      light: ["hold", "call", "schedule"],
      not: ["opinion", "exit", "no"],
    },
  ],
};
