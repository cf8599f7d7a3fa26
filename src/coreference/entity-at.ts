import { byPosition, firstFrom, type Span } from "../core/span.ts";
import type { Mention } from "./mention.ts";

/** A person, an organization or a place, as far as its mentions go. */
export interface Mentioned {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly Mention[];
}

/**
 * Looks up the entity one of whose mentions shares the most text with a span; names win over descriptions, those
 * over pronouns. Sorts the mentions once, then finds each span by binary search.
 */
export function entityLookup<E extends Mentioned>(
  entities: readonly E[],
): (span: Span) => E | undefined {
  const entries = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .sort(byPosition);
  const longest = entries.reduce((most, entry) => Math.max(most, entry.end - entry.start), 0);
  return (span) => {
    let best: (typeof entries)[number] | undefined;
    for (let i = firstFrom(entries, span.start - longest); i < entries.length; i++) {
      const entry = entries[i];
      if (entry === undefined || entry.start >= span.end) break;
      if (entry.end > span.start && (best === undefined || isBetter(entry, best, span))) {
        best = entry;
      }
    }
    return best?.entity;
  };
}

const KIND_ORDER = { name: 0, description: 1, pronoun: 2 } as const;

function isBetter(one: Mention, other: Mention, span: Span): boolean {
  const shared = sharedWith(one, span) - sharedWith(other, span);
  if (shared !== 0) return shared > 0;
  return KIND_ORDER[one.kind] < KIND_ORDER[other.kind];
}

function sharedWith(mention: Span, span: Span): number {
  return Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
}
