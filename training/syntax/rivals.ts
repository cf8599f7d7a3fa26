/**
 * By how much the right class must win: a closer call is learnt from like a mistake (perceptron with margin,
 * Krauth and Mézard, 1987).
 */
export const MARGIN = 60;

/** The class among `classes` that comes closest to the winner, -1 where none comes within the margin. */
export function rivalOf(scores: Int32Array, winner: number, classes: Iterable<number>): number {
  let found = -1;
  let highest = (scores[winner] ?? 0) - MARGIN;
  for (const index of classes) {
    const score = scores[index] ?? 0;
    if (index === winner || score <= highest) continue;
    highest = score;
    found = index;
  }
  return found;
}
