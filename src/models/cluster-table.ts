import { unpacked } from "./packed.ts";
import { symbolDecoder } from "./symbol-decoder.ts";

/** Keys of packed clusters are so many high bits of a form's hash. */
export const CLUSTER_KEY_BITS = 24;
/** The contexts in which they are written: the width of the gap between two keys, and a cluster. */
export const CONTEXTS = { gap: 0, cluster: 1, all: 2 };

/**
 * Reads packed word clusters: gives the cluster of a hashed form, 0 for none.
 * @throws OnrecordError `MODEL_INVALID` when the text is damaged.
 */
export function clusterTable(name: string, packed: string): (form: number) => number {
  const { fields, bytes } = unpacked(name, packed);
  const count = Number(fields[0]);
  const decoder = symbolDecoder(bytes, CONTEXTS.all);
  const mask = 2 ** Math.ceil(Math.log2(count * 2 + 2)) - 1;
  const keys = new Int32Array(mask + 1);
  const values = new Uint8Array(mask + 1);
  let key = -1;
  for (let i = 0; i < count; i++) {
    const width = decoder.symbol(CONTEXTS.gap);
    key += (1 << width) | decoder.raw(width);
    let slot = key & mask;
    while ((values[slot] ?? 0) !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    values[slot] = decoder.symbol(CONTEXTS.cluster);
  }
  return (form) => {
    const wanted = form >>> (32 - CLUSTER_KEY_BITS);
    for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
      const value = values[slot] ?? 0;
      if (value === 0 || keys[slot] === wanted) return value;
    }
  };
}
