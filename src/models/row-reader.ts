import type { SymbolDecoder } from "./symbol-decoder.ts";

/** Width, in bits, of how many features a template has. */
export const COUNT_WIDTH = 24;
/** What is added to a signed root to make it a symbol. */
export const ROOT_SHIFT = 128;
/** How the numbers of classes of a row share frequencies for its weights: one, two, three, more. */
export const ROW_KINDS = 4;

/** The contexts in which a packed linear model's numbers are written. */
export interface RowContexts {
  /** How many there are. */
  readonly all: number;
  /** Of the width of the gap between two keys of a template. */
  gap(template: number): number;
  /** Of the number of classes of a row of a template. */
  count(template: number): number;
  /** Of a class after another in its row; -1 for none before it. */
  classAfter(before: number): number;
  /** Of a weight in a row of so many classes. */
  weight(count: number): number;
}

/** The contexts of a model of so many classes and templates. */
export function rowContexts(classes: number, templates: number): RowContexts {
  const firstClass = ROW_KINDS;
  const firstTemplate = firstClass + classes + 1;
  return {
    all: firstTemplate + templates * 2,
    gap: (template) => firstTemplate + template * 2,
    count: (template) => firstTemplate + template * 2 + 1,
    classAfter: (before) => firstClass + before + 1,
    weight: (count) => Math.min(count, ROW_KINDS) - 1,
  };
}

/** Reads the features of one template: the gap to the next key, then its row. */
export function rowReader(decoder: SymbolDecoder, contexts: RowContexts, template: number) {
  const gaps = contexts.gap(template);
  const counts = contexts.count(template);
  return {
    gap: (): number => {
      const width = decoder.symbol(gaps);
      return (1 << width) | decoder.raw(width);
    },
    /** Writes its length and its entries, weight and class in one number; returns where the next row starts. */
    read: (rows: Int32Array, start: number): number => {
      const count = decoder.symbol(counts);
      const weights = contexts.weight(count);
      let index = -1;
      for (let i = 1; i <= count; i++) {
        index = decoder.symbol(contexts.classAfter(index));
        const root = decoder.symbol(weights) - ROOT_SHIFT;
        rows[start + i] = ((root * Math.abs(root)) << 8) | index;
      }
      rows[start] = count;
      return start + count + 1;
    },
  };
}
