import { describe, expect, test } from "@jest/globals";
import { OnrecordError } from "../../src/core/errors.ts";
import { defineExtractor } from "../../src/core/extractor.ts";
import { layer } from "../../src/core/layer.ts";
import { assembled, pipeline, selected } from "../../src/core/pipeline.ts";
import type { Span } from "../../src/core/span.ts";

const Words = layer<Span>()("words");
const Pairs = layer<Span & { readonly of: readonly Span[] }>()("pairs");

const words = () =>
  defineExtractor({
    name: "words",
    gives: [Words],
    extract: ({ text }) => ({
      words: [...text.matchAll(/\S+/g)].map((found) => ({
        start: found.index,
        end: found.index + found[0].length,
      })),
    }),
  });

const pairs = () =>
  defineExtractor({
    name: "pairs",
    needs: [Words],
    gives: [Pairs],
    extract: (doc) => ({
      pairs: doc.words.slice(1).map((word, i) => {
        const before = doc.words[i] ?? word;
        return { start: before.start, end: word.end, of: [before, word] };
      }),
    }),
  });

const needing = (name: string, need: string, give: string) =>
  defineExtractor({
    name,
    needs: [layer<Span>()(need)],
    gives: [layer<Span>()(give)],
    extract: () => ({ [give]: [] }),
  });

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof OnrecordError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "nothing thrown";
}

describe("a pipeline", () => {
  test("runs its extractors by need, whatever their order in the list", () => {
    const found = pipeline([pairs(), words()]);
    expect(found.order).toEqual(["words", "pairs"]);
    expect(found.run("a bc d").pairs).toEqual([
      {
        start: 0,
        end: 4,
        of: [
          { start: 0, end: 1 },
          { start: 2, end: 4 },
        ],
      },
      {
        start: 2,
        end: 6,
        of: [
          { start: 2, end: 4 },
          { start: 5, end: 6 },
        ],
      },
    ]);
  });

  test("gives a document that is frozen all the way down", () => {
    const doc = pipeline([words(), pairs()]).run("a b", { title: "T" });
    expect(Object.isFrozen(doc)).toBe(true);
    expect(Object.isFrozen(doc.source)).toBe(true);
    expect(Object.isFrozen(doc.pairs)).toBe(true);
    expect(Object.isFrozen(doc.pairs[0])).toBe(true);
    expect(Object.isFrozen(doc.pairs[0]?.of)).toBe(true);
  });

  test("shows an extractor the layers it needs and no others", () => {
    let seen: readonly string[] = [];
    const nosy = defineExtractor({
      name: "nosy",
      needs: [Pairs],
      gives: [layer<Span>()("nothing")],
      extract: (doc) => {
        seen = Object.keys(doc);
        return { nothing: [] };
      },
    });
    pipeline([words(), pairs(), nosy]).run("a b");
    expect(seen).toEqual(["text", "source", "pairs"]);
  });

  test("keeps only the layers that an extractor has declared", () => {
    const generous = defineExtractor({
      name: "generous",
      gives: [Words],
      extract: () => ({ words: [], more: [1] }),
    });
    expect(Object.keys(pipeline([generous]).run(""))).toEqual(["text", "source", "words"]);
  });

  test("is a frozen value that can be run again with the same bytes", () => {
    const found = pipeline([words(), pairs()]);
    expect(Object.isFrozen(found)).toBe(true);
    expect(JSON.stringify(found.run("x y z"))).toBe(JSON.stringify(found.run("x y z")));
  });
});

describe("a pipeline is refused when it is built", () => {
  test.each([
    [
      "a layer given twice",
      () => assembled([words(), needing("other", "words", "words")]),
      'LAYER_DUPLICATE: layer "words" is given by both "words" and "other"',
    ],
    [
      "a gap",
      () => assembled([pairs()]),
      'LAYER_MISSING: extractor "pairs" needs layer "words", which no extractor gives',
    ],
    [
      "a cycle",
      () => assembled([words(), needing("a", "y", "x"), needing("b", "x", "y")]),
      "LAYER_CYCLE: extractors need each other: a → b → a",
    ],
    [
      "an extractor that needs itself",
      () => assembled([needing("self", "x", "x")]),
      "LAYER_CYCLE: extractors need each other: self → self",
    ],
  ])("%s", (_title, build, message) => {
    expect(codeOf(build)).toBe(message);
  });
});

describe("a caller's mistake names the value and what is expected", () => {
  const found = pipeline([words()]);
  const run = (text: unknown, source?: unknown) =>
    codeOf(() => Reflect.apply(found.run, found, [text, source]));
  test.each([
    ["a number", 5, undefined, "TEXT_NOT_STRING: text is the number 5; expected a string"],
    ["nothing", undefined, undefined, "TEXT_NOT_STRING: text is undefined; expected a string"],
    [
      "a list as options",
      "",
      [],
      "SOURCE_INVALID: options is an array; expected an object with publishedAt, dateOrder, title or url",
    ],
    [
      "a word as date",
      "",
      { publishedAt: "soon" },
      'SOURCE_INVALID: publishedAt is "soon"; expected an ISO date such as "2023-06-21" or "2023-06-21T09:30:00Z"',
    ],
    [
      "a day that no month has",
      "",
      { publishedAt: "2023-02-30" },
      'SOURCE_INVALID: publishedAt is "2023-02-30"; expected an ISO date such as "2023-06-21" or "2023-06-21T09:30:00Z"',
    ],
    [
      "an hour that no day has",
      "",
      { publishedAt: "2023-06-21T25:00" },
      'SOURCE_INVALID: publishedAt is "2023-06-21T25:00"; expected an ISO date such as "2023-06-21" or "2023-06-21T09:30:00Z"',
    ],
    [
      "a number as title",
      "",
      { title: 1 },
      "SOURCE_INVALID: title is the number 1; expected a string",
    ],
  ])("%s", (_title, text, source, message) => {
    expect(run(text, source)).toBe(message);
  });

  test("a layer that an extractor does not give", () => {
    const liar = { ...words(), extract: () => ({}) };
    expect(codeOf(() => assembled([liar]).run(""))).toBe(
      'LAYER_NOT_GIVEN: extractor "words" gave no list for its layer "words"',
    );
  });

  test("a layer name that nobody knows", () => {
    expect(codeOf(() => selected([words(), pairs()], ["persons"]))).toBe(
      'EXTRACTOR_UNKNOWN: "persons" is no layer; expected one of pairs, words',
    );
  });
});

test.each(["2024-02-29", "2023-06-21T09:30", "2023-06-21T09:30:00.123+02:00"])(
  "%s is a publication date",
  (publishedAt) => {
    expect(pipeline([words()]).run("", { publishedAt }).source).toEqual({ publishedAt });
  },
);

test("selected takes what the named layers need, and nothing else", () => {
  const all = [pairs(), words(), needing("lone", "words", "lone")];
  expect(assembled(selected(all, ["pairs"])).order).toEqual(["words", "pairs"]);
});
