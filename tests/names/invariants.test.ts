import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { pipeline } from "../../src/core/pipeline.ts";
import { names } from "../../src/names/names.ts";
import { sentences } from "../../src/syntax/sentences.ts";
import { quotations } from "../../src/text/quotations.ts";
import { structure } from "../../src/text/structure.ts";

const read = pipeline([structure(), quotations(), sentences(), names()]);

/** Names are in range, sorted, apart from each other, and slice to their text. */
function expectSound(text: string): void {
  let end = 0;
  for (const name of read.run(text).names) {
    expect(name.start).toBeGreaterThanOrEqual(end);
    expect(name.end).toBeGreaterThan(name.start);
    expect(text.slice(name.start, name.end)).toBe(name.text);
    expect(name.rule).not.toBe("");
    end = name.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

const folder = new URL("../../fixtures/own/", import.meta.url);
const fixtures = readdirSync(folder).filter((file) => file.endsWith(".txt"));

test.each(fixtures)("%s", (file) => expectSound(readFileSync(new URL(file, folder), "utf8")));

test("twenty thousand small words tied to a capital", () =>
  expectSound(`Aa${"-bb".repeat(20_000)}`));

test("any string", () => {
  const word = fc.constantFrom(
    "Mr.",
    "U.S.",
    "al-",
    "Ana",
    "of",
    "the",
    "“",
    "’s",
    "-",
    "Bank",
    "’",
    "\r\n",
    "\u2028",
    "and",
    "3",
    "&",
    ".",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: "binary" })), { maxLength: 30 }),
      (words) => expectSound(words.join(" ")),
    ),
    { seed: 7, numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => expectSound(words.join(""))),
    { seed: 7, numRuns: 300 },
  );
});

test.each([
  ["one word", "A".repeat(100_000)],
  ["capitalised words", "Aba ".repeat(10_000)],
  ["a chain of hyphens", "Aa-".repeat(10_000)],
  ["quotation marks", "“".repeat(20_000)],
  ["ties", "Bank of ".repeat(5_000)],
])("linear time: %s", (_title, text) => {
  const began = performance.now();
  expectSound(text);
  expect(performance.now() - began).toBeLessThan(15_000);
});
