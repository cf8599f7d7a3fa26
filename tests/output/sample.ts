import type { Article } from "../../src/article.ts";
import { type Span, spanOf, type TextSpan } from "../../src/core/span.ts";
import type { Mention } from "../../src/coreference/mention.ts";
import type { PlaceMention } from "../../src/places/layers.ts";

const TEXT = `Harbour pilots end their strike after a night of talks at the Customs House

PORT ELSE, March 4, 2024 — Mayor Ida Lindqvist said the pilots would sail again “before the ice does.”

“We kept the lights on,” said Lindqvist, who has led the town for nearly five years. “That was the easy part.”

The Northern Pilots’ Union (NPU) may strike again next week, an official warned. “Nobody wins,” a banner read.
`;

function at(surface: string, from = 0): TextSpan {
  const start = TEXT.indexOf(surface, from);
  return spanOf(TEXT, start, start + surface.length);
}

function name(surface: string, from = 0): Mention {
  return { ...at(surface, from), kind: "name", rule: "sample" };
}

function place(surface: string): PlaceMention {
  return { ...name(surface), isGovernment: false };
}

function bare({ start, end }: TextSpan): Span {
  return { start, end };
}

/** A result made by hand, with one of everything that a view can show. */
export const sample: Article = {
  text: TEXT,
  referenceDate: "2024-03-04",
  sections: [
    {
      ...bare(at("Harbour pilots end their strike after a night of talks at the Customs House")),
      kind: "headline",
    },
    { ...bare(at("PORT ELSE, March 4, 2024 —")), kind: "dateline" },
  ],
  people: [
    {
      id: "person-1",
      name: "Ida Lindqvist",
      givenName: "Ida",
      familyName: "Lindqvist",
      aliases: ["Lindqvist"],
      roles: ["Mayor"],
      mentions: [name("Ida Lindqvist"), name("Lindqvist", TEXT.indexOf("said Lindqvist"))],
    },
  ],
  organizations: [
    {
      id: "organization-1",
      name: "Northern Pilots’ Union",
      acronym: "NPU",
      aliases: ["NPU"],
      mentions: [name("Northern Pilots’ Union"), name("NPU")],
    },
  ],
  places: [
    { id: "place-1", name: "Customs House", country: null, mentions: [place("Customs House")] },
    { id: "place-2", name: "Port Else", country: "SE", mentions: [place("PORT ELSE")] },
  ],
  dates: [
    {
      ...at("a night"),
      type: "DURATION",
      value: "P1D",
      mod: "APPROX",
      quant: null,
      freq: null,
      earliest: null,
      latest: null,
      rule: "sample",
    },
    {
      ...at("March 4, 2024"),
      type: "DATE",
      value: "2024-03-04",
      mod: null,
      quant: null,
      freq: null,
      earliest: "2024-03-04",
      latest: "2024-03-04",
      rule: "sample",
    },
    {
      ...at("next week"),
      type: "DATE",
      value: "2024-W11",
      mod: null,
      quant: null,
      freq: null,
      earliest: "2024-03-11",
      latest: "2024-03-17",
      rule: "sample",
    },
  ],
  quotes: [
    {
      id: "quote-1",
      ...at("the pilots would sail again “before the ice does.”"),
      kind: "mixed",
      contents: [at("before the ice does.")],
      cue: at("said"),
      speaker: {
        entity: "person-1",
        name: "Ida Lindqvist",
        mention: at("Mayor Ida Lindqvist"),
        rule: "sample",
      },
    },
    {
      id: "quote-2",
      ...at(
        "“We kept the lights on,” said Lindqvist, who has led the town for nearly five years. “That was the easy part.”",
      ),
      kind: "direct",
      contents: [at("We kept the lights on,"), at("That was the easy part.")],
      cue: at("said", TEXT.indexOf("said Lindqvist")),
      speaker: {
        entity: "person-1",
        name: "Ida Lindqvist",
        mention: at("Lindqvist", TEXT.indexOf("said Lindqvist")),
        rule: "sample",
      },
    },
    {
      id: "quote-3",
      ...at("The Northern Pilots’ Union (NPU) may strike again next week"),
      kind: "indirect",
      contents: [at("The Northern Pilots’ Union (NPU) may strike again next week")],
      cue: at("warned"),
      speaker: { entity: null, name: "an official", mention: at("an official"), rule: "sample" },
    },
    {
      id: "quote-4",
      ...at("“Nobody wins,”"),
      kind: "direct",
      contents: [at("Nobody wins,")],
      cue: null,
      speaker: null,
    },
  ],
  events: [
    {
      id: "event-1",
      type: "protest",
      trigger: at("strike"),
      mentions: [at("strike")],
      participants: [
        { role: "agent", entity: null, name: "Harbour pilots", ...at("Harbour pilots") },
      ],
      place: null,
      date: null,
      day: null,
      factuality: "negated",
      plover: "PROTEST",
      mode: "strike",
      summary: null,
    },
    {
      id: "event-2",
      type: "negotiate",
      trigger: at("talks"),
      mentions: [at("talks")],
      participants: [],
      place: { entity: "place-1", name: "Customs House", ...at("Customs House") },
      date: "2024-03-03",
      day: "2024-03-03",
      factuality: "happened",
      plover: "CONSULT",
      mode: null,
      summary: {
        who: null,
        what: at("talks"),
        whom: null,
        where: at("Customs House"),
        when: null,
      },
    },
    {
      id: "event-3",
      type: "protest",
      trigger: at("strike", TEXT.indexOf("may")),
      mentions: [at("strike", TEXT.indexOf("may"))],
      participants: [
        {
          role: "agent",
          entity: "organization-1",
          name: "Northern Pilots’ Union",
          ...at("Northern Pilots’ Union"),
        },
        { role: "patient", entity: "place-2", name: "Port Else", ...at("PORT ELSE") },
      ],
      place: null,
      date: "2024-W11",
      day: null,
      factuality: "possible",
      plover: "PROTEST",
      mode: "strike",
      summary: null,
    },
  ],
};

/** A result of the same text in which nothing was found. */
export const empty: Article = {
  text: TEXT,
  referenceDate: null,
  sections: [],
  people: [],
  organizations: [],
  places: [],
  dates: [],
  quotes: [],
  events: [],
};
