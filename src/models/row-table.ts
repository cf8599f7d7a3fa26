/** An open-addressed table from keys to rows. */
export interface RowTable {
  readonly mask: number;
  /** Seven bits of each key, 0 where there is none: small enough to stay in the cache, which most look-ups end in. */
  readonly prints: Uint8Array;
  /** Keys and rows, in turn. */
  readonly slots: Int32Array;
}

/** An empty table with room for so many keys. */
export function rowTable(features: number): RowTable {
  const size = 2 ** Math.ceil(Math.log2(features * 2 + 2));
  return { mask: size - 1, prints: new Uint8Array(size), slots: new Int32Array(size * 2) };
}

/** Adds a key that the table lacks, with its row. */
export function insert({ mask, prints, slots }: RowTable, key: number, row: number): void {
  const hash = Math.imul(key, 0x9e3779b1);
  let at = (hash >>> 7) & mask;
  while ((prints[at] ?? 1) !== 0) at = (at + 1) & mask;
  prints[at] = (hash >>> 24) | 1;
  slots[at * 2] = key;
  slots[at * 2 + 1] = row;
}

/** Where the row of a key starts; 0 for a key without one. */
export function find({ mask, prints, slots }: RowTable, key: number): number {
  const hash = Math.imul(key, 0x9e3779b1);
  const print = (hash >>> 24) | 1;
  for (let at = (hash >>> 7) & mask; ; at = (at + 1) & mask) {
    const other = prints[at] ?? 0;
    if (other === 0) return 0;
    if (other === print && slots[at * 2] === key) return slots[at * 2 + 1] ?? 0;
  }
}
