import { packedText } from "../../src/models/packed.ts";
import { COUNT_WIDTH, ROOT_SHIFT, rowContexts } from "../../src/models/row-reader.ts";
import { type Feature, KEY_BITS } from "./perceptron.ts";
import { symbolEncoder } from "./symbol-encoder.ts";

/** Rows of whole-numbered square roots, the form in which weights are stored. */
export type Roots = ReadonlyMap<number, number>;

/** Weights as signed square roots: `scale` is the weight that has the root 1. */
export function rootsOf(weights: ReadonlyMap<number, number>, scale: number): Roots {
  const roots = new Map<number, number>();
  for (const [index, weight] of weights) {
    const root = Math.min(127, Math.round(Math.sqrt(Math.abs(weight) / scale)));
    if (root > 0) roots.set(index, weight < 0 ? -root : root);
  }
  return roots;
}

/** Writes the text that `linearModel` reads. */
export function packed(
  classes: readonly string[],
  templates: number,
  features: readonly Feature[],
  scale: number,
): string {
  const rows = features
    .map(({ template, key, weights }) => ({ template, key, roots: rootsOf(weights, scale) }))
    .filter(({ roots }) => roots.size > 0)
    .sort((a, b) => a.template - b.template || a.key - b.key);
  const entries = rows.reduce((sum, { roots }) => sum + roots.size, 0);
  const contexts = rowContexts(classes.length, templates);
  const encoder = symbolEncoder(contexts.all);
  for (let template = 0; template < templates; template++) {
    const own = rows.filter((row) => row.template === template);
    encoder.raw(own.length, COUNT_WIDTH);
    let last = -1;
    for (const { key, roots } of own) {
      const gap = key - last;
      last = key;
      const width = 31 - Math.clz32(gap);
      encoder.symbol(contexts.gap(template), width);
      encoder.raw(gap - (1 << width), width);
      encoder.symbol(contexts.count(template), roots.size);
      let before = -1;
      for (const [index, root] of [...roots].sort(([a], [b]) => a - b)) {
        encoder.symbol(contexts.classAfter(before), index);
        encoder.symbol(contexts.weight(roots.size), root + ROOT_SHIFT);
        before = index;
      }
    }
  }
  const sizes = [templates, rows.length, entries].join(",");
  const encoded = Buffer.from(encoder.finish()).toString("base64");
  return packedText([String(KEY_BITS), sizes, classes.join(",")], encoded);
}
