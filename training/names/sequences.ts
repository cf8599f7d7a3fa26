import type { Sequence } from "./conditional-random-field.ts";
import type { Example } from "./examples.ts";

/** The keys of what the article says of each word of an example elsewhere. */
export type ArticleKeys = readonly (readonly number[])[];

/** Numbers the features that are frequent enough to be learnt. */
export class FeatureIndex {
  private readonly numbers = new Map<number, number>();

  get size(): number {
    return this.numbers.size;
  }

  /** Numbers every key that comes so many times. */
  add(keys: Iterable<ArrayLike<number>>, leastTimes: number): void {
    const counts = new Map<number, number>();
    for (const list of keys) {
      for (let i = 0; i < list.length; i++) {
        const key = list[i] ?? 0;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    for (const [key, count] of counts) {
      if (count >= leastTimes && !this.numbers.has(key)) this.numbers.set(key, this.size);
    }
  }

  /** The keys with their numbers. */
  entries(): Iterable<readonly [key: number, number: number]> {
    return this.numbers;
  }

  /** An example as the numbers of its features. */
  sequence(example: Example, article: ArticleKeys | undefined): Sequence {
    const own = this.numbered(
      Array.from({ length: example.allowed.length }, (_, i) =>
        example.keys.subarray(example.starts[i], example.starts[i + 1]),
      ),
    );
    const more = this.numbered(article ?? []);
    return {
      features: own.features,
      starts: own.starts,
      more: more.features,
      moreStarts: more.starts,
      allowed: example.allowed,
      weight: example.weight,
    };
  }

  private numbered(words: readonly ArrayLike<number>[]) {
    const features: number[] = [];
    const starts = new Int32Array(words.length + 1);
    words.forEach((keys, i) => {
      for (let k = 0; k < keys.length; k++) {
        const number = this.numbers.get(keys[k] ?? 0);
        if (number !== undefined) features.push(number);
      }
      starts[i + 1] = features.length;
    });
    return { features: Int32Array.from(features), starts };
  }
}
