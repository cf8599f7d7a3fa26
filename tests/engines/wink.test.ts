import { describe, expect, test } from "@jest/globals";
import { readWords } from "../../src/engines/wink.ts";
import { table } from "../support/table.ts";

const surfaces = (text: string): readonly string[] =>
  readWords(text).words.map((word) => text.slice(word.start, word.end));

describe("offsets", () => {
  table(surfaces, [
    ["words and marks", "He said “no”.", ["He", "said", "“", "no", "”", "."]],
    ["U+3000 between words", "one\u3000two", ["one", "two"]],
    ["U+FEFF at the start", "\ufeffone two", ["one", "two"]],
    ["U+2028 inside", "one\u2028two", ["one", "two"]],
    ["contractions", "can’t", ["ca", "n’t"]],
    ["emoji", "so 😀 glad", ["so", "😀", "glad"]],
    ["a lone surrogate", "a \ud800 b", ["a", "\ud800", "b"]],
    ["nothing", "", []],
  ]);
});

test.each([
  ["letters", "a"],
  ["marks", '"'],
  ["apostrophes", "'"],
  ["hyphens", "a-"],
  ["slashes", "a/"],
  ["emoji", "😀"],
])("a run of 200,000 %s is read whole", (_name, unit) => {
  const text = unit.repeat(200_000 / unit.length);
  expect(surfaces(text).join("")).toBe(text);
});
