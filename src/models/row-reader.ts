import { bitTree, type RangeDecoder } from "./range-decoder.ts";

/** Widths, in bits, of what a packed linear model is written in. */
export const COUNT_WIDTH = 24;
export const GAP_WIDTH = 5;
export const CLASS_WIDTH = 7;
export const WEIGHT_WIDTH = 8;
/** How the numbers of classes of a row share chances for its weights: one, two, three, more. */
export const ROW_KINDS = 4;

/** The chances that rows are written by, over all templates. */
export interface RowChances {
  /** Of a class, given the class before it in the row; the last is for the first class of a row. */
  readonly classes: readonly Uint16Array[];
  /** Of a weight, by how many classes its row has, and by its own class. */
  readonly weights: readonly (readonly Uint16Array[])[];
}

/** Chances that know nothing yet, for rows over so many classes. */
export function rowChances(classes: number): RowChances {
  return {
    classes: Array.from({ length: classes + 1 }, () => bitTree(CLASS_WIDTH)),
    weights: Array.from({ length: ROW_KINDS }, () =>
      Array.from({ length: classes }, () => bitTree(WEIGHT_WIDTH)),
    ),
  };
}

/** Reads the features of one template: the gap to the next key, then its row. */
export function rowReader(decoder: RangeDecoder, { classes, weights }: RowChances) {
  const gaps = bitTree(GAP_WIDTH);
  const counts = bitTree(CLASS_WIDTH);
  const first = classes.at(-1) ?? gaps;
  return {
    gap: (): number => {
      const width = decoder.symbol(gaps, GAP_WIDTH);
      return (1 << width) | decoder.raw(width);
    },
    /** Writes its length and its entries, weight and class in one number; returns where the next row starts. */
    read: (rows: Int32Array, start: number): number => {
      const count = decoder.symbol(counts, CLASS_WIDTH);
      const byClass = weights[Math.min(count, ROW_KINDS) - 1] ?? [];
      let chances = first;
      rows[start] = count;
      for (let i = 1; i <= count; i++) {
        const index = decoder.symbol(chances, CLASS_WIDTH);
        const root = decoder.symbol(byClass[index] ?? gaps, WEIGHT_WIDTH) - 128;
        rows[start + i] = ((root * Math.abs(root)) << 8) | index;
        chances = classes[index] ?? first;
      }
      return start + count + 1;
    },
  };
}
