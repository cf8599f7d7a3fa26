import {
  CLUSTER_GAP_WIDTH,
  CLUSTER_KEY_BITS,
  CLUSTER_WIDTH,
} from "../../src/models/cluster-table.ts";
import { packedText } from "../../src/models/packed.ts";
import { bitTree } from "../../src/models/range-decoder.ts";
import { formOf } from "../../src/syntax/parser/lexemes.ts";
import { rangeEncoder } from "./range-encoder.ts";

/** Writes the text that `clusterTable` reads; of two words with one key the more frequent is kept. */
export function packedClusters(clusters: ReadonlyMap<string, number>): string {
  const byKey = new Map<number, number>();
  for (const [word, cluster] of clusters) {
    const key = formOf(word) >>> (32 - CLUSTER_KEY_BITS);
    if (!byKey.has(key)) byKey.set(key, cluster);
  }
  const encoder = rangeEncoder();
  const gaps = bitTree(CLUSTER_GAP_WIDTH);
  const values = bitTree(CLUSTER_WIDTH);
  let last = -1;
  for (const [key, cluster] of [...byKey].sort(([a], [b]) => a - b)) {
    const gap = key - last;
    last = key;
    const width = 31 - Math.clz32(gap);
    encoder.symbol(gaps, CLUSTER_GAP_WIDTH, width);
    encoder.raw(gap - (1 << width), width);
    encoder.symbol(values, CLUSTER_WIDTH, cluster);
  }
  return packedText([String(byKey.size)], Buffer.from(encoder.finish()).toString("base64"));
}
