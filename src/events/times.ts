import type { DateMention } from "../dates/layers.ts";
import { before, isGerund, lowerAt, type ReadSentence, verbAt, verbBefore } from "./clauses.ts";
import { coordinatedWith } from "./coordination.ts";
import type { EventMention } from "./event-mention.ts";
import type { TokenRange, VerbGroup } from "./phrases.ts";

/** Finds the date that starts in a range of tokens; null where there is none that can date an event. */
export type DateIn = (range: TokenRange) => DateMention | null;

/** Prepositions whose date bounds an event and does not date it. */
const BOUNDING = new Set(["since", "until", "till", "after", "for", "over"]);

/** The date that the text ties to an event, or null: in its noun phrase, by its verb, by the verb it is joined to. */
export function dateOf(mention: EventMention, dateIn: DateIn): DateMention | null {
  const date = nearestDate(mention, dateIn);
  return mention.type === "report" && isPeriod(date) ? null : date;
}

/** "reported a loss for the third quarter": the time that results are of, not of their report. */
const isPeriod = (date: DateMention | null): boolean =>
  /^\d{4}(?:-[QH]\d)?$/.test(date?.value ?? "");

function nearestDate(mention: EventMention, dateIn: DateIn): DateMention | null {
  const { sentence, noun, verb } = mention;
  if (noun !== null) {
    const own = nounDate(sentence, noun, dateIn);
    if (own !== null) return own;
  }
  const open = mention.factuality === "planned" || mention.factuality === "possible";
  return verb === null ? null : verbDate(sentence, verb, dateIn, open);
}

/** "the November meeting", "talks on Friday". */
function nounDate(sentence: ReadSentence, index: number, dateIn: DateIn): DateMention | null {
  const phrase = sentence.phrases[index];
  if (phrase === undefined) return null;
  const inside = dateIn(phrase);
  if (inside !== null) return inside;
  for (let i = index + 1; i < sentence.phrases.length; i++) {
    const next = sentence.phrases[i];
    if (next?.kind === "date")
      return BOUNDING.has(next.word) && next.word !== "for" ? null : dateIn(next);
    if (next?.kind !== "noun" && next?.kind !== "preposition" && next?.kind !== "and") return null;
  }
  return null;
}

function verbDate(
  sentence: ReadSentence,
  index: number,
  dateIn: DateIn,
  open: boolean,
  depth = 0,
): DateMention | null {
  const verb = verbAt(sentence, index);
  if (verb === null || depth > 4) return null;
  for (let i = 0; i < sentence.phrases.length; i++) {
    const phrase = sentence.phrases[i];
    if (phrase?.kind !== "date" || BOUNDING.has(phrase.word)) continue;
    if (isDeadline(phrase) && !open) continue;
    if (ownerOf(sentence, i) !== index) continue;
    const date = dateIn(phrase);
    if (date !== null) return date;
  }
  const during = duringDate(sentence, index, dateIn);
  if (during !== null) return during;
  const adjunct = gerundAfter(sentence, index);
  if (adjunct >= 0) return verbDate(sentence, adjunct, dateIn, open, depth + 1);
  const when = dateBeforeWhen(sentence, index);
  if (when !== null) return dateIn(when);
  const joined = coordinatedWith(sentence, index);
  const other = verbAt(sentence, joined);
  if (other !== null && !verb.infinitive && isSameTense(sentence, verb, other)) {
    return verbDate(sentence, joined, dateIn, open, depth + 1);
  }
  const shared = nextJoined(sentence, index);
  if (shared !== null) return dateIn(shared);
  const joint = sentence.phrases[before(sentence, index)];
  if (isGerund(sentence, verb) && joint?.kind === "comma") {
    return verbDate(sentence, verbBefore(sentence, index), dateIn, open, depth + 1);
  }
  return null;
}

/** "killed two men and wounded a third on Monday": the date that ends two bare verbs with objects, or null. */
function nextJoined(sentence: ReadSentence, index: number): TokenRange | null {
  const { phrases } = sentence;
  const isBare = (verb: VerbGroup | null): boolean =>
    verb !== null &&
    verb.auxiliaries.length === 0 &&
    /^VB[DN]$/.test(sentence.tokens[verb.main]?.xpos ?? "");
  if (!isBare(verbAt(sentence, index)) || phrases[index + 1]?.kind !== "noun") return null;
  const joint = phrases[index + 2];
  const isJoined =
    joint?.kind === "and" && joint.word === "and" && phrases[index + 4]?.kind === "noun";
  if (!isJoined || !isBare(verbAt(sentence, index + 3))) return null;
  for (let i = index + 5; i < phrases.length; i++) {
    const phrase = phrases[i];
    if (phrase?.kind === "date") return BOUNDING.has(phrase.word) ? null : phrase;
    if (phrase?.kind !== "noun" && phrase?.kind !== "preposition") return null;
  }
  return null;
}

