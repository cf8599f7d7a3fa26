import { hash1, hash2, hash3 } from "../../syntax/parser/hashing.ts";
import type { Line } from "./line.ts";
import { afterRun, beforeRun } from "./surroundings.ts";
import { COMMON, hashOf, TYPE_CUES, type WordFacts } from "./word-facts.ts";
import type { Range } from "./zones.ts";

/** How many features `ownFeatures` writes. */
export const OWN_TEMPLATES = 33;
/** Where the words stand, from a word, whose `nearFeatures` it takes. */
export const NEAR_OFFSETS: readonly number[] = [-2, -1, 1, 2];
/** How many features `nearFeatures` writes for each of them. */
export const NEAR_TEMPLATES = 7;
/** How many features `contextFeatures` writes. */
export const CONTEXT_TEMPLATES = 62;

/** The hash of a feature that does not hold. */
export const ABSENT = 0;

const NAME_BITS = 11;

/** Writes the features of a word by itself. */
export function ownFeatures(word: WordFacts, hashes: Int32Array): void {
  const { form, surface, shape, cluster, named, cued } = word;
  const [first2 = 0, first3 = 0, first4 = 0] = word.prefixes;
  const [last1 = 0, last2 = 0, last3 = 0, last4 = 0] = word.suffixes;
  let i = 0;
  hashes[i++] = hash1(form);
  hashes[i++] = hash1(surface);
  hashes[i++] = hash1(shape);
  hashes[i++] = hash1(first2);
  hashes[i++] = hash1(first3);
  hashes[i++] = hash1(first4);
  hashes[i++] = hash1(last1);
  hashes[i++] = hash1(last2);
  hashes[i++] = hash1(last3);
  hashes[i++] = hash1(last4);
  hashes[i++] = cluster === 0 ? ABSENT : hash1(cluster);
  hashes[i++] = hash2(shape, last3);
  hashes[i++] = hash2(shape, last2);
  hashes[i++] = hash2(shape, cluster);
  hashes[i++] = hash2(shape, named);
  hashes[i++] = hash1(named);
  hashes[i++] = hash1(cued);
  hashes[i++] = hash2(named, cued);
  hashes[i++] = hash2(shape, word.length);
  hashes[i++] = hash2(cluster, named);
  hashes[i++] = hash2(named, last3);
  hashes[i++] = hash1(0x5eed);
  for (let bit = 0; bit < NAME_BITS; bit++) {
    hashes[i++] = ((named >> bit) & 1) === 0 ? ABSENT : hash1(bit + 1);
  }
}

/** Writes the features of a word for those beside it. */
export function nearFeatures(word: WordFacts | undefined, hashes: Int32Array): void {
  let i = 0;
  if (word === undefined) {
    hashes.fill(ABSENT);
    hashes[0] = hash1(0xed6e);
    return;
  }
  hashes[i++] = hash1(word.form);
  hashes[i++] = word.cluster === 0 ? ABSENT : hash1(word.cluster);
  hashes[i++] = hash1(word.shape);
  hashes[i++] = hash1(word.named);
  hashes[i++] = hash1(word.cued);
  hashes[i++] = hash1(word.suffixes[2] ?? 0);
  hashes[i++] = hash2(word.shape, word.cluster);
}

/** What the rest of the article says of a word, apart from names. */
export interface ArticleWords {
  /** Words that stand in small letters somewhere. */
  readonly small: ReadonlySet<string>;
  /** Words that stand with a capital where no sentence opens. */
  readonly capital: ReadonlySet<string>;
}

const TAG_HASHES = new Map<string, number>();

/** The hash of a tag. */
function tagHash(tag: string | undefined): number {
  if (tag === undefined) return 1;
  const known = TAG_HASHES.get(tag);
  if (known !== undefined) return known;
  const hash = hashOf(tag);
  if (TAG_HASHES.size < 100) TAG_HASHES.set(tag, hash);
  return hash;
}

const KINDS = { capital: 1, upper: 2, lower: 3, number: 4, mark: 5 };

