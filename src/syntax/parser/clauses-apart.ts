import type { AnalyzedWord, Parsing } from "./analysis.ts";
import { complement, reportingVerb } from "./attribution.ts";
import { invertedSubject } from "./inverted-subject.ts";
import { ownClauses } from "./own-clauses.ts";
import { isQuotationMark, type WordRange } from "./quoted-words.ts";
import type { FineTag } from "./tag-set.ts";

/** Stands for a clause in its frame. */
const PLACEHOLDER = "won";
const PLACEHOLDER_TAG: FineTag = { upos: "VERB", xpos: "VBD" };
const STOP_TAG: FineTag = { upos: "PUNCT", xpos: "." };

/**
 * Parses quotations and other clauses that stand on their own apart from their frame, in which each is one word, and
 * hangs their roots where that word hung, or from the verb that reports them. Every word is parsed once.
 */
export const clausesApart =
  (parse: Parsing): Parsing =>
  (words, tags) => {
    const clauses = ownClauses(words, tags);
    if (clauses.length === 0) return parse(words, tags);
    const tree: AnalyzedWord[] = new Array(words.length);
    const roots = clauses.map((clause) => parseClause(parse, words, tags, clause, tree));
    parseFrame(parse, words, tags, clauses, roots, tree);
    clauses.forEach((clause, k) => {
      const verb = reportingVerb(words, tags, clause);
      if (verb < 0) return;
      complement(tree, roots[k] ?? 0, verb);
      if (isRightBehind(words, clause, verb)) invertedSubject(tree, tags, verb);
    });
    return tree;
  };

/** Whether nothing but marks stands between a clause and the verb. */
const isRightBehind = (words: readonly string[], { end }: WordRange, verb: number): boolean =>
  verb >= end && words.slice(end, verb).every((word) => isQuotationMark(word) || isStop(word));

const isStop = (word: string | undefined): boolean => word !== undefined && /^[,.?!…]$/.test(word);

/** Where the words of a clause end: the mark that ends it belongs to the frame. */
const endOf = (words: readonly string[], { end }: WordRange): number =>
  isStop(words[end - 1]) ? end - 1 : end;

/** Parses a clause as a sentence, writes its arcs into `tree`, and says which word is its root. */
function parseClause(
  parse: Parsing,
  words: readonly string[],
  tags: readonly FineTag[],
  clause: WordRange,
  tree: AnalyzedWord[],
): number {
  const { start } = clause;
  const end = endOf(words, clause);
  const stop = words[end];
  const ending = end < clause.end && stop !== undefined && stop !== "," ? stop : ".";
  const found = parse([...words.slice(start, end), ending], [...tags.slice(start, end), STOP_TAG]);
  const top = found.findIndex(({ head }) => head === null);
  // A word that hangs from the stop hangs from the root; where the stop is the root, the first word is.
  const root = start + (top < end - start ? top : 0);
  for (let i = start; i < end; i++) {
    const word = found[i - start];
    if (word === undefined) continue;
    const head = word.head === null || start + word.head >= end ? root : start + word.head;
    tree[i] = { ...word, head: i === root ? null : head };
  }
  return root;
}

/** Parses what is left with a word for each clause, and writes its arcs and those of the clauses' roots into `tree`. */
function parseFrame(
  parse: Parsing,
  words: readonly string[],
  tags: readonly FineTag[],
  clauses: readonly WordRange[],
  roots: readonly number[],
  tree: AnalyzedWord[],
): void {
  const frameWords: string[] = [];
  const frameTags: FineTag[] = [];
  /** The word of the sentence that each of the frame stands for. */
  const origins: number[] = [];
  const add = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      frameWords.push(words[i] ?? "");
      frameTags.push(tags[i] ?? PLACEHOLDER_TAG);
      origins.push(i);
    }
  };
  let from = 0;
  clauses.forEach((clause, k) => {
    const root = roots[k] ?? clause.start;
    const opening = clause.start - 1;
    const opened = hangMark(words, tags, opening, root, tree);
    add(from, opened ? opening : clause.start);
    frameWords.push(PLACEHOLDER);
    frameTags.push(PLACEHOLDER_TAG);
    origins.push(root);
    const end = endOf(words, clause);
    add(end, clause.end);
    from = hangMark(words, tags, clause.end, root, tree) ? clause.end + 1 : clause.end;
  });
  add(from, words.length);
  parse(frameWords, frameTags).forEach((word, i) => {
    const at = origins[i] ?? 0;
    const head = word.head === null ? null : (origins[word.head] ?? null);
    const own = tree[at];
    tree[at] = own === undefined ? { ...word, head } : { ...own, head, relation: word.relation };
  });
}

/** Hangs the word at `at` from the root of its clause if it is a quotation mark, and says so. */
function hangMark(
  words: readonly string[],
  tags: readonly FineTag[],
  at: number,
  root: number,
  tree: AnalyzedWord[],
): boolean {
  const tag = tags[at];
  if (tag === undefined || !isQuotationMark(words[at] ?? "")) return false;
  tree[at] = { upos: tag.upos, xpos: tag.xpos, head: root, relation: "punct" };
  return true;
}
