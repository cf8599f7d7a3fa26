import { readFileSync } from "node:fs";
import { join } from "node:path";
import { seeded } from "./random.ts";

/** How the words of an embedding are grouped. */
export interface ClusterOptions {
  /** How many of the most frequent words are read. */
  readonly words: number;
  /** How many groups there are, 255 at most: group 0 is for every other word. */
  readonly groups: number;
  readonly rounds: number;
  readonly seed: number;
}

const DIMENSIONS = 100;

/** Groups words by spherical k-means over their vectors (Dhillon and Modha, 2001). */
export function wordClusters(
  folder: string,
  { words, groups, rounds, seed }: ClusterOptions,
): ReadonlyMap<string, number> {
  const names = readFileSync(join(folder, "glove100k.vocab.tsv"), "utf8")
    .split("\n")
    .map((line) => line.split("\t")[0] ?? "");
  const bytes = readFileSync(join(folder, "glove100k.i8"));
  const rows = names.flatMap((name, i) => (/^[a-z]/.test(name) ? [i] : [])).slice(0, words);
  const vectors = new Float32Array(rows.length * DIMENSIONS);
  rows.forEach((row, i) => {
    for (let k = 0; k < DIMENSIONS; k++) {
      vectors[i * DIMENSIONS + k] = bytes.readInt8(row * DIMENSIONS + k);
    }
    normalize(vectors, i);
  });
  const random = seeded(seed);
  let centres = new Float32Array(groups * DIMENSIONS);
  for (let g = 0; g < groups; g++) {
    const from = Math.floor(random() * rows.length) * DIMENSIONS;
    centres.set(vectors.subarray(from, from + DIMENSIONS), g * DIMENSIONS);
  }
  const group = new Int32Array(rows.length);
  for (let round = 0; round < rounds; round++) {
    const sums = new Float32Array(groups * DIMENSIONS);
    for (let i = 0; i < rows.length; i++) {
      const nearest = nearestCentre(vectors, i, centres, groups);
      group[i] = nearest;
      for (let k = 0; k < DIMENSIONS; k++) {
        const at = nearest * DIMENSIONS + k;
        sums[at] = (sums[at] ?? 0) + (vectors[i * DIMENSIONS + k] ?? 0);
      }
    }
    for (let g = 0; g < groups; g++) normalize(sums, g);
    centres = sums;
  }
  return new Map(rows.map((row, i) => [names[row] ?? "", 1 + (group[i] ?? 0)]));
}

function nearestCentre(
  vectors: Float32Array,
  i: number,
  centres: Float32Array,
  groups: number,
): number {
  let found = 0;
  let highest = Number.NEGATIVE_INFINITY;
  const from = i * DIMENSIONS;
  for (let g = 0; g < groups; g++) {
    let dot = 0;
    const at = g * DIMENSIONS;
    for (let k = 0; k < DIMENSIONS; k++) dot += (vectors[from + k] ?? 0) * (centres[at + k] ?? 0);
    if (dot > highest) {
      highest = dot;
      found = g;
    }
  }
  return found;
}

function normalize(vectors: Float32Array, i: number): void {
  let square = 0;
  for (let k = 0; k < DIMENSIONS; k++) square += (vectors[i * DIMENSIONS + k] ?? 0) ** 2;
  const length = Math.sqrt(square) || 1;
  for (let k = 0; k < DIMENSIONS; k++) {
    vectors[i * DIMENSIONS + k] = (vectors[i * DIMENSIONS + k] ?? 0) / length;
  }
}
