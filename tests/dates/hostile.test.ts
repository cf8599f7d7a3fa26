import { expect, test } from "@jest/globals";
import { dates } from "../../src/dates/dates.ts";

/** Reads one paragraph of one sentence: what it costs here, whatever it costs before. */
function read(text: string) {
  const sentence = { section: "body", paragraph: 0, firstToken: 0, endToken: 0 } as const;
  return dates().extract({
    text,
    source: { publishedAt: "2023-06-21" },
    datelines: [],
    quotations: [],
    tokens: [],
    sentences: [{ start: 0, end: text.length, ...sentence }],
  }).dates;
}

test("50,000 dates in one paragraph", () => {
  expect(read("May 3, 2021; ".repeat(50_000)).length).toBeGreaterThan(49_000);
}, 60_000);

test.each([
  ["a million digits", "1".repeat(1_000_000)],
  ["a million spaces", `1${" ".repeat(1_000_000)}`],
  ["numbers and dashes", "1-".repeat(50_000)],
  ["numbers and colons", "1:2:".repeat(50_000)],
  ["number words", "twenty-one and a half of the last ".repeat(10_000)],
  ["apostrophes", `1${"’".repeat(500_000)}`],
])(
  "%s",
  (_title, text) => {
    expect(Array.isArray(read(text))).toBe(true);
  },
  60_000,
);
