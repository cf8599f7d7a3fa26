import type { Token } from "../syntax/layers.ts";
import { verbFormsOfWord } from "./lexicon/verb-words.ts";
import { isPersonWord } from "./person-words.ts";
import { EITHER, type NounPhrase, type Phrase, type VerbGroup } from "./phrases.ts";
import type { TokenMarks } from "./token-marks.ts";
import { isBe } from "./verb-groups.ts";

/** A sentence with its phrases. */
export interface ReadSentence {
  readonly tokens: readonly Token[];
  readonly marks: TokenMarks;
  readonly phrases: readonly Phrase[];
  /** Index of the sentence in its layer. */
  readonly index: number;
  /** The sentence before it, without its own. */
  readonly previous: ReadSentence | null;
}

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

/** How many phrases a clause may hold: what lies farther off is not looked at, so that cost stays linear. */
const REACH = 32;
/** How many verbs a verb may be joined to in a row. */
const DEEPEST = 6;
const OBJECT_CONTROL = new Set(
  `urge order ask tell call force allow persuade want expect require invite warn help advise instruct
   press appeal request direct authorise authorize encourage enable let push lobby command oblige compel
   permit implore`.split(/\s+/),
);
/** Prepositions whose gerund has the subject of the clause. */
const SUBJECT_GERUND = new Set(
  "after before by while since without in on upon when despite".split(" "),
);

export const lowerAt = ({ tokens }: ReadSentence, index: number): string =>
  tokens[index]?.lower ?? "";
export const lemmaAt = ({ tokens }: ReadSentence, index: number): string =>
  tokens[index]?.lemma.toLowerCase() ?? "";

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

/**
 * Index of the verb that a verb is coordinated with ("was tried and convicted"), or −1: an "and" or a
 * comma stands right before it, and a verb of a like form before that.
 */
export function coordinatedWith(sentence: ReadSentence, index: number): number {
  const verb = verbAt(sentence, index);
  const joint = sentence.phrases[before(sentence, index)];
  if (verb === null || (joint?.kind !== "and" && joint?.kind !== "comma")) return -1;
  if (joint.kind === "comma" && openingComma(sentence, before(sentence, index)) >= 0) return -1;
  for (let i = before(sentence, index) - 1; i >= Math.max(0, index - REACH); i--) {
    const phrase = sentence.phrases[i];
    if (phrase?.kind === "stop") return -1;
    if (phrase?.kind === "verb" && isLike(sentence, verb, phrase)) return i;
  }
  return -1;
}

function isLike(sentence: ReadSentence, verb: VerbGroup, other: VerbGroup): boolean {
  if (isGerund(sentence, verb)) return isGerund(sentence, other);
  if (isGerund(sentence, other)) return false;
  if (verb.infinitive) return other.infinitive;
  const bareForm = isBareForm(sentence, verb);
  if (other.infinitive) return bareForm && verb.auxiliaries.length === 0;
  const isBase =
    other.auxiliaries.length === 0 &&
    lemmaAt(sentence, other.main) === lowerAt(sentence, other.main);
  if (isBase && !bareForm) return false;
  const next = sentence.phrases[sentence.phrases.indexOf(other) + 1];
  const isReduced =
    other.auxiliaries.length === 0 && next?.kind === "preposition" && /^(?:of|by)$/.test(next.word);
  return !isReduced;
}

function isBareForm(sentence: ReadSentence, verb: VerbGroup): boolean {
  const forms = verbFormsOfWord(lowerAt(sentence, verb.main));
  return forms.size === 0 ? !/(?:ed|s|ing)$/.test(lowerAt(sentence, verb.main)) : forms.has("base");
}

/** The auxiliaries that a verb has or shares with the verb it is coordinated with. */
export function auxiliariesOf(sentence: ReadSentence, index: number, depth = 0): readonly string[] {
  const verb = verbAt(sentence, index);
  if (verb === null || depth > DEEPEST) return [];
  if (verb.auxiliaries.length > 0 || verb.infinitive) return verb.auxiliaries;
  const other = coordinatedWith(sentence, index);
  const shared = other < 0 ? [] : auxiliariesOf(sentence, other, depth + 1);
  const last = shared.at(-1);
  if (last === undefined) return [];
  const isParticiple = /(?:ed|en|wn|ught|old|ung|ot)$/.test(lowerAt(sentence, verb.main));
  if (isBe(last)) {
    const isIng = lowerAt(sentence, verb.main).endsWith("ing");
    return (isParticiple && complementsOf(sentence, index).object.length === 0) || isIng
      ? shared
      : [];
  }
  if (/^(?:has|have|had)$/.test(last)) return isParticiple ? shared : [];
  return isBareForm(sentence, verb) ? shared : [];
}

