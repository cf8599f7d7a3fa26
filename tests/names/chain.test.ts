import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  bestLabels,
  type Chain,
  LIKELIHOOD_UNITS,
  likelihoods,
} from "../../src/names/tagger/chain.ts";
import { LABELS, mayFollow, OUTSIDE } from "../../src/names/tagger/labels.ts";

/** Chains of up to three words with any scores. */
const chains = fc.integer({ min: 1, max: 3 }).chain((length) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: -900, max: 900 }), {
        minLength: length * LABELS,
        maxLength: length * LABELS,
      }),
      fc.array(fc.integer({ min: -300, max: 300 }), {
        minLength: LABELS * LABELS,
        maxLength: LABELS * LABELS,
      }),
    )
    .map(
      ([scores, transitions]): Chain => ({
        length,
        scores: Int32Array.from(scores),
        transitions: Int32Array.from(transitions),
      }),
    ),
);

/** Every way to label the words of a chain, with its score. */
function* everyWay(chain: Chain): Iterable<readonly [labels: readonly number[], score: number]> {
  const { length, scores, transitions } = chain;
  function* from(
    labels: readonly number[],
    score: number,
  ): Iterable<readonly [readonly number[], number]> {
    const last = labels.at(-1) ?? OUTSIDE;
    if (labels.length === length) {
      if (mayFollow(last, OUTSIDE)) {
        yield [labels, score + (transitions[last * LABELS + OUTSIDE] ?? 0)];
      }
      return;
    }
    for (let label = 0; label < LABELS; label++) {
      if (!mayFollow(last, label)) continue;
      const own = scores[labels.length * LABELS + label] ?? 0;
      const step = transitions[last * LABELS + label] ?? 0;
      yield* from([...labels, label], score + own + step);
    }
  }
  yield* from([], 0);
}

describe("bestLabels", () => {
  test("has the highest score of all ways that are allowed", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const ways = [...everyWay(chain)];
        const most = Math.max(...ways.map(([, score]) => score));
        const best = [...bestLabels(chain)];
        const found = ways.find(([labels]) => labels.every((label, i) => label === best[i]));
        expect(found?.[1]).toBe(most);
      }),
      { seed: 7, numRuns: 40 },
    );
  });
});

describe("likelihoods", () => {
  test("are shares of the sum over all ways", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const ways = [...everyWay(chain)].map(
          ([labels, score]) => [labels, Math.exp(score / LIKELIHOOD_UNITS)] as const,
        );
        const all = ways.reduce((sum, [, power]) => sum + power, 0);
        const best = bestLabels(chain);
        const likelihood = likelihoods(chain);
        for (let from = 0; from < chain.length; from++) {
          for (let to = from + 1; to <= chain.length; to++) {
            const own = [...best.slice(from, to)];
            const share = ways
              .filter(([labels]) => own.every((label, i) => labels[from + i] === label))
              .reduce((sum, [, power]) => sum + power / all, 0);
            expect(likelihood(best, from, to)).toBeCloseTo(share, 6);
          }
        }
      }),
      { seed: 7, numRuns: 30 },
    );
  });

  test("stay numbers where scores are far apart", () => {
    const scores = new Int32Array(20 * LABELS).map((_, i) => (i % 7) * 9_000);
    const chain = { length: 20, scores, transitions: new Int32Array(LABELS * LABELS) };
    const likelihood = likelihoods(chain)(bestLabels(chain), 0, 20);
    expect(likelihood).toBeGreaterThan(0);
    expect(likelihood).toBeLessThanOrEqual(1.000001);
  });
});
