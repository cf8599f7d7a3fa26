import { before, isGerund, type ReadSentence, verbAt, verbBefore } from "./clauses.ts";
import { complementsOf, type Oblique } from "./complements.ts";
import { coordinatedWith } from "./coordination.ts";
import type { NounPhrase } from "./phrases.ts";

const LOCATIVE = new Set([
  "in",
  "at",
  "near",
  "off",
  "outside",
  "on",
  "inside",
  "across",
  "around",
  "into",
  "onto",
]);

/** The nouns of the prepositions that say where, each with its "of" phrase ("at the town of Ferfer"). */
export function locatives(obliques: readonly Oblique[]): readonly NounPhrase[] {
  return obliques.flatMap(({ preposition, nouns }, i) => {
    const isOf = preposition === "of" && LOCATIVE.has(obliques[i - 1]?.preposition ?? "");
    return LOCATIVE.has(preposition) || isOf ? nouns : [];
  });
}

/** "flew to Doha": the nouns of the prepositions that say where to. */
export function destinations(obliques: readonly Oblique[]): readonly NounPhrase[] {
  return obliques.flatMap(({ preposition, nouns }) => (preposition === "to" ? nouns : []));
}

/**
 * Where else a clause says its place, the nearest first: with the verb it is joined to, in its subject
 * ("a court in Adama"), or before a "where" that opens it.
 */
export function placesAround(
  sentence: ReadSentence,
  index: number,
  subject: readonly NounPhrase[],
): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  const verb = verbAt(sentence, index);
  const joint = sentence.phrases[before(sentence, index)];
  const joined = coordinatedWith(sentence, index);
  if (joined >= 0) found.push(...locatives(complementsOf(sentence, joined).obliques));
  if (verb !== null && isGerund(sentence, verb) && joint?.kind === "comma") {
    const main = verbBefore(sentence, index);
    if (main >= 0) found.push(...locatives(complementsOf(sentence, main).obliques));
  }
  for (const noun of subject) found.push(...placesAfter(sentence, noun));
  const where = whereBefore(sentence, index);
  if (where !== null) found.push(where);
  return found;
}

/** "Dock workers in Mombasa": the places that stand with a noun. */
function placesAfter(sentence: ReadSentence, noun: NounPhrase): readonly NounPhrase[] {
  const at = sentence.phrases.findIndex(
    ({ first, kind }) => first === noun.first && kind === "noun",
  );
  if (at < 0) return [];
  return locatives(complementsOf(sentence, at).obliques);
}

/** "in Patagonia, where a wave killed six": the noun before "where". */
function whereBefore(sentence: ReadSentence, index: number): NounPhrase | null {
  for (let i = index - 1; i > 0; i--) {
    const phrase = sentence.phrases[i];
    if (phrase?.kind === "verb" || phrase?.kind === "stop") return null;
    if (phrase?.kind !== "clause") continue;
    if (phrase.word !== "where") return null;
    let noun = before(sentence, i);
    if (sentence.phrases[noun]?.kind === "comma") noun = before(sentence, noun);
    const place = sentence.phrases[noun];
    return place?.kind === "noun" ? place : null;
  }
  return null;
}
