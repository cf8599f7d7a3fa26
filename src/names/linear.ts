import type { NameType } from "./layers.ts";

/** A type of name, or none. */
export type Outcome = NameType | "none";

export const OUTCOMES: readonly Outcome[] = ["PER", "ORG", "LOC", "MISC", "none"];

/** The rules that hold, each with its value: 1 for a plain yes. */
export type Reading = readonly (readonly [rule: string, value: number])[];

/** The weight of each rule for each outcome, in the order of `OUTCOMES`. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** Reads a table of weights: a rule a line, then its weight for each outcome in hundredths. */
export function weightsOf(table: string): Weights {
  const weights = new Map<string, readonly number[]>();
  for (const row of table.trim().split("\n")) {
    const [rule = "", ...numbers] = row.trim().split(/\s+/);
    weights.set(
      rule,
      numbers.map((number) => Number(number) / 100),
    );
  }
  return weights;
}

/** The points of each outcome: the sum of the weights of the rules that hold, each by its value. */
export function pointsOf(weights: Weights, reading: Reading): number[] {
  const points = OUTCOMES.map(() => 0);
  for (const [rule, value] of reading) {
    const row = weights.get(rule);
    if (row === undefined) continue;
    for (let i = 0; i < points.length; i++) points[i] = (points[i] ?? 0) + (row[i] ?? 0) * value;
  }
  return points;
}

/** Points as probabilities, in the order of `OUTCOMES` (softmax). */
export function probabilities(points: readonly number[]): number[] {
  const most = Math.max(...points);
  const powers = points.map((value) => Math.exp(value - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