/** Writes the features of the word at `at` in its sentence. */
export function contextFeatures(
  line: Line,
  at: number,
  article: ArticleWords,
  hashes: Int32Array,
): void {
  const { words, facts, listed, runs, style } = line;
  const word = words[at];
  const f = facts[at];
  if (word === undefined || f === undefined) return;
  const before = words[at - 1];
  const after = words[at + 1];
  const p = facts[at - 1];
  const n = facts[at + 1];
  const pf = p?.form ?? 1;
  const nf = n?.form ?? 2;
  const pc = p?.cluster ?? 0;
  const nc = n?.cluster ?? 0;
  const kind = KINDS[word.kind];
  const beforeKind = before === undefined ? 0 : KINDS[before.kind];
  const afterKind = after === undefined ? 0 : KINDS[after.kind];
  const bits =
    (word.opens ? 1 : 0) |
    (word.possessive ? 2 : 0) |
    (before?.possessive === true ? 4 : 0) |
    (word.tight ? 8 : 0) |
    (after?.tight === true ? 16 : 0) |
    (line.heading ? 32 : 0) |
    (style << 6);
  const common = (f.named & COMMON) !== 0 ? 1 : 0;
  const known = (article.small.has(word.lower) ? 1 : 0) | (article.capital.has(word.lower) ? 2 : 0);
  const kinds = (beforeKind << 6) | (kind << 3) | afterKind;
  const fcue = f.cued & TYPE_CUES;
  const pcue = (p?.cued ?? 0) & TYPE_CUES;
  const ncue = (n?.cued ?? 0) & TYPE_CUES;
  const pn = p?.named ?? 0;
  const nn = n?.named ?? 0;
  const t = tagHash(word.xpos);
  const pt = tagHash(before?.xpos);
  const nt = tagHash(after?.xpos);
  const g = listed[at] ?? 0;
  const gp = listed[at - 1] ?? 0;
  const gn = listed[at + 1] ?? 0;
  let i = 0;
  hashes[i++] = hash2(bits, kind);
  hashes[i++] = hash3(bits & 1, kinds, style);
  hashes[i++] = hash3(p?.shape ?? 0, f.shape, n?.shape ?? 0);
  hashes[i++] = hash2(f.shape, n?.shape ?? 0);
  hashes[i++] = hash2(p?.shape ?? 0, f.shape);
  hashes[i++] = hash2(pf, f.form);
  hashes[i++] = hash2(f.form, nf);
  hashes[i++] = hash2(pf, nf);
  hashes[i++] = hash2(pc, f.cluster);
  hashes[i++] = hash2(f.cluster, nc);
  hashes[i++] = hash3(pc, kind, nc);
  hashes[i++] = hash1(t);
  hashes[i++] = hash1(pt);
  hashes[i++] = hash1(nt);
  hashes[i++] = hash2(pt, t);
  hashes[i++] = hash2(t, nt);
  hashes[i++] = hash3(pt, kind, nt);
  hashes[i++] = hash2(pn, f.named);
  hashes[i++] = hash2(f.named, nn);
  hashes[i++] = hash2(pcue, f.named);
  hashes[i++] = hash2(f.named, ncue);
  hashes[i++] = hash2(fcue, ncue);
  hashes[i++] = hash2(pcue, fcue);
  hashes[i++] = g === 0 ? ABSENT : hash1(g);
  hashes[i++] = g === 0 && gp === 0 ? ABSENT : hash2(gp, g);
  hashes[i++] = g === 0 && gn === 0 ? ABSENT : hash2(g, gn);
  hashes[i++] = g === 0 ? ABSENT : hash2(g, common | ((bits & 1) << 1) | (style << 2));
  hashes[i++] = hash3(known, bits & 1, common | (style << 1));
  hashes[i++] = hash3(known, f.named, kind);
  hashes[i++] = style === 0 ? ABSENT : hash3(style, f.named, kind);
  hashes[i++] = style === 0 ? ABSENT : hash3(style, f.cued, pn);
  hashes[i++] = hash2(facts[at - 2]?.form ?? 1, pf);
  hashes[i++] = hash2(nf, facts[at + 2]?.form ?? 2);
  hashes[i++] = hash3(pc, f.shape, f.suffixes[2] ?? 0);
  hashes[i++] = hash2(pf, f.shape);
  hashes[i++] = hash2(nf, f.shape);
  const run = runs[at];
  if (run === undefined) {
    hashes.fill(ABSENT, i);
    hashes[i] = hash3(pf, nf, kind);
    return;
  }
  runFeatures(line, at, run, hashes, i);
}

/** Writes the features that a word has as a part of its run of capitals. */
function runFeatures(line: Line, at: number, run: Range, hashes: Int32Array, start: number): void {
  const { words, facts } = line;
  let i = start + 1;
  hashes[start] = ABSENT;
  const length = Math.min(5, run.to - run.from);
  const fromStart = Math.min(3, at - run.from);
  const fromEnd = Math.min(3, run.to - 1 - at);
  const place = (fromStart << 2) | fromEnd;
  const bf = facts[run.from - 1]?.form ?? 1;
  const af = facts[run.to]?.form ?? 2;
  const bc = facts[run.from - 1]?.cluster ?? 0;
  const ac = facts[run.to]?.cluster ?? 0;
  const head = facts[run.to - 1];
  const first = facts[run.from];
  const headCue = (head?.cued ?? 0) & TYPE_CUES;
  const firstCue = (first?.cued ?? 0) & TYPE_CUES;
  const b = beforeRun(line, run);
  const a = afterRun(line, run);
  hashes[i++] = hash2(length, place);
  hashes[i++] = hash3(length, place, facts[at]?.shape ?? 0);
  hashes[i++] = hash2(bf, place);
  hashes[i++] = hash2(af, place);
  hashes[i++] = hash3(bf, 1, length);
  hashes[i++] = hash3(af, 2, length);
  hashes[i++] = hash2(bc, place);
  hashes[i++] = hash2(ac, place);
  hashes[i++] = hash3(bf, af, fromEnd === 0 ? 1 : 0);
  hashes[i++] = hash2(head?.form ?? 0, place);
  hashes[i++] = hash2(headCue, place);
  hashes[i++] = hash2(head?.suffixes[2] ?? 0, place);
  hashes[i++] = hash2(head?.cluster ?? 0, place);
  hashes[i++] = hash2(first?.form ?? 0, place);
  hashes[i++] = hash2(first?.named ?? 0, place);
  hashes[i++] = hash2(firstCue, place);
  hashes[i++] = hash2(first?.cluster ?? 0, place);
  hashes[i++] = hash3(first?.named ?? 0, headCue, place);
  hashes[i++] = hash3(first?.named ?? 0, head?.named ?? 0, place);
  hashes[i++] = b === 0 ? ABSENT : hash2(b, place);
  hashes[i++] = a === 0 ? ABSENT : hash2(a, place);
  hashes[i++] = a === 0 && b === 0 ? ABSENT : hash3(b, a, length);
  hashes[i++] = hash3(tagHash(words[run.to]?.xpos), tagHash(words[run.from - 1]?.xpos), length);
  const tied = run.from - 2;
  hashes[i++] = hash3(facts[tied]?.form ?? 1, bf, fromStart);
  hashes[i++] = hash3((facts[tied]?.cued ?? 0) & TYPE_CUES, bf, fromStart);
}
