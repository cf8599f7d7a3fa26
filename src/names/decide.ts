import { articleEvidence } from "./article-evidence.ts";
import type { Candidate } from "./candidate.ts";
import { EVIDENCE } from "./evidence/all.ts";
import { ARTICLE_WEIGHTS, MENTION_WEIGHTS } from "./evidence/weights.ts";
import type { NameType } from "./layers.ts";
import {
  OUTCOMES,
  type Outcome,
  pointsOf,
  probabilities,
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
  const looks = new Map<Candidate, ReadonlyMap<Outcome, number>>();
  for (const [c, evidence] of own)
    looks.set(c, probabilities(pointsOf(mentionWeights(), evidence)));
  const decisions = new Map<Candidate, Decision>();
  for (const [c, article] of articleEvidence(candidates, looks, lowerWords)) {
    const evidence = new Map([...(own.get(c) ?? []), ...article]);
    const points = pointsOf(articleWeights(), evidence);
    const best = points.indexOf(Math.max(...points));
    const type = OUTCOMES[best];
    if (type === undefined || type === "none") continue;
    decisions.set(c, { type, rule: loudest(evidence, best) });
  }
  return decisions;
}

/** The rows of evidence that hold for a candidate. */
export function evidenceOf(c: Candidate): ReadonlyMap<string, number> {
  const evidence = new Map<string, number>();
  for (const { rule, holds } of EVIDENCE) if (holds(c)) evidence.set(rule, 1);
  return evidence;
}

/** The rule whose weight for an outcome stands out most from its weights for the others. */
function loudest(evidence: ReadonlyMap<string, number>, outcome: number): string {
  let found = "";
  let most = Number.NEGATIVE_INFINITY;
  for (const [rule, value] of evidence) {
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
