import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  at,
  contains,
  firstFrom,
  overlaps,
  overlapsAny,
  spanOf,
  trimmed,
  within,
} from "../../src/core/span.ts";

const spans = [
  { start: 0, end: 2 },
  { start: 4, end: 6 },
  { start: 6, end: 9 },
];

test("at finds the span that holds an offset", () => {
  expect([0, 1, 2, 3, 4, 6, 8, 9].map((offset) => at(spans, offset)?.start)).toEqual([
    0,
    0,
    undefined,
    undefined,
    4,
    6,
    6,
    undefined,
  ]);
});

test("within takes the spans that lie wholly in a range", () => {
  expect(within(spans, { start: 1, end: 9 })).toEqual(spans.slice(1));
  expect(within(spans, { start: 0, end: 8 })).toEqual(spans.slice(0, 2));
});

test("overlapsAny agrees with overlaps, span by span", () => {
  const range = fc.tuple(fc.nat(10), fc.integer({ min: 1, max: 4 }));
  fc.assert(
    fc.property(range, ([start, length]) => {
      const span = { start, end: start + length };
      expect(overlapsAny(spans, span)).toBe(spans.some((other) => overlaps(other, span)));
    }),
  );
});

test("spans are half-open: neighbours neither overlap nor contain each other", () => {
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
  expect(contains({ start: 0, end: 2 }, { start: 2, end: 2 })).toBe(true);
  expect(contains({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(false);
});

test("trimmed leaves out the white space of every kind that String.trim does", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", " ", "\n", "\u00a0", "\u3000", "\ufeff") }),
      (text) => {
        const { start, end } = trimmed(text, { start: 0, end: text.length });
        expect(text.slice(start, end)).toBe(text.trim());
      },
    ),
  );
});

test("firstFrom agrees with a linear search", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (starts, offset) => {
      const sorted = starts.sort((a, b) => a - b).map((start) => spanOf("", start, start + 1));
      const expected = sorted.findIndex((span) => span.start >= offset);
      expect(firstFrom(sorted, offset)).toBe(expected < 0 ? sorted.length : expected);
    }),
  );
});