/** Index of the governing phrase of an infinitive or gerund: a verb, a noun ("plans to") or an adjective ("due to"); −1 for none. */
export function governorOf(sentence: ReadSentence, index: number, depth = 0): number {
  const verb = verbAt(sentence, index);
  if (verb === null || depth > DEEPEST) return -1;
  let i = before(sentence, index);
  const other = coordinatedWith(sentence, index);
  if (other >= 0) return governorOf(sentence, other, depth + 1);
  const phrase = sentence.phrases[i];
  if (phrase?.kind === "preposition") i = before(sentence, i);
  const at = sentence.phrases[i];
  return at?.kind === "verb" || at?.kind === "noun" || at?.kind === "adjective" ? i : -1;
}

/** The noun phrases that are the subject of the verb at a phrase index, whatever its voice. */
export function subjectOf(sentence: ReadSentence, index: number, depth = 0): readonly NounPhrase[] {
  const verb = verbAt(sentence, index);
  if (verb === null || depth > DEEPEST) return [];
  if (verb.infinitive) return controllerOf(sentence, index, depth);
  if (isGerund(sentence, verb)) return gerundSubject(sentence, index, depth);
  const asked = questionSubject(sentence, index);
  if (asked !== null) return [asked];
  const i = before(sentence, index);
  const phrase = sentence.phrases[i];
  switch (phrase?.kind) {
    case "relative":
      return antecedentOf(sentence, i, phrase.word === "which" || phrase.word === "that");
    case "noun":
      return nounsBefore(sentence, i);
    case "and":
    case "comma": {
      const opening = phrase.kind === "comma" ? openingComma(sentence, i) : -1;
      if (opening > 0)
        return appositive(sentence, opening, i) ?? nounsBefore(sentence, opening - 1);
      const beside = phrase.kind === "comma" ? sentence.phrases[before(sentence, i)] : undefined;
      const after = sentence.phrases[index + 1]?.kind;
      if (
        beside?.kind === "noun" &&
        isBareParticiple(sentence, verb) &&
        (after === "preposition" || after === "date")
      ) {
        return nounsBefore(sentence, before(sentence, i));
      }
      const other = coordinatedWith(sentence, index);
      return other < 0 ? [] : subjectOf(sentence, other, depth + 1);
    }
    case "clause":
      return isBareParticiple(sentence, verb) ? subjectAfter(sentence, index, depth) : [];
    case "adjective":
    case "verb":
      return subjectOf(sentence, i, depth + 1);
    default:
      return [];
  }
}

function isBareParticiple(sentence: ReadSentence, verb: VerbGroup): boolean {
  return (
    verb.auxiliaries.length === 0 &&
    !verb.infinitive &&
    verbFormsOfWord(lowerAt(sentence, verb.main)).has("participle")
  );
}

/** "The governor, Manuel Mamba, asked": the name that stands beside a description, or null. */
function appositive(
  sentence: ReadSentence,
  opening: number,
  closing: number,
): readonly NounPhrase[] | null {
  const outer = sentence.phrases[before(sentence, opening)];
  const inner = sentence.phrases[opening + 1];
  if (inner?.kind !== "noun" || outer?.kind !== "noun" || !isName(sentence, inner.head))
    return null;
  const isWhole = opening + 2 === closing || sentence.phrases[opening + 2]?.kind === "preposition";
  return isWhole && !isName(sentence, outer.head) ? [inner] : null;
}

function isName({ tokens, marks }: ReadSentence, index: number): boolean {
  return marks.name(index) > 0 || tokens[index]?.upos === "PROPN";
}

/** "Would his country quit?": the noun between an auxiliary that opens the clause and its verb. */
export function questionSubject(sentence: ReadSentence, index: number): NounPhrase | null {
  const noun = sentence.phrases[before(sentence, index)];
  const opener = sentence.phrases[before(sentence, before(sentence, index))];
  if (noun?.kind !== "noun" || opener?.kind !== "verb" || opener.infinitive) return null;
  const first = before(sentence, before(sentence, index));
  const opens =
    first === 0 || /^(?:clause|stop|adverb|comma)$/.test(sentence.phrases[first - 1]?.kind ?? "");
  const isAux = /^(?:would|will|could|can|should|might|may|is|are)$/.test(
    lowerAt(sentence, opener.main),
  );
  return opens && isAux ? noun : null;
}

