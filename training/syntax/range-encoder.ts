const PRECISION = 11;
const RATE = 5;

/** The other side of `rangeDecoder`. */
export interface RangeEncoder {
  symbol(tree: Uint16Array, width: number, value: number): void;
  raw(value: number, width: number): void;
  finish(): Uint8Array;
}

/** Adaptive binary range encoder with carries (Martin, 1979; as in LZMA). */
export function rangeEncoder(): RangeEncoder {
  const bytes: number[] = [];
  let low = 0;
  let range = 0xffffffff;
  let held = 0;
  let run = 1;

  const shift = (): void => {
    if (low < 0xff000000 || low > 0xffffffff) {
      const carry = low > 0xffffffff ? 1 : 0;
      for (; run > 0; run--) {
        bytes.push((held + carry) & 0xff);
        held = 0xff;
      }
      held = Math.floor(low / 0x1000000) & 0xff;
    }
    run++;
    low = (low % 0x1000000) * 0x100;
  };
  const narrow = (): void => {
    if (range >= 0x1000000) return;
    range = (range << 8) >>> 0;
    shift();
  };

  return {
    symbol: (tree, width, value) => {
      let node = 1;
      for (let i = width - 1; i >= 0; i--) {
        const bit = (value >> i) & 1;
        const chance = tree[node] ?? 0;
        const bound = (range >>> PRECISION) * chance;
        if (bit === 0) {
          range = bound;
          tree[node] = chance + (((1 << PRECISION) - chance) >> RATE);
        } else {
          low += bound;
          range -= bound;
          tree[node] = chance - (chance >> RATE);
        }
        narrow();
        node = (node << 1) | bit;
      }
    },
    raw: (value, width) => {
      for (let i = width - 1; i >= 0; i--) {
        range >>>= 1;
        if (((value >> i) & 1) === 1) low += range;
        narrow();
      }
    },
    finish: () => {
      for (let i = 0; i < 5; i++) shift();
      return Uint8Array.from(bytes);
    },
  };
}
