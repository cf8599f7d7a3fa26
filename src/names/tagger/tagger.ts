import { clusterTable } from "../../models/cluster-table.ts";
import { linearModel } from "../../models/linear-model.ts";
import { hash1 } from "../../syntax/parser/hashing.ts";
import type { NameType } from "../layers.ts";
import {
  ARTICLE_TEMPLATES,
  type ArticleNames,
  articleFeatures,
  articleNames,
  isElsewhere,
  type LabelledLine,
} from "./article-names.ts";
import { bestLabels, type Chain, likelihoods } from "./chain.ts";
import {
  type ArticleWords,
  CONTEXT_TEMPLATES,
  contextFeatures,
  NEAR_OFFSETS,
  NEAR_TEMPLATES,
  nearFeatures,
  OWN_TEMPLATES,
  ownFeatures,
} from "./features.ts";
import { BEGIN, LABELS, LAST, NAME_TYPES, OUTSIDE, positionOf, typeOf, UNIT } from "./labels.ts";
import { type Line, type ReadSentence, readLine } from "./line.ts";
import { type WordFacts, wordFacts } from "./word-facts.ts";
import type { Range } from "./zones.ts";

/** Packed weights of the groups of features. */
interface NameWeights {
  readonly own: string;
  readonly near: string;
  readonly context: string;
  readonly article: string;
  readonly transitions: string;
  readonly lists: string;
}

/** The hash under which the scores of the labels after a label are kept. */
export const transitionHash = (label: number): number => hash1(label + 1);

/** How many words are remembered with their scores. */
const REMEMBERED = 30_000;

/** A name by the words of its line. */
export interface TaggedName extends Range {
  readonly line: Line;
  readonly type: NameType;
  /** How likely these words, and no others, are a name of this type. */
  readonly probability: number;
  /** Whether what the article says elsewhere had a part in it. */
  readonly repeated: boolean;
}

/** Finds the names in an article's lines. */
export interface NameTagger {
  /** Reads a sentence of the article. */
  read(sentence: ReadSentence): Line;
  /** The names of all the article's lines, in order. */
  tag(lines: readonly Line[]): readonly TaggedName[];
}

interface Scored extends Chain {
  readonly line: Line;
  readonly zone: Range;
}

/**
 * A linear-chain tagger (Lafferty, McCallum and Pereira, 2001) from packed weights; `clusterOf` gives the cluster of
 * a hashed form.
 * @throws OnrecordError `MODEL_INVALID` when they are damaged.
 */
