import type { Scorer } from "../../src/models/linear-model.ts";
import type { ClusterOf } from "../../src/syntax/parser/lexemes.ts";
import { FIRST } from "../../src/syntax/parser/lexemes.ts";
import { TAG_TEMPLATES, tagFeatures } from "../../src/syntax/parser/tag-features.ts";
import { best, tagger } from "../../src/syntax/parser/tagger.ts";
import { type Example, lexemeReader, longestOf } from "./examples.ts";
import { type Feature, Perceptron } from "./perceptron.ts";
import { shuffled } from "./random.ts";
import { rivalOf } from "./rivals.ts";

/** How a tagger is trained. */
export interface TaggerOptions {
  readonly classes: number;
  readonly epochs: number;
  readonly clusterOf: ClusterOf;
  readonly random: () => number;
  readonly only?: readonly Feature[];
}

/** The averaged weights of a tagger that has learnt from its own tags of the words before (Collins, 2002). */
export function trainTagger(
  examples: readonly Example[],
  options: TaggerOptions,
): readonly Feature[] {
  const { classes, epochs, clusterOf, random, only } = options;
  const model = new Perceptron({
    templates: TAG_TEMPLATES,
    leastUpdates: 2,
    ...(only === undefined ? {} : { only }),
  });
  const read = lexemeReader(longestOf(examples), clusterOf);
  const hashes = new Int32Array(TAG_TEMPLATES);
  const scores = new Int32Array(classes);
  const tags = new Uint8Array(longestOf(examples) + FIRST + 3);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { words, goldTags } of shuffled(examples, random)) {
      const read1 = read(words);
      for (let i = 0; i < words.length; i++) {
        tagFeatures(read1, tags, FIRST + i, hashes);
        model.score(hashes, scores);
        const found = best(scores);
        const gold = goldTags[i] ?? 0;
        const rival = found === gold ? rivalOf(scores, gold, scores.keys()) : found;
        if (rival >= 0) model.update(hashes, gold, rival);
        model.tick();
        tags[FIRST + i] = 1 + found;
      }
    }
  }
  return model.averaged();
}

/** The tags that a model gives, sentence by sentence. */
export function tagged(
  model: Scorer,
  classes: number,
  examples: readonly Example[],
  clusterOf: ClusterOf,
): readonly Uint8Array[] {
  const read = lexemeReader(longestOf(examples), clusterOf);
  const tags = new Uint8Array(longestOf(examples) + FIRST + 3);
  const tag = tagger(model, classes);
  return examples.map(({ words }) => {
    tag(read(words), tags);
    return tags.slice(FIRST, FIRST + words.length).map((each) => each - 1);
  });
}
