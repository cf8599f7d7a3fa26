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
      ["a visit that is planned", "President Omar Haddad will visit Norway.", ["AGREE"]],
      ["a meeting refused", "President Omar Haddad did not meet Anna Lindqvist.", ["REJECT"]],
      ["sanctions that are planned", "Norway will impose sanctions on Chad.", ["THREATEN"]],
      ["a party outlawed", "Chad outlawed the party.", ["COERCE"]],
      ["a purchase has none", "Helvora AG bought a Danish rival.", [null]],
    ],
  );
});

describe("PLOVER 2021 modes", () => {
  table(
    (text) => eventsOf(text).map(({ mode }) => mode),
    [
      ["a visit", "President Omar Haddad visited Norway.", ["visit"]],
      ["a strike", "Dockers began a strike at the port.", ["strike"]],
      ["a march", "Hundreds of teachers marched through Lima.", ["demo"]],
      ["an arrest", "Police arrested two men.", ["arrest"]],
      ["an air strike", "An air strike on Kufra began at dawn.", ["heavy-weapons"]],
      ["none told", "Norway backed the proposal.", [null]],
    ],
  );
});
