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
    ["listed place in capitals", "<L KATHMANDU>, May 3 - It rained.", [["Kathmandu", "NP", 1]]],
    ["unlisted place in capitals", "<L OAKWELL>, May 3 - It rained.", [["OAKWELL", null, 1]]],
    ["unknown", "They slept in <L Oakwell>.", [["Oakwell", null, 1]]],
  ]);
});

describe("no chain", () => {
  table(read, [
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
