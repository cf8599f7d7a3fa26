import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pipeline } from "../../src/core/pipeline.ts";
import { dayOf, isoDay, isoWeek, partsOf, weekdayOf } from "../../src/dates/calendar.ts";
import { dates } from "../../src/dates/dates.ts";
import { durationValue, unitOf } from "../../src/dates/lexicon/units.ts";
import { sentences } from "../../src/syntax/sentences.ts";
import { quotations } from "../../src/text/quotations.ts";
import { structure } from "../../src/text/structure.ts";
import { datesOf } from "./support.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const day = fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2099, 12, 31) });
const name = (month: number) => MONTHS[month - 1] ?? "";

/** The value of the only date in a text. */
const read = (text: string) => datesOf(text).map((mention) => mention.value);

const weekdayName = (each: number): string =>
  ["Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun"][weekdayOf(each) - 1]?.concat("day") ??
  "";

/** A day as `2023-W25-3`. */
const weekDate = (each: number) => `${isoWeek(each)}-${weekdayOf(each)}`;

const two = (number: number) => String(number).padStart(2, "0");

describe("a date with a time reads back to itself", () => {
  test.each<[string, (day: string, hour: number, minute: number) => string]>([
    ["ISO stamp", (iso, h, min) => `${iso}T${two(h)}:${two(min)}:00Z`],
    ["ISO without marks", (iso, h, min) => `${iso.replaceAll("-", "")}T${two(h)}${two(min)}00Z`],
    ["program log", (iso, h, min) => `${iso} ${two(h)}:${two(min)}:00`],
    [
      "server log",
      (iso, h, min) => {
        const [y, m, d] = iso.split("-");
        return `${d}/${name(Number(m)).slice(0, 3)}/${y}:${two(h)}:${two(min)}:00 +0000`;
      },
    ],
    [
      "twelve hours",
      (iso, h, min) => {
        const [y, m, d] = iso.split("-").map(Number);
        const half = h < 12 ? "a.m." : "p.m.";
        return `${h % 12 === 0 ? 12 : h % 12}:${two(min)} ${half} on ${name(m ?? 0)} ${d}, ${y}`;
      },
    ],
  ])("%s", (_title, written) => {
    const hour = fc.integer({ min: 0, max: 23 });
    const minute = fc.integer({ min: 0, max: 59 });
    fc.assert(
      fc.property(day, hour, minute, (each, h, min) => {
        const iso = isoDay(each);
        expect(read(`It fell at ${written(iso, h, min)} and sank.`)).toEqual([
          `${iso}T${two(h)}:${two(min)}`,
        ]);
      }),
    );
  });
});

