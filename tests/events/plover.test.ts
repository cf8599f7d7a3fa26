import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { eventsOf } from "./read.ts";

describe("PLOVER 2021 types", () => {
  table(
    (text) => eventsOf(text).map(({ plover }) => plover),
    [
      ["a meeting", "Anna Lindqvist met Omar Haddad.", ["CONSULT"]],
      ["a promise to deal", "The two sides agreed to open the border.", ["AGREE"]],
      ["a signed deal", "Chad signed the treaty.", ["SUPPORT"]],
      ["a purchase has none", "Helvora AG bought a Danish rival.", [null]],
    ],
  );
});
