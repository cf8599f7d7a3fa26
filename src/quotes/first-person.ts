import { byPosition, firstFrom, type Span } from "../core/span.ts";
import type { Mention } from "../coreference/mention.ts";
import type { Person } from "../people/layers.ts";
import type { Token } from "../syntax/layers.ts";
import type { Quote } from "./layers.ts";

const FIRST_PERSON: ReadonlySet<string> = new Set("i me my mine myself".split(" "));

/**
 * Gives each person the "I", "me" and "my" of what they are quoted word for word as saying: pronouns of
 * rule `firstPerson`. A quotation inside a quotation is somebody else's. The order of the people stays.
 */
export function withFirstPerson(
  people: readonly Person[],
  quotes: readonly Quote[],
  tokens: readonly Token[],
): readonly Person[] {
  const found = new Map<string, Mention[]>();
  for (const { kind, contents, speaker } of quotes) {
    if (kind === "indirect" || speaker === null || speaker.entity === null) continue;
    const mentions = contents.flatMap((content) => firstPersons(tokens, content));
    const known = found.get(speaker.entity);
    if (known === undefined) found.set(speaker.entity, mentions);
    else known.push(...mentions);
  }
  return people.map((person) => {
    const more = found.get(person.id)?.filter((mention) => !isKnown(person, mention)) ?? [];
    if (more.length === 0) return person;
    return { ...person, mentions: [...person.mentions, ...more].sort(byPosition) };
  });
}

function isKnown({ mentions }: Person, { start, end }: Span): boolean {
  return mentions.some((other) => other.start < end && start < other.end);
}

/** The words of the first person in a piece of a quotation, those in inner quotation marks left out. */
function firstPersons(tokens: readonly Token[], { start, end }: Span): readonly Mention[] {
  const found: Mention[] = [];
  let depth = 0;
  for (let i = firstFrom(tokens, start); i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.end > end) break;
    if (token.xpos === "``") depth++;
    else if (token.xpos === "''") depth = Math.max(0, depth - 1);
    else if (depth === 0 && token.upos === "PRON" && FIRST_PERSON.has(token.lower)) {
      const { text } = token;
      found.push({
        start: token.start,
        end: token.end,
        text,
        kind: "pronoun",
        rule: "firstPerson",
      });
    }
  }
  return found;
}
