import { describe, expect, test } from "@jest/globals";
import { pipeline } from "../../src/core/pipeline.ts";
import { dates } from "../../src/dates/dates.ts";
import { sentences } from "../../src/syntax/sentences.ts";
import type { Dateline } from "../../src/text/layers.ts";
import { quotations } from "../../src/text/quotations.ts";
import { referenceDate } from "../../src/text/reference-date.ts";
import { structure } from "../../src/text/structure.ts";
import { table } from "../support/table.ts";
import { datesOf } from "./support.ts";

describe("no reference day", () => {
  const values = (text: string) =>
    datesOf(text, null).map((mention) => `${mention.text} = ${mention.value}`);
  table(values, [
    ["weekday", "The port closed on Friday.", ["Friday = XXXX-WXX-5"]],
    ["weekday night", "It closed on Tuesday night.", ["Tuesday night = XXXX-WXX-2TNI"]],
    ["month", "It will open in June.", ["June = XXXX-06"]],
    ["day of a month", "It will open on 4 June.", ["4 June = XXXX-06-04"]],
    ["season", "It will open in the autumn.", ["the autumn = XXXX-FA"]],
    ["yesterday", "It closed yesterday.", ["yesterday = null"]],
    ["last week", "It closed last week.", ["last week = null"]],
    ["today", "It closed today.", ["today = null"]],
    ["duration", "It lasted 27 years.", ["27 years = P27Y"]],
    [
      "told by the text",
      "It closed on 1 April 2021. Two days later it burned.",
      ["1 April 2021 = 2021-04-01", "Two days later = 2021-04-03"],
    ],
  ]);
});

test("a dateline's date comes before that of publication", () => {
  const text = "OSLO, 3 May — It closed on Monday.";
  const dateline: Dateline = {
    start: 0,
    end: 13,
    place: { start: 0, end: 4 },
    date: "2021-05-03",
    agency: null,
  };
  const found = dates().extract({
    text,
    source: { publishedAt: "2023-06-21" },
    datelines: [dateline],
    quotations: [],
    sentences: [
      { start: 0, end: 11, section: "dateline", paragraph: 0, firstToken: 0, endToken: 0 },
      { start: 14, end: 34, section: "body", paragraph: 1, firstToken: 0, endToken: 0 },
    ],
    tokens: [],
  });
  expect(found.dates.map((mention) => [mention.text, mention.value])).toEqual([
    ["3 May", "2021-05-03"],
    ["Monday", "2021-05-03"],
  ]);
});

test.each([
  ["DMY", "2011-03-12"],
  ["MDY", "2011-12-03"],
] as const)("a dateline in figures keeps to the order %s", (dateOrder, date) => {
  const reader = pipeline([structure(), quotations(), sentences(), dates()]);
  const found = reader.run("12/03/2011 – It closed today.", { dateOrder });
  expect(referenceDate(found)).toBe(date);
  expect(found.dates.map(({ value }) => value)).toEqual([date, date]);
});

test.each([
  ["in 2019", "2019-01-01", "2019-12-31"],
  ["in February 2024", "2024-02-01", "2024-02-29"],
  ["on 4 June 2019", "2019-06-04", "2019-06-04"],
  ["in the third quarter of 2022", "2022-07-01", "2022-09-30"],
  ["in the second half of 2022", "2022-07-01", "2022-12-31"],
  ["last week", "2023-06-12", "2023-06-18"],
  ["in the 1990s", "1990-01-01", "1999-12-31"],
  ["in the 19th century", "1800-01-01", "1899-12-31"],
  ["in the winter of 2010", "2010-12-01", "2011-02-28"],
  ["on Monday night", "2023-06-19", "2023-06-19"],
  ["for five years", null, null],
  ["every Tuesday", null, null],
  ["recently", null, null],
])("it happened %s: from %s to %s", (words, earliest, latest) => {
  const found = datesOf(`It happened ${words}.`);
  expect(found.map((mention) => [mention.earliest, mention.latest])).toEqual([[earliest, latest]]);
});

test("a day order can be chosen", () => {
  const text = "06/05/2023";
  const read = (dateOrder: "MDY" | "DMY") =>
    dates().extract({
      text,
      source: { dateOrder },
      datelines: [],
      quotations: [],
      tokens: [],
      sentences: [{ start: 0, end: 10, section: "body", paragraph: 0, firstToken: 0, endToken: 0 }],
    }).dates[0]?.value;
  expect([read("MDY"), read("DMY")]).toEqual(["2023-06-05", "2023-05-06"]);
});
