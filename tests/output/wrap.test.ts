import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { displayWidth } from "../../src/output/terminal/display-width.ts";
import { printable } from "../../src/output/terminal/printable.ts";
import { flowing, whole, wrapped } from "../../src/output/terminal/wrap.ts";
import { table } from "../support/table.ts";

const plain = (text: string): string => text;
const loud = (text: string): string => `*${text}*`;

describe("display width", () => {
  table(displayWidth, [
    ["a letter takes one column", "abc", 3],
    ["a letter with a mark of its own takes one", "é", 1],
    ["a combining mark takes none", "e\u0301", 1],
    ["an ideograph takes two", "習近平", 6],
    ["so does Hangul", "김", 2],
    ["and an emoji", "🎉", 2],
    ["a soft hyphen and a joiner take none", "a\u00ad\u200d", 1],
    ["Arabic takes one a letter", "سلام", 4],
  ]);
});

describe("printable", () => {
  table(printable, [
    ["white space becomes one space", "a \r\n\t\u2028 b", "a b"],
    ["controls are replaced", "a\u0000\u0007\u001b[31m\u009b", "a\ufffd\ufffd\ufffd[31m\ufffd"],
    ["direction overrides are removed", "a\u202eb\u2066c", "abc"],
    ["lone surrogates are replaced, pairs are not", "\ud800🎉\udc00", "\ufffd🎉\ufffd"],
  ]);
});

describe("wrapping to ten columns", () => {
  table(
    (text) => wrapped([flowing(text, plain)], 10).map(({ painted }) => painted),
    [
      ["nothing gives no line", "", []],
      ["spaces give no line", "   ", []],
      ["words fill a line", "one two three four", ["one two", "three four"]],
      ["a word that fits exactly", "0123456789 a", ["0123456789", "a"]],
      ["a longer word is cut", "a 0123456789abc d", ["a", "0123456789", "abc d"]],
      ["wide characters count twice", "習近平習近平", ["習近平習近", "平"]],
    ],
  );

  test("fragments join without a space, and a run of one style is marked once", () => {
    const fragments = [flowing("one two", loud), flowing(", three four", plain)];
    expect(wrapped(fragments, 10).map(({ painted }) => painted)).toEqual([
      "*one two*,",
      "three four",
    ]);
  });

  test("a name stays whole where it fits, and breaks where it does not", () => {
    expect(
      wrapped([flowing("with ", plain), whole("Ida May", loud)], 10).map(({ painted }) => painted),
    ).toEqual(["with", "*Ida May*"]);
    expect(wrapped([whole("Ida May Lindqvist", loud)], 10).map(({ painted }) => painted)).toEqual([
      "*Ida May*",
      "*Lindqvist*",
    ]);
  });
});

test("whatever the text, lines fit and no character but space is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 2, max: 30 }), (text, width) => {
      const lines = wrapped([flowing(text, plain)], width);
      for (const line of lines) {
        expect(line.width).toBeLessThanOrEqual(width);
        expect(displayWidth(line.painted)).toBe(line.width);
      }
      expect(
        lines
          .map(({ painted }) => painted)
          .join("")
          .replaceAll(" ", ""),
      ).toBe(printable(text).replaceAll(" ", ""));
    }),
  );
});

test("a megabyte of one word and one of words wrap in linear time", () => {
  expect(wrapped([flowing("x".repeat(1_000_000), plain)], 80)).toHaveLength(12_500);
  expect(wrapped([flowing("x ".repeat(500_000), plain)], 79)).toHaveLength(12_500);
});
