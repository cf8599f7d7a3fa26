import { firstFrom, type Span } from "../core/span.ts";
import type { Mentioned } from "./entity-at.ts";

/** How many mentions back "the two leaders" may reach. */
const FARTHEST = 24;

/**
 * The two entities that "the two leaders", "both sides" or "the two men" at `span` means: the last two
 * that the text speaks of before it, in the order in which it names them; undefined where it names fewer.
 */
export function bothOf<E extends Mentioned>(
  entities: readonly E[],
  span: Span,
): readonly [E, E] | undefined {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start);
  const before = firstFrom(mentions, span.start);
  const last = mentions[before - 1];
  if (last === undefined) return undefined;
  for (let i = before - 2; i >= 0 && before - i <= FARTHEST; i--) {
    const other = mentions[i];
    if (other !== undefined && other.entity !== last.entity) return [other.entity, last.entity];
  }
  return undefined;
}
