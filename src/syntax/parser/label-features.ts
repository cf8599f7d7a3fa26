import { hash1, hash2, hash3 } from "./hashing.ts";
import type { Lexemes } from "./lexemes.ts";
import { between, distance } from "./parse-features.ts";
import type { State } from "./state.ts";

/** How many features an arc has for the labeller. */
export const LABEL_TEMPLATES = 34;

/** Writes the hashed features of the arc from `head` to `word`, about to be made in `state`, into `hashes`. */
export function labelFeatures(
  words: Lexemes,
  tags: Uint8Array,
  state: State,
  word: number,
  head: number,
  hashes: Int32Array,
): void {
  const { form, cluster, shape, suffixes } = words;
  const { left1, left2, right1, leftLabels, rightLabels, label } = state;
  const endings = suffixes[2];
  const d = form[word] ?? 0;
  const h = form[head] ?? 0;
  const side = head > word ? 1 : 0;
  const dt = tags[word] ?? 0;
  const ht = tags[head] ?? 0;
  const pair = (dt * 128 + ht) * 2 + side;
  const dts = dt * 2 + side;
  const hts = ht * 2 + side;
  const dl = left1[word] ?? 0;
  const dl2 = left2[word] ?? 0;
  const dr = right1[word] ?? 0;
  const dLeft = leftLabels[word] ?? 0;
  const dRight = rightLabels[word] ?? 0;
  const hLeft = leftLabels[head] ?? 0;
  const hRight = rightLabels[head] ?? 0;
  const gap = side === 1 ? distance(word, head) : distance(head, word);
  const inner = side === 1 ? between(words, word, head) : between(words, head, word);
  const dc = cluster[word] ?? 0;
  const hc = cluster[head] ?? 0;
  let i = 0;
  hashes[i++] = hash1(pair);
  hashes[i++] = hash2(d, side);
  hashes[i++] = hash2(h, side);
  hashes[i++] = hash2(d, hts);
  hashes[i++] = hash2(h, dts);
  hashes[i++] = hash2(d, h);
  hashes[i++] = hash2(pair, gap);
  hashes[i++] = hash2(form[dl] ?? 0, pair);
  hashes[i++] = hash3(tags[dl] ?? 0, label[dl] ?? 0, dts);
  hashes[i++] = hash3(label[dl2] ?? 0, label[dl] ?? 0, dts);
  hashes[i++] = hash2(dLeft, pair);
  hashes[i++] = hash2(dRight, pair);
  hashes[i++] = hash3(tags[dr] ?? 0, label[dr] ?? 0, dts);
  hashes[i++] = hash2(hLeft, dts);
  hashes[i++] = hash2(hRight, dts);
  hashes[i++] = hash3(hLeft, hRight, pair);
  hashes[i++] = hash3(h, hRight, side);
  hashes[i++] = hash3(h, hLeft, side);
  hashes[i++] = hash2(h, form[dl] ?? 0);
  hashes[i++] = hash3(tags[word - 1] ?? 0, tags[word + 1] ?? 0, pair);
  hashes[i++] = hash2(form[word - 1] ?? 0, dts);
  hashes[i++] = hash2(form[word + 1] ?? 0, dts);
  hashes[i++] = hash3(tags[head - 1] ?? 0, tags[head + 1] ?? 0, pair);
  hashes[i++] = hash3(dc, hc, side);
  hashes[i++] = hash2(dc, hts);
  hashes[i++] = hash2(hc, dts);
  hashes[i++] = hash2(endings?.[word] ?? 0, hts);
  hashes[i++] = hash2(endings?.[head] ?? 0, dts);
  hashes[i++] = hash2(inner, pair);
  hashes[i++] = hash2(dLeft, form[dl] ?? 0);
  hashes[i++] = hash2(tags[state.front] ?? 0, pair);
  hashes[i++] = hash2(shape[word] ?? 0, hts);
  hashes[i++] = hash3(d, dLeft, hts);
  hashes[i++] = hash2(d, form[word + 1] ?? 0);
}
