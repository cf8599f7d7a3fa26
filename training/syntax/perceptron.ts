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

const EMPTY = -1;

/** Averaged multiclass perceptron over hashed features (Freund and Schapire, 1999; Daumé, 2006). */
export class Perceptron implements Scorer {
  private readonly templates: number;
  private readonly leastUpdates: number;
  private readonly grows: boolean;
  private readonly ids: Int32Array;
  private mask: number;
  private keys: Int32Array;
  private slots: Int32Array;
  private features = 0;
  private readonly seen: Uint8Array;
  private starts = new Int32Array(1 << 16);
  private counts = new Uint8Array(1 << 16);
  private rooms = new Uint8Array(1 << 16);
  private featureKeys = new Int32Array(1 << 16);
  private used = 0;
  private classes = new Uint8Array(1 << 18);
  private weights = new Int32Array(1 << 18);
  private totals = new Float64Array(1 << 18);
  private stamps = new Int32Array(1 << 18);
  private now = 1;

  constructor({ templates, leastUpdates, only }: PerceptronOptions) {
    this.templates = templates;
    this.leastUpdates = leastUpdates;
    this.grows = only === undefined;
    this.ids = new Int32Array(templates).fill(EMPTY);
    this.mask = (1 << 18) - 1;
    this.keys = new Int32Array(this.mask + 1);
    this.slots = new Int32Array(this.mask + 1).fill(EMPTY);
    this.seen = new Uint8Array(this.grows ? 1 << 24 : 1);
    for (const { template, key, weights } of only ?? []) {
      const id = this.add((template << KEY_BITS) | key);
      for (const index of weights.keys()) this.entry(id, index);
    }
  }

  /** Sets `scores` and remembers the features for `update`. */
  score(hashes: Int32Array, scores: Int32Array): void {
    scores.fill(0);
    const { ids, starts, counts, classes, weights } = this;
    for (let template = 0; template < this.templates; template++) {
      const id = this.find(keyOf(template, hashes[template] ?? 0));
      ids[template] = id;
      if (id < 0) continue;
      const start = starts[id] ?? 0;
      const end = start + (counts[id] ?? 0);
      for (let i = start; i < end; i++) {
        const index = classes[i] ?? 0;
        scores[index] = (scores[index] ?? 0) + (weights[i] ?? 0);
      }
    }
  }

  /** One more example is done. */
  tick(): void {
    this.now++;
  }

  /** Adds to the weights of a class, and takes from those of another, for the features last scored. */
  update(hashes: Int32Array, right: number, wrong: number): void {
    for (let template = 0; template < this.templates; template++) {
      let id = this.ids[template] ?? EMPTY;
      if (id < 0) {
        if (!this.grows) continue;
        const key = keyOf(template, hashes[template] ?? 0);
        const place = Math.imul(key, 0x9e3779b1) >>> 8;
        const times = (this.seen[place] ?? 0) + 1;
        if (times < this.leastUpdates) {
          this.seen[place] = times;
          continue;
        }
        id = this.add(key);
      }
      this.change(id, right, 1);
      this.change(id, wrong, -1);
    }
  }

  /** The averaged weights. */
  averaged(): readonly Feature[] {
    const found: Feature[] = [];
    for (let id = 0; id < this.features; id++) {
      const weights = new Map<number, number>();
      const start = this.starts[id] ?? 0;
      for (let i = start; i < start + (this.counts[id] ?? 0); i++) {
        const weight = this.weights[i] ?? 0;
        const total = (this.totals[i] ?? 0) + weight * (this.now - (this.stamps[i] ?? 0));
        if (total !== 0) weights.set(this.classes[i] ?? 0, total / this.now);
      }
      const key = this.featureKeys[id] ?? 0;
      if (weights.size === 0) continue;
      found.push({ template: key >>> KEY_BITS, key: key & ((1 << KEY_BITS) - 1), weights });
    }
    return found;
  }

  private find(key: number): number {
    const { keys, slots, mask } = this;
    for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
      const id = slots[slot] ?? EMPTY;
      if (id < 0 || keys[slot] === key) return id;
    }
  }

  private add(key: number): number {
    const known = this.find(key);
    if (known >= 0) return known;
    if (this.features * 2 > this.mask) this.rehash();
    const id = this.features++;
    this.place(key, id);
    if (id >= this.starts.length) {
      this.starts = grown(this.starts);
      this.counts = grown(this.counts);
      this.rooms = grown(this.rooms);
      this.featureKeys = grown(this.featureKeys);
    }
    this.featureKeys[id] = key;
    return id;
  }

  private place(key: number, id: number): void {
    let slot = slotOf(key, this.mask);
    while ((this.slots[slot] ?? EMPTY) >= 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    this.slots[slot] = id;
  }

  private rehash(): void {
    this.mask = this.mask * 2 + 1;
    this.keys = new Int32Array(this.mask + 1);
    this.slots = new Int32Array(this.mask + 1).fill(EMPTY);
    for (let id = 0; id < this.features; id++) this.place(this.featureKeys[id] ?? 0, id);
  }

  private change(id: number, index: number, by: number): void {
    const start = this.starts[id] ?? 0;
    const count = this.counts[id] ?? 0;
    let at = start;
    while (at < start + count && this.classes[at] !== index) at++;
    if (at === start + count) {
      if (!this.grows) return;
      at = this.entry(id, index);
    }
    const weight = this.weights[at] ?? 0;
    this.totals[at] = (this.totals[at] ?? 0) + weight * (this.now - (this.stamps[at] ?? 0));
    this.stamps[at] = this.now;
    this.weights[at] = weight + by;
  }

  /** A new entry at the end of a feature's row, which moves where it has no room. */
  private entry(id: number, index: number): number {
    const count = this.counts[id] ?? 0;
    const room = this.rooms[id] ?? 0;
    if (count === room) {
      const wanted = room === 0 ? 2 : Math.min(255, room * 2);
      while (this.used + wanted > this.classes.length) {
        this.classes = grown(this.classes);
        this.weights = grown(this.weights);
        this.totals = grown(this.totals);
        this.stamps = grown(this.stamps);
      }
      const from = this.starts[id] ?? 0;
      for (const list of [this.classes, this.weights, this.totals, this.stamps]) {
        list.copyWithin(this.used, from, from + count);
      }
      this.starts[id] = this.used;
      this.rooms[id] = wanted;
      this.used += wanted;
    }
    const at = (this.starts[id] ?? 0) + count;
    this.counts[id] = count + 1;
    this.classes[at] = index;
    this.weights[at] = 0;
    this.totals[at] = 0;
    this.stamps[at] = this.now;
    return at;
  }
}

const keyOf = (template: number, hash: number): number =>
  (template << KEY_BITS) | (hash >>> (32 - KEY_BITS));

const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 6) & mask;

function grown<T extends Int32Array | Uint8Array | Float64Array>(list: T): T {
  const more = new (list.constructor as new (length: number) => T)(list.length * 2);
  more.set(list);
  return more;
}