/** Who does what an infinitive says. */
function controllerOf(sentence: ReadSentence, index: number, depth: number): readonly NounPhrase[] {
  const i = before(sentence, index);
  const phrase = sentence.phrases[i];
  const other = coordinatedWith(sentence, index);
  if (other >= 0) return subjectOf(sentence, other, depth + 1);
  if (phrase?.kind === "noun") {
    const governing = verbBefore(sentence, i);
    const verb = verbAt(sentence, governing);
    if (verb === null) return nounsBefore(sentence, i);
    const lemma = lemmaAt(sentence, verb.main);
    const passive = isPassiveGroup(sentence, verb);
    if (OBJECT_CONTROL.has(lemma) && !passive) {
      const object = complementsOf(sentence, governing).object;
      return object.length > 0 ? object : nounsBefore(sentence, i);
    }
    return subjectOf(sentence, governing, depth + 1);
  }
  if (phrase?.kind === "verb") return subjectOf(sentence, i, depth + 1);
  if (phrase?.kind === "adjective" || phrase?.kind === "comma" || phrase?.kind === "clause") {
    const governing = verbBefore(sentence, i);
    return governing < 0 ? [] : subjectOf(sentence, governing, depth + 1);
  }
  return [];
}

function gerundSubject(
  sentence: ReadSentence,
  index: number,
  depth: number,
): readonly NounPhrase[] {
  const i = before(sentence, index);
  const phrase = sentence.phrases[i];
  if (phrase?.kind === "noun") return nounsBefore(sentence, i);
  if (phrase?.kind === "verb") return subjectOf(sentence, i, depth + 1);
  const other = coordinatedWith(sentence, index);
  if (other >= 0 && other !== index) return subjectOf(sentence, other, depth + 1);
  const governing = finiteBefore(sentence, i);
  const verb = verbAt(sentence, governing);
  if (verb === null) return subjectAfter(sentence, index, depth);
  if (phrase?.kind === "preposition" && !SUBJECT_GERUND.has(phrase.word)) {
    const { object } = complementsOf(sentence, governing);
    if (isPassiveGroup(sentence, verb)) return subjectOf(sentence, governing, depth + 1);
    return object.length > 0 ? object : subjectOf(sentence, governing, depth + 1);
  }
  return subjectOf(sentence, governing, depth + 1);
}

function finiteBefore(sentence: ReadSentence, index: number): number {
  for (let i = verbBefore(sentence, index); i >= 0; i = verbBefore(sentence, i)) {
    const verb = verbAt(sentence, i);
    if (verb !== null && !isGerund(sentence, verb)) return i;
  }
  return -1;
}

/** "After meeting Xi, Blinken flew home": the subject of the clause that follows. */
function subjectAfter(sentence: ReadSentence, index: number, depth: number): readonly NounPhrase[] {
  for (let i = index + 1; i < sentence.phrases.length; i++) {
    const verb = verbAt(sentence, i);
    if (verb !== null && !isGerund(sentence, verb) && !verb.infinitive) {
      return subjectOf(sentence, i, depth + 1);
    }
  }
  return [];
}

/** The noun that "who" or "which" stands for: with "who" the head of the chain, else the nearest. */
function antecedentOf(
  sentence: ReadSentence,
  relative: number,
  nearest: boolean,
): readonly NounPhrase[] {
  let i = before(sentence, relative);
  if (sentence.phrases[i]?.kind === "comma") i = before(sentence, i);
  const phrase = sentence.phrases[i];
  if (phrase?.kind !== "noun") return [];
  const head = sentence.tokens[phrase.head];
  const isPerson = head !== undefined && head.upos !== "NUM" && isPersonWord(head);
  return nearest || isPerson ? [phrase] : nounsBefore(sentence, i);
}

/**
 * Index of the comma that opens the aside which a comma before a verb closes, or −1:
 * "Nyasulu, who had campaigned for a year, won".
 */
function openingComma(sentence: ReadSentence, closing: number): number {
  let nearest = -1;
  for (let i = closing - 1; i > Math.max(0, closing - REACH); i--) {
    const phrase = sentence.phrases[i];
    if (phrase?.kind === "stop" || phrase?.kind === "quotation") break;
    if (phrase?.kind !== "comma") continue;
    if (sentence.phrases[before(sentence, i)]?.kind !== "noun") continue;
    const opened = sentence.phrases[i + 1];
    if (opened?.kind === "relative") return i;
    if (nearest < 0 && opensAside(sentence, i + 1, closing)) nearest = i;
  }
  return nearest;
}

