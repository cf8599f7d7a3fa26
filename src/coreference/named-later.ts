import type { NamedPerson } from "./named-person.ts";
import type { Description } from "./people-descriptions.ts";
import type { Reading } from "./reading.ts";
import type { Referent } from "./referents.ts";
import { coveredBy } from "./role-classes.ts";

/** How many sentences below "a judge" the judge may be named with a title. */
const NEAR = 4;

/** The people of an article, by index, and where a description stands. */
interface Below {
  readonly people: readonly NamedPerson[];
  readonly referents: readonly Referent[];
  /** Indexes of the people who have a role, by its head noun. */
  readonly byHead: ReadonlyMap<string, readonly number[]>;
  readonly isLead: boolean;
  /** First token of the description. */
  readonly token: number;
}

/**
 * Whom "a judge" or "the Bishop of Ardmore" means where nobody of the role has been named yet: in the
 * lead the one whom the article names below by that role, elsewhere the one named soon by a title.
 */
export function namedLater(
  doc: Reading,
  { kind, head, complement, modifiers, phrase }: Description,
  below: Below,
): number | undefined {
  if (kind !== "role" || modifiers.length > 0) return undefined;
  const isDefinite = phrase.opening === "definite";
  if (complement.length > 0 && !isDefinite) return undefined;
  if (isDefinite && (!below.isLead || complement.length === 0)) return undefined;
  const exact = isDefinite ? [] : (below.byHead.get(head) ?? []);
  const holders = exact.length > 0 ? exact : titleHolders(head, below.byHead);
  const [person] = holders;
  if (person === undefined || holders.length > 1) return undefined;
  if ((below.referents[person]?.touches.length ?? 0) > 0) return undefined;
  const first = below.people[person]?.mentions[0];
  if (below.isLead && exact.length > 0) return person;
  return first !== undefined && isTitledSoon(doc, first, below.token) ? person : undefined;
}

/** Two at most of the people whose post the noun covers: "judge" covers "Mrs Justice Okonjo". */
function titleHolders(head: string, byHead: Below["byHead"]): readonly number[] {
  const holders = new Set<number>();
  for (const noun of [head, ...coveredBy(head)]) {
    for (const person of (byHead.get(noun) ?? []).slice(0, 2)) holders.add(person);
    if (holders.size > 1) break;
  }
  return [...holders];
}

/** Whether the name stands soon below, behind a title; "a second lawyer, Ana Ruiz" is somebody else. */
function isTitledSoon(
  { sentenceOf, tokens }: Reading,
  { from, outerFrom }: NamedPerson["mentions"][number],
  token: number,
): boolean {
  const distance = (sentenceOf[from] ?? 0) - (sentenceOf[token] ?? 0);
  if (distance < 1 || distance > NEAR || outerFrom === from) return false;
  return !/^(?:an?|another)$/.test(tokens[outerFrom]?.lower ?? "");
}
