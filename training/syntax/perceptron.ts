import type { Scorer } from "../../src/models/linear-model.ts";

/** One feature of a trained model: its template, its key, and a weight for each class that has one. */
export interface Feature {
  readonly template: number;
  readonly key: number;
  readonly weights: ReadonlyMap<number, number>;
}

/** Keys of this many bits: how far features of one template are told apart. */
export const KEY_BITS = 22;

/** How a perceptron is made. */
export interface PerceptronOptions {
  readonly templates: number;
  /** A feature is kept from its this-many-th update on (Goldberg and Elhadad, 2011). */
  readonly leastUpdates: number;
  /** Where given, there are no weights but those that these have; all start from nothing. */
  readonly only?: readonly Feature[] | undefined;
}

const ABSENT = -1;
/** A row starts with how many entries it has and how many it has room for. */
const HEADER = 2;
/** An entry holds its weight above its class. */
const CLASS_BITS = 8;
const CLASS_MASK = (1 << CLASS_BITS) - 1;

/**
 * Averaged multiclass perceptron over hashed features (Freund and Schapire, 1999; Daumé, 2006). What is read to
 * score a state lies close together, since waiting for memory is most of the cost.
 */
export class Perceptron implements Scorer {
  private readonly templates: number;
  private readonly leastUpdates: number;
  private readonly grows: boolean;
  /** Where in the table the feature of each template was found. */
  private readonly slots: Int32Array;
  private readonly seen: Uint8Array;
  /** Keys and the rows that they lead to, in turn; row 0 is none. */
  private table = new Int32Array(1 << 19);
  private features = 0;
  private rows = new Int32Array(1 << 20);
  /** By entry: the sum of its weights over time until its stamp. */
  private totals = new Float64Array(1 << 20);
  private stamps = new Int32Array(1 << 20);
  private used = 1;
  private now = 1;

  constructor({ templates, leastUpdates, only }: PerceptronOptions) {
    this.templates = templates;
    this.leastUpdates = leastUpdates;
    this.grows = only === undefined;
    this.slots = new Int32Array(templates).fill(ABSENT);
    this.seen = new Uint8Array(this.grows ? 1 << 24 : 1);
    for (const { template, key, weights } of only ?? []) {
      if (this.isCrowded()) this.rehash();
      const slot = this.add((template << KEY_BITS) | key, weights.size);
      for (const index of weights.keys()) this.entry(slot, index);
    }
  }

  /** Sets `scores` and remembers the features for `update`. */
  score(hashes: Int32Array, scores: Int32Array): void {
    scores.fill(0);
    const { slots, table, rows, templates } = this;
    for (let template = 0; template < templates; template++) {
      slots[template] = this.find(keyOf(template, hashes[template] ?? 0));
    }
    for (let template = 0; template < templates; template++) {
      const slot = slots[template] ?? ABSENT;
      if (slot < 0) continue;
      const row = table[slot + 1] ?? 0;
      const end = row + HEADER + (rows[row] ?? 0);
      for (let i = row + HEADER; i < end; i++) {
        const entry = rows[i] ?? 0;
        const index = entry & CLASS_MASK;
        scores[index] = (scores[index] ?? 0) + (entry >> CLASS_BITS);
      }
    }
  }

  /** One more example is done. */
  tick(): void {
    this.now++;
  }

  /** Adds to the weights of a class, and takes from those of another, for the features last scored. */
  update(hashes: Int32Array, right: number, wrong: number): void {
    if (this.grows && this.isCrowded()) {
      this.rehash();
      for (let template = 0; template < this.templates; template++) {
        this.slots[template] = this.find(keyOf(template, hashes[template] ?? 0));
      }
    }
    for (let template = 0; template < this.templates; template++) {
      let slot = this.slots[template] ?? ABSENT;
      if (slot < 0) {
        if (!this.grows) continue;
        const key = keyOf(template, hashes[template] ?? 0);
        const place = Math.imul(key, 0x9e3779b1) >>> 8;
        const times = (this.seen[place] ?? 0) + 1;
        if (times < this.leastUpdates) {
          this.seen[place] = times;
          continue;
        }
        slot = this.add(key, 2);
      }
      this.change(slot, right, 1);
      this.change(slot, wrong, -1);
    }
  }

