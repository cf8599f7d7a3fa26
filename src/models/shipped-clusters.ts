import { clusterTable } from "./cluster-table.ts";
import { WORD_CLUSTERS } from "./word-clusters.ts";

// Decoded at the first sentence, once for the tagger and the parser.
let built: ReturnType<typeof clusterTable> | undefined;

/**
 * The cluster of a hashed form among the word clusters that ship with the library, 0 for none.
 * @throws OnrecordError `MODEL_INVALID` when they are damaged.
 */
export function shippedClusters(): ReturnType<typeof clusterTable> {
  built ??= clusterTable("word clusters", WORD_CLUSTERS);
  return built;
}
