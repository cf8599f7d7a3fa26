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
    [
      "seat",
      "<O Balder Ferries> denied it. The <L Bergen>-based company said the ship was sound.",
      { "Balder Ferries": ["The Bergen-based company"] },
    ],
    [
      "seat and trade",
      "That advice came from <O Gradient Partners>. The <L Oslo>-based engineering firm denies it.",
      { "Gradient Partners": ["The Oslo-based engineering firm"] },
    ],
    [
      "fund",
      "<O Kestrel Partners> sold its stake. The fund said it was proud.",
      { "Kestrel Partners": ["The fund"] },
    ],
    [
      "name that names the phrase before it",
      "The growers’ union, <O Sintra>, met the firm, <O Volta SA>. The union said no. The company left.",
      { Sintra: ["The union"], "Volta SA": ["The company"] },
    ],
    [
      "another noun for the same",
      "The newspaper <O La Tribuna> printed it. The paper said it was sure.",
      { "La Tribuna": ["The paper"] },
    ],
    [
      "it that does what bodies do",
      "<O Tervola Oyj> makes paper. It employs 300 people.",
      { "Tervola Oyj": ["It"] },
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
    [
      "a trade of one of two",
      "<O Volta Motors> met <O Kauri Steel>. The engineering firm left.",
      {},
    ],
    ["it that is planned", "<O Tervola Oyj> left. It was planned in May.", {}],
    ["it that reports nothing", "<O Tervola Oyj> cut jobs. It was cold.", {}],
    [
      "two of the same weight",
      "<O Tervola Oyj> sued <O Kauri AS>. Then <O Kauri AS> sued <O Tervola Oyj>, it said.",
      {},
    ],
  ]);
});
