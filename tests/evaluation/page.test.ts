import { expect, test } from "@jest/globals";
import { readArguments } from "../../evaluation/arguments.ts";
import { raised } from "../../evaluation/floors.ts";
import { f1, share } from "../../evaluation/measure.ts";
import { writtenScores } from "../../evaluation/page.ts";

const dates = (set: string, correct: number) => ({
  layer: "dates" as const,
  set,
  tally: { value: f1(correct, 10, 10), type: share(1, 3) },
  faults: [],
});

test("a page keeps the rows that were not scored this time", () => {
  const first = writtenScores([dates("tune", 5), dates("timebank", 7)], "").page;
  const second = writtenScores([dates("tune", 6)], first).page;
  expect(second.split("\n").filter((line) => line.startsWith("|"))).toEqual([
    "| set | value | type |",
    "| --- | --- | --- |",
    "| tune | 60.0 (60.0 / 60.0) | 33.3 |",
    "| timebank | 70.0 (70.0 / 70.0) | 33.3 |",
  ]);
});

test("the same scores make the same page", () => {
  const { page } = writtenScores([dates("own", 5), dates("tune", 5)], "");
  expect(writtenScores([dates("tune", 5), dates("own", 5)], page).page).toBe(
    writtenScores([dates("tune", 5), dates("own", 5)], "").page,
  );
});

test("floors rise and never fall, and corpora have none", () => {
  const floors = [
    { layer: "dates", set: "tune", measure: "value", floor: 55 },
    { layer: "dates", set: "own", measure: "value", floor: 95 },
  ];
  expect(raised([dates("tune", 6), dates("own", 6), dates("timebank", 6)], floors)).toEqual([
    { layer: "dates", set: "tune", measure: "value", floor: 60 },
    { layer: "dates", set: "own", measure: "value", floor: 95 },
    { layer: "dates", set: "tune", measure: "type", floor: 33 },
    { layer: "dates", set: "own", measure: "type", floor: 33 },
  ]);
});

test("arguments are read, the corpora also from the environment", () => {
  expect(readArguments(["--layer", "dates", "--errors", "5"], { ONRECORD_CORPORA: "c" })).toEqual({
    help: false,
    corpora: "c",
    layers: ["dates"],
    sets: [],
    errors: 5,
    raiseFloors: false,
  });
});

test.each([
  [["--layer", "poems"], '--layer is "poems"'],
  [["--errors", "many"], '--errors is "many"'],
  [["--errorz"], "--errorz"],
  [["--errors", "5", "--set", "confirm"], "--errors does not show the set confirm"],
  [["--errors", "5", "--set", "test"], "--errors does not show the set test"],
])("%j is refused", (args, message) => {
  expect(() => readArguments(args, {})).toThrow(message);
});
