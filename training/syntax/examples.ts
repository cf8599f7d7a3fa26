import {
  type ClusterOf,
  FIRST,
  type Lexemes,
  lexemes,
  readLexemes,
} from "../../src/syntax/parser/lexemes.ts";
import type { TreebankSentence } from "./conllu.ts";

/** A sentence to learn from: its words, and the tags that the parser will see. */
export interface Example {
  readonly words: readonly string[];
  /** Gold tags, an index in the tag set for each word. */
  readonly goldTags: readonly number[];
  /** Heads by index, -1 for the root's. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Tags rarer than this become the most frequent one of the same part of speech. */
const LEAST_TAG_COUNT = 30;

/** The fine tag of a word: its universal and its language's own part of speech. */
export const fineTag = (upos: string, xpos: string): string =>
  `${upos}.${xpos.replace(",", "comma")}`;

/** The tag set of some sentences, by frequency. */
export function tagSet(sentences: readonly TreebankSentence[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { upos, xpos } of words) {
      const tag = fineTag(upos, xpos);
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_TAG_COUNT)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([tag]) => tag);
}

/** Sentences as examples over a tag set. */
export function examplesOf(
  sentences: readonly TreebankSentence[],
  tags: readonly string[],
): readonly Example[] {
  const byName = new Map(tags.map((tag, i) => [tag, i]));
  const byUpos = new Map([...tags].reverse().map((tag) => [tag.split(".")[0], tags.indexOf(tag)]));
  return sentences.map(({ words }) => ({
    words: words.map(({ form }) => form),
    goldTags: words.map(
      ({ upos, xpos }) => byName.get(fineTag(upos, xpos)) ?? byUpos.get(upos) ?? 0,
    ),
    heads: words.map(({ head }) => head),
    relations: words.map(({ relation }) => relation),
  }));
}

/** A reader that keeps one set of arrays for all sentences. */
export function lexemeReader(
  longest: number,
  clusterOf: ClusterOf,
): (words: readonly string[]) => Lexemes {
  const into = lexemes(longest);
  return (words) => {
    readLexemes(words, clusterOf, into);
    return into;
  };
}

/** The number of words of the longest example. */
export const longestOf = (examples: readonly Example[]): number =>
  examples.reduce((most, { words }) => Math.max(most, words.length), 0);

/** Tags, each an index, where the models want them. */
export function placeTags(tags: ArrayLike<number>, into: Uint8Array): void {
  into.fill(0, 0, FIRST);
  for (let i = 0; i < tags.length; i++) into[FIRST + i] = 1 + (tags[i] ?? 0);
  into.fill(0, FIRST + tags.length, FIRST + tags.length + 3);
}
