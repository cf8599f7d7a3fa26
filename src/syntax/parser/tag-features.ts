import { hash1, hash2, hash3 } from "./hashing.ts";
import type { Lexemes } from "./lexemes.ts";

/** How many features a word has for the tagger. */
export const TAG_TEMPLATES = 40;

/** Writes the hashed features of the word at `at` into `hashes`, given the tags of the words before it. */
export function tagFeatures(
  words: Lexemes,
  tags: Uint8Array,
  at: number,
  hashes: Int32Array,
): void {
  const { form, shape, cluster, suffixes, prefixes } = words;
  const [last1, last2, last3, last4] = suffixes;
  const [first2, first3] = prefixes;
  const w = form[at] ?? 0;
  const p = form[at - 1] ?? 0;
  const n = form[at + 1] ?? 0;
  const n2 = form[at + 2] ?? 0;
  const s = shape[at] ?? 0;
  const c = cluster[at] ?? 0;
  const pc = cluster[at - 1] ?? 0;
  const nc = cluster[at + 1] ?? 0;
  const n2c = cluster[at + 2] ?? 0;
  const t1 = tags[at - 1] ?? 0;
  const t2 = tags[at - 2] ?? 0;
  const e3 = last3?.[at] ?? 0;
  const ne3 = last3?.[at + 1] ?? 0;
  let i = 0;
  hashes[i++] = hash1(s);
  hashes[i++] = hash1(w);
  hashes[i++] = hash2(w, s);
  hashes[i++] = hash2(w, t1);
  hashes[i++] = hash2(w, p);
  hashes[i++] = hash2(w, n);
  hashes[i++] = hash2(last4?.[at] ?? 0, s & 1);
  hashes[i++] = hash1(e3);
  hashes[i++] = hash1(last2?.[at] ?? 0);
  hashes[i++] = hash2(last1?.[at] ?? 0, s);
  hashes[i++] = hash1(first3?.[at] ?? 0);
  hashes[i++] = hash1(first2?.[at] ?? 0);
  hashes[i++] = hash2(e3, t1);
  hashes[i++] = hash2(e3, n);
  hashes[i++] = hash1(p);
  hashes[i++] = hash1(n);
  hashes[i++] = hash1(form[at - 2] ?? 0);
  hashes[i++] = hash1(n2);
  hashes[i++] = hash1(t1);
  hashes[i++] = hash2(t1, t2);
  hashes[i++] = hash2(p, t1);
  hashes[i++] = hash2(t1, n);
  hashes[i++] = hash1(ne3);
  hashes[i++] = hash2(t1, ne3);
  hashes[i++] = hash1(last3?.[at - 1] ?? 0);
  hashes[i++] = hash3(s, shape[at + 1] ?? 0, shape[at - 1] ?? 0);
  hashes[i++] = hash3(s, t1, t2);
  hashes[i++] = hash1(c);
  hashes[i++] = hash2(c, t1);
  hashes[i++] = hash2(c, pc);
  hashes[i++] = hash2(c, nc);
  hashes[i++] = hash1(nc);
  hashes[i++] = hash2(nc, n2c);
  hashes[i++] = hash1(pc);
  hashes[i++] = hash3(t1, c, nc);
  hashes[i++] = hash2(n, n2);
  hashes[i++] = hash3(t1, t2, w);
  hashes[i++] = hash3(t1, t2, e3);
  hashes[i++] = hash2(p, n);
  hashes[i++] = hash2(e3, s);
}
