/**
 * Trains the tagger and the parser and writes their weights to src/models:
 * `npm run train:syntax -- --corpora DIR`, where DIR holds `syntax/` and `vectors/`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { linearModel } from "../../src/models/linear-model.ts";
import { LABEL_TEMPLATES } from "../../src/syntax/parser/label-features.ts";
import { formOf } from "../../src/syntax/parser/lexemes.ts";
import { PARSE_TEMPLATES } from "../../src/syntax/parser/parse-features.ts";
import { grammarOf } from "../../src/syntax/parser/parser.ts";
import { TAG_TEMPLATES } from "../../src/syntax/parser/tag-features.ts";
import { wordClusters } from "./clusters.ts";
import { readTreebank } from "./conllu.ts";
import { type Example, examplesOf, tagSet } from "./examples.ts";
import { packed } from "./pack.ts";
import { packedClusters } from "./pack-clusters.ts";
import { heaviest } from "./prune.ts";
import { seeded } from "./random.ts";
import { parserClasses, type TaggedExample, trainParser } from "./train-parser.ts";
import { tagged, trainTagger } from "./train-tagger.ts";

const SEED = 20;
/** The files that may be trained on. */
const GOLD = ["ewt_train", "gum_train"];
const SILVER = "gmb_silver";

const CLUSTERS = { words: 24_000, groups: 255, rounds: 6, seed: SEED };
/** How many times each gold sentence is seen, and one in how many of the silver ones. */
interface Mix {
  readonly goldTimes: number;
  readonly silverEvery: number;
  /** The first of the silver ones that is seen. */
  readonly silverFrom: number;
}
const TAGGER_MIX: Mix = { goldTimes: 3, silverEvery: 4, silverFrom: 0 };
const TAGGER = { epochs: 3, prunedEpochs: 3, weights: 75_000, scale: 0.2 };
/** Each part of the treebanks is tagged, for the parser, by a tagger that has learnt from the other parts. */
const FOLDS = {
  count: 4,
  epochs: 2,
  scale: 0.02,
  mix: { goldTimes: 2, silverEvery: 2, silverFrom: 0 },
};
const PARSER_MIX: Mix = { goldTimes: 2, silverEvery: 1, silverFrom: 0 };
const PARSER = { epochs: 3, prunedEpochs: 4, scale: 0.1, leastCount: 50 };
/** How many weights each model of the parser keeps. */
const KEPT = { moves: 145_000, relations: 40_000 };

const started = process.hrtime.bigint();
const say = (message: string): void => {
  const seconds = Number((process.hrtime.bigint() - started) / 1_000_000_000n);
  process.stderr.write(`${seconds} s  ${message}\n`);
};

const { values } = parseArgs({ options: { corpora: { type: "string" } } });
if (values.corpora === undefined) throw new Error("expected --corpora DIR");
train(values.corpora);

function train(folder: string): void {
  const read = (name: string) => readTreebank(join(folder, "syntax", `${name}.conllu`));
  const gold = GOLD.flatMap(read);
  const silver = read(SILVER);
  const sentences = [...gold, ...silver];
  const clusters = wordClusters(join(folder, "vectors"), CLUSTERS);
  const byForm = new Map([...clusters].map(([word, cluster]) => [formOf(word), cluster]));
  const clusterOf = (form: number): number => byForm.get(form) ?? 0;
  write("word-clusters", "WORD_CLUSTERS", "Clusters of frequent words", packedClusters(clusters));
  say(`${sentences.length} sentences, ${clusters.size} words in clusters`);
  const tags = tagSet(sentences);
  const examples = examplesOf(sentences, tags);
  trainedTagger(mixed(examples, gold.length, TAGGER_MIX), tags, clusterOf);
  const seen = jackknifed(examples, gold.length, tags, clusterOf);
  trainedParser(seen, mixed(seen, gold.length, PARSER_MIX), clusterOf);
}

