/**
 * Trains the name tagger and writes its weights to src/models/name-weights.ts:
 * `npm run train:names -- --corpora DIR`, where DIR holds `names/`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { clusterTable } from "../../src/models/cluster-table.ts";
import { NAME_WORDS } from "../../src/models/name-words.ts";
import { WORD_CLUSTERS } from "../../src/models/word-clusters.ts";
import { articleNames } from "../../src/names/tagger/article-names.ts";
import { SCORE_UNITS } from "../../src/names/tagger/chain.ts";
import { LABEL_NAMES, LABELS } from "../../src/names/tagger/labels.ts";
import { transitionHash } from "../../src/names/tagger/tagger.ts";
import { packed } from "../syntax/pack.ts";
import type { Feature } from "../syntax/perceptron.ts";
import { seeded } from "../syntax/random.ts";
import { recased } from "./augment.ts";
import { ConditionalRandomField } from "./conditional-random-field.ts";
import { CORPORA, readCorpus, withoutDoubles } from "./corpora.ts";
import {
  ARTICLE,
  type Article,
  articleKeys,
  CONTEXT,
  type Example,
  exampleReader,
  KEY_BITS,
  NEAR,
  OWN,
  TEMPLATES,
} from "./examples.ts";
import { type ArticleKeys, FeatureIndex } from "./sequences.ts";
import { doubtDisagreements } from "./silver.ts";

const SEED = 20;
const LEAST_TIMES = 3;
const LEARNING = { rate: 0.2, dropout: 0.3, moreDropout: 0.3 };
const EPOCHS = { silver: 2, folds: 2, all: 4, pruned: 2 };
const FOLDS = 2;
/** Weights that are nearer to nothing are left out, and the others learnt on without them. */
const LEAST_WEIGHT = 0.15;
/** The smallest step between weights as they are packed, in units of a score. */
const SCALE = 1;

const started = process.hrtime.bigint();
const say = (message: string): void => {
  const seconds = Number((process.hrtime.bigint() - started) / 1_000_000_000n);
  process.stderr.write(`${seconds} s  ${message}\n`);
};

const { corpora } = parseArgs({ options: { corpora: { type: "string" } } }).values;
const folder = corpora ?? process.env.ONRECORD_CORPORA;
if (folder === undefined) throw new Error("Name the corpora’s folder: --corpora DIR.");
train(join(folder, "names"));

function train(names: string): void {
  const reader = exampleReader({
    clusterOf: clusterTable("word clusters", WORD_CLUSTERS),
    tabled: clusterTable("name words", NAME_WORDS),
  });
  const random = seeded(SEED);
  const articles = CORPORA.flatMap((corpus): readonly (Article & { silver: boolean })[] => {
    const texts = withoutDoubles(names, corpus, readCorpus(names, corpus));
    const cased = texts.filter(
      (_text, i) => corpus.recasedEvery > 0 && i % corpus.recasedEvery === 0,
    );
    const read = [...texts, ...cased.map((text) => recased(text, random))].map((text) => ({
      ...reader(text, corpus),
      silver: corpus.silver,
    }));
    say(`${corpus.file}: ${read.length} texts`);
    return read;
  });
  const index = new FeatureIndex();
  index.add(
    articles.flatMap(({ examples }) => examples.map(({ keys }) => keys)),
    LEAST_TIMES,
  );
  say(`${index.size} features`);
  const plain = articles.map(({ examples }) =>
    examples.map((example) => index.sequence(example, undefined)),
  );
  const learnt = (which: (i: number) => boolean, epochs: number, seed: number) => {
    const field = new ConditionalRandomField(index.size);
    const sequences = plain.flatMap((each, i) => (which(i) ? each : []));
    field.learn(sequences, { ...LEARNING, epochs, random: seeded(seed) });
    return field;
  };

  const trusted = learnt((i) => articles[i]?.silver === false, EPOCHS.silver, SEED + 1);
  articles.forEach(({ examples, silver }, i) => {
    if (!silver) return;
    examples.forEach(({ allowed }, k) => {
      const sequence = plain[i]?.[k];
      if (sequence !== undefined) doubtDisagreements(allowed, trusted.best(sequence, false));
    });
  });
  say("doubted the silver names");

  const heard: (ReadonlyMap<Example, ArticleKeys> | undefined)[] = articles.map(() => undefined);
  for (let fold = 0; fold < FOLDS; fold++) {
    const field = learnt((i) => i % FOLDS !== fold, EPOCHS.folds, SEED + 2 + fold);
    articles.forEach((article, i) => {
      if (i % FOLDS !== fold || article.lines.length < 2) return;
      heard[i] = heardElsewhere(article, (k) => {
        const sequence = plain[i]?.[k];
        return sequence === undefined ? new Uint8Array() : field.best(sequence, false);
      });
    });
    say(`read part ${fold + 1} of ${FOLDS}`);
  }
  index.add(
    heard.flatMap((article) => [...(article?.values() ?? [])].flat()),
    LEAST_TIMES,
  );
  const sequences = articles.flatMap(({ examples }, i) =>
    examples.map((example) => index.sequence(example, heard[i]?.get(example))),
  );
  const field = new ConditionalRandomField(index.size);
  const options = {
    ...LEARNING,
    random: seeded(SEED + 10),
    progress: (epoch: number) => say(`epoch ${epoch + 1}`),
  };
  field.learn(sequences, { ...options, epochs: EPOCHS.all });
  say(`kept ${field.prune(LEAST_WEIGHT)} weights`);
  field.learn(sequences, { ...options, rate: LEARNING.rate / 3, epochs: EPOCHS.pruned });
  write(field, index);
}

