import { test } from "@jest/globals";
import fc from "fast-check";
import { FIXTURE_SETS, readFixtures } from "../../evaluation/gold.ts";
import { expectPromisesKept } from "./promises.ts";

const articles = FIXTURE_SETS.flatMap((set) => readFixtures(set).map(({ text }) => text));
const paragraphs = articles.flatMap((text) => text.split(/\n+/)).filter((line) => line !== "");

/** Code units of every kind, lone surrogates among them. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const anyUnits = fc.array(anyUnit, { maxLength: 200 }).map((units) => units.join(""));

const awkward = fc.constantFrom(
  ..."“”‘’«»\"'.,!?()[]{}—–-…;:",
  "\u0000",
  "\r\n",
  "\n\n",
  "\u2028",
  "\u3000",
  "\ufeff",
  "\u00a0",
  "\u202e",
  "\ud800",
  "\udc00",
  "😀",
  "é",
);

const paragraph = fc.constantFrom(...paragraphs);
const publishedAt = fc.option(
  fc.constantFrom("2024-02-29", "1999-12-31T23:59:59Z", "2023-01-01T00:30:00+14:00"),
  { nil: undefined },
);

/** One change to a text at a place given as a share of its length. */
type Change = (text: string, at: number) => string;

const changes: readonly Change[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at),
  (text, at) => text.slice(at),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at) + text.slice(0, at),
  (text, at) => text.slice(0, at) + text.slice(at).toUpperCase(),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\n+/g, " "),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/ /g, "\u00a0"),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
];

const changed = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(
      text,
      fc.array(fc.tuple(fc.constantFrom(...changes), fc.double({ min: 0, max: 1, noNaN: true })), {
        maxLength: 4,
      }),
    )
    .map(([start, list]) =>
      list.reduce((now, [change, share]) => change(now, Math.floor(share * now.length)), start),
    );

/** A text with one of its quotation marks dropped or doubled. */
const unbalanced = fc
  .tuple(fc.constantFrom(...articles), fc.nat(), fc.boolean())
  .map(([text, n, doubled]) => {
    const marks = [...text.matchAll(/["“”‘’']/g)];
    const mark = marks[n % Math.max(1, marks.length)];
    if (mark === undefined) return text;
    return (
      text.slice(0, mark.index) + (doubled ? mark[0] + mark[0] : "") + text.slice(mark.index + 1)
    );
  });

const kinds: readonly (readonly [string, fc.Arbitrary<string>, number])[] = [
  ["any Unicode", fc.string({ unit: "binary", maxLength: 300 }), 150],
  ["any code units", anyUnits, 150],
  ["awkward characters between words", mixedWith(awkward), 80],
  ["paragraphs of many articles", joined(paragraph), 40],
  ["changed paragraphs", changed(joined(paragraph)), 80],
  ["a mark too few or too many", unbalanced, 30],
];

function joined(part: fc.Arbitrary<string>) {
  return fc
    .tuple(
      fc.array(part, { minLength: 1, maxLength: 6 }),
      fc.constantFrom("\n", "\n\n", "\r\n", " "),
    )
    .map(([parts, between]) => parts.join(between));
}

function mixedWith(strange: fc.Arbitrary<string>) {
  const words = paragraph.map((text) => text.split(" ").slice(0, 12));
  return fc
    .array(fc.oneof(words, fc.array(strange, { maxLength: 3 })), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.flat().join(" "));
}

test.each(kinds)(
  "promises are kept on %s",
  (_name, texts, numRuns) => {
    fc.assert(
      fc.property(texts, publishedAt, (text, date) => {
        expectPromisesKept(text, { publishedAt: date });
      }),
      { numRuns, seed: 20260101 },
    );
  },
  120_000,
);
