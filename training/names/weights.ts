/**
 * Writes src/names/evidence/weights.ts: two multinomial logistic regressions over the rows of evidence, fitted to
 * files of JSON lines with `text` and `entities`, every name marked: `npm run train:names -- --corpora DIR`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pipeline } from "../../src/core/pipeline.ts";
import { articleEvidence } from "../../src/names/article-evidence.ts";
import type { Candidate } from "../../src/names/candidate.ts";
import { candidatesOf, lowerWordsOf } from "../../src/names/candidates.ts";
import { evidenceOf } from "../../src/names/decide.ts";
import { styleOf } from "../../src/names/headings.ts";
import {
  OUTCOMES,
  type Outcome,
  pointsOf,
  probabilities,
  type Reading,
} from "../../src/names/linear.ts";
import { readSentences } from "../../src/names/words.ts";
import { sentences as sentencesOf } from "../../src/syntax/sentences.ts";
import { quotations } from "../../src/text/quotations.ts";
import { structure } from "../../src/text/structure.ts";

interface Marked {
  readonly text: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
  }[];
}

interface Article {
  readonly candidates: readonly Candidate[];
  readonly lowerWords: ReadonlySet<string>;
  readonly gold: ReadonlyMap<Candidate, Outcome>;
}

interface Example {
  readonly evidence: Reading;
  readonly outcome: number;
}

const ROUNDS = 150;
const RATE = 0.3;
const PENALTY = 0.5;
/** A rule that holds for fewer examples than this gets no weight. */
const LEAST_COUNT = 5;

/** How much an example of each outcome counts: news at large names fewer organizations than the texts read here. */
const SHARES: Readonly<Record<Outcome, number>> = {
  PER: 1.2,
  ORG: 0.55,
  LOC: 1,
  MISC: 1,
  none: 1.3,
};

const read = pipeline([structure(), quotations(), sentencesOf()]);

function articleOf({ text, entities }: Marked): Article {
  const doc = read.run(text);
  const sentences = readSentences(text, doc.sentences, doc.tokens);
  const plain = sentences.filter((sentence) => styleOf(sentence) === "sentence");
  const candidates = candidatesOf(text, plain, []);
  const types = new Map(entities.map(({ start, end, type }) => [`${start}-${end}`, type]));
  const overlapping = (c: Candidate) => entities.find((e) => e.start < c.end && c.start < e.end);
  const gold = new Map(
    candidates.map((c): [Candidate, Outcome] => {
      // A candidate with wrong edges teaches the type of the name that it touches.
      const type = types.get(`${c.start}-${c.end}`) ?? overlapping(c)?.type;
      return [c, OUTCOMES.find((outcome) => outcome === type) ?? "none"];
    }),
  );
  return { candidates, lowerWords: lowerWordsOf(sentences), gold };
}

/** Full-batch gradient ascent with AdaGrad (Duchi, Hazan and Singer, 2011) and an L2 penalty. */
function fitted(examples: readonly Example[]): Map<string, number[]> {
  const counts = new Map<string, number>();
  for (const { evidence } of examples) {
    for (const [rule] of evidence) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  const rules = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([rule]) => rule);
  const weights = new Map(rules.map((rule) => [rule, OUTCOMES.map(() => 0)]));
  const squares = new Map(rules.map((rule) => [rule, OUTCOMES.map(() => 1e-6)]));
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map(rules.map((rule) => [rule, OUTCOMES.map(() => 0)]));
    for (const { evidence, outcome } of examples) {
      const chances = probabilities(pointsOf(weights, evidence));
      const share = SHARES[OUTCOMES[outcome] ?? "none"];
      for (const [rule, value] of evidence) {
        const slope = slopes.get(rule);
        if (slope === undefined) continue;
        for (let i = 0; i < slope.length; i++) {
          slope[i] =
            (slope[i] ?? 0) + ((i === outcome ? 1 : 0) - (chances[i] ?? 0)) * value * share;
        }
      }
    }
    for (const [rule, row] of weights) {
      const square = squares.get(rule) ?? [];
      for (let i = 0; i < row.length; i++) {
        const slope = (slopes.get(rule)?.[i] ?? 0) - PENALTY * (row[i] ?? 0);
        square[i] = (square[i] ?? 0) + slope * slope;
        row[i] = (row[i] ?? 0) + (RATE * slope) / Math.sqrt(square[i] ?? 1);
      }
    }
  }
  return weights;
}

function tableOf(weights: ReadonlyMap<string, readonly number[]>): string {
  return [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, row]) => `${rule} ${row.map((weight) => Math.round(weight * 100)).join(" ")}`)
    .join("\n");
}

const FILES = ["own_news.jsonl", "gmb_adjudicated.jsonl"];
const { corpora } = parseArgs({ options: { corpora: { type: "string" } } }).values;
const folder = corpora ?? process.env.ONRECORD_CORPORA;
if (folder === undefined) throw new Error("Name the corpora’s folder: --corpora DIR.");

const articles = FILES.flatMap((file) =>
  readFileSync(join(folder, "names", file), "utf8")
    .trim()
    .split("\n"),
).map((line): Article => articleOf(JSON.parse(line)));

const own = articles.map(({ candidates }) => new Map(candidates.map((c) => [c, evidenceOf(c)])));
const outcomeOf = (article: Article, c: Candidate) =>
  OUTCOMES.indexOf(article.gold.get(c) ?? "none");
const mention = fitted(
  articles.flatMap((article, i) =>
    [...(own[i] ?? [])].map(([c, evidence]) => ({ evidence, outcome: outcomeOf(article, c) })),
  ),
);
const whole = fitted(
  articles.flatMap((article, i) => {
    const looks = new Map(
      [...(own[i] ?? [])].map(([c, evidence]) => [c, probabilities(pointsOf(mention, evidence))]),
    );
    const more = articleEvidence(article.candidates, looks, article.lowerWords);
    return [...(own[i] ?? [])].map(([c, evidence]) => ({
      evidence: [...evidence, ...more(c)],
      outcome: outcomeOf(article, c),
    }));
  }),
);

writeFileSync(
  new URL("../../src/names/evidence/weights.ts", import.meta.url),
  `/**
 * What each row of evidence says for ${OUTCOMES.join(", ")}, in this order, in hundredths of a log-odd.
 * Written by training/names/weights.ts.
 */

/** By the mention alone. */
export const MENTION_WEIGHTS = \`
${tableOf(mention)}
\`;

/** With what the rest of the article says. */
export const ARTICLE_WEIGHTS = \`
${tableOf(whole)}
\`;
`,
);
