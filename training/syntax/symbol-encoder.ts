import { FREQUENCY_BITS, SYMBOLS } from "../../src/models/symbol-decoder.ts";

/** The other side of `symbolDecoder`. */
export interface SymbolEncoder {
  /** Writes a symbol of a context. */
  symbol(context: number, value: number): void;
  /** Writes a number of `width` even bits, at most 32. */
  raw(value: number, width: number): void;
  /** What was written, the frequencies of each context before it. */
  finish(): Uint8Array;
}

interface Step {
  readonly context: number;
  readonly value: number;
  /** Bits of an even number; 0 for a symbol. */
  readonly width: number;
}

const SLOTS = 1 << FREQUENCY_BITS;

/** Asymmetric numeral systems with ranges (Duda, 2014): steps are encoded from the last to the first. */
export function symbolEncoder(contexts: number): SymbolEncoder {
  const counts = Array.from({ length: contexts }, () => new Float64Array(SYMBOLS));
  const steps: Step[] = [];
  const addRaw = (to: Step[], value: number, width: number): void => {
    if (width > 16) {
      to.push({ context: 0, value: Math.floor(value / 0x10000), width: width - 16 });
      to.push({ context: 0, value: value % 0x10000, width: 16 });
    } else if (width > 0) to.push({ context: 0, value, width });
  };
  return {
    symbol: (context, value) => {
      const own = counts[context];
      if (own === undefined || value >= SYMBOLS) throw new Error(`no symbol ${context} ${value}`);
      own[value] = (own[value] ?? 0) + 1;
      steps.push({ context, value, width: 0 });
    },
    raw: (value, width) => addRaw(steps, value, width),
    finish: () => {
      const widths = counts.map(scaled);
      const head: Step[] = [];
      const positive = (value: number): void => {
        const width = 31 - Math.clz32(value);
        addRaw(head, width, 4);
        addRaw(head, value - (1 << width), width);
      };
      for (const own of widths) {
        const symbols = [...own.keys()].filter((symbol) => (own[symbol] ?? 0) > 0);
        positive(symbols.length + 1);
        symbols.forEach((symbol, i) => {
          positive(symbol - (symbols[i - 1] ?? -1));
          positive(own[symbol] ?? 0);
        });
      }
      return encoded([...head, ...steps], widths);
    },
  };
}

/** Counts as frequencies that sum to all slots, each at least 1 where it comes at all. */
function scaled(counts: Float64Array): Int32Array {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const widths = new Int32Array(SYMBOLS);
  if (all === 0) return widths;
  for (let symbol = 0; symbol < SYMBOLS; symbol++) {
    const count = counts[symbol] ?? 0;
    if (count > 0) widths[symbol] = Math.max(1, Math.round((count / all) * SLOTS));
  }
  // What rounding gave too much or too little goes to the most frequent, which feels it least.
  for (let left = SLOTS - widths.reduce((sum, width) => sum + width, 0); left !== 0; ) {
    const widest = widths.indexOf(Math.max(...widths));
    const change = left > 0 ? left : Math.max(left, -Math.ceil((widths[widest] ?? 0) / 8));
    widths[widest] = (widths[widest] ?? 0) + change;
    left -= change;
  }
  return widths;
}

function encoded(steps: readonly Step[], widths: readonly Int32Array[]): Uint8Array {
  const starts = widths.map((own) => {
    let start = 0;
    return own.map((width) => {
      start += width;
      return start - width;
    });
  });
  const pairs: number[] = [];
  let state = 0x10000;
  const shrink = (below: number): void => {
    while (state >= below) {
      pairs.push(state % 0x10000);
      state = Math.floor(state / 0x10000);
    }
  };
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i];
    if (step === undefined) continue;
    const { context, value, width } = step;
    if (width > 0) {
      shrink(2 ** (32 - width));
      state = state * 2 ** width + value;
    } else {
      const share = widths[context]?.[value] ?? 1;
      shrink(share * 2 ** (32 - FREQUENCY_BITS));
      const start = starts[context]?.[value] ?? 0;
      state = Math.floor(state / share) * SLOTS + (state % share) + start;
    }
  }
  pairs.push(state % 0x10000, Math.floor(state / 0x10000));
  const bytes = new Uint8Array(pairs.length * 2);
  pairs.reverse().forEach((pair, i) => {
    bytes[i * 2] = pair >> 8;
    bytes[i * 2 + 1] = pair & 0xff;
  });
  return bytes;
}