/** "were arrested after throwing bottles on Saturday": the gerund of the verb’s last adjunct, or −1. */
function gerundAfter(sentence: ReadSentence, index: number): number {
  for (let i = index + 1; i < sentence.phrases.length; i++) {
    const phrase = sentence.phrases[i];
    if (phrase?.kind === "stop" || phrase?.kind === "clause" || phrase?.kind === "comma") return -1;
    if (phrase?.kind !== "verb") continue;
    const joint = sentence.phrases[i - 1];
    const isAdjunct =
      joint?.kind === "preposition" && /^(?:after|while|for|when)$/.test(joint.word);
    return isAdjunct && isGerund(sentence, phrase) ? i : -1;
  }
  return -1;
}

/** "by the end of June" dates what is to be done, not what was asked. */
function isDeadline({ word }: { readonly word: string }): boolean {
  return word === "by" || word === "before";
}

/** "last November, when the governor resigned": the date before a "when" that opens the clause. */
function dateBeforeWhen({ phrases }: ReadSentence, index: number): TokenRange | null {
  for (let i = index - 1; i > 0; i--) {
    const phrase = phrases[i];
    if (phrase?.kind === "verb" || phrase?.kind === "stop") return null;
    if (phrase?.kind !== "clause") continue;
    const prior = phrases[i - 1]?.kind === "comma" ? phrases[i - 2] : phrases[i - 1];
    return phrase.word === "when" && prior?.kind === "date" ? prior : null;
  }
  return null;
}

/** A date goes on to a second verb only in the same tense: "met on Monday and urged". */
function isSameTense(sentence: ReadSentence, verb: VerbGroup, other: VerbGroup): boolean {
  const opener = (group: VerbGroup): string => group.auxiliaries[0] ?? "";
  const isCopula = /^(?:is|are|was|were|has|have|had)$/.test(lowerAt(sentence, verb.main));
  return !isCopula && (opener(verb) === "" || opener(verb) === opener(other));
}

/** "during the 2009 recession". */
function duringDate(sentence: ReadSentence, index: number, dateIn: DateIn): DateMention | null {
  for (let i = index + 1; i < sentence.phrases.length; i++) {
    const phrase = sentence.phrases[i];
    if (phrase?.kind === "verb" || phrase?.kind === "stop" || phrase?.kind === "clause")
      return null;
    const noun = sentence.phrases[i + 1];
    if (phrase?.kind === "preposition" && phrase.word === "during" && noun !== undefined) {
      return dateIn(noun);
    }
  }
  return null;
}

/** The verb that a date belongs to: the one before it in its clause, else the next. */
function ownerOf(sentence: ReadSentence, date: number): number {
  const { phrases } = sentence;
  const next = skipAdverbs(sentence, date + 1);
  const following = verbAt(sentence, next);
  const prior = phrases[before(sentence, date)];
  const isSubject = prior?.kind === "noun" || prior?.kind === "comma";
  const isBetween = isSubject && following !== null && !following.infinitive;
  if (isBetween && !isGerund(sentence, following) && !isObject(sentence, before(sentence, date))) {
    return next;
  }
  for (let i = date - 1; i >= 0; i--) {
    const kind = phrases[i]?.kind;
    if (kind === "verb") return i;
    if (kind === "stop" || kind === "clause" || kind === "quotation" || kind === "relative") break;
  }
  let aside = false;
  for (let i = date + 1; i < phrases.length; i++) {
    const verb = verbAt(sentence, i);
    if (phrases[i]?.kind === "stop") return -1;
    if (phrases[i]?.kind === "clause") aside = true;
    if (phrases[i]?.kind === "comma") aside = false;
    if (aside) continue;
    if (verb === null || isGerund(sentence, verb) || verb.infinitive) continue;
    if (phrases[before(sentence, i)]?.kind === "relative") continue;
    return i;
  }
  return -1;
}

/** Whether a noun follows its verb directly, so that what comes next is no verb of its own. */
function isObject(sentence: ReadSentence, noun: number): boolean {
  return sentence.phrases[before(sentence, noun)]?.kind === "verb";
}

function skipAdverbs({ phrases }: ReadSentence, from: number): number {
  let i = from;
  while (phrases[i]?.kind === "adverb") i++;
  return i;
}
