import { isGerund, lowerAt, type ReadSentence, verbAt } from "./clauses.ts";
import type { NounPhrase } from "./phrases.ts";
import { subjectOf } from "./subjects.ts";
import { isOfClass, type KindOf } from "./word-class.ts";

const THEY = new Set(["they", "them", "their", "theirs"]);
const IT = new Set(["it", "its"]);
const HE = new Set(["he", "him", "his", "she", "her", "hers"]);

/** What a pronoun may stand for: the noun phrases of one subject, and the sentence that holds them. */
export interface Antecedent {
  readonly sentence: ReadSentence;
  readonly nouns: readonly NounPhrase[];
}

/**
 * The subject that a pronoun most likely takes up, by number and by person or thing: of its own
 * sentence before it, else the first of the sentence before (after Hobbs, 1978); null for none.
 */
export function antecedentOf(
  sentence: ReadSentence,
  pronoun: NounPhrase,
  kindOf: KindOf,
): Antecedent | null {
  const word = lowerAt(sentence, pronoun.head);
  const agrees = agreement(word, kindOf);
  if (agrees === null) return null;
  const named = HE.has(word) ? onlyPerson(sentence, pronoun, kindOf) : null;
  if (named !== null) return { sentence, nouns: [named] };
  for (const within of [sentence, sentence.previous]) {
    if (within === null) continue;
    const nouns = subjects(
      within,
      within === sentence ? pronoun.first : Number.POSITIVE_INFINITY,
    ).find((subject) => agrees(within, subject));
    if (nouns !== undefined) return { sentence: within, nouns };
  }
  return null;
}

/** "The doctor treated Omar Haddad before he died": the one named person of the sentence before a pronoun, or null. */
function onlyPerson(
  { phrases, marks }: ReadSentence,
  pronoun: NounPhrase,
  kindOf: KindOf,
): NounPhrase | null {
  const people = phrases.filter(
    (phrase): phrase is NounPhrase =>
      phrase.kind === "noun" &&
      phrase.first < pronoun.first &&
      marks.name(phrase.head) > 0 &&
      kindOf(phrase) === "person",
  );
  const [only] = people;
  return people.length === 1 && only !== undefined ? only : null;
}

function agreement(
  word: string,
  kindOf: KindOf,
): ((sentence: ReadSentence, nouns: readonly NounPhrase[]) => boolean) | null {
  if (THEY.has(word)) {
    return (sentence, nouns) => nouns.length > 1 || nouns.some((noun) => isPlural(sentence, noun));
  }
  const isPerson = (sentence: ReadSentence, [noun]: readonly NounPhrase[]): boolean =>
    noun !== undefined && isOfClass(sentence, "person", noun, kindOf) && !isPlural(sentence, noun);
  if (HE.has(word)) return (sentence, nouns) => nouns.length === 1 && isPerson(sentence, nouns);
  if (!IT.has(word)) return null;
  return (sentence, nouns) => {
    const [noun] = nouns;
    if (noun === undefined || nouns.length > 1 || isPlural(sentence, noun)) return false;
    const kind = kindOf(noun);
    return (
      kind !== "person" &&
      isOfClass(sentence, "actor", noun, kindOf) &&
      (kind !== null || !isPerson(sentence, nouns))
    );
  };
}

function isPlural(sentence: ReadSentence, noun: NounPhrase): boolean {
  const token = sentence.tokens[noun.head];
  if (token === undefined || sentence.marks.name(noun.head) > 0) return false;
  if (
    /^(?:people|police|men|women|children|all|both|many|some|two|three|four|five)$/.test(
      token.lower,
    )
  ) {
    return true;
  }
  return token.upos === "NUM" || (token.upos === "NOUN" && /[^s]s$/.test(token.lower));
}

/** The subjects of a sentence’s finite verbs that begin before an offset, in text order; pronouns are none. */
function subjects(sentence: ReadSentence, before: number): readonly (readonly NounPhrase[])[] {
  return sentence.phrases.flatMap((_, index) => {
    const verb = verbAt(sentence, index);
    if (verb === null || verb.infinitive || isGerund(sentence, verb) || verb.first >= before)
      return [];
    const nouns = subjectOf(sentence, index).filter(
      ({ head, first }) => first < before && sentence.tokens[head]?.upos !== "PRON",
    );
    return nouns.length === 0 ? [] : [nouns];
  });
}