  /** The averaged weights, by key. */
  averaged(): readonly Feature[] {
    const found: Feature[] = [];
    for (let slot = 0; slot < this.table.length; slot += 2) {
      const row = this.table[slot + 1] ?? 0;
      if (row === 0) continue;
      const weights = new Map<number, number>();
      const end = row + HEADER + (this.rows[row] ?? 0);
      for (let i = row + HEADER; i < end; i++) {
        const entry = this.rows[i] ?? 0;
        const late = (entry >> CLASS_BITS) * (this.now - (this.stamps[i] ?? 0));
        const total = (this.totals[i] ?? 0) + late;
        if (total !== 0) weights.set(entry & CLASS_MASK, total / this.now);
      }
      if (weights.size === 0) continue;
      const key = this.table[slot] ?? 0;
      found.push({ template: key >>> KEY_BITS, key: key & ((1 << KEY_BITS) - 1), weights });
    }
    return found.sort((a, b) => a.template - b.template || a.key - b.key);
  }

  private find(key: number): number {
    const { table } = this;
    const mask = table.length - 1;
    for (let slot = slotOf(key, mask); ; slot = (slot + 2) & mask) {
      if ((table[slot + 1] ?? 0) === 0) return ABSENT;
      if (table[slot] === key) return slot;
    }
  }

  private isCrowded(): boolean {
    return (this.features + this.templates) * 4 > this.table.length;
  }

  /** A row for a key that may have one already; gives its slot. */
  private add(key: number, room: number): number {
    const known = this.find(key);
    if (known >= 0) return known;
    this.features++;
    return this.place(key, this.row(room));
  }

  private place(key: number, row: number): number {
    const mask = this.table.length - 1;
    let slot = slotOf(key, mask);
    while ((this.table[slot + 1] ?? 0) !== 0) slot = (slot + 2) & mask;
    this.table[slot] = key;
    this.table[slot + 1] = row;
    return slot;
  }

  private rehash(): void {
    const old = this.table;
    this.table = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += 2) {
      const row = old[slot + 1] ?? 0;
      if (row !== 0) this.place(old[slot] ?? 0, row);
    }
  }

  private change(slot: number, index: number, by: number): void {
    const row = this.table[slot + 1] ?? 0;
    const end = row + HEADER + (this.rows[row] ?? 0);
    let at = row + HEADER;
    while (at < end && ((this.rows[at] ?? 0) & CLASS_MASK) !== index) at++;
    if (at === end) {
      if (!this.grows) return;
      at = this.entry(slot, index);
    }
    const entry = this.rows[at] ?? 0;
    const since = this.now - (this.stamps[at] ?? 0);
    this.totals[at] = (this.totals[at] ?? 0) + (entry >> CLASS_BITS) * since;
    this.stamps[at] = this.now;
    this.rows[at] = entry + (by << CLASS_BITS);
  }

  /** An empty row. */
  private row(room: number): number {
    while (this.used + HEADER + room > this.rows.length) {
      this.rows = grown(this.rows, new Int32Array(this.rows.length * 2));
      this.totals = grown(this.totals, new Float64Array(this.totals.length * 2));
      this.stamps = grown(this.stamps, new Int32Array(this.stamps.length * 2));
    }
    const row = this.used;
    this.used += HEADER + room;
    this.rows[row] = 0;
    this.rows[row + 1] = room;
    return row;
  }

  /** A new entry at the end of a feature's row, which moves where it has no room. */
  private entry(slot: number, index: number): number {
    let row = this.table[slot + 1] ?? 0;
    const count = this.rows[row] ?? 0;
    const room = this.rows[row + 1] ?? 0;
    if (count === room) {
      const from = row;
      row = this.row(Math.min(CLASS_MASK, room * 2));
      this.table[slot + 1] = row;
      for (const list of [this.rows, this.totals, this.stamps]) {
        list.copyWithin(row + HEADER, from + HEADER, from + HEADER + count);
      }
    }
    const at = row + HEADER + count;
    this.rows[row] = count + 1;
    this.rows[at] = index;
    this.totals[at] = 0;
    this.stamps[at] = this.now;
    return at;
  }
}

const keyOf = (template: number, hash: number): number =>
  (template << KEY_BITS) | (hash >>> (32 - KEY_BITS));

/** The even place in a table at which a key is looked for first. */
const slotOf = (key: number, mask: number): number =>
  (Math.imul(key, 0x9e3779b1) >>> 6) & mask & ~1;

function grown<T extends Int32Array | Float64Array>(list: T, into: T): T {
  into.set(list);
  return into;
}
