import { describe, expect, test } from "@jest/globals";
import { canonical, described, sharesWords } from "../../evaluation/canonical.ts";
import { type Gold, goldOf } from "../../evaluation/gold.ts";
import { Json } from "../../evaluation/json.ts";
import { intersectionOverUnion, paired } from "../../evaluation/matching.ts";
import { added, f1, figure, precision, recall, share } from "../../evaluation/measure.ts";
import { resolve } from "../../evaluation/resolve.ts";
import { scoreDates } from "../../evaluation/scorers/dates.ts";
import { scoreEntities, scoreRoles } from "../../evaluation/scorers/entities.ts";
import { scoreEvents } from "../../evaluation/scorers/events.ts";
import { scoreNames } from "../../evaluation/scorers/names.ts";
import { scoreQuotes } from "../../evaluation/scorers/quotes.ts";
import { scoreText } from "../../evaluation/scorers/text.ts";
import type { Event } from "../../src/events/layers.ts";
import type { Quote } from "../../src/quotes/layers.ts";

const NOTHING: Gold = {
  publishedAt: null,
  referenceDate: null,
  people: [],
  organizations: [],
  places: [],
  dates: [],
  quotes: [],
  notQuotes: [],
  events: [],
  boilerplate: [],
};

/** Where `part` stands in `text` for the nth time. */
function spanIn(text: string, part: string, nth = 1) {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(part, start + 1);
  return { start, end: start + part.length, text: part };
}

describe("measures", () => {
  test("F1 is the harmonic mean of precision and recall", () => {
    const measure = f1(6, 8, 12);
    expect([precision(measure), recall(measure), figure(measure)]).toEqual([75, 50, 60]);
  });

  test("nothing found in nothing measures nothing", () => {
    expect([figure(f1(0, 0, 0)), figure(share(0, 0))]).toEqual([null, null]);
  });

  test("tallies are summed before they are divided", () => {
    const sum = added({ a: f1(1, 1, 1), b: share(0, 1) }, { a: f1(0, 3, 1), b: share(3, 3) });
    expect(sum).toEqual({ a: f1(1, 4, 2), b: share(3, 4) });
  });
});

describe("matching", () => {
  test("pairs the likest first and each once", () => {
    const found = [
      { start: 0, end: 10 },
      { start: 0, end: 8 },
    ];
    const gold = [{ start: 0, end: 8 }];
    expect(paired(found, gold, intersectionOverUnion, 0)).toEqual([
      { found: found[1], gold: gold[0] },
    ]);
  });

  test.each([
    [{ start: 0, end: 10 }, { start: 0, end: 8 }, 0.8],
    [{ start: 0, end: 5 }, { start: 5, end: 9 }, 0],
    [{ start: 2, end: 6 }, { start: 4, end: 8 }, 1 / 3],
  ])("overlap of %j and %j is %d", (a, b, overlap) => {
    expect(intersectionOverUnion(a, b)).toBeCloseTo(overlap);
  });
});

describe("names as they are compared", () => {
  test.each([
    ["The Hague", "Hague"],
    ["the Ministry’s", "Ministry"],
    ["Nurses' Union", "Nurses’  Union"],
  ])("%s is %s", (a, b) => expect(canonical(a)).toBe(canonical(b)));

  test("a description leaves its determiner and case", () => {
    expect(described("Her lawyer")).toBe("lawyer");
  });

  test.each([
    ["an official", "an official who would not be named", true],
    ["officials", "an official", false],
    ["", "an official", false],
  ])("%s shares its words with %s: %s", (a, b, same) => expect(sharesWords(a, b)).toBe(same));
});

