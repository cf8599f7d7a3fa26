import {
  before,
  CHARGING,
  isGerund,
  lemmaAt,
  lowerAt,
  type ReadSentence,
  verbAt,
  verbBefore,
} from "./clauses.ts";
import { type Complements, complementsOf, type Oblique } from "./complements.ts";
import { auxiliariesOf } from "./coordination.ts";
import type { Argument, EventMention } from "./event-mention.ts";
import { factualityOf, type TenseOf, weaker } from "./factuality.ts";
import type { Filler, SlotTest, VerbFrame } from "./lexicon/frame.ts";
import { LEXICON, type VerbEntry } from "./lexicon/lexicon.ts";
import type { NounPhrase, VerbGroup } from "./phrases.ts";
import { locatives, placesAround } from "./places.ts";
import { objectGap, subjectOf } from "./subjects.ts";
import { isBe } from "./verb-groups.ts";
import { fits, type KindOf } from "./word-class.ts";

/** What the rules for verbs read beside the sentence. */
export interface VerbReader {
  readonly kindOf: KindOf;
  readonly tenseOf: TenseOf;
  readonly infinitiveOf: (phrase: string) => string | null;
}

/** Slots of a clause by the roles they have in the active voice. */
interface Clause {
  readonly subject: readonly NounPhrase[];
  readonly object: readonly NounPhrase[];
  readonly second: readonly NounPhrase[];
  readonly obliques: readonly Oblique[];
  readonly infinitive: VerbGroup | null;
  /** Whether an object stands there that is no noun phrase: words in quotation marks, "urged calm". */
  readonly unread: boolean;
  /** The word after the verb. */
  readonly next: string;
}

/** The event that a verb tells, if one of its frames fits. */
export function verbMention(
  sentence: ReadSentence,
  index: number,
  reader: VerbReader,
): EventMention | null {
  const verb = verbAt(sentence, index);
  if (verb === null) return null;
  const entries = LEXICON.verbs.get(lowerAt(sentence, verb.main)) ?? copulaEntries(sentence, verb);
  for (const entry of entries) {
    const end = restEnd(sentence, verb, entry);
    if (end === null || !isSameVerb(sentence, verb, entry, reader)) continue;
    for (const clause of readings(sentence, index, end, entry, reader)) {
      if (!allows(sentence, entry.frame, clause, reader.kindOf)) continue;
      return mention(sentence, index, verb, end, entry.frame, clause, reader);
    }
  }
  return null;
}

function copulaEntries(sentence: ReadSentence, verb: VerbGroup): readonly VerbEntry[] {
  return isBe(lowerAt(sentence, verb.main)) ? (LEXICON.verbs.get("be") ?? []) : [];
}

/** A preposition keeps to its verb, where an adverb may follow the object: "called for", "laid them off". */
const FIXED_PREPOSITION = /^(?:for|of|upon|at|into|against|with|past)$/;

/** How far a particle may stand from its verb: "found the two men guilty". */
const FARTHEST_PARTICLE = 8;

/**
 * Token after the verb's fixed words where they follow it, or the verb's end where its object comes
 * between; null where they are missing.
 */
function restEnd(sentence: ReadSentence, verb: VerbGroup, entry: VerbEntry): number | null {
  const follows = (from: number): boolean =>
    entry.rest.every((word, i) => lowerAt(sentence, from + i) === word);
  if (follows(verb.end)) return verb.end + entry.rest.length;
  if (entry.rest.length === 1 && FIXED_PREPOSITION.test(entry.rest[0] ?? "")) return null;
  const limit = Math.min(verb.end + FARTHEST_PARTICLE, sentence.phrases.at(-1)?.end ?? 0);
  for (let i = verb.end + 1; i < limit; i++) {
    const token = sentence.tokens[i];
    if (token === undefined || /^[.,;:—]$/.test(token.lower)) return null;
    if (follows(i)) return verb.end;
    if (token.upos === "VERB" || token.upos === "AUX") return null;
  }
  return null;
}

/** Infinitives that are forms of another verb as well. */
const AMBIGUOUS = new Set(["found", "bound", "shed"]);

