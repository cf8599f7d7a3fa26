import { linearModel, modelClasses } from "../../models/linear-model.ts";
import { MOVE_WEIGHTS } from "../../models/move-weights.ts";
import { RELATION_WEIGHTS } from "../../models/relation-weights.ts";
import { shippedClusters } from "../../models/shipped-clusters.ts";
import { TAGGER_WEIGHTS } from "../../models/tagger-weights.ts";
import { clausesApart } from "./clauses-apart.ts";
import { type ClusterOf, FIRST, lexemes, readLexemes } from "./lexemes.ts";
import { grammarOf, parser } from "./parser.ts";
import { state } from "./state.ts";
import { mendedByRelation } from "./tag-repair.ts";
import { type FineTag, NO_TAG, tagNumbers } from "./tag-set.ts";
import { shippedTagging } from "./tagging.ts";

/** What is found of one word of a sentence. */
export interface AnalyzedWord extends FineTag {
  /** Index of its head in the sentence, null for the root's. */
  readonly head: number | null;
  readonly relation: string;
}

/** Parses the words of one sentence, given their tags; a tag that its relation rules out is mended. */
export type Parsing = (
  words: readonly string[],
  tags: readonly FineTag[],
) => readonly AnalyzedWord[];

/** Tags and parses the words of one sentence. */
export type Analyze = (words: readonly string[]) => readonly AnalyzedWord[];

// Built at the first sentence: the models take some time to decode, and not every pipeline parses.
let built: Parsing | undefined;

/**
 * The parser that ships with the library.
 * @throws OnrecordError `MODEL_INVALID` when its weights are damaged.
 */
export function shippedParsing(): Parsing {
  built ??= clausesApart(
    parsing({
      tags: TAGGER_WEIGHTS,
      moves: MOVE_WEIGHTS,
      relations: RELATION_WEIGHTS,
      clusterOf: shippedClusters(),
    }),
  );
  return built;
}

/**
 * The tagger and parser that ship with the library.
 * @throws OnrecordError `MODEL_INVALID` when their weights are damaged.
 */
export function shippedAnalysis(): Analyze {
  const tag = shippedTagging();
  const parse = shippedParsing();
  return (words) => parse(words, tag(words));
}

const SHORTEST_ROOM = 256;

/** The packed models of a parser and of the tagger whose tags it reads, and the clusters of words. */
export interface PackedModels {
  readonly tags: string;
  readonly moves: string;
  readonly relations: string;
  readonly clusterOf: ClusterOf;
}

/**
 * A parser from packed models; sentences of any length get room.
 * @throws OnrecordError `MODEL_INVALID` when a model is damaged.
 */
export function parsing(packed: PackedModels): Parsing {
  const models = {
    moves: linearModel("moves", packed.moves),
    relations: linearModel("relations", packed.relations),
  };
  const { clusterOf } = packed;
  const numberOf = tagNumbers(modelClasses("tags", packed.tags));
  const grammar = grammarOf(models.moves.classes, models.relations.classes);
  const parse = parser(models, grammar);
  const room = (capacity: number) => ({
    capacity,
    words: lexemes(capacity),
    tags: new Uint8Array(capacity + FIRST + 3),
    state: state(capacity),
  });
  let at = room(SHORTEST_ROOM);
  return (surfaces, tags) => {
    if (surfaces.length > at.capacity) at = room(surfaces.length * 2);
    readLexemes(surfaces, clusterOf, at.words);
    for (let i = 0; i < surfaces.length; i++) at.tags[FIRST + i] = numberOf(tags[i] ?? NO_TAG);
    at.tags.fill(0, FIRST + surfaces.length, FIRST + surfaces.length + 3);
    parse(at.words, at.tags, at.state);
    const { head, label, root } = at.state;
    return surfaces.map((_surface, i) => {
      const to = head[FIRST + i] ?? root;
      return mendedByRelation({
        ...(tags[i] ?? NO_TAG),
        head: to === root ? null : to - FIRST,
        relation: grammar.labels[label[FIRST + i] ?? 0] ?? "",
      });
    });
  };
}
