import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  dayOf,
  easter,
  isoDay,
  isoMonth,
  isoWeek,
  mondayOf,
  monthsFrom,
  parsedDay,
  weekdayOf,
} from "../../src/dates/calendar.ts";

test.each([
  ["2021-01-03", "2020-W53"],
  ["2021-01-04", "2021-W01"],
  ["2024-12-30", "2025-W01"],
  ["2023-06-21", "2023-W25"],
  ["1969-12-31", "1970-W01"],
])("%s lies in %s", (iso, week) => {
  expect(isoWeek(parsedDay(iso) ?? Number.NaN)).toBe(week);
});

test.each([
  [1961, "1961-04-02"],
  [2000, "2000-04-23"],
  [2019, "2019-04-21"],
  [2024, "2024-03-31"],
  [2038, "2038-04-25"],
])("Easter of %i", (year, iso) => {
  expect(isoDay(easter(year))).toBe(iso);
});

test("a month that is too short ends on its last day", () => {
  expect(isoDay(monthsFrom(dayOf(2024, 1, 31), 1))).toBe("2024-02-29");
  expect(isoDay(monthsFrom(dayOf(2023, 3, 31), -1))).toBe("2023-02-28");
});

test("months run on into the years around", () => {
  expect([isoMonth(2023, 0), isoMonth(2023, 13), isoMonth(2023, -11)]).toEqual([
    "2022-12",
    "2024-01",
    "2022-01",
  ]);
});

test("what is no date is none", () => {
  expect(["2023-02-30", "2023-13-01", "soon", ""].map(parsedDay)).toEqual([null, null, null, null]);
});

test("days, their weeks and their ISO dates agree", () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9998, 12, 31) }), (day) => {
      expect(parsedDay(isoDay(day))).toBe(day);
      const [year, week] = isoWeek(day).split("-W").map(Number);
      expect(mondayOf(year ?? 0, week ?? 0)).toBe(day - weekdayOf(day) + 1);
    }),
  );
});
