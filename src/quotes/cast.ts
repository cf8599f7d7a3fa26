import { firstFrom, overlaps, type Span } from "../core/span.ts";
import { type Gender, genderOfPronoun } from "../coreference/gender-words.ts";
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
  /** The first mention of the one person of a last name, in lower case; null where several bear it. */
  readonly bySurname: ReadonlyMap<string, Named | null>;
  /** The gender of the first pronoun that stands for a person, by id. */
  readonly calledBy: ReadonlyMap<string, Gender>;
  /** The first mention of the person whom the article calls most by this gender. */
  readonly topics: ReadonlyMap<Gender, Named>;
  /** The first mention of the one organization whose name holds a word; null where several do. */
  readonly byWord: ReadonlyMap<string, Named | null>;
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
  const calledBy = gendersOf(people);
  return {
    mentions,
    people,
    givenNames,
    byRole: rolesOf(people),
    first,
    bySurname: surnamesOf(first),
    calledBy,
    topics: topicsOf(people, calledBy, first),
    byWord: wordsOfNames(first),
  };
}

function gendersOf(people: readonly Person[]): Map<string, Gender> {
  const found = new Map<string, Gender>();
  for (const { id, mentions } of people) {
    for (const { kind, text } of mentions) {
      const gender = kind === "pronoun" ? genderOfPronoun(text.toLowerCase()) : null;
      if (gender === null) continue;
      found.set(id, gender);
      break;
    }
  }
  return found;
}

function topicsOf(
  people: readonly Person[],
  calledBy: ReadonlyMap<string, Gender>,
  first: ReadonlyMap<string, Named>,
): Map<Gender, Named> {
  const found = new Map<Gender, Named>();
  for (const { id } of [...people].sort((a, b) => b.mentions.length - a.mentions.length)) {
    const gender = calledBy.get(id);
    const mention = first.get(id);
    if (gender !== undefined && mention !== undefined && !found.has(gender))
      found.set(gender, mention);
  }
  return found;
}

function surnamesOf(first: ReadonlyMap<string, Named>): Map<string, Named | null> {
  const found = new Map<string, Named | null>();
  for (const mention of first.values()) {
    const words = wordsOf(mention.name);
    const last = words.at(-1);
    if (mention.type !== "person" || last === undefined || words.length < 2) continue;
    found.set(last, found.has(last) ? null : mention);
  }
  return found;
}

function wordsOfNames(first: ReadonlyMap<string, Named>): Map<string, Named | null> {
  const found = new Map<string, Named | null>();
  for (const mention of first.values()) {
    if (mention.type !== "organization") continue;
    for (const word of new Set(wordsOf(mention.name)))
      found.set(word, found.has(word) ? null : mention);
  }
  return found;
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
