import type { Span } from "../../src/core/span.ts";
import { REPORTING_VERBS } from "../../src/syntax/reporting-verbs.ts";
import { f1, type Measure, share, type Tally } from "../measure.ts";
import type { Fault, Scored } from "../scored.ts";

/** A word of a tree, gold or found. */
export interface TreeWord extends Span {
  readonly form: string;
  readonly upos: string;
  /** Index of its head, -1 for the root's. */
  readonly head: number;
  readonly relation: string;
}

/** What of a clause's members is scored, and the arcs that stand for it. */
const MEMBERS: readonly (readonly [string, (word: TreeWord, head: TreeWord) => boolean])[] = [
  ["reporting subject", (word, head) => word.relation === "nsubj" && isReporting(head)],
  ["reporting clause", (word, head) => word.relation === "ccomp" && isReporting(head)],
  ["subject", (word) => word.relation === "nsubj"],
  ["passive subject", (word) => word.relation === "nsubj:pass"],
  ["object", (word) => word.relation === "obj"],
  ["oblique", (word) => word.relation.split(":")[0] === "obl"],
];

const isReporting = ({ form }: TreeWord): boolean => REPORTING_VERBS.has(form.toLowerCase());

/**
 * Scores found trees against those of a treebank. UPOS: share of words. UAS and LAS: share of words other than
 * punctuation with the right head, and with the right relation too. The members of clauses: F1 of arcs, exact, and
 * by chunk: a word of the same base noun phrase will do at either end. Where words are cut in other places, those
 * that cover the same letters are one word, which hangs where the first of them hangs that hangs from another.
 */
export function scoreSyntax(found: readonly TreeWord[], gold: readonly TreeWord[]): Scored {
  const blocks = blocksOf(found, gold);
  const goldBlocks = collapsed(gold, blocks.ofGold);
  const foundBlocks = collapsed(found, blocks.ofFound);
  const counts = { words: 0, upos: 0, arcs: 0, heads: 0, labels: 0 };
  const faults: Fault[] = [];
  for (const [block, word] of goldBlocks) {
    const other = foundBlocks.get(block);
    counts.words++;
    if (other?.upos === word.upos) counts.upos++;
    if (word.upos === "PUNCT") continue;
    counts.arcs++;
    const headRight = other !== undefined && other.head === word.head;
    if (headRight) counts.heads++;
    if (headRight && other.relation === word.relation) counts.labels++;
    else faults.push(faultOf(word, other, goldBlocks));
  }
  const tally: Record<string, Measure> = {
    UPOS: share(counts.upos, counts.words),
    UAS: share(counts.heads, counts.arcs),
    LAS: share(counts.labels, counts.arcs),
  };
  return { tally: { ...tally, ...memberTally(foundBlocks, goldBlocks) }, faults };
}

type Tree = ReadonlyMap<number, TreeWord>;

function faultOf(word: TreeWord, found: TreeWord | undefined, gold: Tree): Fault {
  const arc = ({ head, relation }: TreeWord): string =>
    `${relation} of ${gold.get(head)?.form ?? "nothing"}`;
  const got = found === undefined ? "nothing" : arc(found);
  return { kind: "wrong", span: word, note: `${word.form}: ${arc(word)}; found ${got}` };
}

function memberTally(found: Tree, gold: Tree): Tally {
  const tally: Record<string, Measure> = {};
  for (const [name, counts] of MEMBERS) {
    const exact = (block: number): number => block;
    for (const [suffix, place] of [
      ["", exact],
      [", chunk", (block: number) => chunkOf(block, gold)],
    ] as const) {
      const goldArcs = arcsOf(gold, counts, place);
      const foundArcs = arcsOf(found, counts, place);
      const correct = [...foundArcs].filter((arc) => goldArcs.has(arc)).length;
      tally[`${name}${suffix}`] = f1(correct, foundArcs.size, goldArcs.size);
    }
  }
  return tally;
}

function arcsOf(
  tree: Tree,
  counts: (word: TreeWord, head: TreeWord) => boolean,
  place: (block: number) => number,
): ReadonlySet<string> {
  const arcs = new Set<string>();
  for (const [block, word] of tree) {
    const head = tree.get(word.head);
    if (head !== undefined && counts(word, head)) {
      arcs.add(`${place(word.head)} ${place(block)}`);
    }
  }
  return arcs;
}

const WITHIN_CHUNK: ReadonlySet<string> = new Set([
  "compound",
  "flat",
  "amod",
  "det",
  "nummod",
  "nmod:poss",
  "nmod:desc",
  "fixed",
]);

/** The head of the base noun phrase that a word stands in. */
function chunkOf(block: number, gold: Tree): number {
  let at = block;
  for (let word = gold.get(at); word !== undefined && WITHIN_CHUNK.has(word.relation); ) {
    at = word.head;
    word = gold.get(at);
  }
  return at;
}

/** The block that each word belongs to: the least stretch of letters that ends in the same place on both sides. */
function blocksOf(
  found: readonly Span[],
  gold: readonly Span[],
): { readonly ofFound: readonly number[]; readonly ofGold: readonly number[] } {
  const ofFound: number[] = [];
  const ofGold: number[] = [];
  let f = 0;
  let block = 0;
  let reach = -1;
  for (const word of gold) {
    while ((found[f]?.end ?? Number.POSITIVE_INFINITY) <= word.start) {
      ofFound.push(-1);
      f++;
    }
    if (word.start >= reach) block++;
    reach = Math.max(reach, word.end);
    ofGold.push(block);
    while ((found[f]?.start ?? Number.POSITIVE_INFINITY) < word.end) {
      reach = Math.max(reach, found[f]?.end ?? 0);
      ofFound.push(block);
      f++;
    }
  }
  for (; f < found.length; f++) ofFound.push(-1);
  return { ofFound, ofGold };
}

/** One word a block, with its head's block; the roots and what hangs from no block have the head 0. */
function collapsed(words: readonly TreeWord[], blocks: readonly number[]): Tree {
  const tree = new Map<number, TreeWord>();
  words.forEach((word, i) => {
    const block = blocks[i] ?? -1;
    const head = word.head < 0 ? 0 : (blocks[word.head] ?? 0);
    if (block < 0 || head === block || tree.has(block)) return;
    tree.set(block, { ...word, head });
  });
  return tree;
}
