import type { Feature } from "./perceptron.ts";

/** The features with the `count` weights that are furthest from nothing. */
export function heaviest(features: readonly Feature[], count: number): readonly Feature[] {
  const sizes = features.flatMap(({ weights }) => [...weights.values()].map(Math.abs));
  const least = Float64Array.from(sizes).sort()[Math.max(0, sizes.length - count)] ?? 0;
  return features.flatMap((feature) => {
    const weights = new Map([...feature.weights].filter(([, weight]) => Math.abs(weight) >= least));
    return weights.size === 0 ? [] : [{ ...feature, weights }];
  });
}