export function nameTagger(weights: NameWeights, clusterOf: (form: number) => number): NameTagger {
  const own = linearModel("names: own", weights.own);
  const near = linearModel("names: near", weights.near);
  const context = linearModel("names: context", weights.context);
  const article = linearModel("names: article", weights.article);
  const tables = {
    clusterOf,
    tabled: clusterTable("names: lists", weights.lists),
  };
  const transitions = transitionScores(weights.transitions);
  const ownHashes = new Int32Array(OWN_TEMPLATES);
  const nearHashes = new Int32Array(NEAR_TEMPLATES);
  const contextHashes = new Int32Array(CONTEXT_TEMPLATES);
  const articleHashes = new Int32Array(ARTICLE_TEMPLATES);
  const sum = new Int32Array(LABELS);
  const nearSum = new Int32Array(LABELS * NEAR_OFFSETS.length);
  let facts = new Map<string, WordFacts>();
  let remembered = new Map<WordFacts | undefined, Int32Array>();

  const factsOf = (surface: string): WordFacts => {
    const known = facts.get(surface);
    if (known !== undefined) return known;
    if (facts.size >= REMEMBERED) {
      facts = new Map();
      remembered = new Map();
    }
    const read = wordFacts(surface, tables);
    facts.set(surface, read);
    return read;
  };

  /** The scores of a word at its own place, and what it gives to the words around it, offset by offset. */
  const scoresOf = (word: WordFacts | undefined): Int32Array => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const scores = new Int32Array(LABELS * (1 + NEAR_OFFSETS.length));
    if (word !== undefined) {
      ownFeatures(word, ownHashes);
      own.score(ownHashes, sum);
      scores.set(sum);
    }
    nearFeatures(word, nearHashes);
    near.score(nearHashes, nearSum);
    scores.set(nearSum, LABELS);
    remembered.set(word, scores);
    return scores;
  };

  const scored = (line: Line, zone: Range, words: ArticleWords): Scored => {
    const scores = new Int32Array((zone.to - zone.from) * LABELS);
    for (let i = zone.from; i < zone.to; i++) {
      const at = (i - zone.from) * LABELS;
      const own = scoresOf(line.facts[i]);
      contextFeatures(line, i, words, contextHashes);
      context.score(contextHashes, sum);
      for (let label = 0; label < LABELS; label++) {
        scores[at + label] = (own[label] ?? 0) + (sum[label] ?? 0);
      }
      for (let k = 0; k < NEAR_OFFSETS.length; k++) {
        const beside = scoresOf(line.facts[i + (NEAR_OFFSETS[k] ?? 0)]);
        const from = LABELS * (1 + k);
        for (let label = 0; label < LABELS; label++) {
          scores[at + label] = (scores[at + label] ?? 0) + (beside[from + label] ?? 0);
        }
      }
    }
    return { line, zone, length: zone.to - zone.from, scores, transitions };
  };

  /** Adds what the article says of the words elsewhere; whether it says anything. */
  const addArticle = ({ line, zone, scores }: Scored, labels: Uint8Array, names: ArticleNames) => {
    let any = false;
    for (let i = zone.from; i < zone.to; i++) {
      if (!isElsewhere(names, line.facts[i]?.lower ?? "")) continue;
      any = true;
      articleFeatures({ line, labels }, i, names, articleHashes);
      article.score(articleHashes, sum);
      const at = (i - zone.from) * LABELS;
      for (let label = 0; label < LABELS; label++) {
        scores[at + label] = (scores[at + label] ?? 0) + (sum[label] ?? 0);
      }
    }
    return any;
  };

  return {
    read: (sentence) => readLine(sentence, factsOf),
    tag: (lines) => {
      const words = articleWords(lines);
      const zones = lines.flatMap((line) => line.zones.map((zone) => scored(line, zone, words)));
      const first = labelled(lines, zones);
      const names = articleNames(first);
      const before = new Map(first.map(({ line, labels }) => [line, labels]));
      return zones.flatMap((zone) => {
        const labels = before.get(zone.line) ?? new Uint8Array();
        const repeated = addArticle(zone, labels, names);
        return namesOf(
          zone,
          repeated ? bestLabels(zone) : labels.subarray(zone.zone.from, zone.zone.to),
          repeated,
        );
      });
    },
  };
}

/** The labels of all words, by the best of each zone. */
function labelled(lines: readonly Line[], zones: readonly Scored[]): readonly LabelledLine[] {
  const found = new Map(
    lines.map((line) => [line, { line, labels: new Uint8Array(line.words.length) }]),
  );
  for (const each of zones) found.get(each.line)?.labels.set(bestLabels(each), each.zone.from);
  return [...found.values()];
}

function namesOf(scored: Scored, labels: Uint8Array, repeated: boolean): readonly TaggedName[] {
  const { line, zone } = scored;
  if (labels.every((label) => label === OUTSIDE)) return [];
  const likelihood = likelihoods(scored);
  const names: TaggedName[] = [];
  let from = 0;
  labels.forEach((label, i) => {
    const position = positionOf(label);
    if (position === BEGIN || position === UNIT) from = i;
    const type = NAME_TYPES[typeOf(label)];
    if (type === undefined || (position !== LAST && position !== UNIT)) return;
    const probability = likelihood(labels, from, i + 1);
    names.push({
      line,
      from: zone.from + from,
      to: zone.from + i + 1,
      type,
      probability,
      repeated,
    });
  });
  return names;
}

/** Which words of an article stand in small letters, and which with a capital where no sentence opens. */
export function articleWords(lines: readonly Line[]): ArticleWords {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { words, style } of lines) {
    for (const word of words) {
      if (word.kind === "lower") small.add(word.lower);
      else if (word.kind === "capital" && !word.opens && style === 0) capital.add(word.lower);
    }
  }
  return { small, capital };
}

function transitionScores(packed: string): Int32Array {
  const model = linearModel("names: transitions", packed);
  const scores = new Int32Array(LABELS * LABELS);
  const hashes = new Int32Array(1);
  const row = new Int32Array(LABELS);
  for (let from = 0; from < LABELS; from++) {
    hashes[0] = transitionHash(from);
    model.score(hashes, row);
    scores.set(row, from * LABELS);
  }
  return scores;
}
