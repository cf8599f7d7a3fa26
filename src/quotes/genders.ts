import { genderOfPronoun } from "../coreference/gender-words.ts";
import { genderOfGivenName } from "../people/given-names.ts";
import type { Cast, Named } from "./cast.ts";
import type { PhraseUnit } from "./units.ts";
import { fitsPerson } from "./unnamed-subjects.ts";

/**
 * Whom a pronoun of a speaker stands for: `own` unless the article has called them by the other gender
 * first, and then the one whom it calls by this gender most.
 */
export function consistent(
  cast: Cast,
  phrase: PhraseUnit,
  own: Named | undefined,
): Named | undefined {
  const gender = phrase.type === "pronoun" ? genderOfPronoun(phrase.head) : null;
  if (gender === null || own?.kind !== "pronoun" || own.type !== "person") return own;
  const called = cast.calledBy.get(own.entity);
  const given = cast.givenNames.get(own.entity) ?? null;
  const fit = given !== null && genderOfGivenName(given) === gender;
  if (called === undefined || called === gender || fit) return own;
  const topic = cast.topics.get(gender);
  const fits =
    topic !== undefined && topic.start < phrase.start && fitsPerson(cast, phrase.head, topic);
  return fits ? topic : own;
}
