import type { Token } from "../syntax/layers.ts";
import type { Trees } from "../syntax/trees.ts";
import { verbFormsOfWord } from "./lexicon/verb-words.ts";
import type { Phrase, VerbGroup } from "./phrases.ts";
import type { TokenMarks } from "./token-marks.ts";
import { isBe } from "./verb-groups.ts";

/** A sentence with its phrases. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly marks: TokenMarks;
  readonly phrases: readonly Phrase[];
  readonly trees: Trees;
  /** Index of the sentence in its layer. */
  readonly index: number;
  /** The sentence before it, without its own. */
  readonly previous: ReadSentence | null;
}

/** How many phrases a clause may hold: what lies farther off is not looked at, so that cost stays linear. */
export const REACH = 32;

/** How many verbs a verb may be joined to in a row. */
export const DEEPEST = 6;

/** Lemmas of verbs that lay a deed to someone’s charge. */
export const CHARGING = /^(?:accuse|charge|convict|suspect|acquit|indict|jail|sentence|arrest)$/;

/** A token in lower case; empty where there is none. */
export const lowerAt = ({ tokens }: ReadSentence, index: number): string =>
  tokens[index]?.lower ?? "";

/** The lemma of a token; empty where there is none. */
export const lemmaAt = ({ tokens }: ReadSentence, index: number): string =>
  tokens[index]?.lemma ?? "";

/** The verb group at an index of the sentence's phrases. */
export function verbAt({ phrases }: ReadSentence, index: number): VerbGroup | null {
  const phrase = phrases[index];
  return phrase?.kind === "verb" ? phrase : null;
}

/** Whether a verb is a bare -ing form: a gerund or a participle that goes with another verb. */
export function isGerund(sentence: ReadSentence, verb: VerbGroup): boolean {
  const bare = verb.auxiliaries.length === 0 || verb.auxiliaries[0] === "having";
  if (verb.auxiliaries[0] === "having" || verb.auxiliaries[0] === "being") return true;
  return bare && lowerAt(sentence, verb.main).endsWith("ing") && !verb.infinitive;
}

/** Whether a verb group has a be-form right before a main verb that is no -ing form. */
export function isPassiveGroup(sentence: ReadSentence, verb: VerbGroup): boolean {
  const word = lowerAt(sentence, verb.main);
  return isBe(verb.auxiliaries.at(-1) ?? "") && !word.endsWith("ing");
}

/** Index of the phrase before, past adverbs and dates. */
export function before({ phrases }: ReadSentence, index: number): number {
  let i = index - 1;
  while (i >= 0 && (phrases[i]?.kind === "adverb" || phrases[i]?.kind === "date")) i--;
  return i;
}

/** Index of the nearest verb before a phrase in its clause, or −1. */
export function verbBefore(sentence: ReadSentence, index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const kind = sentence.phrases[i]?.kind;
    if (kind === "verb") return i;
    if (kind === "stop" || kind === "quotation") return -1;
  }
  return -1;
}

export function isBareParticiple(sentence: ReadSentence, verb: VerbGroup): boolean {
  return (
    verb.auxiliaries.length === 0 &&
    !verb.infinitive &&
    verbFormsOfWord(lowerAt(sentence, verb.main)).has("participle")
  );
}

export function isName({ tokens, marks }: ReadSentence, index: number): boolean {
  return marks.name(index) > 0 || tokens[index]?.upos === "PROPN";
}
