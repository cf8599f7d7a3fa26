import { pipeline } from "../../src/core/pipeline.ts";
import {
  ARTICLE_TEMPLATES,
  type ArticleNames,
  articleFeatures,
  articleNames,
  isElsewhere,
  type LabelledLine,
} from "../../src/names/tagger/article-names.ts";
import {
  ABSENT,
  CONTEXT_TEMPLATES,
  contextFeatures,
  NEAR_OFFSETS,
  NEAR_TEMPLATES,
  nearFeatures,
  OWN_TEMPLATES,
  ownFeatures,
} from "../../src/names/tagger/features.ts";
import {
  BEGIN,
  INSIDE,
  LABELS,
  LAST,
  labelOf,
  NAME_TYPES,
  OUTSIDE,
  UNIT,
} from "../../src/names/tagger/labels.ts";
import { type Line, type ReadSentence, readLine } from "../../src/names/tagger/line.ts";
import { articleWords } from "../../src/names/tagger/tagger.ts";
import { type WordFacts, type WordTables, wordFacts } from "../../src/names/tagger/word-facts.ts";
import type { Range } from "../../src/names/tagger/zones.ts";
import { readSentences } from "../../src/names/words.ts";
import { sentences } from "../../src/syntax/sentences.ts";
import { quotations } from "../../src/text/quotations.ts";
import { structure } from "../../src/text/structure.ts";
import type { MarkedText } from "./corpus.ts";

/** The first template of each group among all. */
export const OWN = 0;
export const NEAR = OWN + OWN_TEMPLATES;
export const CONTEXT = NEAR + NEAR_TEMPLATES * NEAR_OFFSETS.length;
export const ARTICLE = CONTEXT + CONTEXT_TEMPLATES;
const TEMPLATES = ARTICLE + ARTICLE_TEMPLATES;

export const KEY_BITS = 22;

/** A stretch of words to learn from. */
export interface Example {
  readonly line: Line;
  readonly zone: Range;
  /** The keys of the features of each word, and where each word's start; without those of the article. */
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  /** For each word, the labels that it may have, in bits. */
  readonly allowed: Int32Array;
  readonly weight: number;
}

/** A text as examples. */
export interface Article {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly examples: readonly Example[];
}

const ANY = 2 ** LABELS - 1;

/** How a corpus is read. */
export interface ReadingOptions {
  readonly weight: number;
  /** Types that the corpus does not mark: what it leaves out may be a name of these. */
  readonly unmarked: readonly string[];
}

const read = pipeline([structure(), quotations(), sentences()]);

/** The sentences of a text and their words. */
function readText(text: string): readonly ReadSentence[] {
  const doc = read.run(text);
  return readSentences(text, doc.sentences, doc.tokens);
}

/** Reads texts as examples. */
export function exampleReader(tables: WordTables, sentencesOf = readText) {
  const known = new Map<string, WordFacts>();
  const factsOf = (surface: string): WordFacts => {
    const facts = known.get(surface) ?? wordFacts(surface, tables);
    known.set(surface, facts);
    return facts;
  };
  const scratch = new Int32Array(TEMPLATES);
  return (marked: MarkedText, options: ReadingOptions): Article => {
    const lines = sentencesOf(marked.text).map((sentence) => readLine(sentence, factsOf));
    const words = articleWords(lines);
    const examples = lines.flatMap((line) => {
      const allowed = allowedLabels(marked, line, options);
      return line.zones.map((zone): Example => {
        const keys: number[] = [];
        const starts = new Int32Array(zone.to - zone.from + 1);
        for (let i = zone.from; i < zone.to; i++) {
          writeFeatures(line, i, words, scratch);
          for (let template = 0; template < ARTICLE; template++) {
            const hash = scratch[template] ?? ABSENT;
            if (hash !== ABSENT) keys.push(keyOf(template, hash));
          }
          starts[i - zone.from + 1] = keys.length;
        }
        return {
          line,
          zone,
          keys: Int32Array.from(keys),
          starts,
          allowed: allowed.slice(zone.from, zone.to),
          weight: options.weight,
        };
      });
    });
    return { id: marked.id, lines, examples };
  };
}

/** The key of a feature among all. */
const keyOf = (template: number, hash: number): number =>
  (template << KEY_BITS) | (hash >>> (32 - KEY_BITS));

function writeFeatures(
  line: Line,
  at: number,
  words: Parameters<typeof contextFeatures>[2],
  scratch: Int32Array,
): void {
  const word = line.facts[at];
  if (word === undefined) return;
  ownFeatures(word, scratch.subarray(OWN, NEAR));
  NEAR_OFFSETS.forEach((offset, k) => {
    const from = NEAR + k * NEAR_TEMPLATES;
    nearFeatures(line.facts[at + offset], scratch.subarray(from, from + NEAR_TEMPLATES));
  });
  contextFeatures(line, at, words, scratch.subarray(CONTEXT, ARTICLE));
}

/** The keys of what the article says of the words of an example elsewhere, word by word. */
export function articleKeys(
  example: Example,
  labelled: LabelledLine,
  names: ArticleNames,
): readonly (readonly number[])[] {
  const { line, zone } = example;
  const hashes = new Int32Array(ARTICLE_TEMPLATES);
  return Array.from({ length: zone.to - zone.from }, (_, k) => {
    const i = zone.from + k;
    if (!isElsewhere(names, line.facts[i]?.lower ?? "")) return [];
    articleFeatures(labelled, i, names, hashes);
    return [...hashes].flatMap((hash, template) =>
      hash === ABSENT ? [] : [keyOf(ARTICLE + template, hash)],
    );
  });
}

export { articleNames };

/** The labels that each word of a line may have, given the names that are marked. */
function allowedLabels(
  { text, entities }: MarkedText,
  line: Line,
  { unmarked }: ReadingOptions,
): Int32Array {
  const { words } = line;
  const outside = NAME_TYPES.reduce(
    (bits, type, t) => (unmarked.includes(type) ? bits | (0b1111 << labelOf(t, BEGIN)) : bits),
    1 << OUTSIDE,
  );
  const allowed = new Int32Array(words.length).fill(outside);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return allowed;
  for (const { start: opening, end, type } of entities) {
    // Some corpora have the article in the name.
    const start = opening + (/^the\s+(?=\S)/.exec(text.slice(opening, end))?.[0].length ?? 0);
    if (end <= first.start || start >= last.end) continue;
    const from = words.findIndex((word) => word.end > start);
    let to = from;
    while (to < words.length && (words[to]?.start ?? 0) < end) to++;
    const t = NAME_TYPES.indexOf(type);
    const ending = words[to - 1]?.end ?? 0;
    const whole =
      words[from]?.start === start && (ending === end || isPossessive(text, ending, end));
    for (let i = from; i < to; i++) {
      if (!whole || t < 0) allowed[i] = ANY;
      else {
        const position = to - from === 1 ? UNIT : i === from ? BEGIN : i === to - 1 ? LAST : INSIDE;
        allowed[i] = 1 << labelOf(t, position);
      }
    }
  }
  return allowed;
}

const isPossessive = (text: string, from: number, to: number): boolean =>
  /^['’]s?$/.test(text.slice(from, to));
