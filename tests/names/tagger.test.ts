import { describe, expect, test } from "@jest/globals";
import { OnrecordError } from "../../src/core/errors.ts";
import { clusterTable } from "../../src/models/cluster-table.ts";
import { NAME_WEIGHTS } from "../../src/models/name-weights.ts";
import { NAME_WORDS } from "../../src/models/name-words.ts";
import { WORD_CLUSTERS } from "../../src/models/word-clusters.ts";
import { nameTagger } from "../../src/names/tagger/tagger.ts";
import { zonesOf } from "../../src/names/tagger/zones.ts";
import { wordsOf } from "../../src/names/words.ts";
import { type Row, table } from "../support/table.ts";

const weights = { ...NAME_WEIGHTS, lists: NAME_WORDS };
const build = (packed = weights, clusters = WORD_CLUSTERS) =>
  nameTagger(packed, clusterTable("clusters", clusters));

describe("damaged weights", () => {
  const damages: readonly (readonly [string, (text: string) => string])[] = [
    ["none", () => ""],
    ["another text", () => "weights"],
    ["cut", (text) => text.slice(0, -100)],
    [
      "one character changed",
      (text) => `${text.slice(0, -50)}${text.at(-50) === "x" ? "y" : "x"}${text.slice(-49)}`,
    ],
    ["another version", (text) => text.replace(/^onrecord \d+/, "onrecord 99")],
  ];
  const groups = ["own", "near", "context", "article", "transitions", "lists"] as const;
  // The groups are read in this order: what is whole before the damaged one is decoded in vain.
  const cases = [
    ...damages.map(([title, damage]) => ["own", title, damage] as const),
    ...groups
      .slice(1)
      .map((group) => [group, "cut", (text: string) => text.slice(0, -100)] as const),
  ];
  test.each(cases)("%s: %s", (group, _title, damage) => {
    expect(() => build({ ...weights, [group]: damage(weights[group]) })).toThrow(OnrecordError);
  });
  test("clusters: cut", () => {
    expect(() => build(weights, WORD_CLUSTERS.slice(0, -100))).toThrow(OnrecordError);
  });
});

test("an article tagged twice has the same names", () => {
  const tagger = build();
  const text = "Orla Venn of Bramble Bank met Oskar Lindqvist in Oslo. Venn said little.";
  const words = wordsOf(text, { start: 0, end: text.length }, []);
  const read = () =>
    tagger
      .tag([tagger.read({ start: 0, end: text.length, section: "body", words })])
      .map(({ from, to, type, probability }) => ({ from, to, type, probability }));
  const tagged = read();
  expect(
    tagged.map(({ from, to, type }) => [text.slice(words[from]?.start, words[to - 1]?.end), type]),
  ).toEqual([
    ["Orla Venn", "PER"],
    ["Bramble Bank", "ORG"],
    ["Oskar Lindqvist", "PER"],
    ["Oslo", "LOC"],
    ["Venn", "PER"],
  ]);
  expect(read()).toEqual(tagged);
});

const zones: readonly Row<readonly string[]>[] = [
  ["no capital", "nobody came", ["nobody came"]],
  ["nothing", "", []],
  ["marks alone", "— … —", []],
  ["a sentence's first word", "Rain fell on Ghent.", ["Rain fell on Ghent"]],
  ["a function word opens", "The rain fell over Ghent.", ["Ghent"]],
  ["an article before a capital", "The Hague agreed.", ["The Hague"]],
  ["an opening particle", "critics of von der Marwitz left", ["von der Marwitz"]],
  ["small words inside", "the Bank of the West fell", ["Bank of the West"]],
  ["far apart", "when Ghent had long been asleep Bruges woke", ["Ghent", "Bruges"]],
];

describe("zones", () =>
  table((text) => {
    const words = wordsOf(text, { start: 0, end: text.length }, []);
    return zonesOf(words).map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end));
  }, zones));
