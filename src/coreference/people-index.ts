import { grammaticalRole } from "./grammatical-role.ts";
import type { NamedPerson, NameMention } from "./named-person.ts";
import type { PronounSite } from "./pronouns.ts";
import type { Reading } from "./reading.ts";
import type { Referent } from "./referents.ts";

/** The people of an article by where their names stand and by what they are called. */
export interface PeopleIndex {
  /** Of each person, by index. */
  readonly referents: readonly Referent[];
  /** Indexes of the people who have a role, by its head noun. */
  readonly byHead: ReadonlyMap<string, readonly number[]>;
  /** Whose name begins at a token. */
  readonly nameAt: ReadonlyMap<number, { readonly person: number; readonly mention: NameMention }>;
  /** Whether each token is of a name, or of a title or apposition, which describes the name beside it. */
  readonly ofName: readonly boolean[];
}

/** Lists the people by token and by role. */
export function indexed(doc: Reading, people: readonly NamedPerson[]): PeopleIndex {
  const byHead = new Map<string, number[]>();
  const nameAt = new Map<number, { person: number; mention: NameMention }>();
  const ofName: boolean[] = new Array(doc.tokens.length).fill(false);
  people.forEach(({ roles, mentions }, person) => {
    for (const { head } of roles) {
      const sharing = byHead.get(head);
      if (sharing === undefined) byHead.set(head, [person]);
      else if (sharing.at(-1) !== person) sharing.push(person);
    }
    for (const mention of mentions) {
      nameAt.set(mention.from, { person, mention });
      ofName.fill(true, mention.outerFrom, mention.outerTo);
    }
  });
  const referents = people.map(({ told, guessed, roles }, person) => ({
    person,
    told,
    bound: null,
    guessed,
    heads: new Set(roles.map(({ head }) => head)),
    touches: [],
  }));
  return { referents, byHead, nameAt, ofName };
}

/** How many tokens ahead of a pronoun the subject may be named. */
const FARTHEST_AHEAD = 30;

/** The subject named later in the sentence, for "Asked whether he would go, Warfali shrugged". */
export function subjectAhead(
  doc: Reading,
  { token, ceiling }: PronounSite,
  { nameAt, referents }: PeopleIndex,
): Referent | undefined {
  const stop = Math.min(ceiling, token + FARTHEST_AHEAD);
  for (let i = token + 1; i < stop; i++) {
    if (doc.tokens[i]?.text !== ",") continue;
    for (let j = i + 1; j < Math.min(i + 8, ceiling); j++) {
      const named = nameAt.get(j);
      if (named === undefined) continue;
      if (named.mention.outerFrom > i + 1) break;
      const role = grammaticalRole(doc, named.mention.from, named.mention.to);
      return role === "subject" ? referents[named.person] : undefined;
    }
  }
  return undefined;
}
