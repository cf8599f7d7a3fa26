/** Bits of the sum of a context's frequencies. */
export const FREQUENCY_BITS = 12;
/** Symbols lie below this. */
export const SYMBOLS = 256;

/** Reads numbers that were written by how often each comes in its context. */
export interface SymbolDecoder {
  /** The next symbol, by the frequencies of a context. */
  symbol(context: number): number;
  /** A number of `width` even bits, at most 32. */
  raw(width: number): number;
}

/** How often each symbol comes in a context: where its share of the slots starts and how wide it is. */
interface Frequencies {
  readonly symbolAt: Uint8Array;
  readonly starts: Uint16Array;
  readonly widths: Uint16Array;
}

const SLOTS = 1 << FREQUENCY_BITS;
/** A state below this takes in another 16 bits. */
const LEAST_STATE = 0x10000;

/**
 * Asymmetric numeral systems with ranges (Duda, 2014): the other side of training's symbol encoder. The
 * frequencies of all contexts come first; bytes past the end read as zero.
 */
export function symbolDecoder(bytes: Uint8Array, contexts: number): SymbolDecoder {
  let next = 0;
  const pair = (): number => {
    const read = ((bytes[next] ?? 0) << 8) | (bytes[next + 1] ?? 0);
    next += 2;
    return read;
  };
  let state = ((pair() << 16) | pair()) >>> 0;

  const few = (width: number): number => {
    const value = state & ((1 << width) - 1);
    state >>>= width;
    if (state < LEAST_STATE) state = ((state << 16) | pair()) >>> 0;
    return value;
  };
  const raw = (width: number): number =>
    width <= 16 ? few(width) : few(width - 16) * 0x10000 + few(16);
  const positive = (): number => {
    const width = raw(4);
    return (1 << width) | raw(width);
  };

  const tables = Array.from({ length: contexts }, () => frequencies(positive));
  return {
    raw,
    symbol: (context) => {
      const { symbolAt, starts, widths } = tables[context] ?? NONE;
      const slot = state & (SLOTS - 1);
      const read = symbolAt[slot] ?? 0;
      state =
        (Math.imul(widths[read] ?? 0, state >>> FREQUENCY_BITS) + slot - (starts[read] ?? 0)) >>> 0;
      if (state < LEAST_STATE) state = ((state << 16) | pair()) >>> 0;
      return read;
    },
  };
}

const NONE: Frequencies = {
  symbolAt: new Uint8Array(0),
  starts: new Uint16Array(0),
  widths: new Uint16Array(0),
};

/** Reads a context's symbols, in order, each with its frequency. */
function frequencies(positive: () => number): Frequencies {
  const symbolAt = new Uint8Array(SLOTS);
  const starts = new Uint16Array(SYMBOLS);
  const widths = new Uint16Array(SYMBOLS);
  let symbol = -1;
  let start = 0;
  for (let left = positive() - 1; left > 0; left--) {
    symbol += positive();
    const width = positive();
    starts[symbol] = start;
    widths[symbol] = width;
    symbolAt.fill(symbol, start, start + width);
    start += width;
  }
  return { symbolAt, starts, widths };
}
