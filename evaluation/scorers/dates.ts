import type { Span } from "../../src/core/span.ts";
import { intersectionOverUnion, paired, sameSpan } from "../matching.ts";
import { f1, share } from "../measure.ts";
import type { Fault, Scored } from "../scored.ts";

interface Timex extends Span {
  readonly type: string;
  readonly value: string | null;
}

/**
 * Time expressions, after TempEval-3 (UzZaman et al., 2013). *Strict*: spans are equal.
 * *Relaxed*: a found and a gold span overlap, each paired once, the likest first.
 * *Value*: a relaxed pair whose TIMEX3 values are equal, null only with null.
 * *Type*: share of relaxed pairs of equal type.
 */
export function scoreDates(found: readonly Timex[], gold: readonly Timex[]): Scored {
  const pairs = paired(found, gold, intersectionOverUnion, 0);
  const strict = pairs.filter((pair) => sameSpan(pair.found, pair.gold));
  const valued = pairs.filter((pair) => pair.found.value === pair.gold.value);
  const typed = pairs.filter((pair) => pair.found.type === pair.gold.type);
  const counted = (correct: number) => f1(correct, found.length, gold.length);
  const pairedFound = new Set(pairs.map((pair) => pair.found));
  const pairedGold = new Set(pairs.map((pair) => pair.gold));
  return {
    tally: {
      strict: counted(strict.length),
      relaxed: counted(pairs.length),
      value: counted(valued.length),
      type: share(typed.length, pairs.length),
    },
    faults: [
      ...gold.filter((date) => !pairedGold.has(date)).map((date) => fault("missed", date)),
      ...found.filter((date) => !pairedFound.has(date)).map((date) => fault("false", date)),
      ...pairs
        .filter((pair) => !valued.includes(pair))
        .map((pair) => ({ ...fault("wrong", pair.found), note: shown(pair.found, pair.gold) })),
      ...valued
        .filter((pair) => !strict.includes(pair))
        .map((pair) => ({ ...fault("wrong", pair.found), note: "span only" })),
    ],
  };
}

const fault = (kind: Fault["kind"], date: Timex): Fault => ({
  kind,
  span: date,
  note: `${date.type} ${date.value}`,
});

const shown = (found: Timex, gold: Timex): string =>
  `${found.type} ${found.value}, gold ${gold.type} ${gold.value}`;
