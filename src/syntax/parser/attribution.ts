import { REPORTING_VERBS } from "../reporting-verbs.ts";
import type { AnalyzedWord } from "./analysis.ts";
import { isQuotationMark, type WordRange } from "./quoted-words.ts";
import type { FineTag } from "./tag-set.ts";

const FINITE = /^(?:VBD|VBZ|VBP)$/;
/** A verb or a relative or question word before which no reporting verb was met: it is none of this clause's. */
const OTHER_CLAUSE = /^(?:VBD|VBZ|VBP|MD|WP|WDT|WRB)$/;
const LINKING = /^(?:CC|IN|WRB)$/;

/** The verb that reports a clause: the first one behind it if it leads the sentence, or the one right before it; -1 for none. */
export function reportingVerb(
  words: readonly string[],
  tags: readonly FineTag[],
  { start, end }: WordRange,
): number {
  let before = start - 1;
  while (before >= 0 && isMark(words[before] ?? "")) before--;
  if (before >= 0) return isReporting(words, tags, before) ? before : -1;
  let after = end;
  while (after < words.length && isMark(words[after] ?? "")) after++;
  if (LINKING.test(tags[after]?.xpos ?? "")) return -1;
  for (let i = after; i < words.length; i++) {
    if (isReporting(words, tags, i)) return i;
    if (OTHER_CLAUSE.test(tags[i]?.xpos ?? "")) return -1;
  }
  return -1;
}

const isMark = (word: string): boolean => word === "," || word === ":" || isQuotationMark(word);

const isReporting = (words: readonly string[], tags: readonly FineTag[], at: number): boolean =>
  REPORTING_VERBS.has(words[at]?.toLowerCase() ?? "") && FINITE.test(tags[at]?.xpos ?? "");

/** Trees that are deeper are left as they are, so that the cost stays linear. */
const DEEPEST = 200;

/** Makes `clause` the complement of `verb`, which takes its place where it hung from the clause. */
export function complement(tree: AnalyzedWord[], clause: number, verb: number): void {
  const lower = tree[clause];
  const upper = tree[verb];
  const above = headsAbove(tree, verb);
  if (lower === undefined || upper === undefined || above.length === DEEPEST) return;
  if (above.includes(clause)) {
    tree[verb] = { ...upper, head: lower.head, relation: lower.relation };
  }
  tree[clause] = { ...lower, head: verb, relation: "ccomp" };
}

/** The heads that lead from a word towards the root. */
function headsAbove(tree: readonly AnalyzedWord[], word: number): readonly number[] {
  const heads: number[] = [];
  for (let at = tree[word]?.head ?? null; at !== null && heads.length < DEEPEST; ) {
    heads.push(at);
    at = tree[at]?.head ?? null;
  }
  return heads;
}
