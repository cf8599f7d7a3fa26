import { FOLLOWERS, LABELS, OUTSIDE } from "../../src/names/tagger/labels.ts";

/** A stretch of words: for each, the numbers of its features, and the labels that it may have, in bits. */
export interface Sequence {
  readonly features: Int32Array;
  readonly starts: Int32Array;
  /** Features of what the article says elsewhere, where they are known. */
  readonly more: Int32Array;
  readonly moreStarts: Int32Array;
  readonly allowed: Int32Array;
  readonly weight: number;
}

/** How the weights are learnt. */
export interface LearningOptions {
  readonly epochs: number;
  readonly rate: number;
  /** How many features of a word are left out at random, and how often those of the article. */
  readonly dropout: number;
  readonly moreDropout: number;
  /** Whether the weights become their mean over all but the first epoch (Polyak and Juditsky, 1992). */
  readonly averaged: boolean;
  readonly random: () => number;
  readonly progress?: (epoch: number, loss: number) => void;
}

/** Differences between what is and what is expected below this teach nothing. */
const LEAST_GRADIENT = 0.003;

const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, to) =>
  Array.from({ length: LABELS }, (_label, from) => from).filter((from) =>
    FOLLOWERS[from]?.includes(to),
  ),
);

/**
 * Linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) learnt by stochastic gradient
 * ascent with AdaGrad (Duchi, Hazan and Singer, 2011); where several labels are allowed, by their sum.
 */
export class ConditionalRandomField {
  readonly weights: Float32Array;
  readonly transitions = new Float64Array(LABELS * LABELS);
  private readonly squares: Float32Array;
  private readonly transitionSquares = new Float64Array(LABELS * LABELS).fill(1);
  /** 1 where a weight may be other than nothing. */
  private mask: Uint8Array | undefined;
  private scores = new Float64Array(0);
  private alpha = new Float64Array(0);
  private beta = new Float64Array(0);
  private scale = new Float64Array(0);
  private gradient = new Float64Array(0);
  private readonly powers = new Float64Array(LABELS * LABELS);
  private readonly pairs = new Float64Array(LABELS * LABELS);
  /** Each weight's changes, times the number of the step at which they came; while the weights are averaged. */
  private late: Float32Array | undefined;
  private steps = 0;
  private active = new Int32Array(1024);
  private activeStarts = new Int32Array(64);

  constructor(features: number) {
    this.weights = new Float32Array(features * LABELS);
    this.squares = new Float32Array(features * LABELS);
  }

  /** Keeps the weights that are at least so far from nothing, and learns no others from now on. */
  prune(least: number): number {
    this.mask = new Uint8Array(this.weights.length);
    let kept = 0;
    for (let i = 0; i < this.weights.length; i++) {
      if (Math.abs(this.weights[i] ?? 0) >= least) {
        this.mask[i] = 1;
        kept++;
      } else this.weights[i] = 0;
    }
    return kept;
  }

  /** Sets each weight to the mean of its own and another's, which has learnt the same features in another order. */
  meet(other: ConditionalRandomField): void {
    const mean = (own: Float32Array | Float64Array, others: Float32Array | Float64Array): void => {
      for (let i = 0; i < own.length; i++) own[i] = ((own[i] ?? 0) + (others[i] ?? 0)) / 2;
    };
    mean(this.weights, other.weights);
    mean(this.transitions, other.transitions);
  }

