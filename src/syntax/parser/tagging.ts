import { linearModel } from "../../models/linear-model.ts";
import { shippedClusters } from "../../models/shipped-clusters.ts";
import { TAGGER_WEIGHTS } from "../../models/tagger-weights.ts";
import { finiteVerbMender } from "./finite-verb.ts";
import { type ClusterOf, FIRST, lexemes, readLexemes } from "./lexemes.ts";
import { type FineTag, fineTags, NO_TAG } from "./tag-set.ts";
import { tagger } from "./tagger.ts";

/** Tags the words of one sentence. */
export type Tagging = (words: readonly string[]) => readonly FineTag[];

// Built at the first sentence: the weights take some time to decode.
let built: Tagging | undefined;

/**
 * The tagger that ships with the library.
 * @throws OnrecordError `MODEL_INVALID` when its weights are damaged.
 */
export function shippedTagging(): Tagging {
  built ??= tagging(TAGGER_WEIGHTS, shippedClusters());
  return built;
}

const SHORTEST_ROOM = 256;

/**
 * A tagger from packed weights; sentences of any length get room.
 * @throws OnrecordError `MODEL_INVALID` when they are damaged.
 */
export function tagging(weights: string, clusterOf: ClusterOf): Tagging {
  const model = linearModel("tags", weights);
  const tags = fineTags(model.classes);
  const mendFiniteVerb = finiteVerbMender(model.classes);
  const tag = tagger(model, model.classes.length);
  const room = (capacity: number) => ({
    capacity,
    words: lexemes(capacity),
    tags: new Uint8Array(capacity + FIRST + 3),
  });
  let at = room(SHORTEST_ROOM);
  return (surfaces) => {
    if (surfaces.length > at.capacity) at = room(surfaces.length * 2);
    readLexemes(surfaces, clusterOf, at.words);
    tag(at.words, at.tags);
    mendFiniteVerb(surfaces, at.tags);
    return surfaces.map((_surface, i) => tags[(at.tags[FIRST + i] ?? 1) - 1] ?? NO_TAG);
  };
}