/** What an article says of the words of its examples elsewhere, given the labels of each example. */
function heardElsewhere(
  { lines, examples }: Article,
  labelsOf: (example: number) => Uint8Array,
): ReadonlyMap<Example, ArticleKeys> {
  const found = new Map(
    lines.map((line) => [line, { line, labels: new Uint8Array(line.words.length) }]),
  );
  examples.forEach(({ line, zone }, k) => {
    found.get(line)?.labels.set(labelsOf(k), zone.from);
  });
  const names = articleNames([...found.values()]);
  return new Map(
    examples.map((example) => {
      const line = found.get(example.line) ?? { line: example.line, labels: new Uint8Array() };
      return [example, articleKeys(example, line, names)];
    }),
  );
}

function write(field: ConditionalRandomField, index: FeatureIndex): void {
  const groups = { own: OWN, near: NEAR, context: CONTEXT, article: ARTICLE };
  const bounds = [...Object.values(groups), TEMPLATES];
  const texts = Object.entries(groups).map(([name, first], k) => {
    const next = bounds[k + 1] ?? TEMPLATES;
    const features: Feature[] = [];
    for (const [key, number] of index.entries()) {
      const template = key >>> KEY_BITS;
      if (template < first || template >= next) continue;
      features.push({
        template: template - first,
        key: key & ((1 << KEY_BITS) - 1),
        weights: rowOf(field.weights, number),
      });
    }
    return [name, packed(LABEL_NAMES, next - first, features, SCALE)] as const;
  });
  const transitions = Array.from(
    { length: LABELS },
    (_, from): Feature => ({
      template: 0,
      key: transitionHash(from) >>> (32 - KEY_BITS),
      weights: rowOf(field.transitions, from),
    }),
  );
  const all = [...texts, ["transitions", packed(LABEL_NAMES, 1, transitions, SCALE)] as const];
  writeFileSync(
    new URL("../../src/models/name-weights.ts", import.meta.url),
    `/** Weights of the name tagger by groups of features, packed. Written by training/names/main.ts. */
export const NAME_WEIGHTS = {
${all.map(([name, text]) => `  ${name}:\n    "${text}",\n`).join("")}};
`,
  );
  say(
    `src/models/name-weights.ts: ${all.reduce((sum, [, text]) => sum + text.length, 0)} characters`,
  );
}

/** The weights of a feature in units of a score. */
function rowOf(weights: Float32Array | Float64Array, number: number): ReadonlyMap<number, number> {
  const row = new Map<number, number>();
  for (let label = 0; label < LABELS; label++) {
    const weight = weights[number * LABELS + label] ?? 0;
    if (weight !== 0) row.set(label, weight * SCORE_UNITS);
  }
  return row;
}
