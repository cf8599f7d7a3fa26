import { unpacked } from "./packed.ts";
import { COUNT_WIDTH, rowContexts, rowReader } from "./row-reader.ts";
import { find, insert, rowTable } from "./row-table.ts";
import { symbolDecoder } from "./symbol-decoder.ts";

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
  const classes = names.split(",");
  const contexts = rowContexts(classes.length, templates);
  const decoder = symbolDecoder(bytes, contexts.all);
  const table = rowTable(features);
  const rows = new Int32Array(entries + features + 1);
  const found = new Int32Array(templates);
  let end = 1;
  for (let template = 0; template < templates; template++) {
    const row = rowReader(decoder, contexts, template);
    let key = -1;
    for (let left = decoder.raw(COUNT_WIDTH); left > 0; left--) {
      key += row.gap();
      insert(table, (template << keyBits) | key, end);
      end = row.read(rows, end);
    }
  }
  return {
    classes,
    score: (hashes, scores) => {
      scores.fill(0);
      // Rows are looked up before any is read, so that memory is waited for at many places at once.
      for (let template = 0; template < templates; template++) {
        const key = (template << keyBits) | ((hashes[template] ?? 0) >>> (32 - keyBits));
        found[template] = find(table, key);
      }
      for (let template = 0; template < templates; template++) {
        const at = found[template] ?? 0;
        const last = at + (rows[at] ?? 0);
        for (let i = at + 1; i <= last; i++) {
          const entry = rows[i] ?? 0;
          const index = entry & 0xff;
          scores[index] = (scores[index] ?? 0) + (entry >> 8);
        }
      }
    },
  };
}

/**
 * The classes of a model, without reading its weights.
 * @throws OnrecordError `MODEL_INVALID` when the text is damaged.
 */
export const modelClasses = (name: string, packed: string): readonly string[] =>
  (unpacked(name, packed).fields[2] ?? "").split(",");
