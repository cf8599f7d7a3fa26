import { firstFrom, type Span } from "../core/span.ts";
import { entityLookup, type Mentioned } from "../coreference/entity-at.ts";
import type { Token } from "../syntax/layers.ts";
import type { NounPhrase } from "./phrases.ts";

/** What kind of entity a mention is of. */
export type EntityKind = "person" | "organization" | "place";

/** An entity that a noun phrase stands for. */
export interface Reference {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
}

/** Finds what noun phrases and spans stand for. */
export interface References {
  /** The entity of a noun phrase's head; null where the article has no entity for it. */
  of(noun: NounPhrase): Reference | null;
  /** The entity named at a span. */
  at(span: Span): Reference | null;
  /** People named or spoken of before an offset, the nearest first, each once; at most `count`. */
  peopleBefore(offset: number, count: number): readonly Reference[];
}

/** Looks up mentions of people first, then organizations, then places; names win over descriptions and pronouns. */
export function references(
  tokens: readonly Token[],
  entities: {
    readonly people: readonly Mentioned[];
    readonly organizations: readonly Mentioned[];
    readonly places: readonly Mentioned[];
  },
): References {
  const finders = [
    finder("person", entities.people),
    finder("organization", entities.organizations),
    finder("place", entities.places),
  ];
  const at = (span: Span): Reference | null => {
    for (const find of finders) {
      const found = find(span);
      if (found !== null) return found;
    }
    return null;
  };
  const people = entities.people
    .flatMap(({ id, name, mentions }) => mentions.map(({ start }) => ({ start, id, name })))
    .sort((a, b) => a.start - b.start);
  return {
    at,
    of(noun) {
      const head = tokens[noun.head];
      return head === undefined ? null : at(head);
    },
    peopleBefore(offset, count) {
      const found: Reference[] = [];
      let i = firstFrom(people, offset) - 1;
      for (const limit = i - 40; i >= 0 && i > limit && found.length < count; i--) {
        const mention = people[i];
        if (mention === undefined || found.some(({ id }) => id === mention.id)) continue;
        found.push({ kind: "person", id: mention.id, name: mention.name });
      }
      return found;
    },
  };
}

function finder(
  kind: EntityKind,
  entities: readonly Mentioned[],
): (span: Span) => Reference | null {
  const lookup = entityLookup(entities);
  return (span) => {
    const entity = lookup(span);
    return entity === undefined ? null : { kind, id: entity.id, name: entity.name };
  };
}
