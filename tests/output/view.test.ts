import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { LIST_NAMES } from "../../src/output/article-lists.ts";
import { displayWidth } from "../../src/output/terminal/display-width.ts";
import { ANSI } from "../../src/output/terminal/palette.ts";
import { terminalView } from "../../src/output/terminal/view.ts";
import { empty, sample } from "./sample.ts";

test("the view of an article", () => {
  expect(terminalView(sample, { width: 72 })).toBe(`\
Harbour pilots end their strike after a night of talks at the Customs
House
Reference date 2024-03-04

People  1
  Ida Lindqvist  Mayor · also Lindqvist

Organizations  1
  Northern Pilots’ Union (NPU)

Places  2
  Customs House · Port Else SE

Dates  3
  a night        P1D         duration, about
  March 4, 2024  2024-03-04
  next week      2024-W11    2024-03-11 to 2024-03-17

Quotes  4
  Ida Lindqvist, Mayor
    the pilots would sail again “before the ice does.” (said, mixed)
    “We kept the lights on,” … “That was the easy part.”
      (said, direct)

  an official
    The Northern Pilots’ Union (NPU) may strike again next week
      (warned, indirect)

  No speaker given
    “Nobody wins,” (direct)

Events  3
  no date     protest negated   Harbour pilots
  2024-03-03  negotiate         “talks” · Customs House
  2024-W11    protest possible  Northern Pilots’ Union → Port Else
`);
});

test("the view of an article in which nothing was found", () => {
  expect(terminalView(empty)).toBe(`\
No reference date: relative dates are not resolved

No people, organizations, places, dates, quotes or events found.
`);
});

test("only the lists asked for are shown", () => {
  expect(terminalView(sample, { lists: ["sections", "people"] })).toBe(`\
Harbour pilots end their strike after a night of talks at the Customs House
Reference date 2024-03-04

Sections  2
  headline  Harbour pilots end their strike after a night of talks at the
            Customs House
  dateline  PORT ELSE, March 4, 2024 —

People  1
  Ida Lindqvist  Mayor · also Lindqvist
`);
});

test("a list that the article does not hold is left out in silence", () => {
  const { text, referenceDate, places } = sample;
  expect(terminalView({ text, referenceDate, places }, { lists: ["people", "places"] })).toBe(`\
Reference date 2024-03-04

Places  2
  Customs House · Port Else SE
`);
});

test("colours add marks and nothing else", () => {
  const colored = terminalView(sample, { palette: ANSI });
  expect(colored).toContain("\u001b[1mIda Lindqvist\u001b[22m");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks are made of them
  expect(colored.replace(/\u001b\[[\d;]+m/g, "")).toBe(terminalView(sample));
});

test("words of an article cannot steer the terminal", () => {
  const [person] = sample.people;
  const people =
    person === undefined ? [] : [{ ...person, name: "Ida\u001b[2J\u009b31m\n\u202eL" }];
  expect(terminalView({ ...sample, people }, { lists: ["people"] })).toContain(
    "  Ida\ufffd[2J\ufffd31m L  Mayor",
  );
});

test("at any width, lines fit and every word of a quote is there", () => {
  fc.assert(
    fc.property(fc.integer({ min: 24, max: 200 }), (width) => {
      const view = terminalView(sample, { width, lists: LIST_NAMES });
      for (const line of view.split("\n")) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
      expect(view.replace(/\s+/g, " ")).toContain(
        "“We kept the lights on,” … “That was the easy part.”",
      );
    }),
  );
});
