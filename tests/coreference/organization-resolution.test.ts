import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { spokenOf } from "./marked.ts";

describe("descriptions of organizations", () => {
  table(spokenOf, [
    [
      "word of the name",
      "The <O Environment Ministry> objected. The ministry denied it.",
      { "Environment Ministry": ["The ministry"] },
    ],
    [
      "company",
      "<O Tervola Oyj> cut jobs. The company said demand fell.",
      { "Tervola Oyj": ["The company"] },
    ],
    [
      "what the text calls it",
      "<O Hope Afloat>, a German charity, sailed. The charity said nobody called.",
      { "Hope Afloat": ["The charity"] },
    ],
    [
      "class",
      "The <O Commerce Commission> rejected it. The watchdog said so on Monday.",
      { "Commerce Commission": ["The watchdog"] },
    ],
    [
      "bank",
      "The <O Bank of Avalon> met. The bank said rates would rise.",
      { "Bank of Avalon": ["The bank"] },
    ],
    [
      "ministry of",
      "The <O Ministry of Health> met. The ministry said no.",
      { "Ministry of Health": ["The ministry"] },
    ],
    [
      "a court by its circuit",
      "The <O Court of Appeals for the 10th Circuit> ruled. The court said no.",
      { "Court of Appeals for the 10th Circuit": ["The court"] },
    ],
    ["reporting it", "<O Tervola Oyj> cut 40 jobs, it said on Monday.", { "Tervola Oyj": ["it"] }],
  ]);
});

describe("descriptions that mean no organization named", () => {
  table(spokenOf, [
    [
      "another ministry",
      "The <O Environment Ministry> objected. The finance ministry did not.",
      {},
    ],
    ["a ministry is no company", "The <O Environment Ministry> objected. The company left.", {}],
    ["it that reports nothing", "<O Tervola Oyj> cut jobs. It was cold.", {}],
    [
      "two of the same weight",
      "<O Tervola Oyj> sued <O Kauri AS>. Then <O Kauri AS> sued <O Tervola Oyj>, it said.",
      {},
    ],
  ]);
});
