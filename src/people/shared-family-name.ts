import { type Reading, tokensOf } from "../coreference/reading.ts";
import type { Name } from "../names/layers.ts";
import { nameParts } from "./name-parts.ts";
import { type PersonName, personName } from "./person-name.ts";

const KIN_IN_PLURAL =
  /^(?:brothers|sisters|siblings|twins|parents|cousins|sons|daughters|children|couple|spouses|newlyweds)$/;
/** How many tokens before the name the word for both may stand. */
const REACH = 4;

/** The family name of "Luis" in "her brothers, Luis and Rafael Soto": the next one's, where a word says that they are kin. */
export function sharedFamilyName(
  { tokens, nameOf }: Reading,
  span: Name,
  name: PersonName,
): string | null {
  if (name.words.length !== 1) return null;
  const { from, to } = tokensOf(tokens, span);
  const next = nameOf[to + 1];
  if (tokens[to]?.lower !== "and" || next?.type !== "PER") return null;
  const isKin = tokens
    .slice(Math.max(0, from - REACH), from)
    .some(({ lower }) => KIN_IN_PLURAL.test(lower));
  return isKin ? nameParts(personName(next.text)).familyName : null;
}
