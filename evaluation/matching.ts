import type { Span } from "../src/core/span.ts";

/** A found item and the gold item that it stands for. */
export interface Pair<Found, Gold> {
  readonly found: Found;
  readonly gold: Gold;
}

/**
 * Pairs found and gold items one to one, the likest first, down to a likeness of `least`.
 * Ties go to the earlier items.
 */
export function paired<Found, Gold>(
  found: readonly Found[],
  gold: readonly Gold[],
  likeness: (found: Found, gold: Gold) => number,
  least: number,
): readonly Pair<Found, Gold>[] {
  const candidates = found
    .flatMap((f) => gold.map((g) => ({ found: f, gold: g, score: likeness(f, g) })))
    .filter(({ score }) => score > 0 && score >= least)
    .sort((a, b) => b.score - a.score);
  const takenFound = new Set<Found>();
  const takenGold = new Set<Gold>();
  return candidates.flatMap((candidate) => {
    if (takenFound.has(candidate.found) || takenGold.has(candidate.gold)) return [];
    takenFound.add(candidate.found);
    takenGold.add(candidate.gold);
    return [{ found: candidate.found, gold: candidate.gold }];
  });
}

/** Shared code units of two spans over those of both together (Jaccard index), 0 to 1. */
export function intersectionOverUnion(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return 0;
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Whether two spans are the same. */
export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
