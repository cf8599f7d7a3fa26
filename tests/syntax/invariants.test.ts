import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pipeline } from "../../src/core/pipeline.ts";
import type { Span } from "../../src/core/span.ts";
import { sentences } from "../../src/syntax/sentences.ts";
import { quotations } from "../../src/text/quotations.ts";
import { structure } from "../../src/text/structure.ts";

const reader = pipeline([structure(), quotations(), sentences()]);

const FIXTURES = new URL("../../fixtures/", import.meta.url);
const READ = ["headline", "dateline", "body"];

/** Everything but white space, in order. */
const solid = (text: string): string => text.replace(/[\s\u0085]/g, "");

const surfaces = (text: string, spans: readonly Span[]): string =>
  solid(spans.map(({ start, end }) => text.slice(start, end)).join(""));

function expectApart(spans: readonly Span[], length: number): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(length);
}

function expectSound(text: string): void {
  const doc = reader.run(text, { publishedAt: "2025-01-03" });
  for (const spans of [doc.sections, doc.paragraphs, doc.quotations, doc.sentences, doc.tokens]) {
    expectApart(spans, text.length);
  }
  expect(surfaces(text, doc.sections)).toBe(solid(text));
  const read = doc.paragraphs.filter(({ kind }) => READ.includes(kind));
  expect(surfaces(text, doc.tokens)).toBe(surfaces(text, read));
  for (const token of doc.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  doc.sentences.forEach((sentence, i) => {
    const paragraph = doc.paragraphs[sentence.paragraph];
    expect(paragraph?.kind).toBe(sentence.section);
    expect(sentence.firstToken).toBe(doc.sentences[i - 1]?.endToken ?? 0);
    expect(doc.tokens[sentence.firstToken]?.start).toBe(sentence.start);
    expect(doc.tokens[sentence.endToken - 1]?.end).toBe(sentence.end);
    expect(sentence.start).toBeGreaterThanOrEqual(paragraph?.start ?? Number.NaN);
    expect(sentence.end).toBeLessThanOrEqual(paragraph?.end ?? Number.NaN);
  });
  expect(doc.sentences.at(-1)?.endToken ?? 0).toBe(doc.tokens.length);
  for (const { start, end, contents } of doc.quotations) {
    expectApart(contents, end);
    expect(contents[0]?.start ?? -1).toBeGreaterThan(start);
    for (const content of contents) {
      const home = read.find(
        (paragraph) => paragraph.start <= content.start && content.end <= paragraph.end,
      );
      expect(home).toBeDefined();
    }
  }
  for (const { start, place, agency } of doc.datelines) {
    for (const part of [place, agency]) if (part) expect(part.start).toBeGreaterThanOrEqual(start);
  }
}

/** Text made of the pieces that the rules read. */
const newsLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."“|”|‘|’|\"|'|«|»|„|「|」|``|''|.|?|!|…|, |: |; |—| - | (|) |[|]|\n|\n\n|\r\n|\u2028|\u3000|\ufeff|\u00a0|\t|\u0000|\ud800|\udc00|😀|e\u0301|ć|م|中。| ".split(
          "|",
        ),
      ),
      fc.constantFrom(
        ..."Mr. Lee|U.S.|said|he said|He|The board|By Ann Lee|Photo: A|© 2025|NAIROBI, Oct 4 (Reuters) — |June 21, 2023: |Recent Posts|About Us|Share this|1. |'90s|'em|workers'|Lee’s|I'm|6'2\"|No. 5|no.|a.m.|www.a.example|x@y.example|Home|Q:|$5|2.5|T-shirt|\n\nBody is here and it goes on for a while longer.\n\n".split(
          "|",
        ),
      ),
      fc.constant(" "),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

describe("any text", () => {
  test("pieces of news", () => {
    fc.assert(fc.property(newsLike, expectSound), { numRuns: 400, seed: 1 });
  });

  test("any characters", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), expectSound), {
      numRuns: 200,
      seed: 2,
    });
  });
});

describe.each(["tune", "own", "confirm"])("fixtures: %s", (folder) => {
  const files = readdirSync(new URL(`${folder}/`, FIXTURES)).filter((name) =>
    name.endsWith(".txt"),
  );
  test.each(files)("%s", (name) => {
    expectSound(readFileSync(new URL(`${folder}/${name}`, FIXTURES), "utf8"));
  });
});