/** Gold examples, of which there are `gold` in front, and silver ones, in the shares of a mix. */
function mixed<E>(
  examples: readonly E[],
  gold: number,
  { goldTimes, silverEvery, silverFrom }: Mix,
  isLeftOut: (index: number) => boolean = () => false,
): readonly E[] {
  return examples.flatMap((example, i) => {
    if (isLeftOut(i)) return [];
    if (i < gold) return new Array<E>(goldTimes).fill(example);
    return (i - gold) % silverEvery === silverFrom ? [example] : [];
  });
}

type ClusterOf = (form: number) => number;

function trainedTagger(
  examples: readonly Example[],
  tags: readonly string[],
  clusterOf: ClusterOf,
): void {
  const options = { classes: tags.length, clusterOf };
  const { epochs, prunedEpochs } = TAGGER;
  const all = trainTagger(examples, { ...options, epochs, random: seeded(SEED) });
  const kept = trainTagger(examples, {
    ...options,
    epochs: prunedEpochs,
    random: seeded(SEED + 1),
    only: heaviest(all, TAGGER.weights),
  });
  const weights = packed(tags, TAG_TEMPLATES, kept, TAGGER.scale);
  write("tagger-weights", "TAGGER_WEIGHTS", "Weights of the part-of-speech tagger", weights);
}

/** Examples with the tags of a tagger that has not seen them. */
function jackknifed(
  examples: readonly Example[],
  gold: number,
  tags: readonly string[],
  clusterOf: ClusterOf,
): readonly TaggedExample[] {
  const seen = new Map<Example, TaggedExample>();
  for (let fold = 0; fold < FOLDS.count; fold++) {
    const isOwn = (i: number): boolean => i % FOLDS.count === fold;
    const features = trainTagger(mixed(examples, gold, FOLDS.mix, isOwn), {
      classes: tags.length,
      epochs: FOLDS.epochs,
      clusterOf,
      random: seeded(SEED + fold),
    });
    const model = linearModel("fold", packed(tags, TAG_TEMPLATES, features, FOLDS.scale));
    const own = examples.filter((_example, i) => isOwn(i));
    const found = tagged(model, tags.length, own, clusterOf);
    own.forEach((example, i) => {
      seen.set(example, { ...example, tags: found[i] ?? new Uint8Array() });
    });
    say(`tagged part ${fold + 1} of ${FOLDS.count}`);
  }
  return examples.flatMap((example) => seen.get(example) ?? []);
}

function trainedParser(
  all: readonly TaggedExample[],
  examples: readonly TaggedExample[],
  clusterOf: ClusterOf,
): void {
  const { moves, relations } = parserClasses(all, PARSER.leastCount);
  const options = {
    grammar: grammarOf(moves, relations),
    clusterOf,
    progress: (epoch: number) => say(`parser: epoch ${epoch + 1}`),
  };
  const { epochs, prunedEpochs, scale } = PARSER;
  const whole = trainParser(examples, { ...options, epochs, random: seeded(SEED) });
  const only = {
    moves: heaviest(whole.moves, KEPT.moves),
    relations: heaviest(whole.relations, KEPT.relations),
  };
  say(`parser: kept ${only.moves.length} features of ${whole.moves.length}`);
  const kept = trainParser(examples, {
    ...options,
    epochs: prunedEpochs,
    random: seeded(SEED + 1),
    only,
  });
  write(
    "move-weights",
    "MOVE_WEIGHTS",
    "Weights of the parser's moves",
    packed(moves, PARSE_TEMPLATES, kept.moves, scale),
  );
  write(
    "relation-weights",
    "RELATION_WEIGHTS",
    "Weights of the parser's relations",
    packed(relations, LABEL_TEMPLATES, kept.relations, scale),
  );
}

function write(file: string, name: string, what: string, text: string): void {
  writeFileSync(
    new URL(`../../src/models/${file}.ts`, import.meta.url),
    `/** ${what}, packed. Written by training/syntax/main.ts. */\nexport const ${name} =\n  "${text}";\n`,
  );
  say(`src/models/${file}.ts: ${text.length} characters`);
}
