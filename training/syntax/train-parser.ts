import { LABEL_TEMPLATES, labelFeatures } from "../../src/syntax/parser/label-features.ts";
import { type ClusterOf, FIRST, type Lexemes } from "../../src/syntax/parser/lexemes.ts";
import { PARSE_TEMPLATES, parseFeatures } from "../../src/syntax/parser/parse-features.ts";
import {
  bestAllowed,
  bestOf,
  FIRST_LABEL,
  type Grammar,
  headOf,
  isRootLeft,
  ROOT_LABEL,
} from "../../src/syntax/parser/parser.ts";
import { groupOf } from "../../src/syntax/parser/relation-groups.ts";
import {
  isAllowed,
  isDone,
  LEFT,
  type Move,
  make,
  onStack,
  RIGHT,
  SHIFT,
  start,
  state,
} from "../../src/syntax/parser/state.ts";
import { type Example, lexemeReader, longestOf, placeTags } from "./examples.ts";
import { cost, type GoldTree } from "./oracle.ts";
import { type Feature, Perceptron } from "./perceptron.ts";
import { shuffled } from "./random.ts";
import { rivalOf } from "./rivals.ts";

/** An example with the tags that its parser will see. */
export interface TaggedExample extends Example {
  readonly tags: Uint8Array;
}

/** The features of a parser's two models. */
export interface ParserFeatures {
  readonly moves: readonly Feature[];
  readonly relations: readonly Feature[];
}

/** How a parser is trained. */
export interface ParserOptions {
  readonly grammar: Grammar;
  readonly epochs: number;
  readonly clusterOf: ClusterOf;
  readonly random: () => number;
  readonly only?: ParserFeatures;
  readonly progress?: (epoch: number) => void;
}

/** From which epoch on, and how often, a parser in training follows its own moves (Goldberg and Nivre, 2012). */
const EXPLORE_FROM = 1;
const EXPLORE_SHARE = 0.9;

/** The averaged weights of a parser that has learnt from the states that its own moves lead to. */
export function trainParser(
  examples: readonly TaggedExample[],
  options: ParserOptions,
): ParserFeatures {
  const { grammar, epochs, clusterOf, random, only, progress } = options;
  const longest = longestOf(examples);
  const models = {
    moves: new Perceptron({ templates: PARSE_TEMPLATES, leastUpdates: 2, only: only?.moves }),
    relations: new Perceptron({
      templates: LABEL_TEMPLATES,
      leastUpdates: 2,
      only: only?.relations,
    }),
  };
  const learn = learner(models, grammar, longest);
  const read = lexemeReader(longest, clusterOf);
  const tags = new Uint8Array(longest + FIRST + 3);
  const withTrees = examples.map((example) => ({ ...example, gold: goldTree(example, grammar) }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(withTrees, random)) {
      placeTags(example.tags, tags);
      learn(read(example.words), tags, example.gold, () =>
        epoch >= EXPLORE_FROM ? random() < EXPLORE_SHARE : false,
      );
    }
    progress?.(epoch);
  }
  return { moves: models.moves.averaged(), relations: models.relations.averaged() };
}

interface Models {
  readonly moves: Perceptron;
  readonly relations: Perceptron;
}

