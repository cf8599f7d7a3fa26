import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { eventsOf } from "./read.ts";

const ARTICLE = `Minister arrives in Oslo

OSLO, May 14 — Trade minister Omar Haddad visited Norway on Monday. The visit ends on Friday.

Anna Lindqvist resigned. Two ministers may resign.`;

describe("mentions of one event", () => {
  table(
    (text) => eventsOf(text).map(({ mentions }) => mentions.map(({ text: told }) => told)),
    [
      ["the verb and its noun", ARTICLE, [["visited", "visit"], ["resigned"], ["resign"]]],
      ["one", "Police arrested two men.", [["arrested"]]],
    ],
  );
});

describe("the day of an event", () => {
  table(
    (text) => eventsOf(text).map(({ type, day }) => `${type} ${day}`),
    [
      [
        "its own date, else that of publication, none for what may be",
        ARTICLE,
        ["visit 2024-05-13", "resign 2024-05-14", "resign null"],
      ],
      [
        "the day told before it",
        "Police arrested two men on Monday. They also arrested a third man.",
        ["arrest 2024-05-13", "arrest 2024-05-13"],
      ],
      ["none for a month", "Omar Haddad resigned in March.", ["resign null"]],
    ],
  );
});

describe("the main event in short", () => {
  table(
    (text) =>
      eventsOf(text).flatMap(({ summary }) =>
        summary === null
          ? []
          : [summary.who, summary.what, summary.whom, summary.where, summary.when].map(
              (phrase) => phrase?.text ?? null,
            ),
      ),
    [
      [
        "who, what, where and when",
        ARTICLE,
        ["Trade minister Omar Haddad", "visited Norway", null, "Norway", "Monday"],
      ],
      [
        "whom",
        "Police arrested two men in Oslo.",
        ["Police", "arrested two men", "two men", "Oslo", null],
      ],
      ["whom it befell", "Two men died in Oslo.", ["Two men", "died in Oslo", null, "Oslo", null]],
    ],
  );
});
