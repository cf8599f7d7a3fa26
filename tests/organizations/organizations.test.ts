import { describe } from "@jest/globals";
import { readMarked } from "../coreference/marked.ts";
import { table } from "../support/table.ts";

const read = (marked: string) =>
  readMarked(marked).organizations.map(({ name, acronym, aliases }) => [name, acronym, ...aliases]);

describe("names of one organization", () => {
  table(read, [
    [
      "acronym in parentheses",
      "The <O World Grain Programme> (<O WGP>) left. <O WGP> staff waited.",
      [["World Grain Programme", "WGP", "WGP"]],
    ],
    [
      "full name in parentheses",
      "<O SAK> (<O Central Union of Workers>) struck.",
      [["Central Union of Workers", "SAK", "SAK"]],
    ],
    [
      "initials",
      "The <O European Lending Bank> paid. The <O ELB> denied it.",
      [["European Lending Bank", "ELB", "ELB"]],
    ],
    [
      "legal suffix",
      "<O Tervola> fell\n\n<O Tervola Oyj> cut jobs.",
      [["Tervola Oyj", null, "Tervola"]],
    ],
    [
      "first word",
      "<O Hanbit Electronics Co> grew. <O Hanbit> hired.",
      [["Hanbit Electronics Co", null, "Hanbit"]],
    ],
    [
      "country left out",
      "The <O U.S. State Department> spoke. The <O State Department> left.",
      [["U.S. State Department", null, "State Department"]],
    ],
    ["leading the", "<O The Harbour Post> wrote.", [["Harbour Post", null]]],
    ["possessive", "<O Tervola>’s head left <O Tervola>.", [["Tervola", null]]],
  ]);
});

describe("names of two organizations", () => {
  table(read, [
    [
      "a common first word",
      "<O National Bank> sued <O National>.",
      [
        ["National Bank", null],
        ["National", null],
      ],
    ],
    [
      "other initials",
      "The <O European Lending Bank> met the <O EIB>.",
      [
        ["European Lending Bank", null],
        ["EIB", null],
      ],
    ],
  ]);
});
