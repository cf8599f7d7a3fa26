import { describe, expect, test } from "@jest/globals";
import { scoreSet } from "../../evaluation/fixtures.ts";
import { readFloors } from "../../evaluation/floors.ts";
import { FIXTURE_SETS, readFixtures } from "../../evaluation/gold.ts";
import { figure } from "../../evaluation/measure.ts";

describe.each(FIXTURE_SETS)("scores on %s", (set) => {
  test("stay at their floors", () => {
    const scores = scoreSet(readFixtures(set));
    const below = readFloors().flatMap(({ layer, set: of, measure, floor }) => {
      if (of !== set) return [];
      const counts = scores.find((each) => each.layer === layer)?.tally[measure];
      const score = counts === undefined ? null : figure(counts);
      return score !== null && score >= floor ? [] : [{ layer, measure, floor, score }];
    });
    expect(below).toEqual([]);
  });
});
