import type { Area } from "./frame.ts";

/** Nature, accidents and outbreaks. */
export const DISASTERS: Area = {
  verbs: [
    {
      verbs: ["crash", "sink", "capsize", "derail", "explode", "collapse", "erupt"],
      type: "disaster",
      subject: "patient",
      object: null,
      intransitive: true,
      when: { object: ["none"] },
      unless: { subject: ["person", "=talk", "=talks", "=market", "=share", "=price", "=deal"] },
    },
    {
      verbs: ["break out"],
      type: "disaster",
      subject: "patient",
      intransitive: true,
      when: { subject: ["nature"] },
    },
    {
      verbs: ["burst", "flood"],
      type: "disaster",
      subject: "patient",
      object: null,
      intransitive: true,
      when: { subject: ["=dam", "=levee", "=bank", "=banks", "=river", "=pipe", "=pipeline"] },
    },
    {
      verbs: ["catch fire", "burst into flames", "burn down", "go up in flames"],
      type: "disaster",
      subject: "patient",
      intransitive: true,
    },
  ],
  nouns: [
    {
      nouns: [
        "eruption",
        "heatwave",
        "heat wave",
        "famine",
        "stampede",
        "oil spill",
        "plane crash",
        "train crash",
        "car crash",
        "pile-up",
        "power outage",
        "building collapse",
        "bus crash",
        "helicopter crash",
      ],
      type: "disaster",
      obliques: { in: "place", near: "place", on: "place", at: "place" },
      bare: true,
    },
    {
      nouns: ["accident"],
      type: "disaster",
      obliques: { in: "place", near: "place", on: "place", at: "place" },
      not: ["freak"],
    },
    {
      nouns: ["quake", "earthquake", "aftershock", "tsunami", "landslide", "mudslide", "avalanche"],
      type: "disaster",
      obliques: { in: "place", near: "place", off: "place" },
      bare: true,
      not: ["political"],
    },
    {
      nouns: ["storm", "typhoon", "hurricane", "cyclone", "tornado", "blizzard"],
      type: "disaster",
      obliques: { in: "place" },
      bare: true,
      not: ["political", "media", "twitter"],
    },
    {
      nouns: ["flood", "flooding", "wildfire", "blaze", "forest fire", "bushfire", "drought"],
      type: "disaster",
      obliques: { in: "place", on: "place", at: "place" },
      bare: true,
    },
    {
      nouns: ["fire"],
      type: "disaster",
      obliques: { in: "place", on: "place", at: "place" },
      not: ["open", "under", "friendly"],
    },
    {
      nouns: ["explosion", "crash", "derailment", "shipwreck", "collision", "collapse", "blast"],
      type: "disaster",
      obliques: { in: "place", at: "place", near: "place", on: "place" },
      not: ["market", "stock", "financial", "bank"],
    },
    {
      nouns: ["outbreak", "epidemic", "cholera"],
      type: "disaster",
      obliques: { in: "place" },
      bare: true,
    },
  ],
};
