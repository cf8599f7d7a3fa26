import { describe } from "@jest/globals";
import { readMarked } from "../coreference/marked.ts";
import { table } from "../support/table.ts";

const read = (marked: string) =>
  readMarked(marked).places.map(({ name, country, mentions }) => [name, country, mentions.length]);

describe("places", () => {
  table(read, [
    ["same name", "<L Chile> won. <L Chile>’s coach wept.", [["Chile", "CL", 2]]],
    ["other names", "The <L U.S.> and the <L United States> and <L America>.", [["U.S.", "US", 3]]],
    ["capitals of a dateline", "<L LIMA>, May 3 - It rained in <L Lima>.", [["Lima", "PE", 2]]],
    [
      "country of a chain",
      "Fire near <L Oakwell>, <L Ohio>, spread.",
      [
        ["Oakwell", "US", 1],
        ["Ohio", "US", 1],
      ],
    ],
    [
      "chain with in",
      "They left <L Sandir>, in <L Tunisia>, at dawn.",
      [
        ["Sandir", "TN", 1],
        ["Tunisia", "TN", 1],
      ],
    ],
    [
      "country before its place",
      "Rain fell on western <L Nepal>’s <L Sandir>.",
      [
        ["Nepal", "NP", 1],
        ["Sandir", "NP", 1],
      ],
    ],
    [
      "short and full name",
      "<L ADDIS ABABA>, May 3 - It rained in <L Addis> and in <L Vegas>. <L Las Vegas> flooded.",
      [
        ["Addis Ababa", "ET", 2],
        ["Las Vegas", "US", 2],
      ],
    ],
    ["listed place in capitals", "<L KATHMANDU>, May 3 - It rained.", [["Kathmandu", "NP", 1]]],
    ["unlisted place in capitals", "<L OAKWELL>, May 3 - It rained.", [["OAKWELL", null, 1]]],
    [
      "chain of three",
      "They met in <L Sandir>, <L Sahel>, <L Tunisia>.",
      [
        ["Sandir", "TN", 1],
        ["Sahel", "TN", 1],
        ["Tunisia", "TN", 1],
      ],
    ],
    [
      "chain with a part of the country",
      "<L Sandir>, in southern <L Tunisia>, burned.",
      [
        ["Sandir", "TN", 1],
        ["Tunisia", "TN", 1],
      ],
    ],
    [
      "chain in parentheses",
      "<L Sandir> (<L Congo>) burned.",
      [
        ["Sandir", "CD", 1],
        ["Congo", "CD", 1],
      ],
    ],
    [
      "nationality before the town",
      "The Congolese town of <L Sandir> fell.",
      [["Sandir", "CD", 1]],
    ],
    [
      "the Georgia of its city",
      "<L Atlanta>, <L Georgia>, burned.",
      [
        ["Atlanta", "US", 1],
        ["Georgia", "US", 1],
      ],
    ],
    [
      "the Georgia of its neighbours",
      "<L Alabama>, <L Georgia> and <L Florida> voted.",
      [
        ["Alabama", "US", 1],
        ["Georgia", "US", 1],
        ["Florida", "US", 1],
      ],
    ],
    ["the other Georgia", "<L Georgia> voted.", [["Georgia", "GE", 1]]],
    [
      "a chain before the gazetteer",
      "<L Paris>, <L Texas>, burned. <L Paris> slept.",
      [
        ["Paris", "US", 2],
        ["Texas", "US", 1],
      ],
    ],
    [
      "two cities of one name",
      "<L London>, <L Ontario>, burned. <L London>, <L England>, slept.",
      [
        ["London", "CA", 1],
        ["Ontario", "CA", 1],
        ["London", "GB", 1],
        ["England", "GB", 1],
      ],
    ],
    ["seat of a government", "The <L Kremlin> burned.", [["Kremlin", "RU", 1]]],
    ["unknown", "They slept in <L Oakwell>.", [["Oakwell", null, 1]]],
  ]);
});

describe("no place", () => {
  table(read, [
    ["nationality", "<L Chinese> and <L Kenyans> met.", []],
    ["months", "It rained in <L July-September> and <L May>.", []],
  ]);
});

const governments = (marked: string) =>
  readMarked(marked).places.flatMap(({ mentions }) =>
    mentions.filter(({ isGovernment }) => isGovernment).map(({ text }) => text),
  );

describe("places that stand for a government", () => {
  table(governments, [
    ["two governments", "<L Paris> and <L Berlin> agreed to talk.", ["Paris", "Berlin"]],
    ["said", "<L Beijing> said on Monday that it was ready.", ["Beijing"]],
    ["an act of state", "<L Kenya> has not banned it.", ["Kenya"]],
    ["headline", "<L Tehran> vows to respond\n\nIt rained on Monday.", ["Tehran"]],
    ["ties with", "Ties with <L Beijing> soured.", ["Beijing"]],
    ["between", "Talks between <L Washington> and <L Tehran> began.", ["Washington", "Tehran"]],
    ["what it has", "<L Seoul>’s refusal hurt.", ["Seoul"]],
    ["seat", "The <L White House> denied it.", ["White House"]],
  ]);
});

describe("places that stand for themselves", () => {
  table(governments, [
    ["where", "A spokesman in <L Moscow> said no.", []],
    ["weather", "<L Beijing> was cold.", []],
    ["team", "<L Kenya> won the cup.", []],
    ["goal", "They flew from <L Beijing> to <L Tehran>.", []],
    ["a city that is no capital", "<L Sandir> said no.", []],
    ["what a city has", "<L Beijing>’s parks are green.", []],
  ]);
});

describe("no chain", () => {
  table(read, [
    [
      "a list of cities",
      "<L Sandir>, <L Lima> and others.",
      [
        ["Sandir", null, 1],
        ["Lima", "PE", 1],
      ],
    ],
    [
      "a region without a comma",
      "It burned in <L Sandir> in <L Ontario>.",
      [
        ["Sandir", null, 1],
        ["Ontario", "CA", 1],
      ],
    ],
    [
      "a list of countries",
      "<L Chile>, <L Peru> and others.",
      [
        ["Chile", "CL", 1],
        ["Peru", "PE", 1],
      ],
    ],
  ]);
});
