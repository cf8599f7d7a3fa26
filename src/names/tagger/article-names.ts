import { hash1, hash2, hash3 } from "../../syntax/parser/hashing.ts";
import { ABSENT } from "./features.ts";
import { LABELS, OUTSIDE, positionOf, typeOf, UNIT } from "./labels.ts";
import type { Line } from "./line.ts";

/** How many features a word has of what the article says of it elsewhere. */
export const ARTICLE_TEMPLATES = 11;

const TYPES = 4;
const ORG = 1;

/** What a first reading found of the words of an article: how often each bears each label. */
export interface ArticleNames {
  readonly labels: ReadonlyMap<string, Int32Array>;
  /** How often two words stand together in a name of each type. */
  readonly pairs: ReadonlyMap<string, Int32Array>;
  /** The first letters of the names of organizations. */
  readonly acronyms: ReadonlySet<string>;
}

/** A line and the label of each of its words. */
export interface LabelledLine {
  readonly line: Line;
  readonly labels: Uint8Array;
}

/** Sums what a first reading found (extended prediction history; Ratinov and Roth, 2009). */
export function articleNames(lines: readonly LabelledLine[]): ArticleNames {
  const labels = new Map<string, Int32Array>();
  const pairs = new Map<string, Int32Array>();
  const acronyms = new Set<string>();
  for (const { line, labels: found } of lines) {
    let initials = "";
    for (const zone of line.zones) {
      for (let i = zone.from; i < zone.to; i++) {
        const label = found[i] ?? OUTSIDE;
        const word = line.facts[i]?.lower ?? "";
        count(labels, word, label, LABELS);
        const position = positionOf(label);
        if (position === 1) initials = "";
        if (position > 0 && position < UNIT && line.words[i]?.kind === "capital") {
          initials += word.charAt(0);
        }
        if (position === 3 && typeOf(label) === ORG && initials.length > 1) acronyms.add(initials);
        if (position === 2 || position === 3) {
          count(pairs, pairKey(line.facts[i - 1]?.lower ?? "", word), typeOf(label), TYPES);
        }
      }
    }
  }
  return { labels, pairs, acronyms };
}

const pairKey = (first: string, second: string): string => `${first} ${second}`;

function count(counts: Map<string, Int32Array>, key: string, index: number, size: number): void {
  const row = counts.get(key) ?? new Int32Array(size);
  row[index] = (row[index] ?? 0) + 1;
  counts.set(key, row);
}

/** Whether the article says anything of the word elsewhere. */
export function isElsewhere(names: ArticleNames, word: string): boolean {
  const row = names.labels.get(word);
  return row !== undefined && row.reduce((sum, each) => sum + each, 0) > 1;
}

/** Writes the features of what the article says of the word at `at` elsewhere; `own` are the labels of its line. */
export function articleFeatures(
  { line, labels: own }: LabelledLine,
  at: number,
  names: ArticleNames,
  hashes: Int32Array,
): void {
  const word = line.facts[at];
  if (word === undefined) return;
  const here = usual(names, line, at, own);
  const before = usual(names, line, at - 1, own);
  const after = usual(names, line, at + 1, own);
  const whole = longest(names, line, at, own);
  const left = paired(names, line, at - 1, own);
  const right = paired(names, line, at, own);
  const opens = line.words[at]?.opens === true ? 1 : 0;
  const run = line.runs[at];
  const length = run === undefined ? 0 : Math.min(4, run.to - run.from);
  const acronym = line.words[at]?.kind === "upper" && names.acronyms.has(word.lower);
  let i = 0;
  hashes[i++] = here === 0 ? ABSENT : hash1(here);
  hashes[i++] = here === 0 ? ABSENT : hash3(here, opens | (line.style << 1), length);
  hashes[i++] = here === 0 ? ABSENT : hash2(here, word.named);
  hashes[i++] = whole === 0 ? ABSENT : hash1(whole);
  hashes[i++] = whole === 0 ? ABSENT : hash2(whole, length);
  hashes[i++] = here === 0 && before === 0 ? ABSENT : hash2(before, here);
  hashes[i++] = here === 0 && after === 0 ? ABSENT : hash2(here, after);
  hashes[i++] = left === 0 && right === 0 ? ABSENT : hash2(left, right);
  hashes[i++] = left === 0 ? ABSENT : hash2(left, here);
  hashes[i++] = right === 0 ? ABSENT : hash2(right, here);
  hashes[i++] = acronym ? hash1(1) : ABSENT;
}

/** The type that a word mostly has elsewhere, with how sure that is; 0 where it stands nowhere else. */
function usual(names: ArticleNames, line: Line, at: number, own: Uint8Array): number {
  const row = names.labels.get(line.facts[at]?.lower ?? "");
  if (row === undefined) return 0;
  const ownType = typeOf(own[at] ?? OUTSIDE);
  let all = 0;
  let best = 0;
  let most = -1;
  for (let type = -1; type < TYPES; type++) {
    let sum = type === ownType ? -1 : 0;
    if (type < 0) sum += row[OUTSIDE] ?? 0;
    else for (let k = 1; k <= UNIT; k++) sum += row[type * 4 + k] ?? 0;
    all += sum;
    if (sum > most) {
      most = sum;
      best = type + 1;
    }
  }
  if (all <= 0) return 0;
  const sure = most === all ? 0 : most * 2 > all ? 1 : 2;
  return 1 + best * 8 + sure * 2 + (all > 2 ? 1 : 0);
}

/** The label that a word mostly has elsewhere in names of several words; 0 for none. */
function longest(names: ArticleNames, line: Line, at: number, own: Uint8Array): number {
  const row = names.labels.get(line.facts[at]?.lower ?? "");
  if (row === undefined) return 0;
  let best = 0;
  let most = 0;
  for (let label = 1; label < LABELS; label++) {
    if (positionOf(label) === UNIT) continue;
    const times = (row[label] ?? 0) - (own[at] === label ? 1 : 0);
    if (times > most) {
      most = times;
      best = label;
    }
  }
  return best;
}

/** The type of the names elsewhere in which the words at `at` and after it stand together; 0 for none. */
function paired(names: ArticleNames, line: Line, at: number, own: Uint8Array): number {
  const first = line.facts[at];
  const second = line.facts[at + 1];
  if (first === undefined || second === undefined) return 0;
  const row = names.pairs.get(pairKey(first.lower, second.lower));
  if (row === undefined) return 0;
  const label = own[at + 1] ?? OUTSIDE;
  const inside = positionOf(label) === 2 || positionOf(label) === 3;
  let best = 0;
  let most = 0;
  for (let type = 0; type < TYPES; type++) {
    const times = (row[type] ?? 0) - (inside && typeOf(label) === type ? 1 : 0);
    if (times > most) {
      most = times;
      best = type + 1;
    }
  }
  return best;
}
