import { readFileSync, writeFileSync } from "node:fs";
import { FIXTURE_SETS } from "./gold.ts";
import { Json } from "./json.ts";
import { figure, type Tally } from "./measure.ts";

const FLOORS = new URL("floors.json", import.meta.url);

/** The least that a measure of a layer must reach on a set of the fixtures, in percent. */
export interface Floor {
  readonly layer: string;
  readonly set: string;
  readonly measure: string;
  readonly floor: number;
}

/** A layer's tally on a set. */
interface Scores {
  readonly layer: string;
  readonly set: string;
  readonly tally: Tally;
}

/** Reads `floors.json`: layer → set → measure → percent. */
export function readFloors(): readonly Floor[] {
  const json = Json.parse(readFileSync(FLOORS, "utf8"), "floors.json");
  return json.entries().flatMap(([layer, sets]) =>
    sets.entries().flatMap(([set, measures]) =>
      measures.entries().map(([measure, floor]): Floor => {
        return { layer, set, measure, floor: floor.number() };
      }),
    ),
  );
}

/** Floors for the scores of the fixtures, rounded down to a whole percent, none lower than before. */
export function raised(scores: readonly Scores[], floors: readonly Floor[]): readonly Floor[] {
  const reached = scores
    .filter(({ set }) => FIXTURE_SETS.some((each) => each === set))
    .flatMap(({ layer, set, tally }) =>
      Object.entries(tally).flatMap(([measure, counts]): readonly Floor[] => {
        const score = figure(counts);
        return score === null ? [] : [{ layer, set, measure, floor: Math.floor(score) }];
      }),
    );
  const higher = new Map(floors.map((floor) => [keyOf(floor), floor]));
  for (const floor of reached) {
    if (floor.floor > (higher.get(keyOf(floor))?.floor ?? -1)) higher.set(keyOf(floor), floor);
  }
  return [...higher.values()];
}

const keyOf = ({ layer, set, measure }: Floor): string => JSON.stringify([layer, set, measure]);

/** Rewrites `floors.json`, upwards only. */
export function raiseFloors(scores: readonly Scores[]): void {
  const nested: Record<string, Record<string, Record<string, number>>> = {};
  for (const { layer, set, measure, floor } of raised(scores, readFloors())) {
    nested[layer] = {
      ...nested[layer],
      [set]: { ...nested[layer]?.[set], [measure]: floor },
    };
  }
  writeFileSync(FLOORS, `${JSON.stringify(nested, null, 2)}\n`);
}