/** Learns from one sentence after the other. */
function learner(models: Models, grammar: Grammar, longest: number) {
  const { moves, relations, labels } = grammar;
  const at = state(longest);
  const hashes = new Int32Array(PARSE_TEMPLATES);
  const scores = new Int32Array(moves.length);
  const labelHashes = new Int32Array(LABEL_TEMPLATES);
  const labelScores = new Int32Array(labels.length - FIRST_LABEL);
  const stacked = new Uint8Array(longest + FIRST + 3);
  const right = new Uint8Array(moves.length);

  /** The label for the arc about to be made, learnt where the arc is right. */
  const labelled = (
    words: Lexemes,
    tags: Uint8Array,
    gold: GoldTree,
    chosen: number,
    own: boolean,
  ): number => {
    const word = onStack(at, 0);
    const head = headOf(at, moves[chosen] ?? SHIFT);
    labelFeatures(words, tags, at, word, head, labelHashes);
    models.relations.score(labelHashes, labelScores);
    const group = relations[chosen] ?? [];
    const found = bestOf(labelScores, group);
    const wanted = (gold.label[word] ?? 0) - FIRST_LABEL;
    if (gold.head[word] === head && wanted >= 0 && group.includes(wanted)) {
      const rival = found === wanted ? rivalOf(labelScores, wanted, group) : found;
      if (rival >= 0) models.relations.update(labelHashes, wanted, rival);
      models.relations.tick();
      if (!own) return FIRST_LABEL + wanted;
    }
    return FIRST_LABEL + found;
  };

  return (words: Lexemes, tags: Uint8Array, gold: GoldTree, explores: () => boolean): void => {
    start(at, words.length);
    stacked.fill(0, 0, words.length + FIRST + 3);
    while (!isDone(at)) {
      if (isRootLeft(at)) make(at, LEFT, ROOT_LABEL);
      else if (at.depth === 0) {
        stacked[at.front] = 1;
        make(at, SHIFT, 0);
      } else {
        parseFeatures(words, tags, at, hashes);
        models.moves.score(hashes, scores);
        const found = bestAllowed(scores, moves, at);
        markRight(right);
        const wanted = bestMarked(scores, right);
        if (right[found] !== 1) models.moves.update(hashes, wanted, found);
        models.moves.tick();
        const own = explores();
        const next = own ? found : wanted;
        const move = moves[next] ?? SHIFT;
        if (move === SHIFT) stacked[at.front] = 1;
        else stacked[onStack(at, 0)] = 0;
        make(at, move, move === SHIFT ? 0 : labelled(words, tags, gold, next, own));
      }
    }

    /** Marks the classes that lose no more gold arcs than any other; a gold arc must be of the gold's group. */
    function markRight(into: Uint8Array): void {
      const shift = cost(at, gold, SHIFT, stacked);
      const toLeft = cost(at, gold, LEFT, stacked);
      const toRight = cost(at, gold, RIGHT, stacked);
      const least = Math.min(shift, toLeft, toRight);
      const word = onStack(at, 0);
      const wanted = (gold.label[word] ?? 0) - FIRST_LABEL;
      for (let i = 0; i < moves.length; i++) {
        const move = moves[i] ?? SHIFT;
        const lost = move === SHIFT ? shift : move === LEFT ? toLeft : toRight;
        const fits =
          move === SHIFT ||
          gold.head[word] !== headOf(at, move) ||
          gold.known[word] !== 1 ||
          relations[i]?.includes(wanted) === true;
        into[i] = lost === least && fits && isAllowed(at, move) ? 1 : 0;
      }
    }
  };
}

function bestMarked(scores: Int32Array, marked: Uint8Array): number {
  let found = -1;
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] !== 1) continue;
    if (found < 0 || (scores[i] ?? 0) > (scores[found] ?? 0)) found = i;
  }
  return found;
}

/** The classes of a parser's models: what the trees of some examples ask for often enough. */
export function parserClasses(
  examples: readonly Example[],
  least: number,
): { readonly moves: readonly string[]; readonly relations: readonly string[] } {
  const moves = new Map<string, number>();
  const relations = new Map<string, number>();
  const count = (counts: Map<string, number>, name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const example of examples) {
    example.heads.forEach((head, i) => {
      const relation = example.relations[i] ?? "";
      if (head < 0) return;
      count(relations, relation);
      count(moves, `${head > i ? "left" : "right"}:${groupOf(relation)}`);
    });
  }
  const frequent = (counts: ReadonlyMap<string, number>): readonly string[] =>
    [...counts]
      .filter(([, times]) => times >= least)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([name]) => name);
  return { moves: ["shift", ...frequent(moves)], relations: frequent(relations) };
}

function goldTree({ heads, relations }: Example, grammar: Grammar): GoldTree {
  const root = FIRST + heads.length;
  const head = new Int32Array(root + 1);
  const label = new Uint8Array(root + 1);
  const known = new Uint8Array(root + 1);
  const children: number[][] = Array.from({ length: root + 1 }, () => []);
  heads.forEach((each, i) => {
    const to = each < 0 ? root : FIRST + each;
    head[FIRST + i] = to;
    children[to]?.push(FIRST + i);
    const wanted = grammar.labels.indexOf(relations[i] ?? "");
    label[FIRST + i] = Math.max(0, wanted);
    const move: Move = to > FIRST + i ? LEFT : RIGHT;
    const isKnown = grammar.moves.some(
      (kind, k) => kind === move && grammar.relations[k]?.includes(wanted - FIRST_LABEL),
    );
    known[FIRST + i] = isKnown ? 1 : 0;
  });
  return { head, label, known, children };
}
