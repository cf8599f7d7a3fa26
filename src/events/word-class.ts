import type { ReadSentence } from "./clauses.ts";
import type { SlotTest } from "./lexicon/frame.ts";
import { WORD_CLASSES } from "./lexicon/word-classes.ts";
import { isPersonWord } from "./person-words.ts";
import type { NounPhrase } from "./phrases.ts";
import type { EntityKind } from "./references.ts";
import { isCompoundHyphen } from "./verb-groups.ts";

const CURRENCY = /[$£€¥₦₹]|^(?:us|a|nz|c|hk)\$$/;

/** What a frame's tests ask: the kind of entity that a noun phrase names, if it names one. */
export type KindOf = (noun: NounPhrase) => EntityKind | null;

/** Whether one of the tests holds for what stands in a slot. */
export function fits(
  sentence: ReadSentence,
  tests: readonly SlotTest[],
  nouns: readonly NounPhrase[],
  kindOf: KindOf,
): boolean {
  const holds = (test: SlotTest): boolean => {
    if (test === "some") return nouns.length > 0;
    if (test === "none") return nouns.length === 0;
    return nouns.some((noun) => isOfClass(sentence, test, noun, kindOf));
  };
  return tests.some(holds);
}

/** Whether a noun phrase is of a class, or headed by a given word ("=it"). */
export function isOfClass(
  sentence: ReadSentence,
  test: SlotTest,
  noun: NounPhrase,
  kindOf: KindOf,
): boolean {
  const head = sentence.tokens[noun.head];
  if (head === undefined) return false;
  const word = head.lower;
  const { lemma } = head;
  if (test.startsWith("=")) return word === test.slice(1) || lemma === test.slice(1);
  const kind = kindOf(noun);
  const isName = isNamed(sentence, noun);
  switch (test) {
    case "place":
      return kind === test;
    case "organization":
      return kind === test || (isName && kind === null);
    case "employer":
      return kind === "organization";
    case "name":
      return isName || kind !== null;
    case "actor":
      return (
        kind !== null ||
        isName ||
        word === "it" ||
        isPersonWord(head) ||
        hasWord("group", word, lemma) ||
        hasWord("force", word, lemma)
      );
    case "person":
      if (kind !== null && isName) return kind === "person";
      return (
        kind === "person" ||
        isPersonWord(head) ||
        (isName && kind === null && !isForceOfNature(sentence, noun))
      );
    case "money":
      return isMoney(sentence, noun) || hasWord("money", word, lemma);
    case "some":
      return true;
    case "none":
      return false;
    default:
      return hasWord(test, word, lemma) || hasWord(test, compoundAt(sentence, noun.head), lemma);
  }
}

/** "Typhoon Luming": a name that a storm or a disease has. */
function isForceOfNature({ tokens }: ReadSentence, { first, head }: NounPhrase): boolean {
  return tokens.slice(first, head).some(({ lower }) => WORD_CLASSES.nature.has(lower));
}

/** A marked name, or a word tagged one; a plural that opens its sentence owes its capital to that. */
function isNamed({ tokens, marks, phrases }: ReadSentence, { head }: NounPhrase): boolean {
  if (marks.name(head) > 0) return true;
  const token = tokens[head];
  if (token?.upos !== "PROPN") return false;
  return head !== phrases[0]?.first || !/[^s]s$/.test(token.lower);
}

/** "start-up": a head with the parts that hyphens join to it. */
export function compoundAt({ tokens }: ReadSentence, head: number): string {
  const word = tokens[head]?.lower ?? "";
  if (!isCompoundHyphen(tokens, head - 1)) return word;
  return `${tokens[head - 2]?.lower ?? ""}-${word}`;
}

function hasWord(name: string, word: string, lemma: string): boolean {
  const classes: Readonly<Record<string, ReadonlySet<string>>> = WORD_CLASSES;
  const list = classes[name];
  return (
    list !== undefined && (list.has(lemma) || list.has(word) || list.has(word.replace(/s$/, "")))
  );
}

function isMoney(sentence: ReadSentence, noun: NounPhrase): boolean {
  for (let i = noun.first; i < noun.end; i++) {
    const word = sentence.tokens[i]?.lower ?? "";
    if (CURRENCY.test(word)) return true;
  }
  return false;
}
