import type { VerbForm } from "./inflections.ts";
import { LEXICON } from "./lexicon.ts";

const NONE: ReadonlySet<VerbForm> = new Set();

const FORMS: ReadonlyMap<string, ReadonlySet<VerbForm>> = new Map(
  [...LEXICON.verbs].map(([word, entries]) => [word, new Set(entries.map(({ form }) => form))]),
);

/** What forms of the lexicon's verbs a word in lower case may be; none where it is no such word. */
export function verbFormsOfWord(word: string): ReadonlySet<VerbForm> {
  return FORMS.get(word) ?? NONE;
}
