import { hash1, hash2, hash3 } from "./hashing.ts";
import type { Lexemes } from "./lexemes.ts";
import { onStack, type State } from "./state.ts";

/** How many features a state has for the parser. */
export const PARSE_TEMPLATES = 97;

const DISTANCES = [0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 6];

/** The distance between two words, in eight steps. */
export const distance = (from: number, to: number): number =>
  from === 0 ? 0 : (DISTANCES[to - from] ?? 7);

/** What lies between two words: a comma, a quotation mark. */
export function between({ commas, quotes }: Lexemes, from: number, to: number): number {
  if (from === 0) return 0;
  const marks = (commas[to] ?? 0) - (commas[from] ?? 0);
  const quoted = (quotes[to] ?? 0) - (quotes[from] ?? 0);
  return 1 + Math.min(2, marks) * 8 + (Math.min(2, quoted) * 2 + ((quotes[from] ?? 0) & 1));
}

/** Writes the hashed features of a state into `hashes` (after Zhang and Nivre, 2011). */
export function parseFeatures(
  words: Lexemes,
  tags: Uint8Array,
  state: State,
  hashes: Int32Array,
): void {
  const { form, cluster } = words;
  const { left1, left2, right1, right2, label } = state;
  const { leftCount, rightCount, leftLabels, rightLabels } = state;
  const s0 = onStack(state, 0);
  const s1 = onStack(state, 1);
  const s2 = onStack(state, 2);
  const b0 = state.front;
  const b1 = b0 < state.root ? b0 + 1 : 0;
  const b2 = b0 + 1 < state.root ? b0 + 2 : 0;
  const s0w = form[s0] ?? 0;
  const s1w = form[s1] ?? 0;
  const b0w = form[b0] ?? 0;
  const b1w = form[b1] ?? 0;
  const s0t = tags[s0] ?? 0;
  const s1t = tags[s1] ?? 0;
  const s2t = tags[s2] ?? 0;
  const b0t = tags[b0] ?? 0;
  const b1t = tags[b1] ?? 0;
  const b2t = tags[b2] ?? 0;
  const s0c = cluster[s0] ?? 0;
  const s1c = cluster[s1] ?? 0;
  const b0c = cluster[b0] ?? 0;
  const s0l = left1[s0] ?? 0;
  const s0r = right1[s0] ?? 0;
  const s1l = left1[s1] ?? 0;
  const s1r = right1[s1] ?? 0;
  const b0l = left1[b0] ?? 0;
  const s0l2 = left2[s0] ?? 0;
  const s0r2 = right2[s0] ?? 0;
  const s1r2 = right2[s1] ?? 0;
  const b0l2 = left2[b0] ?? 0;
  const s0lt = tags[s0l] ?? 0;
  const s0rt = tags[s0r] ?? 0;
  const s1lt = tags[s1l] ?? 0;
  const s1rt = tags[s1r] ?? 0;
  const b0lt = tags[b0l] ?? 0;
  const s0ld = label[s0l] ?? 0;
  const s0rd = label[s0r] ?? 0;
  const s1rd = label[s1r] ?? 0;
  const b0ld = label[b0l] ?? 0;
  const d = distance(s0, b0);
  const d1 = s0 === 0 ? 0 : distance(s1, s0);
  const s0wt = hash2(s0w, s0t);
  const b0wt = hash2(b0w, b0t);
  const s1wt = hash2(s1w, s1t);
  const pair = s0t * 128 + b0t;
  const pair1 = s1t * 128 + s0t;
  const inner = between(words, s0, b0);
  const inner1 = s0 === 0 ? 0 : between(words, s1, s0);
  let i = 0;
  // Words alone.
  hashes[i++] = s0wt;
  hashes[i++] = hash1(s0t);
  hashes[i++] = b0wt;
  hashes[i++] = hash1(b0t);
  hashes[i++] = s1wt;
  hashes[i++] = hash1(s1t);
  hashes[i++] = hash2(b1w, b1t);
  hashes[i++] = hash1(b1t);
  hashes[i++] = hash2(form[b2] ?? 0, b2t);
  hashes[i++] = hash2(form[s2] ?? 0, s2t);
  // Two words.
  hashes[i++] = hash2(s0wt, b0wt);
  hashes[i++] = hash2(s0wt, b0t);
  hashes[i++] = hash2(s0t, b0wt);
  hashes[i++] = hash2(s0w, b0w);
  hashes[i++] = hash1(pair);
  hashes[i++] = hash2(b0t, b1t);
  hashes[i++] = hash2(s1wt, s0t);
  hashes[i++] = hash2(s1t, s0wt);
  hashes[i++] = hash2(s1w, s0w);
  hashes[i++] = hash1(pair1);
  hashes[i++] = hash2(s1wt, b0t);
  hashes[i++] = hash2(s1t, b0wt);
  hashes[i++] = hash2(s1t, b0t);
  hashes[i++] = hash2(s1w, b0w);
  hashes[i++] = hash2(b0w, b1w);
  // Three and four words.
  hashes[i++] = hash2(pair, b1t);
  hashes[i++] = hash3(b0t, b1t, b2t);
  hashes[i++] = hash2(pair1, b0t);
  hashes[i++] = hash2(s2t, pair1);
  hashes[i++] = hash2(pair, s0lt);
  hashes[i++] = hash2(pair, s0rt);
  hashes[i++] = hash2(pair, b0lt);
  hashes[i++] = hash2(pair1, s1rt);
  hashes[i++] = hash2(pair1, s1lt);
  hashes[i++] = hash2(pair1, s0lt);
  hashes[i++] = hash2(pair1, s0rt);
  hashes[i++] = hash3(s0w, b0t, b1t);
  hashes[i++] = hash3(s0t, b0w, b1t);
  hashes[i++] = hash2(pair, b1w);
  hashes[i++] = hash3(s1w, s0t, b0t);
  hashes[i++] = hash3(s1t, s0w, b0t);
  hashes[i++] = hash2(pair1, b0w);
  hashes[i++] = hash3(pair1, b0t, b1t);
  hashes[i++] = hash3(pair, b1t, b2t);
  hashes[i++] = hash3(s2t, pair1, b0t);
  // Distances and what lies between.
  hashes[i++] = hash2(s0w, d);
  hashes[i++] = hash2(s0t, d);
  hashes[i++] = hash2(b0w, d);
  hashes[i++] = hash2(b0t, d);
  hashes[i++] = hash2(pair, d);
  hashes[i++] = hash2(pair1, d1);
  hashes[i++] = hash3(pair1, b0t, d1);
  hashes[i++] = hash2(pair, inner);
  hashes[i++] = hash2(pair1, inner1);
  hashes[i++] = hash3(pair1, b0t, inner1);
  hashes[i++] = hash3(s0wt, inner, b0t);
  // How many dependents.
  hashes[i++] = hash3(s0w, leftCount[s0] ?? 0, rightCount[s0] ?? 0);
  hashes[i++] = hash3(s0t, leftCount[s0] ?? 0, rightCount[s0] ?? 0);
  hashes[i++] = hash2(b0w, leftCount[b0] ?? 0);
  hashes[i++] = hash2(b0t, leftCount[b0] ?? 0);
  hashes[i++] = hash2(s1w, rightCount[s1] ?? 0);
  hashes[i++] = hash2(s1t, rightCount[s1] ?? 0);
  // Dependents.
  hashes[i++] = hash1(form[s0l] ?? 0);
  hashes[i++] = hash2(s0lt, s0ld);
  hashes[i++] = hash1(form[s0r] ?? 0);
  hashes[i++] = hash2(s0rt, s0rd);
  hashes[i++] = hash2(tags[s0l2] ?? 0, label[s0l2] ?? 0);
  hashes[i++] = hash2(tags[s0r2] ?? 0, label[s0r2] ?? 0);
  hashes[i++] = hash1(form[b0l] ?? 0);
  hashes[i++] = hash2(b0lt, b0ld);
  hashes[i++] = hash2(tags[b0l2] ?? 0, label[b0l2] ?? 0);
  hashes[i++] = hash1(form[s1r] ?? 0);
  hashes[i++] = hash2(s1rt, s1rd);
  hashes[i++] = hash2(tags[s1r2] ?? 0, label[s1r2] ?? 0);
  hashes[i++] = hash2(s1lt, label[s1l] ?? 0);
  hashes[i++] = hash3(s0t, s0ld, s0rd);
  hashes[i++] = hash3(pair, s0ld, b0ld);
  hashes[i++] = hash3(pair1, s1rd, s0ld);
  // Labels of dependents.
  hashes[i++] = hash2(s0w, leftLabels[s0] ?? 0);
  hashes[i++] = hash2(s0t, leftLabels[s0] ?? 0);
  hashes[i++] = hash2(s0w, rightLabels[s0] ?? 0);
  hashes[i++] = hash2(s0t, rightLabels[s0] ?? 0);
  hashes[i++] = hash2(b0w, leftLabels[b0] ?? 0);
  hashes[i++] = hash2(b0t, leftLabels[b0] ?? 0);
  hashes[i++] = hash2(s1w, rightLabels[s1] ?? 0);
  hashes[i++] = hash2(s1t, rightLabels[s1] ?? 0);
  hashes[i++] = hash3(pair, leftLabels[s0] ?? 0, leftLabels[b0] ?? 0);
  hashes[i++] = hash2(pair1, rightLabels[s1] ?? 0);
  // Word clusters.
  hashes[i++] = hash1(s0c);
  hashes[i++] = hash1(b0c);
  hashes[i++] = hash2(s0c, b0c);
  hashes[i++] = hash2(s1c, s0c);
  hashes[i++] = hash2(s0c, b0t);
  hashes[i++] = hash2(s0t, b0c);
  hashes[i++] = hash2(s1c, s0t);
  hashes[i++] = hash2(s1t, s0c);
  hashes[i++] = hash3(s1c, s0c, b0t);
}
