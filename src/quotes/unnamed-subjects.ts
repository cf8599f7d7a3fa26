import { type Gender, genderOfNoun, genderOfPronoun } from "../coreference/gender-words.ts";
import { isAnybody, isClass } from "../coreference/role-classes.ts";
import { genderOfGivenName } from "../people/given-names.ts";
import { looksLikeRole } from "../people/roles/role-nouns.ts";
import type { Cast, Named } from "./cast.ts";
import { subjectPhrase } from "./free-quotations.ts";
import type { PhraseUnit, Segment } from "./units.ts";

/** How many sentences back a pronoun finds someone without a name. */
const REACH = 3;

const HUMANS: ReadonlySet<string> = new Set(
  `resident neighbor neighbour passenger witness customer survivor visitor protester villager shopper
   commuter source insider parent pupil student patient tenant volunteer bystander onlooker relative
   colleague person victim voter guest shopkeeper member`.split(/\s+/),
);

/** Whether the noun, in lower case, stands for one person: "official", "woman", "resident". */
export function isHuman(noun: string): boolean {
  return (
    HUMANS.has(noun) ||
    isAnybody(noun) ||
    isClass(noun) ||
    looksLikeRole(noun) ||
    genderOfNoun(noun) !== null
  );
}

/** Whether a pronoun can stand for someone of this noun: no "she" for a spokesman, no "he" for a body. */
export function agrees(pronoun: string, noun: string): boolean {
  const one = noun.replace(/([^s])s$/, "$1").replace(/men$/, "man");
  if (pronoun === "they") return one !== noun && isHuman(one);
  return isHuman(noun) && fits(genderOfPronoun(pronoun), genderOfNoun(noun));
}

/** Whether a pronoun can stand for the person by the gender of the given name, where it tells one. */
export function fitsPerson(cast: Cast, pronoun: string, named: Named): boolean {
  const given = cast.givenNames.get(named.entity) ?? null;
  return given === null || fits(genderOfPronoun(pronoun), genderOfGivenName(given));
}

function fits(a: Gender | null, b: Gender | null): boolean {
  return a === null || b === null || a === b;
}

/**
 * The subject without a name closest before sentence `to`, down to sentence `from`, that the pronoun can
 * stand for: "A diplomat saw it otherwise. “You do not phone,” she said."
 */
export function unnamedSubject(
  segments: readonly Segment[],
  from: number,
  to: number,
  pronoun: string,
  isNamed: (phrase: PhraseUnit) => boolean,
): PhraseUnit | undefined {
  for (let i = to - 1; i >= Math.max(from, to - REACH); i--) {
    const phrase = subjectPhrase(segments[i]?.units ?? []);
    if (phrase === undefined) continue;
    if (isNamed(phrase)) return undefined;
    if (phrase.type === "common" && agrees(pronoun, phrase.head)) return phrase;
  }
  return undefined;
}
