import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { rowSums } from "../../src/models/row-sums.ts";
import { type FeatureRows, rowTable } from "../../src/models/row-table.ts";

const KEY_BITS = 6;
const TEMPLATES = 5;

/** Features by key, each with its weights by class. */
type Rows = ReadonlyMap<number, ReadonlyMap<number, number>>;

function features(rows: Rows): FeatureRows {
  const entries: number[] = [];
  const ends: number[] = [];
  for (const weights of rows.values()) {
    for (const [index, weight] of weights) entries.push((weight << 8) | index);
    ends.push(entries.length);
  }
  return {
    keys: Int32Array.from(rows.keys()),
    ends: Int32Array.from(ends),
    entries: Int32Array.from(entries),
  };
}

/** The sums of the weights, one feature after the other. */
function expected(rows: Rows, hashes: Int32Array, classes: number): readonly number[] {
  const scores = Array.from({ length: classes }, () => 0);
  hashes.forEach((hash, template) => {
    const key = (template << KEY_BITS) | (hash >>> (32 - KEY_BITS));
    for (const [index, weight] of rows.get(key) ?? []) {
      scores[index] = (scores[index] ?? 0) + weight;
    }
  });
  return scores;
}

describe("the sums of rows", () => {
  const cases = fc.integer({ min: 1, max: 30 }).chain((classes) =>
    fc.record({
      classes: fc.constant(classes),
      rows: fc
        .uniqueArray(
          fc.tuple(
            fc.integer({ min: 0, max: TEMPLATES * 2 ** KEY_BITS - 1 }),
            fc.uniqueArray(
              fc.tuple(
                fc.integer({ min: 0, max: classes - 1 }),
                fc.integer({ min: -16129, max: 16129 }),
              ),
              { selector: ([index]) => index, minLength: 1 },
            ),
          ),
          { selector: ([key]) => key, maxLength: 200 },
        )
        .map((found): Rows => new Map(found.map(([key, weights]) => [key, new Map(weights)]))),
      states: fc.array(
        fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), {
          minLength: TEMPLATES,
          maxLength: TEMPLATES,
        }),
        { minLength: 1, maxLength: 10 },
      ),
    }),
  );

  test("are those of the features that a state has", () => {
    fc.assert(
      fc.property(cases, ({ classes, rows, states }) => {
        const sum = rowSums(rowTable(features(rows), classes), TEMPLATES, KEY_BITS);
        const scores = new Int32Array(classes);
        for (const state of states) {
          const hashes = Int32Array.from(state);
          sum(hashes, scores);
          expect([...scores]).toEqual(expected(rows, hashes, classes));
        }
      }),
    );
  });

  test("of no features are zero", () => {
    const sum = rowSums(rowTable(features(new Map()), 3), TEMPLATES, KEY_BITS);
    const scores = Int32Array.of(7, 7, 7);
    sum(new Int32Array(TEMPLATES), scores);
    expect([...scores]).toEqual([0, 0, 0]);
  });
});
