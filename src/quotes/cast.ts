import { firstFrom, overlaps, type Span } from "../core/span.ts";
import type { Mention } from "../coreference/mention.ts";
import type { Organization } from "../organizations/layers.ts";
import type { Person } from "../people/layers.ts";
import type { Place } from "../places/layers.ts";

/** A mention and whom it names. */
export interface Named extends Mention {
  readonly entity: string;
  readonly name: string;
  readonly type: "person" | "organization" | "place";
}

/** Everyone who is named in the article, by position. */
export interface Cast {
  readonly mentions: readonly Named[];
  readonly people: readonly Person[];
  /** Given names of the people, by id. */
  readonly givenNames: ReadonlyMap<string, string | null>;
  /** Ids of the people who hold a role, by its head: no "police" for a police chief. */
  readonly byRole: ReadonlyMap<string, readonly string[]>;
  /** The first mention of each entity, by id. */
  readonly first: ReadonlyMap<string, Named>;
}

/** No mention is looked for that starts farther before what it is to cover. */
const LONGEST_MENTION = 200;

/** Gathers the mentions of people, organizations and places in text order. */
export function castOf(
  people: readonly Person[],
  organizations: readonly Organization[],
  places: readonly Place[],
): Cast {
  const mentions: Named[] = [];
  const add = (type: Named["type"], entities: readonly (Person | Organization | Place)[]): void => {
    for (const entity of entities) {
      for (const mention of entity.mentions) {
        mentions.push({ ...mention, entity: entity.id, name: entity.name, type });
      }
    }
  };
  add("person", people);
  add("organization", organizations);
  add("place", places);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const first = new Map<string, Named>();
  for (const mention of mentions)
    if (!first.has(mention.entity)) first.set(mention.entity, mention);
  const givenNames = new Map(people.map(({ id, givenName }) => [id, givenName]));
  return { mentions, people, givenNames, byRole: rolesOf(people), first };
}

function rolesOf(people: readonly Person[]): Map<string, string[]> {
  const byRole = new Map<string, string[]>();
  for (const person of people) {
    for (const word of new Set(person.roles.flatMap(headsOf))) {
      byRole.set(word, [...(byRole.get(word) ?? []).slice(0, 50), person.id]);
    }
  }
  return byRole;
}

/** The head nouns of a role: "chief executive and founder of Northlink" has two. */
function headsOf(role: string): string[] {
  const [core = ""] = role.toLowerCase().split(/,|\s(?:of|at|for|in|to|on|with|from|who)\s/, 1);
  return core.split(/\sand\s|\//).flatMap((part) => wordsOf(part.trim()).slice(-1));
}

/** Where the article names anyone, in text order. */
export function namesOf(cast: Cast): Span[] {
  return cast.mentions.filter((mention) => mention.kind === "name");
}

/** The mentions that share a character with the span, in text order. */
export function mentionsOver(cast: Cast, span: Span): Named[] {
  const found: Named[] = [];
  for (
    let i = firstFrom(cast.mentions, span.start - LONGEST_MENTION);
    i < cast.mentions.length;
    i++
  ) {
    const mention = cast.mentions[i];
    if (mention === undefined || mention.start >= span.end) break;
    if (overlaps(mention, span)) found.push(mention);
  }
  return found;
}

/** The words of a name, in lower case. */
export function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[\s-]+/);
}
