import type { Span } from "../../core/span.ts";
import type { Sentence } from "../../syntax/layers.ts";
import type { Word } from "../words.ts";
import { listedPosition, longestPhrase } from "./phrases.ts";
import { COMMON, type WordFacts } from "./word-facts.ts";
import { isCapital, type Range, zonesOf } from "./zones.ts";

/** A sentence and its words. */
export interface ReadSentence extends Span {
  readonly section: Sentence["section"];
  readonly words: readonly Word[];
}

/** How a line writes its plain words: small, With Capitals, or ALL IN CAPITALS. */
type LineStyle = 0 | 1 | 2;

/** A sentence with what the tagger reads of it. */
export interface Line {
  readonly words: readonly Word[];
  /** What each word is by itself; not read far from any zone. */
  readonly facts: readonly (WordFacts | undefined)[];
  readonly zones: readonly Range[];
  readonly style: LineStyle;
  readonly heading: boolean;
  /** Where each word stands in a listed phrase; 0 outside. */
  readonly listed: Int32Array;
  /** The run that each word is part of. */
  readonly runs: readonly (Range | undefined)[];
}

/** Reads a sentence; `factsOf` gives what a word is by itself. */
export function readLine(
  { words, section }: ReadSentence,
  factsOf: (surface: string) => WordFacts,
): Line {
  const zones = zonesOf(words);
  const facts = factsNear(words, zones, factsOf);
  const runs: (Range | undefined)[] = new Array(words.length).fill(undefined);
  const listed = new Int32Array(words.length);
  const style = zones.length === 0 ? 0 : styleOf(words, facts, section === "headline");
  for (const zone of zones) {
    markRuns(words, facts, zone, style, runs);
    markListed(facts, zone, listed);
  }
  return {
    words,
    facts,
    zones,
    style,
    heading: section === "headline",
    listed,
    runs,
  };
}

/** How far from a zone a word may stand that is still read. */
const REACH = 10;

/** What the words in the zones and near them are by themselves. */
function factsNear(
  words: readonly Word[],
  zones: readonly Range[],
  factsOf: (surface: string) => WordFacts,
): readonly (WordFacts | undefined)[] {
  const facts: (WordFacts | undefined)[] = new Array(words.length).fill(undefined);
  let read = 0;
  for (const { from, to } of zones) {
    const end = Math.min(words.length, to + REACH);
    for (let i = Math.max(read, from - REACH); i < end; i++)
      facts[i] = factsOf(words[i]?.text ?? "");
    read = end;
  }
  return facts;
}

function markRuns(
  words: readonly Word[],
  facts: Line["facts"],
  zone: Range,
  style: LineStyle,
  runs: (Range | undefined)[],
): void {
  // In a line of capitals only words that are not of the language show where a name is.
  const isPart = (i: number): boolean =>
    isCapital(words[i]) && (style === 0 || ((facts[i]?.named ?? 0) & COMMON) === 0);
  for (let from = zone.from; from < zone.to; ) {
    let to = from;
    while (to < zone.to && (isPart(to) || (to > from && words[to]?.kind === "number"))) {
      to++;
      if (words[to - 1]?.possessive === true) break;
    }
    const run = { from, to };
    for (let i = from; i < to; i++) runs[i] = run;
    from = Math.max(to, from + 1);
  }
}

function markListed(facts: Line["facts"], zone: Range, listed: Int32Array): void {
  for (let from = zone.from; from < zone.to; ) {
    const [size, list] = longestPhrase(facts, from);
    for (let k = 0; k < size; k++) listed[from + k] = listedPosition(list, k, size);
    from += Math.max(size, 1);
  }
}

const LEAST_WORDS = 3;
const LEAST_SHARE = 0.65;

/** Reads how a line writes its plain words. */
function styleOf(words: readonly Word[], facts: Line["facts"], heading: boolean): LineStyle {
  let long = 0;
  let upper = 0;
  let capital = 0;
  let plain = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.kind === "mark" || word.text.length < 4) continue;
    long++;
    if (word.kind === "upper") upper++;
    if (!isCapital(word)) continue;
    capital++;
    if (((facts[i]?.named ?? 0) & COMMON) !== 0 && !word.opens) plain++;
  }
  if (long < LEAST_WORDS) return long > 0 && upper === long ? 2 : 0;
  if (upper / long > LEAST_SHARE) return 2;
  const most = capital / long > LEAST_SHARE;
  return most && (heading ? plain > 0 : plain > 1) ? 1 : 0;
}
