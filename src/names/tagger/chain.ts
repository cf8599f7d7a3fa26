import { FOLLOWERS, LABELS, OUTSIDE } from "./labels.ts";

/** The scores of all labels for each word of a stretch between words outside, and of a label after another. */
export interface Chain {
  readonly length: number;
  /** By word, then label. */
  readonly scores: Int32Array;
  /** By label, then the label after it. */
  readonly transitions: Int32Array;
}

/** So many units of a score are a natural log-odd of what was learnt from. */
export const SCORE_UNITS = 100;
/** So many are one of texts that were not: what was learnt is too sure of itself (Guo and others, 2017). */
export const LIKELIHOOD_UNITS = 200;

const CLOSERS = FOLLOWERS.flatMap((followers, label) =>
  followers.includes(OUTSIDE) ? [label] : [],
);
const IMPOSSIBLE = -(2 ** 30);

/** The best labels of the words (Viterbi, 1967). */
export function bestLabels({ length, scores, transitions }: Chain): Uint8Array {
  const came = new Uint8Array(length * LABELS);
  let last = new Int32Array(LABELS).fill(IMPOSSIBLE);
  let next = new Int32Array(LABELS);
  last[OUTSIDE] = 0;
  for (let i = 0; i < length; i++) {
    next.fill(IMPOSSIBLE);
    for (let from = 0; from < LABELS; from++) {
      const score = last[from] ?? IMPOSSIBLE;
      if (score <= IMPOSSIBLE / 2) continue;
      for (const to of FOLLOWERS[from] ?? []) {
        const sum = score + (transitions[from * LABELS + to] ?? 0) + (scores[i * LABELS + to] ?? 0);
        if (sum > (next[to] ?? 0)) {
          next[to] = sum;
          came[i * LABELS + to] = from;
        }
      }
    }
    [last, next] = [next, last];
  }
  const final = (label: number): number =>
    (last[label] ?? 0) + (transitions[label * LABELS + OUTSIDE] ?? 0);
  let label = OUTSIDE;
  for (const each of CLOSERS) if (final(each) > final(label)) label = each;
  const labels = new Uint8Array(length);
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = came[i * LABELS + label] ?? OUTSIDE;
  }
  return labels;
}

/**
 * How likely the words from `from` to `to` bear their labels, given the scores: forward and backward sums
 * (Baum and Petrie, 1966). Only sums and products, so that every machine gives the same number.
 */
export function likelihoods({
  length,
  scores,
  transitions,
}: Chain): (labels: Uint8Array, from: number, to: number) => number {
  const emitted = powersOf(scores, length * LABELS, LABELS);
  const moved = powersOf(transitions, LABELS * LABELS, LABELS * LABELS);
  const forward = new Float64Array(length * LABELS);
  const sums = new Float64Array(length + 1);
  const start = new Float64Array(LABELS);
  start[OUTSIDE] = 1;
  const previous = (i: number, label: number): number =>
    i === 0 ? (start[label] ?? 0) : (forward[(i - 1) * LABELS + label] ?? 0);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let before = 0; before < LABELS; before++) {
      const mass = previous(i, before);
      if (mass === 0) continue;
      for (const to of FOLLOWERS[before] ?? []) {
        const part = mass * (moved[before * LABELS + to] ?? 0) * (emitted[i * LABELS + to] ?? 0);
        forward[i * LABELS + to] = (forward[i * LABELS + to] ?? 0) + part;
        sum += part;
      }
    }
    sums[i] = sum;
    for (let to = 0; to < LABELS; to++) {
      forward[i * LABELS + to] = (forward[i * LABELS + to] ?? 0) / sum;
    }
  }
  let end = 0;
  for (const label of CLOSERS) {
    end += previous(length, label) * (moved[label * LABELS + OUTSIDE] ?? 0);
  }
  const backward = new Float64Array(length * LABELS);
  for (const label of CLOSERS) {
    backward[(length - 1) * LABELS + label] = (moved[label * LABELS + OUTSIDE] ?? 0) / end;
  }
  for (let i = length - 1; i > 0; i--) {
    for (let before = 0; before < LABELS; before++) {
      let sum = 0;
      for (const to of FOLLOWERS[before] ?? []) {
        sum +=
          (moved[before * LABELS + to] ?? 0) *
          (emitted[i * LABELS + to] ?? 0) *
          (backward[i * LABELS + to] ?? 0);
      }
      backward[(i - 1) * LABELS + before] = sum / (sums[i] ?? 1);
    }
  }
  return (labels, from, to) => {
    const first = labels[from] ?? OUTSIDE;
    let mass = 0;
    for (let before = 0; before < LABELS; before++) {
      if (FOLLOWERS[before]?.includes(first) === true) {
        mass += previous(from, before) * (moved[before * LABELS + first] ?? 0);
      }
    }
    for (let i = from; i < to; i++) {
      const label = labels[i] ?? OUTSIDE;
      if (i > from) mass *= moved[(labels[i - 1] ?? OUTSIDE) * LABELS + label] ?? 0;
      mass *= (emitted[i * LABELS + label] ?? 0) / (sums[i] ?? 1);
    }
    return mass * (backward[(to - 1) * LABELS + (labels[to - 1] ?? OUTSIDE)] ?? 0);
  };
}

/** The exponentials of scores, each stretch of `size` divided by its greatest. */
function powersOf(scores: Int32Array, count: number, size: number): Float64Array {
  const powers = new Float64Array(count);
  for (let start = 0; start < count; start += size) {
    let most = IMPOSSIBLE;
    for (let i = start; i < start + size; i++) most = Math.max(most, scores[i] ?? 0);
    for (let i = start; i < start + size; i++) {
      powers[i] = FALLING[Math.min(FALLING.length - 1, most - (scores[i] ?? 0))] ?? 0;
    }
  }
  return powers;
}

/** The exponential of so many units below nothing. */
const FALLING: Float64Array = falling();

function falling(): Float64Array {
  // The exponential of one unit below nothing.
  const step = 0.9950124791926823;
  const powers = new Float64Array(LIKELIHOOD_UNITS * 40);
  powers[0] = 1;
  for (let i = 1; i < powers.length; i++) powers[i] = (powers[i - 1] ?? 0) * step;
  return powers;
}
