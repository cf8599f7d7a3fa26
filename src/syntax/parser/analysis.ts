import { clusterTable } from "../../models/cluster-table.ts";
import { linearModel } from "../../models/linear-model.ts";
import { MOVE_WEIGHTS } from "../../models/move-weights.ts";
import { RELATION_WEIGHTS } from "../../models/relation-weights.ts";
import { TAGGER_WEIGHTS } from "../../models/tagger-weights.ts";
import { WORD_CLUSTERS } from "../../models/word-clusters.ts";
import type { PartOfSpeech } from "../layers.ts";
import { finiteVerbMender } from "./finite-verb.ts";
import { FIRST, lexemes, readLexemes } from "./lexemes.ts";
import { grammarOf, parser } from "./parser.ts";
import { state } from "./state.ts";
import { mendedByRelation } from "./tag-repair.ts";
import { type FineTag, fineTags } from "./tag-set.ts";
import { tagger } from "./tagger.ts";

/** What is found of one word of a sentence. */
export interface AnalyzedWord extends FineTag {
  readonly upos: PartOfSpeech;
  /** Index of its head in the sentence, null for the root's. */
  readonly head: number | null;
  readonly relation: string;
}

/** Tags and parses the words of one sentence. */
export type Analyze = (words: readonly string[]) => readonly AnalyzedWord[];

// Built at the first sentence: the models take some time to decode, and not every pipeline parses.
let built: Analyze | undefined;

/**
 * The tagger and parser that ship with the library.
 * @throws OnrecordError `MODEL_INVALID` when their weights are damaged.
 */
export function shippedAnalysis(): Analyze {
  built ??= analysis({
    tags: TAGGER_WEIGHTS,
    moves: MOVE_WEIGHTS,
    relations: RELATION_WEIGHTS,
    clusters: WORD_CLUSTERS,
  });
  return built;
}

const SHORTEST_ROOM = 256;

/** The packed models of a tagger and parser. */
export interface PackedModels {
  readonly tags: string;
  readonly moves: string;
  readonly relations: string;
  readonly clusters: string;
}

/**
 * A tagger and parser from packed models; sentences of any length get room.
 * @throws OnrecordError `MODEL_INVALID` when a model is damaged.
 */
export function analysis(packed: PackedModels): Analyze {
  const tagModel = linearModel("tags", packed.tags);
  const models = {
    moves: linearModel("moves", packed.moves),
    relations: linearModel("relations", packed.relations),
  };
  const clusterOf = clusterTable("word clusters", packed.clusters);
  const tags = fineTags(tagModel.classes);
  const grammar = grammarOf(models.moves.classes, models.relations.classes);
  const mendFiniteVerb = finiteVerbMender(tagModel.classes);
  const tag = tagger(tagModel, tagModel.classes.length);
  const parse = parser(models, grammar);
  const room = (capacity: number) => ({
    capacity,
    words: lexemes(capacity),
    tags: new Uint8Array(capacity + FIRST + 3),
    state: state(capacity),
  });
  let at = room(SHORTEST_ROOM);
  return (surfaces) => {
    if (surfaces.length > at.capacity) at = room(surfaces.length * 2);
    readLexemes(surfaces, clusterOf, at.words);
    tag(at.words, at.tags);
    mendFiniteVerb(surfaces, at.tags);
    parse(at.words, at.tags, at.state);
    const { head, label, root } = at.state;
    return surfaces.map((_surface, i) => {
      const to = head[FIRST + i] ?? root;
      return mendedByRelation({
        ...(tags[(at.tags[FIRST + i] ?? 1) - 1] ?? { upos: "X", xpos: "" }),
        head: to === root ? null : to - FIRST,
        relation: grammar.labels[label[FIRST + i] ?? 0] ?? "",
      });
    });
  };
}
