/** The features of a linear model, in any order. */
export interface FeatureRows {
  readonly keys: Int32Array;
  /** Where the entries of each feature end, those of the next feature being behind them. */
  readonly ends: Int32Array;
  /** A weight above eight bits of class, one for each class that the feature speaks of. */
  readonly entries: Int32Array;
}

/** Rows of weights by key, laid out so that most of what is looked up often stays in the processor's cache. */
export interface RowTable {
  /** How many high bits of a key's hash choose a bucket; the bits below are kept in its item. */
  readonly bucketBits: number;
  /** A bit for each run of `bucketBits + FILTER_BITS` high bits of hash that some key has. */
  readonly filter: Int32Array;
  /** Where the items of each bucket start in `items`; they end where those of the next one start. */
  readonly starts: Int32Array;
  /**
   * Items: the low bits of hash above `bucketBits` bits of row. Row 0 stands for a short row, which is
   * in place: `SHORT_ROW` entries follow. All others are rows of `dense`.
   */
  readonly items: Int32Array;
  /** Long rows: the weights of two classes in one number, the odd class times `PAIR`. */
  readonly dense: Float64Array;
  /** How many numbers of `dense` a row takes. */
  readonly rowWidth: number;
}

/** How much finer than the buckets the filter is: one key in eight that is not there passes it. */
export const FILTER_BITS = 3;
/** Entries of a row that is short. */
export const SHORT_ROW = 2;
/** Rows of `dense` are a multiple of so many numbers wide. */
export const ROW_STEP = 6;
/** Parts the weights of two classes: sums stay below its half, as long as there are fewer than 2,000 templates. */
export const PAIR = 2 ** 26;

/** A hash of a key; different keys have different hashes. */
export const hashOf = (key: number): number => Math.imul(key, 0x9e3779b1);

/** Lays out features; the longest rows, which are met most, come first in their bucket and in `dense`. */
export function rowTable({ keys, ends, entries }: FeatureRows, classes: number): RowTable {
  const bucketBits = Math.max(1, Math.ceil(Math.log2(keys.length + 1)));
  const rowWidth = Math.ceil(classes / 2 / ROW_STEP) * ROW_STEP;
  const filter = new Int32Array(Math.max(1, 2 ** (bucketBits + FILTER_BITS - 5)));
  const starts = new Int32Array(2 ** bucketBits + 1);
  let longRows = 0;
  for (let i = 0; i < keys.length; i++) {
    const hash = hashOf(keys[i] ?? 0);
    const bit = hash >>> (32 - bucketBits - FILTER_BITS);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << bit);
    const isLong = lengthOf(ends, i) > SHORT_ROW;
    if (isLong) longRows++;
    const next = (hash >>> (32 - bucketBits)) + 1;
    starts[next] = (starts[next] ?? 0) + (isLong ? 1 : 1 + SHORT_ROW);
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const items = new Int32Array(starts.at(-1) ?? 0);
  const dense = new Float64Array((longRows + 1) * rowWidth);
  const free = starts.slice();
  let row = 0;
  for (const i of longestFirst(ends)) {
    const hash = hashOf(keys[i] ?? 0);
    const from = i === 0 ? 0 : (ends[i - 1] ?? 0);
    const length = lengthOf(ends, i);
    const bucket = hash >>> (32 - bucketBits);
    let at = free[bucket] ?? 0;
    if (length > SHORT_ROW) {
      items[at++] = (hash << bucketBits) | ++row;
      for (let k = from; k < from + length; k++) {
        const entry = entries[k] ?? 0;
        const place = row * rowWidth + ((entry & 0xff) >> 1);
        const weight = (entry >> 8) * ((entry & 1) === 1 ? PAIR : 1);
        dense[place] = (dense[place] ?? 0) + weight;
      }
    } else {
      items[at++] = hash << bucketBits;
      for (let k = 0; k < SHORT_ROW; k++) {
        // What is left over adds nothing, to a class that is not always the same: the sum before need not be waited for.
        items[at++] = k < length ? (entries[from + k] ?? 0) : (i + k) % classes;
      }
    }
    free[bucket] = at;
  }
  return { bucketBits, filter, starts, items, dense, rowWidth };
}

const lengthOf = (ends: Int32Array, feature: number): number =>
  (ends[feature] ?? 0) - (feature === 0 ? 0 : (ends[feature - 1] ?? 0));

/** The features in order of the length of their rows. */
function longestFirst(ends: Int32Array): Int32Array {
  let longest = 0;
  for (let i = 0; i < ends.length; i++) longest = Math.max(longest, lengthOf(ends, i));
  const places = new Int32Array(longest + 2);
  for (let i = 0; i < ends.length; i++) {
    const after = longest - lengthOf(ends, i) + 1;
    places[after] = (places[after] ?? 0) + 1;
  }
  for (let i = 1; i < places.length; i++) places[i] = (places[i] ?? 0) + (places[i - 1] ?? 0);
  const order = new Int32Array(ends.length);
  for (let i = 0; i < ends.length; i++) {
    const place = longest - lengthOf(ends, i);
    const at = places[place] ?? 0;
    order[at] = i;
    places[place] = at + 1;
  }
  return order;
}