/** "found" is a form of "find" unless something before it says otherwise. */
function isSameVerb(
  sentence: ReadSentence,
  verb: VerbGroup,
  entry: VerbEntry,
  { infinitiveOf }: VerbReader,
): boolean {
  if (entry.form !== "base" || verb.infinitive || verb.auxiliaries.length > 0) return true;
  const word = lowerAt(sentence, verb.main);
  if (!AMBIGUOUS.has(word)) return true;
  const read = infinitiveOf(word);
  return read === null || read === entry.infinitive;
}

/** The ways to read the verb's clause, the likeliest first. */
function readings(
  sentence: ReadSentence,
  index: number,
  from: number,
  entry: VerbEntry,
  reader: VerbReader,
): readonly Clause[] {
  const verb = verbAt(sentence, index);
  if (verb === null) return [];
  const right = apartFromOffice(sentence, complementsOf(sentence, index, from), entry, reader);
  const left = subjectOf(sentence, index);
  const auxiliaries = auxiliariesOf(sentence, index);
  const mayBePassive = entry.form === "participle" || entry.form === "past";
  if (isBe(auxiliaries.at(-1) ?? "") && mayBePassive && !isGerund(sentence, verb)) {
    return [passive(sentence, left, right, from)];
  }
  const active: Clause = {
    subject: left,
    object: right.object.length > 0 ? right.object : objectGap(sentence, index),
    second: right.second === null ? [] : [right.second],
    obliques: right.obliques,
    infinitive: right.infinitive === null ? null : verbAt(sentence, right.infinitive),
    unread: isUnread(sentence, index, from),
    next: lowerAt(sentence, from),
  };
  const isBare = auxiliaries.length === 0 && !verb.infinitive;
  if (!isBare || !mayBePassive || active.object.length > 0) {
    const isHeadlineFine = isBare && mayBePassive && sentence.marks.headline(verb.main);
    if (!isHeadlineFine) return [active];
    // "Water firm fined £11m": nobody fines a sum.
    if (isSum(sentence, active.object[0])) return [passive(sentence, left, right, from)];
    return [active, passive(sentence, left, right, from)];
  }
  const isHeadline = sentence.marks.headline(verb.main);
  if (!isHeadline && (entry.frame.intransitive === true || isActivePast(sentence, index))) {
    const isAside = sentence.phrases[before(sentence, index)]?.kind === "comma";
    return isAside ? [active, passive(sentence, left, right, from)] : [active];
  }
  return [passive(sentence, left, right, from), active];
}

const isSum = (sentence: ReadSentence, noun: NounPhrase | undefined): boolean =>
  noun !== undefined && /^(?:[A-Za-z]{1,3})?[$£€¥₹]/.test(lowerAt(sentence, noun.first));

/** "named Anna Berg chief executive": the person and the post, which stand together as one phrase. */
function apartFromOffice(
  sentence: ReadSentence,
  right: Complements,
  { frame }: VerbEntry,
  { kindOf }: VerbReader,
): Complements {
  const [noun] = right.object;
  if (frame.type !== "appoint" || right.object.length !== 1 || noun === undefined) return right;
  let head = noun.head;
  while (head >= noun.first && sentence.marks.name(head) === 0) head--;
  if (head === noun.head || head < noun.first) return right;
  const person: NounPhrase = { kind: "noun", first: noun.first, end: head + 1, head };
  const office: NounPhrase = { kind: "noun", first: head + 1, end: noun.end, head: noun.head };
  const isApart = lowerAt(sentence, head + 1) !== "’s" && lowerAt(sentence, head + 1) !== "'s";
  if (!isApart || kindOf(person) !== "person") return right;
  return { ...right, object: [person], second: office };
}

/** A bare form that may be a past or a participle is the verb of its clause by its tag. */
function isActivePast(sentence: ReadSentence, index: number): boolean {
  const verb = verbAt(sentence, index);
  return verb !== null && sentence.tokens[verb.main]?.xpos === "VBD";
}

function passive(
  sentence: ReadSentence,
  left: readonly NounPhrase[],
  right: Complements,
  from: number,
): Clause {
  return {
    subject: right.obliques.find(({ preposition }) => preposition === "by")?.nouns ?? [],
    object: left,
    second: right.object,
    obliques: right.obliques.filter(({ preposition }) => preposition !== "by"),
    infinitive: right.infinitive === null ? null : verbAt(sentence, right.infinitive),
    unread: false,
    next: lowerAt(sentence, from),
  };
}

