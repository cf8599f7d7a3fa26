import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { entityLookup } from "../../src/coreference/entity-at.ts";
import { readMarked } from "./marked.ts";

describe("entityLookup", () => {
  const doc = readMarked("President <P Ana Ruiz> met <P Bo Lind>. The president left.");
  const spanOf = (words: string) => {
    const start = doc.text.indexOf(words);
    return { start, end: start + words.length };
  };
  test.each([
    ["a name", "Bo Lind", "Bo Lind"],
    ["a phrase round a name", "President Ana Ruiz", "Ana Ruiz"],
    ["a description", "The president", "Ana Ruiz"],
    ["nothing", "met", undefined],
  ])("%s", (_title, words, name) => {
    expect(entityLookup(doc.people)(spanOf(words))?.name).toBe(name);
  });
});

describe("entities of any text", () => {
  const words = fc.constantFrom(
    "<P Ana Ruiz>",
    "<P Ruiz>",
    "<P Bo Ruiz>",
    "<O Ruiz Oyj>",
    "<L Peru>",
    "<P >",
    "<O (>",
    "he",
    "She",
    "said",
    "the minister",
    "The company",
    "his wife,",
    "President",
    "“",
    "”",
    ",",
    ".",
    "\n\n",
    "\ud800",
    "\u0000",
    "the",
    "of",
    "-",
    "’s",
    "who",
    "is a",
  );
  test("ids are unique and in order, mentions sorted and disjoint, slices equal", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const doc = readMarked(parts.join(" "));
        for (const entities of [doc.people, doc.organizations, doc.places]) {
          const numbers = entities.map(({ id }) => Number(id.split("-")[1]));
          expect(numbers).toEqual(entities.map((_, i) => i + 1));
          const first = entities.map(({ mentions }) => mentions[0]?.start ?? -1);
          expect(first).toEqual([...first].sort((a, b) => a - b));
          for (const { mentions } of entities) {
            const starts = mentions.map(({ start }) => start);
            expect(starts).toEqual([...starts].sort((a, b) => a - b));
            for (const { start, end, text } of mentions) {
              expect(doc.text.slice(start, end)).toBe(text);
            }
          }
        }
        const spans = doc.people.flatMap(({ mentions }) =>
          mentions.map(({ start, end }) => `${start}-${end}`),
        );
        expect(new Set(spans).size).toBe(spans.length);
      }),
      { numRuns: 150 },
    );
  });
});
