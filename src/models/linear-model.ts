import { unpacked } from "./packed.ts";
import { bitTree, type RangeDecoder, rangeDecoder } from "./range-decoder.ts";
import { rowSums } from "./row-sums.ts";
import { rowTable } from "./row-table.ts";

/** Widths, in bits, of what a packed linear model is written in. */
export const COUNT_WIDTH = 24;
export const GAP_WIDTH = 5;
export const CLASS_WIDTH = 7;
export const WEIGHT_WIDTH = 8;
/** How the numbers of classes of a row share chances for its weights: one, two, three, more. */
export const ROW_KINDS = 4;

/** Scores classes by the weights of hashed features, one feature a template. */
export interface Scorer {
  /** Sets `scores` for the features whose hashes are in `hashes`, one a template. */
  score(hashes: Int32Array, scores: Int32Array): void;
}

/** A linear model over sparse features; weights are whole numbers, so that it scores alike everywhere. */
export interface LinearModel extends Scorer {
  readonly classes: readonly string[];
}

/**
 * Reads a model that `training/syntax/pack.ts` has written: features by template, in order of their keys,
 * each with the classes that it has a weight for; weights are stored as signed square roots.
 * @throws OnrecordError `MODEL_INVALID` when the text is damaged.
 */
export function linearModel(name: string, packed: string): LinearModel {
  const { fields, bytes } = unpacked(name, packed);
  const [bits = "", sizes = "", names = ""] = fields;
  const keyBits = Number(bits);
  const [templates = 0, features = 0, entries = 0] = sizes.split(",").map(Number);
  const decoder = rangeDecoder(bytes);
  const rows = {
    keys: new Int32Array(features),
    ends: new Int32Array(features),
    entries: new Int32Array(entries),
  };
  let feature = 0;
  let end = 0;
  for (let template = 0; template < templates; template++) {
    const row = rowReader(decoder);
    let key = -1;
    for (let left = decoder.raw(COUNT_WIDTH); left > 0; left--) {
      key += row.gap();
      end = row.read(rows.entries, end);
      rows.keys[feature] = (template << keyBits) | key;
      rows.ends[feature++] = end;
    }
  }
  const classes = names.split(",");
  return { classes, score: rowSums(rowTable(rows, classes.length), templates, keyBits) };
}

/**
 * The classes of a model, without reading its weights.
 * @throws OnrecordError `MODEL_INVALID` when the text is damaged.
 */
export const modelClasses = (name: string, packed: string): readonly string[] =>
  (unpacked(name, packed).fields[2] ?? "").split(",");

/** Reads the features of one template: the gap to the next key, then its row. */
function rowReader(decoder: RangeDecoder) {
  const gaps = bitTree(GAP_WIDTH);
  const counts = bitTree(CLASS_WIDTH);
  const classes = bitTree(CLASS_WIDTH);
  const weights = Array.from({ length: ROW_KINDS }, () => bitTree(WEIGHT_WIDTH));
  return {
    gap: (): number => {
      const width = decoder.symbol(gaps, GAP_WIDTH);
      return (1 << width) | decoder.raw(width);
    },
    /** Writes its entries, weight and class in one number; returns where they end. */
    read: (entries: Int32Array, start: number): number => {
      const count = decoder.symbol(counts, CLASS_WIDTH);
      const tree = weights[Math.min(count, ROW_KINDS) - 1] ?? gaps;
      for (let i = 0; i < count; i++) {
        const index = decoder.symbol(classes, CLASS_WIDTH);
        const root = decoder.symbol(tree, WEIGHT_WIDTH) - 128;
        entries[start + i] = ((root * Math.abs(root)) << 8) | index;
      }
      return start + count;
    },
  };
}