function isUnread(sentence: ReadSentence, index: number, from: number): boolean {
  const { phrases } = sentence;
  let i = index + 1;
  while (i < phrases.length && (phrases[i]?.first ?? from) < from) i++;
  const [next, after] = [phrases[i], phrases[i + 1]];
  const ends = after === undefined || /^(?:stop|comma|and|date|preposition)$/.test(after.kind);
  return next?.kind === "quotation" || (next?.kind === "adjective" && ends);
}

function allows(sentence: ReadSentence, frame: VerbFrame, clause: Clause, kindOf: KindOf): boolean {
  if (frame.intransitive !== true && clause.object.length === 0 && !clause.unread) return false;
  const holds = (slot: string, tests: readonly SlotTest[]): boolean => {
    if (slot === "infinitive") return infinitiveFits(sentence, tests, clause.infinitive);
    if (slot === "next") return tests.some((test) => test === `=${clause.next}`);
    const nouns = slotNouns(clause, slot);
    const isEmpty =
      nouns.length === 0 && clause.obliques.some(({ preposition }) => preposition === slot);
    if (isEmpty) return tests.includes("some");
    return fits(sentence, tests, nouns, kindOf);
  };
  const all = Object.entries(frame.when ?? {}).every(([slot, tests = []]) => holds(slot, tests));
  return (
    all && !Object.entries(frame.unless ?? {}).some(([slot, tests = []]) => holds(slot, tests))
  );
}

function infinitiveFits(
  sentence: ReadSentence,
  tests: readonly SlotTest[],
  infinitive: VerbGroup | null,
): boolean {
  return tests.some((test) => {
    if (test === "some") return infinitive !== null;
    if (test === "none") return infinitive === null;
    return infinitive !== null && lemmaAt(sentence, infinitive.main) === test.slice(1);
  });
}

function slotNouns(clause: Clause, slot: string): readonly NounPhrase[] {
  if (slot === "subject") return clause.subject;
  if (slot === "object") return clause.object;
  if (slot === "second") return clause.second;
  return clause.obliques.find(({ preposition }) => preposition === slot)?.nouns ?? [];
}

function mention(
  sentence: ReadSentence,
  index: number,
  verb: VerbGroup,
  end: number,
  frame: VerbFrame,
  clause: Clause,
  reader: VerbReader,
): EventMention {
  const found: Argument[] = [];
  const places: NounPhrase[] = [];
  const fill = (filler: Filler | null, nouns: readonly NounPhrase[]): void => {
    if (filler === null) return;
    for (const noun of nouns) {
      if (filler === "place") places.push(noun);
      else if (filler !== "destination") found.push({ role: filler, noun });
      else if (reader.kindOf(noun) === "place" || isUnknownName(sentence, noun, reader))
        places.push(noun);
      else found.push({ role: "patient", noun });
    }
  };
  fill(frame.subject === undefined ? "agent" : frame.subject, clause.subject);
  fill(frame.object === undefined ? "patient" : frame.object, clause.object);
  for (const [preposition, filler] of Object.entries(frame.obliques ?? {})) {
    if (filler !== undefined) fill(filler, slotNouns(clause, preposition));
  }
  places.push(...locatives(clause.obliques), ...placesAround(sentence, index, clause.subject));
  return {
    type: frame.type,
    sentence,
    trigger: { first: verb.main, end },
    verb: index,
    noun: null,
    arguments: found,
    places,
    factuality: weaker(
      factualityOf(sentence, index, reader.tenseOf),
      frame.factuality ?? "happened",
    ),
    isObject: false,
    stands: !isCharge(sentence, index),
  };
}

function isUnknownName(
  sentence: ReadSentence,
  { head }: NounPhrase,
  { kindOf }: VerbReader,
): boolean {
  const isName = sentence.tokens[head]?.upos === "PROPN";
  return isName && kindOf({ kind: "noun", first: head, end: head + 1, head }) === null;
}

/** "charged with robbing four shops": the deed that someone is charged with points back. */
function isCharge(sentence: ReadSentence, index: number): boolean {
  const verb = verbAt(sentence, index);
  if (verb === null || !isGerund(sentence, verb)) return false;
  const governing = verbAt(sentence, verbBefore(sentence, index));
  const joint = sentence.phrases[index - 1];
  return (
    joint?.kind === "preposition" &&
    governing !== null &&
    CHARGING.test(lemmaAt(sentence, governing.main))
  );
}