  learn(sequences: readonly Sequence[], options: LearningOptions): void {
    const order = Int32Array.from(sequences, (_, i) => i);
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(options.random() * (i + 1));
        const [a = 0, b = 0] = [order[i], order[j]];
        order[i] = b;
        order[j] = a;
      }
      if (options.averaged && epoch === Math.min(1, options.epochs - 1)) {
        this.late = new Float32Array(this.weights.length);
        this.steps = 0;
      }
      let loss = 0;
      // The rate falls to a third over the epochs.
      const rate = options.rate * (1 - (0.67 * epoch) / Math.max(1, options.epochs - 1));
      for (const index of order) {
        const sequence = sequences[index];
        if (sequence !== undefined) loss += this.step(sequence, options, rate);
      }
      options.progress?.(epoch, loss);
    }
    if (options.averaged) this.average();
  }

  /** Sets each weight to its mean since the averaging began. */
  private average(): void {
    const { late, weights, steps } = this;
    if (late === undefined) return;
    for (let i = 0; i < weights.length; i++) {
      weights[i] = (weights[i] ?? 0) - (late[i] ?? 0) / (steps + 1);
    }
    this.late = undefined;
  }

  /** The best labels. */
  best(sequence: Sequence, withMore: boolean): Uint8Array {
    const length = sequence.allowed.length;
    this.room(length);
    this.activate(sequence, withMore, undefined);
    this.score(length);
    const { scores } = this;
    const came = new Uint8Array(length * LABELS);
    let last = new Float64Array(LABELS).fill(Number.NEGATIVE_INFINITY);
    last[OUTSIDE] = 0;
    for (let i = 0; i < length; i++) {
      const next = new Float64Array(LABELS).fill(Number.NEGATIVE_INFINITY);
      for (let from = 0; from < LABELS; from++) {
        for (const to of FOLLOWERS[from] ?? []) {
          const sum = (last[from] ?? 0) + (this.transitions[from * LABELS + to] ?? 0);
          if (sum > (next[to] ?? 0)) {
            next[to] = sum;
            came[i * LABELS + to] = from;
          }
        }
      }
      for (let to = 0; to < LABELS; to++)
        next[to] = (next[to] ?? 0) + (scores[i * LABELS + to] ?? 0);
      last = next;
    }
    let label = OUTSIDE;
    let most = Number.NEGATIVE_INFINITY;
    for (const from of PREDECESSORS[OUTSIDE] ?? []) {
      const sum = (last[from] ?? 0) + (this.transitions[from * LABELS + OUTSIDE] ?? 0);
      if (sum > most) {
        most = sum;
        label = from;
      }
    }
    const labels = new Uint8Array(length);
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = came[i * LABELS + label] ?? OUTSIDE;
    }
    return labels;
  }

  private step(sequence: Sequence, options: LearningOptions, rate: number): number {
    const { allowed, weight } = sequence;
    const length = allowed.length;
    this.room(length);
    const withMore = sequence.more.length > 0 && options.random() >= options.moreDropout;
    this.activate(sequence, withMore, options);
    this.score(length);
    for (let k = 0; k < this.powers.length; k++)
      this.powers[k] = Math.exp(this.transitions[k] ?? 0);
    this.pairs.fill(0);
    this.gradient.fill(0, 0, length * LABELS);
    const right = this.expect(length, allowed, 1);
    // A name cut by the end of the stretch has no labels that are allowed.
    if (Number.isNaN(right)) return 0;
    const all = this.expect(length, undefined, -1);
    this.change(length, rate, weight);
    return all - right;
  }

  /** Chooses the features of each word, some left out. */
  private activate(
    { features, starts, more, moreStarts, allowed }: Sequence,
    withMore: boolean,
    options: LearningOptions | undefined,
  ): void {
    const length = allowed.length;
    if (this.active.length < features.length + more.length) {
      this.active = new Int32Array((features.length + more.length) * 2);
    }
    if (this.activeStarts.length < length + 1) this.activeStarts = new Int32Array(length * 2 + 1);
    let end = 0;
    const { active, activeStarts } = this;
    const dropout = options?.dropout ?? 0;
    for (let i = 0; i < length; i++) {
      activeStarts[i] = end;
      for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) {
        if (options === undefined || options.random() >= dropout) active[end++] = features[k] ?? 0;
      }
      if (!withMore) continue;
      for (let k = moreStarts[i] ?? 0; k < (moreStarts[i + 1] ?? 0); k++) {
        if (options === undefined || options.random() >= dropout) active[end++] = more[k] ?? 0;
      }
    }
    activeStarts[length] = end;
    this.inverse = 1 / (1 - dropout);
  }

  private inverse = 1;

  private score(length: number): void {
    const { scores, active, activeStarts, weights, inverse } = this;
    scores.fill(0, 0, length * LABELS);
    for (let i = 0; i < length; i++) {
      const at = i * LABELS;
      const end = activeStarts[i + 1] ?? 0;
      for (let k = activeStarts[i] ?? 0; k < end; k++) {
        const row = (active[k] ?? 0) * LABELS;
        for (let label = 0; label < LABELS; label++) {
          scores[at + label] = (scores[at + label] ?? 0) + (weights[row + label] ?? 0);
        }
      }
      for (let label = 0; label < LABELS; label++) {
        scores[at + label] = (scores[at + label] ?? 0) * inverse;
      }
    }
  }

  /** Adds the expectation of labels and of pairs of them, times `sign`; gives the logarithm of the sum, or NaN where nothing is allowed. */
  private expect(length: number, allowed: Int32Array | undefined, sign: number): number {
    const { scores, alpha, beta, scale, powers, gradient, pairs } = this;
    let logarithm = 0;
    const power = new Float64Array(length * LABELS);
    for (let i = 0; i < length; i++) {
      const at = i * LABELS;
      let most = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < LABELS; label++) most = Math.max(most, scores[at + label] ?? 0);
      logarithm += most;
      const bits = allowed === undefined ? -1 : (allowed[i] ?? -1);
      for (let label = 0; label < LABELS; label++) {
        power[at + label] =
          ((bits >> label) & 1) === 0 ? 0 : Math.exp((scores[at + label] ?? 0) - most);
      }
      let sum = 0;
      for (let to = 0; to < LABELS; to++) {
        let value = 0;
        if (i === 0)
          value = FOLLOWERS[OUTSIDE]?.includes(to) ? (powers[OUTSIDE * LABELS + to] ?? 0) : 0;
        else {
          for (const from of PREDECESSORS[to] ?? []) {
            value += (alpha[at - LABELS + from] ?? 0) * (powers[from * LABELS + to] ?? 0);
          }
        }
        value *= power[at + to] ?? 0;
        alpha[at + to] = value;
        sum += value;
      }
      if (sum === 0) return Number.NaN;
      scale[i] = sum;
      logarithm += Math.log(sum);
      for (let to = 0; to < LABELS; to++) alpha[at + to] = (alpha[at + to] ?? 0) / sum;
    }
    const lastAt = (length - 1) * LABELS;
    let total = 0;
    beta.fill(0, lastAt, lastAt + LABELS);
    for (const from of PREDECESSORS[OUTSIDE] ?? []) {
      beta[lastAt + from] = powers[from * LABELS + OUTSIDE] ?? 0;
      total += (alpha[lastAt + from] ?? 0) * (beta[lastAt + from] ?? 0);
    }
    if (total === 0) return Number.NaN;
    logarithm += Math.log(total);
    for (let label = 0; label < LABELS; label++) {
      beta[lastAt + label] = (beta[lastAt + label] ?? 0) / total;
    }
    for (let i = length - 1; i >= 0; i--) {
      const at = i * LABELS;
      for (let label = 0; label < LABELS; label++) {
        const share = (alpha[at + label] ?? 0) * (beta[at + label] ?? 0);
        gradient[at + label] = (gradient[at + label] ?? 0) + sign * share;
        if (i === length - 1) {
          const end = label * LABELS + OUTSIDE;
          pairs[end] = (pairs[end] ?? 0) + sign * share;
        }
        if (i === 0) pairs[label] = (pairs[label] ?? 0) + sign * share;
      }
      if (i === 0) break;
      const before = at - LABELS;
      const size = scale[i] ?? 1;
      for (let from = 0; from < LABELS; from++) {
        let value = 0;
        for (const to of FOLLOWERS[from] ?? []) {
          const part =
            ((powers[from * LABELS + to] ?? 0) * (power[at + to] ?? 0) * (beta[at + to] ?? 0)) /
            size;
          value += part;
          const pair = from * LABELS + to;
          pairs[pair] = (pairs[pair] ?? 0) + sign * part * (alpha[before + from] ?? 0);
        }
        beta[before + from] = value;
      }
    }
    return logarithm;
  }

  private change(length: number, rate: number, weight: number): void {
    const { gradient, active, activeStarts, weights, squares, mask, late } = this;
    this.steps++;
    for (let i = 0; i < length; i++) {
      const end = activeStarts[i + 1] ?? 0;
      for (let label = 0; label < LABELS; label++) {
        const slope = (gradient[i * LABELS + label] ?? 0) * weight;
        if (Math.abs(slope) < LEAST_GRADIENT) continue;
        const square = slope * slope;
        for (let k = activeStarts[i] ?? 0; k < end; k++) {
          const at = (active[k] ?? 0) * LABELS + label;
          if (mask !== undefined && mask[at] === 0) continue;
          const sum = (squares[at] ?? 0) + square;
          squares[at] = sum;
          const step = (rate * slope) / Math.sqrt(sum + 1);
          weights[at] = (weights[at] ?? 0) + step;
          if (late !== undefined) late[at] = (late[at] ?? 0) + step * this.steps;
        }
      }
    }
    for (let pair = 0; pair < this.pairs.length; pair++) {
      const slope = (this.pairs[pair] ?? 0) * weight;
      if (Math.abs(slope) < LEAST_GRADIENT) continue;
      const sum = (this.transitionSquares[pair] ?? 0) + slope * slope;
      this.transitionSquares[pair] = sum;
      this.transitions[pair] = (this.transitions[pair] ?? 0) + (rate * slope) / Math.sqrt(sum);
    }
  }

  private room(length: number): void {
    if (this.scale.length >= length) return;
    this.scores = new Float64Array(length * 2 * LABELS);
    this.alpha = new Float64Array(length * 2 * LABELS);
    this.beta = new Float64Array(length * 2 * LABELS);
    this.gradient = new Float64Array(length * 2 * LABELS);
    this.scale = new Float64Array(length * 2);
  }
}
