import { describe, test } from "@jest/globals";
import { FIXTURE_SETS, readFixtures } from "../../evaluation/gold.ts";
import { expectPromisesKept } from "./promises.ts";

describe.each(FIXTURE_SETS)("every article of %s", (set) => {
  test.each(readFixtures(set).map((fixture) => [fixture.id, fixture] as const))(
    "%s keeps the promises",
    (_id, { text, gold: { publishedAt } }) => {
      expectPromisesKept(text, publishedAt === null ? {} : { publishedAt });
      expectPromisesKept(text);
    },
  );
});