describe("a date reads back to itself", () => {
  test.each<[string, (year: number, month: number, day: number) => string]>([
    ["month first", (y, m, d) => `${name(m)} ${d}, ${y}`],
    ["day first", (y, m, d) => `${d} ${name(m)} ${y}`],
    ["ordinal", (y, m, d) => `the ${d}${d === 1 ? "st" : "th"} of ${name(m)} ${y}`],
    ["ISO", (y, m, d) => isoDay(dayOf(y, m, d))],
    ["slashes", (y, m, d) => `${m}/${d}/${y}`],
    ["abbreviated", (y, m, d) => `${name(m).slice(0, 3)} ${d}, ${y}`],
    ["weekday before", (y, m, d) => `${weekdayName(dayOf(y, m, d))}, ${name(m)} ${d}, ${y}`],
    ["weekday, day first", (y, m, d) => `${weekdayName(dayOf(y, m, d))} ${d} ${name(m)} ${y}`],
    [
      "short weekday",
      (y, m, d) => `${weekdayName(dayOf(y, m, d)).slice(0, 3)}, ${d} ${name(m).slice(0, 3)} ${y}`,
    ],
    ["year first, slashes", (y, m, d) => `${y}/${two(m)}/${two(d)}`],
    ["hyphens", (y, m, d) => `${d}-${name(m).slice(0, 3)}-${y}`],
    ["many spaces", (y, m, d) => `${name(m)}     ${d},    ${y}`],
    ["day of an ISO week", (y, m, d) => weekDate(dayOf(y, m, d))],
  ])("%s", (_title, written) => {
    fc.assert(
      fc.property(day, (each) => {
        const { year, month, day: ofMonth } = partsOf(each);
        expect(
          read(`The mill opened its doors on ${written(year, month, ofMonth)}, and she was there.`),
        ).toEqual([isoDay(each)]);
      }),
    );
  });

  test("day first, where the caller says so", () => {
    const reader = pipeline([structure(), quotations(), sentences(), dates()]);
    fc.assert(
      fc.property(day, (each) => {
        const { year, month, day: ofMonth } = partsOf(each);
        for (const mark of ["/", ".", "-"]) {
          const text = `It opened on ${[two(ofMonth), two(month), year].join(mark)} in Leeds.`;
          expect(reader.run(text, { dateOrder: "DMY" }).dates.map(({ value }) => value)).toEqual([
            isoDay(each),
          ]);
        }
      }),
    );
  });

  test("two days of one year", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 300 }), (first, length) => {
        const [from, to] = [partsOf(first), partsOf(first + length)];
        const text = `It ran from ${from.day} ${name(from.month)} to ${to.day} ${name(to.month)} ${to.year}.`;
        const sameDay = from.month === to.month && from.day >= to.day;
        fc.pre(!sameDay);
        expect(read(text)).toEqual([isoDay(first), isoDay(first + length)]);
      }),
    );
  });

  test("a month of a year, a quarter, a half, a year, a decade", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const quarter = Math.ceil(m / 3);
        const ordinal = ["first", "second", "third", "fourth"][quarter - 1];
        const iso = String(m).padStart(2, "0");
        expect(read(`It opened in ${name(m)} ${y}.`)).toEqual([`${y}-${iso}`]);
        expect(read(`It opened in the ${ordinal} quarter of ${y}.`)).toEqual([`${y}-Q${quarter}`]);
        expect(read(`It opened in H${m > 6 ? 2 : 1} ${y}.`)).toEqual([`${y}-H${m > 6 ? 2 : 1}`]);
        expect(read(`It opened in ${y}.`)).toEqual([String(y)]);
        expect(read(`It opened in the ${Math.floor(y / 10)}0s.`)).toEqual([String(y).slice(0, 3)]);
      }),
    );
  });

  test("a duration", () => {
    const units = ["minute", "hour", "day", "week", "month", "year"];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.constantFrom(...units), (count, unit) => {
        const entry = unitOf(unit);
        expect(entry).toBeDefined();
        if (entry === undefined) return;
        expect(read(`It lasted ${count} ${unit}s.`)).toEqual([durationValue(count, entry)]);
      }),
    );
  });

  test("days ago and weeks ago", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 2, max: 400 }), (reference, count) => {
        const ago = (text: string) =>
          datesOf(text, isoDay(reference)).map((mention) => mention.value);
        expect(ago(`It opened ${count} days ago.`)).toEqual([isoDay(reference - count)]);
        expect(ago(`It opened ${count} weeks ago.`)).toEqual([isoWeek(reference - 7 * count)]);
      }),
    );
  });
});

const WORDS = fc.constantFrom(
  ..."the last next first of May 12 2019 99999999999999 Monday two and a half years ago later -".split(
    " ",
  ),
  ..."quarter at 9 a.m. every 1/2 ’ ' – \u0000 \ud800 ، 三 . , ( ) 25:61 0 Feb. 31 30 century".split(
    " ",
  ),
);

describe("any text", () => {
  test.each([
    ["words of dates", fc.array(WORDS, { maxLength: 30 }).map((words) => words.join(" "))],
    ["any characters", fc.string({ unit: "binary", maxLength: 200 })],
  ])("%s: never throws, spans slice to their text in order", (_title, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const mention of datesOf(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          last = mention.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
