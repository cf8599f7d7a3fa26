import { isGerund, isName, lowerAt, REACH, type ReadSentence, verbAt } from "./clauses.ts";
import type { NounPhrase } from "./phrases.ts";

/** A preposition and the noun phrases after it; `gerund` where a verb follows ("for stealing"). */
export interface Oblique {
  readonly preposition: string;
  readonly nouns: readonly NounPhrase[];
  readonly gerund: number | null;
}

/** What stands to the right of a verb. */
export interface Complements {
  readonly object: readonly NounPhrase[];
  readonly second: NounPhrase | null;
  readonly obliques: readonly Oblique[];
  /** Index of the phrase of an infinitive complement. */
  readonly infinitive: number | null;
  /** Index of the phrase that ends the verb's complements. */
  readonly end: number;
}

/** Reads what follows a verb: objects, prepositions, an infinitive. Cost is bounded by its clause. */
export function complementsOf(sentence: ReadSentence, index: number, from?: number): Complements {
  const { phrases } = sentence;
  let i = index + 1;
  const start = from ?? verbAt(sentence, index)?.end ?? 0;
  while (i < phrases.length && (phrases[i]?.end ?? 0) <= start) i++;
  const object: NounPhrase[] = [];
  let second: NounPhrase | null = null;
  const obliques: Oblique[] = [];
  let infinitive: number | null = null;
  let commas = 0;
  const limit = Math.min(phrases.length, i + REACH);
  for (; i < limit; ) {
    const phrase = phrases[i];
    if (phrase === undefined) break;
    if (phrase.kind === "noun") {
      if (isAge(sentence, phrase)) {
        i++;
        continue;
      }
      if (object.length === 0 && obliques.length === 0) {
        if (isPartOf(sentence, i)) {
          i += 2;
          continue;
        }
        const nouns = joinedAfter(sentence, i);
        const [only] = nouns.nouns;
        const beside = nouns.nouns.length === 1 ? namedBeside(sentence, nouns.end, only) : null;
        object.push(...(beside === null ? nouns.nouns : [beside]));
        i = beside === null ? nouns.end : nouns.end + 2;
        continue;
      }
      if (second === null && obliques.length === 0 && phrases[i - 1]?.kind === "noun") {
        second = phrase;
        i++;
        continue;
      }
      break;
    }
    if (phrase.kind === "preposition") {
      const next = phrases[i + 1];
      if (next?.kind === "noun") {
        const nouns = joinedAfter(sentence, i + 1, phrase.word === "between");
        obliques.push({ preposition: phrase.word, nouns: nouns.nouns, gerund: null });
        i = nouns.end;
        continue;
      }
      if (next?.kind === "verb") {
        obliques.push({ preposition: phrase.word, nouns: [], gerund: i + 1 });
        break;
      }
      obliques.push({ preposition: phrase.word, nouns: [], gerund: null });
      i++;
      continue;
    }
    if (phrase.kind === "verb") {
      if (phrase.infinitive) infinitive = i;
      break;
    }
    if (phrase.kind === "comma") {
      const next = phrases[i + 1];
      commas++;
      if (commas > 1 || (next?.kind !== "preposition" && next?.kind !== "date")) break;
      i++;
      continue;
    }
    if (phrase.kind === "date" || phrase.kind === "adverb" || phrase.kind === "adjective") {
      i++;
      continue;
    }
    if (phrase.kind === "and" && phrases[i + 1]?.kind === "preposition") {
      i++;
      continue;
    }
    break;
  }
  return { object, second, obliques, infinitive, end: i };
}

/** "died aged 91". */
function isAge(sentence: ReadSentence, { first }: NounPhrase): boolean {
  return lowerAt(sentence, first) === "aged" || lowerAt(sentence, first - 1) === "aged";
}

/** "half of its troops": a share of the noun after "of". */
function isPartOf(sentence: ReadSentence, index: number): boolean {
  const [share, of, whole] = sentence.phrases.slice(index, index + 3);
  if (share?.kind !== "noun" || of?.kind !== "preposition" || whole?.kind !== "noun") return false;
  return (
    of.word === "of" &&
    /^(?:half|part|all|most|rest|third|quarter)$/.test(lowerAt(sentence, share.head))
  );
}

/** A noun and those joined to it: "A, B and C", unless the last is the subject of a clause of its own. */
function joinedAfter(
  sentence: ReadSentence,
  index: number,
  always = false,
): { readonly nouns: readonly NounPhrase[]; readonly end: number } {
  const { phrases } = sentence;
  const nouns: NounPhrase[] = [];
  let i = index;
  for (;;) {
    const noun = phrases[i];
    if (noun?.kind !== "noun") break;
    nouns.push(noun);
    i++;
    let next = i;
    if (phrases[next]?.kind === "comma" && phrases[next + 1]?.kind === "and") next++;
    const joint = phrases[next];
    const isAnd = joint?.kind === "and" && joint.word !== "but";
    const isList = joint?.kind === "comma" && hasAndAhead(sentence, next);
    if (!(isAnd || isList) || phrases[next + 1]?.kind !== "noun") break;
    if (isAnd && !always && isSubject(sentence, next + 1)) break;
    i = next + 1;
  }
  return { nouns, end: i };
}

/** "Pruitt’s wife, Sherri, …": the name that stands beside an object that is none. */
function namedBeside(
  sentence: ReadSentence,
  comma: number,
  noun: NounPhrase | undefined,
): NounPhrase | null {
  const { phrases } = sentence;
  const beside = phrases[comma + 1];
  if (noun === undefined || phrases[comma]?.kind !== "comma" || beside?.kind !== "noun")
    return null;
  const closing = phrases[comma + 2]?.kind;
  const isClosed = closing === undefined || closing === "comma" || closing === "stop";
  return isClosed && isName(sentence, beside.head) && !isName(sentence, noun.head) ? beside : null;
}

/** Whether a list that goes on with a comma comes to an "and": "A, B and C". */
function hasAndAhead({ phrases }: ReadSentence, comma: number): boolean {
  let i = comma;
  while (phrases[i]?.kind === "comma" && phrases[i + 1]?.kind === "noun") i += 2;
  if (phrases[i]?.kind === "comma") i++;
  return phrases[i]?.kind === "and" && phrases[i + 1]?.kind === "noun";
}

function isSubject(sentence: ReadSentence, index: number): boolean {
  let i = index + 1;
  while (sentence.phrases[i]?.kind === "adverb") i++;
  if (sentence.phrases[i]?.kind === "preposition" && sentence.phrases[i + 1]?.kind === "noun")
    i += 2;
  const verb = verbAt(sentence, i);
  return verb !== null && !verb.infinitive && !isGerund(sentence, verb);
}
