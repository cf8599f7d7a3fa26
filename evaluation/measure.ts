/** Counts for precision, recall and F1: found items, gold items, and how many of them agree. */
export interface F1 {
  readonly kind: "f1";
  readonly correct: number;
  readonly found: number;
  readonly gold: number;
}

/** Counts for an accuracy or a share: how many of `of` are correct. */
export interface Share {
  readonly kind: "share";
  readonly correct: number;
  readonly of: number;
}

export type Measure = F1 | Share;

/** Measures by name, of one article or summed over many. */
export type Tally = Readonly<Record<string, Measure>>;

export const f1 = (correct: number, found: number, gold: number): F1 => ({
  kind: "f1",
  correct,
  found,
  gold,
});

export const share = (correct: number, of: number): Share => ({ kind: "share", correct, of });

/** The sum of two tallies: scores over articles are micro-averaged. */
export function added(a: Tally, b: Tally): Tally {
  const sum: Record<string, Measure> = { ...a };
  for (const [name, measure] of Object.entries(b)) sum[name] = plus(sum[name], measure);
  return sum;
}

function plus(a: Measure | undefined, b: Measure): Measure {
  if (a === undefined) return b;
  if (a.kind === "f1" && b.kind === "f1") {
    return f1(a.correct + b.correct, a.found + b.found, a.gold + b.gold);
  }
  if (a.kind === "share" && b.kind === "share") return share(a.correct + b.correct, a.of + b.of);
  throw new Error("two measures of one name are of different kinds");
}

/** Correct of what was found, in percent; null where nothing was. */
export const precision = (m: F1): number | null => percent(m.correct, m.found);

/** Correct of what the gold holds, in percent; null where it holds nothing. */
export const recall = (m: F1): number | null => percent(m.correct, m.gold);

/** The one figure of a measure, in percent: F1, or the share; null where there was nothing to measure. */
export function figure(measure: Measure): number | null {
  return measure.kind === "f1"
    ? percent(2 * measure.correct, measure.found + measure.gold)
    : percent(measure.correct, measure.of);
}

const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : (100 * part) / whole;
