import { CLUSTER_KEY_BITS, CONTEXTS } from "../../src/models/cluster-table.ts";
import { packedText } from "../../src/models/packed.ts";
import { formOf } from "../../src/syntax/parser/lexemes.ts";
import { symbolEncoder } from "./symbol-encoder.ts";

/** Writes the text that `clusterTable` reads; of two words with one key the more frequent is kept. */
export function packedClusters(clusters: ReadonlyMap<string, number>): string {
  const byKey = new Map<number, number>();
  for (const [word, cluster] of clusters) {
    const key = formOf(word) >>> (32 - CLUSTER_KEY_BITS);
    if (!byKey.has(key)) byKey.set(key, cluster);
  }
  const encoder = symbolEncoder(CONTEXTS.all);
  let last = -1;
  for (const [key, cluster] of [...byKey].sort(([a], [b]) => a - b)) {
    const gap = key - last;
    last = key;
    const width = 31 - Math.clz32(gap);
    encoder.symbol(CONTEXTS.gap, width);
    encoder.raw(gap - (1 << width), width);
    encoder.symbol(CONTEXTS.cluster, cluster);
  }
  return packedText([String(byKey.size)], Buffer.from(encoder.finish()).toString("base64"));
}
