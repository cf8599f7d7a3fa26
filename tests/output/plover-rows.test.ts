import { describe, expect, test } from "@jest/globals";
import { extract } from "../../src/article.ts";
import {
  type PloverRow,
  ploverCsv,
  ploverJsonLines,
  ploverRows,
} from "../../src/output/plover-rows.ts";
import { table } from "../support/table.ts";

const rowsOf = (text: string): readonly PloverRow[] =>
  ploverRows(extract(text, { publishedAt: "2024-05-16" }), "a-1");

describe("rows of PLOVER", () => {
  table(
    (text) =>
      rowsOf(text).map(({ date, source, sourceCountry, target, targetCountry, eventType, mode }) =>
        [date, source, sourceCountry, target, targetCountry, eventType, mode].join(" | "),
      ),
    [
      [
        "source and target",
        "Norway accused Chad on Monday.",
        ["2024-05-13 | Norway | NOR | Chad | TCD | ACCUSE | "],
      ],
      [
        "each with each other",
        "Norway and Chad held talks.",
        [
          "2024-05-16 | Norway | NOR | Chad | TCD | CONSULT | ",
          "2024-05-16 | Chad | TCD | Norway | NOR | CONSULT | ",
        ],
      ],
      [
        "a country by nationality",
        "Norwegian police arrested two men.",
        ["2024-05-16 | Norwegian police | NOR | two men |  | COERCE | arrest"],
      ],
      [
        "a country by the role of a person",
        "Chinese President Liu Weiming visited Mali. Liu met Chad’s premier on Monday.",
        [
          "2024-05-16 | Liu Weiming | CHN |  |  | CONSULT | visit",
          "2024-05-13 | Liu Weiming | CHN | Chad’s premier | TCD | CONSULT | ",
          "2024-05-13 | Chad’s premier | TCD | Liu Weiming | CHN | CONSULT | ",
        ],
      ],
      ["what did not happen", "Norway did not attack Chad.", []],
      [
        "a refusal to cooperate",
        "Norway did not support Chad.",
        ["2024-05-16 | Norway | NOR | Chad | TCD | REJECT | "],
      ],
      ["dated to more than a day", "Norway accused Chad in the third quarter of 2022.", []],
      [
        "a family name that is a nationality, a country before a title",
        "Ann French accused U.S. President Carl Dorn.",
        ["2024-05-16 | Ann French |  | Carl Dorn | USA | ACCUSE | "],
      ],
      ["no type in PLOVER", "Helvora AG bought a Danish rival.", []],
    ],
  );
});

test("CSV has a header and quotes what needs it, JSON lines one object a line", () => {
  const [row] = rowsOf("Norway accused Chad on Monday.");
  expect(row).toBeDefined();
  const rows = row === undefined ? [] : [{ ...row, source: 'Haddad, "the envoy"' }];
  expect(ploverCsv(rows)).toBe(
    "date,source,sourceCountry,target,targetCountry,eventType,mode,location,locationCountry,articleId,start,end,trigger\r\n" +
      '2024-05-13,"Haddad, ""the envoy""",NOR,Chad,TCD,ACCUSE,,,,a-1,7,14,accused\r\n',
  );
  expect(ploverJsonLines(rows).split("\n")).toHaveLength(2);
  expect(ploverJsonLines([])).toBe("");
});