describe("gold", () => {
  test("a field of the wrong type is refused with its path", () => {
    const gold = { ...NOTHING, dates: [{ text: "Monday", type: "DAY", value: null }] };
    expect(() => goldOf(new Json(gold, "a.gold.json"))).toThrow(
      'a.gold.json.dates[0].type is "DAY"; expected one of DATE, TIME, DURATION, SET',
    );
  });

  test("names stand wherever their words do, longer names first, outside furniture", () => {
    const text = "Rosa Paz met Paz Bank in Oslo.\nTags: Oslo";
    const gold = {
      ...NOTHING,
      people: [{ name: "Rosa Paz", aliases: ["Paz"], roles: [] }],
      organizations: [{ name: "Paz Bank", aliases: [] }],
      places: [{ name: "Oslo", aliases: [] }],
      boilerplate: ["Tags: Oslo"],
    };
    const { names, slips } = resolve({ id: "", text, gold });
    expect(names.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ["Rosa Paz", "PER"],
      ["Paz Bank", "ORG"],
      ["Oslo", "LOC"],
    ]);
    expect(slips).toEqual([]);
  });

  test("a name of two kinds is left out", () => {
    const text = "Sidney lives in Sidney.";
    const gold = {
      ...NOTHING,
      people: [{ name: "Sidney", aliases: [], roles: [] }],
      places: [{ name: "Sidney", aliases: [] }],
    };
    const { names, ambiguous } = resolve({ id: "", text, gold });
    expect([names.length, ambiguous.length]).toEqual([0, 2]);
  });

  test("dates stand in the order of the text, a short quote between its marks", () => {
    const text = "Monday was fair; by Monday it was just “just”.";
    const date = { type: "DATE", value: null } as const;
    const gold = {
      ...NOTHING,
      dates: [
        { ...date, text: "Monday" },
        { ...date, text: "Monday" },
        { ...date, text: "Monday" },
      ],
      quotes: [
        {
          text: "just",
          kind: "mixed" as const,
          speaker: null,
          speakerMention: null,
          cue: null,
          group: null,
        },
      ],
    };
    const { dates, quotes, slips } = resolve({ id: "", text, gold });
    expect(dates.map(({ start }) => start)).toEqual([0, 20]);
    expect(quotes.map(({ start }) => start)).toEqual([40]);
    expect(slips).toEqual(['in the order of the list, date "Monday" is not in the text']);
  });
});

