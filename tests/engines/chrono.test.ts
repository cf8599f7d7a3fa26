import { describe, expect, test } from "@jest/globals";
import { type CalendarDate, type DateParser, dateReader } from "../../src/engines/chrono.ts";
import { table } from "../support/table.ts";

type Reading = CalendarDate | string;

const reader = (parsers: readonly DateParser<Reading>[], dateOrder: "MDY" | "DMY" = "MDY") =>
  dateReader<Reading>({ dateOrder, parsers, refiners: [], calendar: (date) => date });

describe("chrono’s own calendar parsers", () => {
  const read = (text: string) =>
    reader([])(text).map(({ start, end, reading }) =>
      typeof reading === "string"
        ? reading
        : `${text.slice(start, end)} = ${reading.year}/${reading.month}/${reading.day} ${reading.time}`,
    );
  table(read, [
    ["in full", "on June 4, 2019, it", ["June 4, 2019 = 2019/6/4 null"]],
    ["preposition left out", "on 4 June 2019", ["4 June 2019 = 2019/6/4 null"]],
    ["no year", "on 4 June", ["4 June = null/6/4 null"]],
    ["range", "on 4-6 June 2019", ["4 = 2019/6/4 null", "6 June 2019 = 2019/6/6 null"]],
    ["impossible day", "on 31 February 2019", []],
    ["weekday", "on Monday 3 times", []],
    ["relative", "3 days ago", []],
    ["verb", "the 12 may leave", []],
    ["fraction", "up 5/8", []],
  ]);
});

describe("a parser of ours", () => {
  const word: DateParser<Reading> = {
    name: "word",
    pattern: /noon/i,
    read: (_match, { before, after }) => (before.endsWith("no ") ? null : `${before}|${after}`),
  };

  test("is given what stands around its match", () => {
    expect(reader([word])("at noon, no noon")).toEqual([
      { start: 3, end: 7, parser: "word", reading: "at |, no noon" },
    ]);
  });

  test("matches whole words", () => {
    expect(reader([word])("afternoon noons noon1")).toEqual([]);
  });

  test("is not tried where its cue is missing", () => {
    expect(reader([{ ...word, cue: /night/ }])("noon")).toEqual([]);
  });
});

test("the order of day and month", () => {
  const [found] = reader([], "DMY")("06/05/2023");
  expect(found?.reading).toEqual({ year: 2023, month: 5, day: 6, time: null });
});
