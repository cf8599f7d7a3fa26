import { articleEvidence } from "./article-evidence.ts";
import type { Candidate } from "./candidate.ts";
import { EVIDENCE } from "./evidence/all.ts";
import { ARTICLE_WEIGHTS, MENTION_WEIGHTS } from "./evidence/weights.ts";
import type { NameType } from "./layers.ts";
import {
  OUTCOMES,
  pointsOf,
  probabilities,
  type Reading,
  type Weights,
  weightsOf,
} from "./linear.ts";

/** A type and the rule that spoke for it the loudest. */
export interface Decision {
  readonly type: NameType;
  readonly rule: string;
}

/**
 * Decides the type of every candidate; one that is no name has no decision.
 * Each mention is weighed by its own evidence first, then again with what the article's other mentions show.
 */
export function decided(
  candidates: readonly Candidate[],
  lowerWords: ReadonlySet<string>,
): ReadonlyMap<Candidate, Decision> {
  const own = new Map(candidates.map((c) => [c, evidenceOf(c)]));
  const looks = new Map(
    [...own].map(([c, reading]) => [c, probabilities(pointsOf(mentionWeights(), reading))]),
  );
  const article = articleEvidence(candidates, looks, lowerWords);
  const decisions = new Map<Candidate, Decision>();
  for (const [c, evidence] of own) {
    const reading = [...evidence, ...article(c)];
    const points = pointsOf(articleWeights(), reading);
    const best = points.indexOf(Math.max(...points));
    const type = OUTCOMES[best];
    if (type === undefined || type === "none") continue;
    decisions.set(c, { type, rule: loudest(reading, best) });
  }
  return decisions;
}

/** The rows of evidence that hold for a candidate. */
export function evidenceOf(c: Candidate): Reading {
  return EVIDENCE.filter(({ holds }) => holds(c)).map(({ rule }) => [rule, 1]);
}

/** The rule whose weight for an outcome stands out most from its weights for the others. */
function loudest(reading: Reading, outcome: number): string {
  let found = "";
  let most = Number.NEGATIVE_INFINITY;
  for (const [rule, value] of reading) {
    const row = articleWeights().get(rule);
    if (row === undefined) continue;
    const mean = row.reduce((a, b) => a + b, 0) / row.length;
    const says = ((row[outcome] ?? 0) - mean) * value;
    if (says > most) {
      most = says;
      found = rule;
    }
  }
  return found;
}

let mention: Weights | undefined;
let article: Weights | undefined;

function mentionWeights(): Weights {
  mention ??= weightsOf(MENTION_WEIGHTS);
  return mention;
}

function articleWeights(): Weights {
  article ??= weightsOf(ARTICLE_WEIGHTS);
  return article;
}