describe("scorers", () => {
  test("furniture is counted by lines", () => {
    const text = "Share\nThe bridge fell.\nBy A. Writer\nSubscribe";
    const line = (part: string) => spanIn(text, part);
    const { tally } = scoreText(
      text,
      {
        sections: [
          { ...line("Share"), kind: "furniture" },
          { ...line("The bridge fell."), kind: "body" },
          { ...line("By A. Writer"), kind: "byline" },
          { ...line("Subscribe"), kind: "body" },
        ],
        referenceDate: null,
      },
      {
        furniture: [line("Share"), line("By A. Writer"), line("Subscribe")],
        referenceDate: "2024-01-01",
      },
    );
    expect(tally).toEqual({ furniture: f1(2, 2, 3), "reference date": share(0, 1) });
  });

  test("names match by span and type, but for “the” and a possessive", () => {
    const text = "The Tate's board met Ann Lee in York.";
    const { tally } = scoreNames(
      text,
      [
        { ...spanIn(text, "The Tate's"), type: "ORG" },
        { ...spanIn(text, "Ann"), type: "PER" },
        { ...spanIn(text, "York"), type: "ORG" },
      ],
      [
        { ...spanIn(text, "Tate"), type: "ORG" },
        { ...spanIn(text, "Ann Lee"), type: "PER" },
        { ...spanIn(text, "York"), type: "LOC" },
      ],
    );
    expect(tally).toEqual({
      "exact typed": f1(1, 3, 3),
      PER: f1(0, 1, 1),
      ORG: f1(1, 2, 1),
      LOC: f1(0, 0, 1),
    });
  });

  test("an entity counts by its fullest name, a second one of that name against it", () => {
    const found = [{ name: "Ann Lee" }, { name: "Ann Lee" }, { name: "the Tate" }];
    const { tally } = scoreEntities(found, [{ name: "Ann Lee" }, { name: "The Tate" }]);
    expect(tally).toEqual({ entities: f1(2, 3, 2) });
  });

  test("roles count exactly and in part", () => {
    const { tally } = scoreRoles(
      [{ name: "Ann Lee", roles: ["the director", "Curator"] }],
      [{ name: "Ann Lee", roles: ["museum director", "curator"] }],
    );
    expect(tally).toEqual({ roles: f1(1, 2, 2), "roles, in part": f1(2, 2, 2) });
  });

  test("dates: strict, relaxed and value", () => {
    const { tally } = scoreDates(
      [
        { start: 0, end: 6, type: "DATE", value: "2024-01-01" },
        { start: 10, end: 20, type: "DATE", value: "2023" },
        { start: 30, end: 34, type: "DATE", value: "2020" },
      ],
      [
        { start: 0, end: 6, type: "DATE", value: "2024-01-08" },
        { start: 14, end: 20, type: "DURATION", value: "2023" },
      ],
    );
    expect(tally).toEqual({
      strict: f1(1, 3, 2),
      relaxed: f1(2, 3, 2),
      value: f1(1, 3, 2),
      type: share(1, 2),
    });
  });

  test("quotes: contents, kinds, speakers and what is no quote", () => {
    const text = "“We go now,” Ann Lee said. It was “magic”. An official of the port said it shut.";
    const piece = (part: string) => spanIn(text, part);
    const quote = (
      part: string,
      kind: Quote["kind"],
      name: string | null,
      cue: string | null,
    ): Quote => ({
      ...piece(part),
      id: "quote-1",
      kind,
      contents: [piece(part)],
      cue: cue === null ? null : piece(cue),
      speaker: name === null ? null : { entity: null, name, mention: null, rule: "" },
    });
    const marked = { speakerMention: null, group: null, cue: "said" };
    const gold = resolve({
      id: "",
      text,
      gold: {
        ...NOTHING,
        people: [{ name: "Ann Lee", aliases: ["Lee"], roles: [] }],
        notQuotes: ["magic"],
        quotes: [
          { ...marked, text: "We go now,", kind: "direct", speaker: "Lee" },
          { ...marked, text: "it shut", kind: "indirect", speaker: "An official of the port" },
        ],
      },
    });
    const { tally } = scoreQuotes(
      [
        quote("We go now", "direct", "Ann Lee", "said"),
        quote("magic", "mixed", null, null),
        quote("it shut", "indirect", "official", null),
      ],
      gold,
    );
    expect(tally).toEqual({
      "content exact": f1(1, 3, 2),
      "content 80 %": f1(2, 3, 2),
      direct: f1(1, 1, 1),
      mixed: f1(0, 1, 0),
      indirect: f1(1, 1, 1),
      "direct found": share(1, 1),
      speaker: share(2, 2),
      "speaker, named": share(1, 1),
      "speaker, of all": share(2, 2),
      cue: share(1, 2),
      "not quotes": share(0, 1),
    });
  });

  test("events: triggers, participants, place, date and factuality", () => {
    const text = "Acme laid off 300 workers in Oslo on Monday, and Ann Lee may resign.";
    const gold = resolve({
      id: "",
      text,
      gold: {
        ...NOTHING,
        people: [{ name: "Ann Lee", aliases: [], roles: [] }],
        events: [
          {
            trigger: "laid off",
            occurrence: 1,
            type: "lay-off",
            agents: ["Acme"],
            patients: ["300 workers"],
            place: "Oslo",
            date: "2024-01-01",
            factuality: "happened",
          },
          {
            trigger: "resign",
            occurrence: 1,
            type: "resign",
            agents: ["Ann Lee"],
            patients: [],
            place: null,
            date: null,
            factuality: "possible",
          },
        ],
      },
    });
    const event = {
      mentions: [],
      place: null,
      date: null,
      day: null,
      factuality: "happened",
      plover: null,
      mode: null,
      summary: null,
    } as const;
    const found: readonly Event[] = [
      {
        ...event,
        id: "event-1",
        type: "lay-off",
        trigger: spanIn(text, "laid"),
        participants: [
          { ...spanIn(text, "workers"), role: "patient", entity: null, name: "workers" },
          { ...spanIn(text, "Acme"), role: "patient", entity: null, name: "Acme" },
        ],
      },
      { ...event, id: "event-2", type: "die", trigger: spanIn(text, "resign"), participants: [] },
    ];
    expect(scoreEvents(found, gold).tally).toEqual({
      "trigger, typed": f1(1, 2, 2),
      trigger: f1(2, 2, 2),
      arguments: f1(1, 2, 3),
      place: share(0, 1),
      date: share(0, 1),
      factuality: share(1, 1),
    });
  });
});