/** An aside holds no finite verb of its own, unless a relative or a participle opens it. */
function opensAside(sentence: ReadSentence, from: number, to: number): boolean {
  const first = sentence.phrases[from];
  if (first?.kind === "verb") return first.auxiliaries.length === 0 && !first.infinitive;
  if (first?.kind === "clause" || first?.kind === "and") return false;
  for (let i = from; i < to; i++) {
    const verb = verbAt(sentence, i);
    const isRelative = sentence.phrases[i]?.kind === "relative";
    if (isRelative) return true;
    if (verb !== null && verb.auxiliaries.length > 0) return false;
    if (verb !== null && !verb.infinitive && !isGerund(sentence, verb)) {
      return sentence.phrases[i + 1]?.kind === "preposition";
    }
  }
  return true;
}

/** The subject whose last noun stands right before a verb: its head past "of" phrases, with those joined to it. */
function nounsBefore(sentence: ReadSentence, last: number): readonly NounPhrase[] {
  const { phrases } = sentence;
  let i = last;
  while (phrases[i]?.kind === "date" || phrases[i]?.kind === "adverb") i--;
  for (;;) {
    const link = phrases[i - 1];
    const owner = phrases[i - 2];
    if (link?.kind === "and" && isPairAfterPreposition(sentence, i)) {
      i -= 2;
      continue;
    }
    if (link?.kind === "preposition" && owner?.kind === "noun" && !EITHER.has(link.word)) {
      i -= 2;
      continue;
    }
    if (link?.kind === "preposition" && owner?.kind === "verb") {
      const bare = owner.auxiliaries.length === 0 && !owner.infinitive;
      if (
        bare &&
        phrases[i - 3]?.kind === "noun" &&
        /(?:ed|ing)$/.test(lowerAt(sentence, owner.main))
      ) {
        i -= 3;
        continue;
      }
    }
    if (link?.kind === "verb" && isGerund(sentence, link) && link.auxiliaries.length === 0) {
      const back = owner?.kind === "preposition" ? i - 3 : i - 2;
      const participle = phrases[back];
      const target =
        participle?.kind === "verb" && participle.auxiliaries.length === 0 ? back - 1 : back;
      if (phrases[target]?.kind === "noun") {
        i = target;
        continue;
      }
    }
    break;
  }
  const head = phrases[i];
  if (head?.kind !== "noun") return [];
  return [...joinedBefore(sentence, i), head];
}

/** "crews from Romania and Cyprus": two names after one preposition. */
function isPairAfterPreposition(sentence: ReadSentence, index: number): boolean {
  const { phrases } = sentence;
  const [first, second] = [phrases[index - 2], phrases[index]];
  return (
    first?.kind === "noun" &&
    second?.kind === "noun" &&
    isName(sentence, first.head) &&
    isName(sentence, second.head) &&
    phrases[index - 3]?.kind === "preposition" &&
    phrases[index - 4]?.kind === "noun"
  );
}

/** "Biden and", "A, B and": the nouns joined before a noun, unless they belong to a verb or preposition before. */
function joinedBefore(sentence: ReadSentence, index: number): readonly NounPhrase[] {
  const { phrases } = sentence;
  const joint = phrases[index - 1];
  if (joint?.kind !== "and" || joint.word === "but") return [];
  let i = index - 2;
  if (phrases[i]?.kind === "comma") i--;
  let first = phrases[i];
  while (
    first?.kind === "noun" &&
    phrases[i - 1]?.kind === "preposition" &&
    phrases[i - 2]?.kind === "noun"
  ) {
    i -= 2;
    first = phrases[i];
  }
  if (first?.kind !== "noun") return [];
  if (isOwned(phrases[i - 1])) return [];
  const found: NounPhrase[] = [first];
  while (phrases[i - 1]?.kind === "comma" && phrases[i - 2]?.kind === "noun") {
    i -= 2;
    const more = phrases[i];
    if (more?.kind === "noun") found.unshift(more);
  }
  const opener = phrases[i - 1];
  return isOwned(opener) || opener?.kind === "and" ? [first] : found;
}

/** Whether a phrase before a noun makes it its object. */
function isOwned(opener: Phrase | undefined): boolean {
  return opener?.kind === "verb" || (opener?.kind === "preposition" && !EITHER.has(opener.word));
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
      if (object.length === 0 && obliques.length === 0) {
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

/** The object of a relative clause is its antecedent: "a law that the state passed". */
export function objectGap(sentence: ReadSentence, index: number): readonly NounPhrase[] {
  const { phrases } = sentence;
  const subject = before(sentence, index);
  if (phrases[subject]?.kind !== "noun") return [];
  const relative = phrases[subject - 1];
  if (relative?.kind !== "relative" && !(relative?.kind === "clause" && relative.word === "that")) {
    return [];
  }
  if (relative.word === "whose") return [];
  return antecedentOf(sentence, subject - 1, true);
}
