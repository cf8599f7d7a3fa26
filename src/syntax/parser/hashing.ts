const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** One more code unit into a hash of text (FNV-1a). */
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

/** The hash of no text. */
export const EMPTY_HASH = FNV_OFFSET | 0;

/** Mixes a sum so that its high bits can be taken for a key (after Appleby's MurmurHash3, 2011). */
function mixed(sum: number): number {
  const folded = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return Math.imul(folded ^ (folded >>> 12), 0x297a2d39);
}

/** The hash of one value. */
export const hash1 = (a: number): number => mixed(Math.imul(a, 0x9e3779b1));

/** The hash of two values in order. */
export const hash2 = (a: number, b: number): number =>
  mixed(Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca77));

/** The hash of three values in order. */
export const hash3 = (a: number, b: number, c: number): number =>
  mixed(Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca77) + Math.imul(c, 0xc2b2ae3d));
