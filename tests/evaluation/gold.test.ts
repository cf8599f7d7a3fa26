import { describe, expect, test } from "@jest/globals";
import { FIXTURE_SETS, readFixtures } from "../../evaluation/gold.ts";
import { resolve } from "../../evaluation/resolve.ts";

describe.each(FIXTURE_SETS)("the gold of %s", (set) => {
  test.each(readFixtures(set).map((fixture) => [fixture.id, fixture] as const))(
    "%s says what its text says",
    (_id, fixture) => {
      expect(resolve(fixture).slips).toEqual([]);
    },
  );
});
