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
import { ARTICLE_TEMPLATES, articleNames } from "../../src/names/tagger/article-names.ts";
import { SCORE_UNITS } from "../../src/names/tagger/chain.ts";
import {
  CONTEXT_TEMPLATES,
  NEAR_OFFSETS,
  NEAR_TEMPLATES,
  OWN_TEMPLATES,
} from "../../src/names/tagger/features.ts";
import { LABEL_NAMES, LABELS } from "../../src/names/tagger/labels.ts";
import { transitionHash } from "../../src/names/tagger/tagger.ts";
import { packed } from "../syntax/pack.ts";
import { seeded } from "../syntax/random.ts";
import { namePool, recased, renamed } from "./augment.ts";
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
} from "./examples.ts";
import { type ArticleKeys, FeatureIndex } from "./sequences.ts";
import { doubtDisagreements } from "./silver.ts";

const SEED = 20;
const LEAST_TIMES = 3;
const LEARNING = { rate: 0.2, dropout: 0.3, moreDropout: 0.3, averaged: true };
const EPOCHS = { silver: 2, folds: 2, all: 4, pruned: 3 };
const FOLDS = 2;
/** Weights that are nearer to nothing are left out, and the others learnt on without them. */
const LEAST_WEIGHT = 0.12;
/** A name that comes so often, or less, may stand for others. */
const RARE = 3;
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
  const texts = new Map(
    CORPORA.map((corpus) => [corpus, withoutDoubles(names, corpus, readCorpus(names, corpus))]),
  );
  const pool = namePool(
    [...texts].flatMap(([{ silver }, marked]) => (silver ? [] : marked)),
    RARE,
  );
  const articles = [...texts].flatMap(([corpus, marked]) => {
    const some = (every: number) => marked.filter((_text, i) => every > 0 && i % every === 0);
    const read = [
      ...marked,
      ...some(corpus.recasedEvery).map((text) => recased(text, random)),
      ...some(corpus.renamedEvery).map((text) => renamed(text, pool, random)),
    ].map((text) => ({ ...reader(text, corpus), silver: corpus.silver }));
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
  const options = {
    ...LEARNING,
    random: seeded(SEED + 10),
    progress: (epoch: number) => say(`epoch ${epoch + 1}`),
  };
  const wholly = () => {
    const each = new ConditionalRandomField(index.size);
    each.learn(sequences, { ...options, epochs: EPOCHS.all });
    return each;
  };
  // Two that have met in the middle err less than each: what chance gave one the other has not.
  const field = wholly();
  field.meet(wholly());
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
  const texts = {
    own: packedGroup(field, index, OWN, OWN_TEMPLATES, 1),
    near: packedGroup(field, index, NEAR, NEAR_TEMPLATES, NEAR_OFFSETS.length),
    context: packedGroup(field, index, CONTEXT, CONTEXT_TEMPLATES, 1),
    article: packedGroup(field, index, ARTICLE, ARTICLE_TEMPLATES, 1),
    transitions: packed(
      LABEL_NAMES,
      1,
      Array.from({ length: LABELS }, (_, from) => ({
        template: 0,
        key: transitionHash(from) >>> (32 - KEY_BITS),
        weights: rowOf(field.transitions, from),
      })),
      SCALE,
    ),
  };
  const rows = Object.entries(texts).map(([name, text]) => `  ${name}:\n    "${text}",\n`);
  writeFileSync(
    new URL("../../src/models/name-weights.ts", import.meta.url),
    `/** Weights of the name tagger by groups of features, packed. Written by training/names/main.ts. */
export const NAME_WEIGHTS = {
${rows.join("")}};
`,
  );
  say(`src/models/name-weights.ts: ${rows.join("").length} characters`);
}

/**
 * The weights of a group of features, whose templates come one after the other, as often as there are offsets: a
 * feature has a row of weights, with the labels of one offset after those of another.
 */
function packedGroup(
  field: ConditionalRandomField,
  index: FeatureIndex,
  first: number,
  templates: number,
  offsets: number,
): string {
  const rows = new Map<number, Map<number, number>>();
  for (const [key, number] of index.entries()) {
    const template = (key >>> KEY_BITS) - first;
    if (template < 0 || template >= templates * offsets) continue;
    const own = keyAt(template % templates, key);
    const row = rows.get(own) ?? new Map<number, number>();
    rows.set(own, row);
    const offset = Math.floor(template / templates);
    for (const [label, weight] of rowOf(field.weights, number)) {
      row.set(offset * LABELS + label, weight);
    }
  }
  const features = [...rows].map(([key, weights]) => ({
    template: key >>> KEY_BITS,
    key: key & ((1 << KEY_BITS) - 1),
    weights,
  }));
  const classes = Array.from({ length: offsets }, (_, k) =>
    LABEL_NAMES.map((label) => (offsets === 1 ? label : `${label}@${NEAR_OFFSETS[k]}`)),
  );
  return packed(classes.flat(), templates, features, SCALE);
}

/** The key of a feature with another template. */
function keyAt(template: number, key: number): number {
  return (template << KEY_BITS) | (key & ((1 << KEY_BITS) - 1));
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
