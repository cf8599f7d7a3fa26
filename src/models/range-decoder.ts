const PRECISION = 11;
const RATE = 5;
const EVEN = 1 << (PRECISION - 1);

/** Adaptive binary range decoder (Martin, 1979; the carry-less reading of LZMA). */
export interface RangeDecoder {
  /** A number of `width` bits by the bit tree `tree`, which holds 2^width chances and learns. */
  symbol(tree: Uint16Array, width: number): number;
  /** A number of `width` even bits. */
  raw(width: number): number;
}

/** A bit tree that knows nothing yet, for numbers of `width` bits. */
export const bitTree = (width: number): Uint16Array => new Uint16Array(1 << width).fill(EVEN);

/** Reads what training's range encoder has written; bytes past the end read as zero. */
export function rangeDecoder(bytes: Uint8Array): RangeDecoder {
  let range = 0xffffffff;
  let code = 0;
  let next = 1;
  const byte = (): number => bytes[next++] ?? 0;
  for (let i = 0; i < 4; i++) code = ((code << 8) | byte()) >>> 0;

  const bit = (tree: Uint16Array, node: number): number => {
    const chance = tree[node] ?? EVEN;
    const bound = (range >>> PRECISION) * chance;
    const read = code < bound ? 0 : 1;
    if (read === 0) {
      range = bound;
      tree[node] = chance + (((1 << PRECISION) - chance) >> RATE);
    } else {
      code -= bound;
      range -= bound;
      tree[node] = chance - (chance >> RATE);
    }
    if (range < 0x1000000) {
      range = (range << 8) >>> 0;
      code = ((code << 8) | byte()) >>> 0;
    }
    return read;
  };

  return {
    symbol: (tree, width) => {
      let node = 1;
      for (let i = 0; i < width; i++) node = (node << 1) | bit(tree, node);
      return node - (1 << width);
    },
    raw: (width) => {
      let value = 0;
      for (let i = 0; i < width; i++) {
        range >>>= 1;
        const read = code < range ? 0 : 1;
        if (read === 1) code -= range;
        value = (value << 1) | read;
        if (range < 0x1000000) {
          range = (range << 8) >>> 0;
          code = ((code << 8) | byte()) >>> 0;
        }
      }
      return value;
    },
  };
}
