import {
  CHARGING,
  isPassiveGroup,
  lemmaAt,
  lowerAt,
  type ReadSentence,
  verbAt,
  verbBefore,
} from "./clauses.ts";
import { complementsOf } from "./complements.ts";
import type { Argument, EventMention } from "./event-mention.ts";
import { factualityOf, governs, isNegative, weaker } from "./factuality.ts";
import type { Factuality } from "./layers.ts";
import type { Filler, NounFrame } from "./lexicon/frame.ts";
import { LEXICON, type NounEntry } from "./lexicon/lexicon.ts";
import type { NounPhrase, TokenRange, VerbGroup } from "./phrases.ts";
import { destinations, locatives } from "./places.ts";
import { subjectOf } from "./subjects.ts";
import type { VerbReader } from "./verb-mentions.ts";
import { compoundAt, fits } from "./word-class.ts";

const APART = new Set([
  "after",
  "before",
  "since",
  "despite",
  "following",
  "over",
  "until",
  "ahead",
]);
const POINTING = new Set(["the", "this", "that", "these", "those", "such"]);
const NEW = new Set(["next", "first", "second", "third", "new", "latest", "fresh", "last"]);
const PRONOUNS = new Set(["its", "his", "her", "their"]);

/** Heads that count what a disaster did: "the cholera toll". */
const TOLLS = new Set(["toll", "tolls", "victims", "deaths"]);

/** Verbs whose object is someone else’s deed: "accepted her resignation". */
const OF_OTHERS = new Set(["accept", "demand", "reject", "order", "welcome"]);

/** How an event noun stands to the verb of its clause. */
interface Governing {
  readonly verb: number;
  readonly as: "subject" | "object" | "oblique";
}

/** The event that a noun phrase tells, if one of its frames fits. */
export function nounMention(
  sentence: ReadSentence,
  index: number,
  reader: VerbReader,
): EventMention | null {
  const noun = sentence.phrases[index];
  if (noun?.kind !== "noun") return null;
  const candidates = entriesOf(sentence, noun);
  if (candidates.length === 0) return null;
  const governing = governingVerb(sentence, index);
  const told = candidates.filter(
    ({ entry, head }) =>
      !isSetPhrase(sentence, index, noun, entry.frame) &&
      isTold(sentence, index, noun, head, entry.frame, reader),
  );
  const found =
    told.find(({ entry }) => governing !== null && isLight(sentence, entry.frame, governing)) ??
    (told[0] === candidates[0] ? told[0] : undefined);
  if (found === undefined) return null;
  const { entry, head } = found;
  const args = argumentsOf(sentence, index, noun, head, entry.frame, governing);
  const light = args.light;
  const factuality = nounFactuality(sentence, index, noun, governing, light, reader);
  const isJoined = entry.noun.includes("-") && compoundAt(sentence, head).includes("-");
  const first = head - entry.before.length - (isJoined ? 2 : 0);
  const isHeadline = sentence.marks.headline(head);
  const points =
    POINTING.has(lowerAt(sentence, noun.first)) && !NEW.has(lowerAt(sentence, noun.first + 1));
  const isPlaced = args.places.some((place) => sentence.marks.name(place.head) > 0);
  const isUnasserted =
    factuality === "negated" &&
    !light &&
    governing?.as === "object" &&
    verbAt(sentence, governing.verb)?.negated === true;
  const isAdjunct = sentence.phrases[index - 1]?.kind === "preposition" && !light;
  const dated = hasDate(sentence, noun) || sentence.phrases[index + 1]?.kind === "date";
  return {
    type: entry.frame.type,
    sentence,
    trigger: { first, end: head + 1 },
    verb:
      isApart(sentence, index) || isCause(sentence, governing) ? null : (governing?.verb ?? null),
    noun: index,
    arguments: args.arguments,
    places: args.places,
    factuality,
    isObject: governing?.as === "object",
    stands:
      (!isCharged(sentence, governing) || args.own > 0) &&
      ((args.own > 0 && !isUnasserted) ||
        (entry.frame.bare === true && !(points && args.places.length === 0 && !isHeadline)) ||
        (!points && (light || isHeadline || dated || (isPlaced && !isAdjunct)))),
  };
}

/** "on sale": a noun alone after a preposition that makes it something else. */
function isSetPhrase(
  { phrases }: ReadSentence,
  index: number,
  { first, end }: NounPhrase,
  { notAfter = [] }: NounFrame,
): boolean {
  const opener = phrases[index - 1];
  return end === first + 1 && opener?.kind === "preposition" && notAfter.includes(opener.word);
}

/** The entries of the words that may head the phrase, those with the most fixed words first. */
function entriesOf(
  sentence: ReadSentence,
  noun: NounPhrase,
): readonly { readonly entry: NounEntry; readonly head: number }[] {
  for (const head of [noun.head, ...namedHeads(sentence, noun)]) {
    if (sentence.marks.name(head) > 0 && head === noun.head) continue;
    if (isCompound(sentence, head) || isMonth(sentence, head)) continue;
    const compound = LEXICON.nouns.get(compoundAt(sentence, head));
    const entries = (compound ?? LEXICON.nouns.get(lowerAt(sentence, head)) ?? []).filter((entry) =>
      fitsBefore(sentence, noun, head, entry),
    );
    const most = entries[0]?.before.length;
    const found = entries.filter(({ before }) => before.length === most);
    if (found.length > 0) return found.map((entry) => ({ entry, head }));
  }
  return [];
}

/** "in March": a month that is no march. */
function isMonth({ tokens, marks }: ReadSentence, index: number): boolean {
  return tokens[index]?.text === "March" && !marks.headline(index);
}

/** "storm-hit": the first part of a compound. */
function isCompound({ tokens }: ReadSentence, index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && /^[-‐‑]$/.test(next.lower) && tokens[index]?.end === next.start;
}

/** "Typhoon Luming": a word before the name of a storm. */
function namedHeads(sentence: ReadSentence, noun: NounPhrase): readonly number[] {
  const found: number[] = [];
  for (let i = noun.first; i < noun.head; i++) {
    const frames = LEXICON.nouns.get(lowerAt(sentence, i));
    if (frames?.some(({ frame }) => frame.type === "disaster") !== true) continue;
    if (/^\p{Lu}/u.test(sentence.tokens[i + 1]?.text ?? "")) found.push(i);
    else if (
      i + 1 === noun.head &&
      sentence.marks.headline(i) &&
      !TOLLS.has(lowerAt(sentence, i + 1))
    )
      found.push(i);
  }
  return found;
}

function fitsBefore(
  sentence: ReadSentence,
  noun: NounPhrase,
  head: number,
  { frame, before }: NounEntry,
): boolean {
  const fixed = before.every((word, i) => {
    const at = head - before.length + i;
    return at >= noun.first && lowerAt(sentence, at) === word;
  });
  if (!fixed) return false;
  const previous = head - before.length - 1;
  return !(frame.not ?? []).some(
    (word) => previous >= noun.first && lowerAt(sentence, previous) === word,
  );
}

/** The verb whose subject, object or adjunct the noun phrase is. */
function governingVerb(sentence: ReadSentence, index: number): Governing | null {
  const { phrases } = sentence;
  const noun = phrases[index];
  const left = verbBefore(sentence, index);
  if (left >= 0 && noun !== undefined) {
    const isNoun = ({ first }: NounPhrase): boolean => first === noun.first;
    const { object, second, obliques } = complementsOf(sentence, left);
    if (object.some(isNoun) || second?.first === noun.first) return { verb: left, as: "object" };
    if (obliques.some(({ nouns }) => nouns.some(isNoun))) {
      return { verb: left, as: "oblique" };
    }
  }
  for (let i = index + 1; i < Math.min(phrases.length, index + 12); i++) {
    const phrase = phrases[i];
    if (phrase?.kind === "verb" && phrases[i - 1]?.kind === "relative") continue;
    if (phrase?.kind === "verb") {
      const subject = subjectOf(sentence, i);
      return subject.some(({ first }) => first === noun?.first) ? { verb: i, as: "subject" } : null;
    }
    if (phrase?.kind === "stop" || phrase?.kind === "clause") break;
  }
  return null;
}

function argumentsOf(
  sentence: ReadSentence,
  index: number,
  noun: NounPhrase,
  head: number,
  frame: NounFrame,
  governing: Governing | null,
): {
  readonly arguments: readonly Argument[];
  readonly places: readonly NounPhrase[];
  /** How many arguments its own phrase gives. */
  readonly own: number;
  readonly light: boolean;
} {
  const found: Argument[] = [];
  const places: NounPhrase[] = [];
  const fill = (filler: Filler | undefined, nouns: readonly NounPhrase[]): void => {
    for (const filled of nouns) {
      if (filler === "place" || filler === "destination") places.push(filled);
      else if (filler !== undefined) found.push({ role: filler, noun: filled });
    }
  };
  const possessor = possessorOf(sentence, noun, head);
  if (possessor !== null) fill(frame.possessor, [possessor]);
  const modifier = modifierOf(sentence, noun, head);
  if (modifier !== null) fill(frame.modifier, [modifier]);
  const { obliques } = complementsOf(sentence, participleAfter(sentence, index, frame) ?? index);
  for (const [place, { preposition, nouns }] of obliques.entries()) {
    const filler = frame.obliques?.[preposition];
    if (preposition === "of" && place > 0) continue;
    if (filler !== undefined) fill(filler, nouns);
  }
  places.push(...locatives(obliques));
  const own = found.length;
  const light = governing !== null && isLight(sentence, frame, governing);
  if (light && governing.as !== "subject" && frame.subject !== undefined) {
    const verb = verbAt(sentence, governing.verb);
    const isOwnDeed = verb !== null && !OF_OTHERS.has(lemmaAt(sentence, verb.main));
    if (isOwnDeed && !isPassiveGroup(sentence, verb)) {
      fill(frame.subject, subjectOf(sentence, governing.verb));
    }
  }
  const going = goingVerb(sentence, index, governing);
  if (governing !== null && going !== null) {
    fill(frame.subject, subjectOf(sentence, governing.verb));
    places.push(...destinations(complementsOf(sentence, governing.verb).obliques));
  }
  if (governing !== null && !isApart(sentence, index) && !isCause(sentence, governing)) {
    places.push(...locatives(complementsOf(sentence, governing.verb).obliques));
  }
  return { arguments: found, places, light: light || going !== null, own };
}

/** "a lawsuit filed by shareholders": the light verb that follows its noun as a participle. */
function participleAfter(sentence: ReadSentence, index: number, frame: NounFrame): number | null {
  const verb = verbAt(sentence, index + 1);
  if (verb === null || verb.auxiliaries.length > 0 || verb.infinitive) return null;
  if (!(frame.light ?? []).includes(lemmaAt(sentence, verb.main))) return null;
  return sentence.phrases[index + 2]?.kind === "preposition" ? index + 1 : null;
}

function isLight(sentence: ReadSentence, { light = [] }: NounFrame, governing: Governing): boolean {
  const verb = verbAt(sentence, governing.verb);
  if (verb === null) return false;
  const lemma = lemmaAt(sentence, verb.main);
  const particle = lowerAt(sentence, verb.main + 1);
  // "staged" has the lemma "stag".
  return light.some((word) => [lemma, `${lemma}e`, `${lemma} ${particle}`].includes(word));
}

/** "after its purchase of Lindø": an adjunct of its own time and place. */
function isApart(sentence: ReadSentence, index: number): boolean {
  const joint = sentence.phrases[index - 1];
  return joint?.kind === "preposition" && APART.has(joint.word);
}

/** Verbs that tell what came of their subject: their date and place are not its own. */
const OUTCOMES = new Set(
  `draw spark prompt trigger provoke lead raise pave follow cause fuel stoke inspire drive deepen strain
   overshadow`.split(/\s+/),
);

/** "The attack drew condemnation on Sunday." */
function isCause(sentence: ReadSentence, governing: Governing | null): boolean {
  const verb = governing?.as === "subject" ? verbAt(sentence, governing.verb) : null;
  return verb !== null && OUTCOMES.has(lemmaAt(sentence, verb.main));
}

/** Verbs of going somewhere for something. */
const GOING = new Set("travel fly go come head arrive return gather meet visit".split(" "));

/** "flew to Doha for talks": the verb whose subject takes part, or null. */
function goingVerb(
  sentence: ReadSentence,
  index: number,
  governing: Governing | null,
): VerbGroup | null {
  const joint = sentence.phrases[index - 1];
  if (governing?.as !== "oblique" || joint?.kind !== "preposition" || joint.word !== "for") {
    return null;
  }
  const verb = verbAt(sentence, governing.verb);
  return verb !== null && GOING.has(lemmaAt(sentence, verb.main)) ? verb : null;
}

/** Whether no slot that a frame’s `told` names holds something else; where none is filled, nothing says so. */
function isTold(
  sentence: ReadSentence,
  index: number,
  noun: NounPhrase,
  head: number,
  { told = {} }: NounFrame,
  { kindOf }: VerbReader,
): boolean {
  const slots = Object.entries(told);
  if (slots.length === 0) return true;
  const owners = [possessorOf(sentence, noun, head), nounBefore(sentence, noun, head)];
  const { obliques } = complementsOf(sentence, index);
  return slots.every(([slot, tests = []]) => {
    const nouns =
      slot === "owner"
        ? owners.filter((owner) => owner !== null)
        : (obliques.find(({ preposition }) => preposition === slot)?.nouns ?? []);
    return nouns.length === 0 || fits(sentence, tests, nouns, kindOf);
  });
}

/** "charged with murder": the deed that someone is charged with points back. */
function isCharged(sentence: ReadSentence, governing: Governing | null): boolean {
  const verb = governing?.as === "oblique" ? verbAt(sentence, governing.verb) : null;
  return verb !== null && CHARGING.test(lemmaAt(sentence, verb.main));
}

/** "rail strike", "a 24-hour strike": the noun or name right before the head. */
function nounBefore(
  { tokens, marks }: ReadSentence,
  noun: NounPhrase,
  head: number,
): NounPhrase | null {
  const at = head - 1;
  const token = tokens[at];
  if (token === undefined || at < noun.first) return null;
  if (marks.name(at) === 0 && token.upos !== "NOUN" && token.upos !== "PROPN") return null;
  return { kind: "noun", first: at, end: head, head: at };
}

/** "Blinken’s trip", "his trip". */
function possessorOf(sentence: ReadSentence, noun: NounPhrase, head: number): NounPhrase | null {
  if (PRONOUNS.has(lowerAt(sentence, noun.first))) {
    return { kind: "noun", first: noun.first, end: noun.first + 1, head: noun.first };
  }
  for (let i = head - 1; i > noun.first; i--) {
    if (sentence.tokens[i]?.upos !== "PART" || !/^['’]s?$/.test(lowerAt(sentence, i))) continue;
    return { kind: "noun", first: noun.first, end: i, head: i - 1 };
  }
  return null;
}

/** "an Alpenair merger": the name right before the head. */
function modifierOf(sentence: ReadSentence, noun: NounPhrase, head: number): NounPhrase | null {
  const last = head - 1;
  const name = sentence.marks.name(last);
  if (last < noun.first || name === 0) return null;
  let first = last;
  while (first > noun.first && sentence.marks.name(first - 1) === name) first--;
  return { kind: "noun", first, end: last + 1, head: last };
}

function hasDate(sentence: ReadSentence, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (sentence.marks.dateEnd(i) > i) return true;
  return false;
}

function nounFactuality(
  sentence: ReadSentence,
  index: number,
  noun: NounPhrase,
  governing: Governing | null,
  light: boolean,
  reader: VerbReader,
): Factuality {
  if (isNegative(sentence, noun)) return "negated";
  const prior = sentence.phrases[index - 1];
  if (governing === null) return "happened";
  const verb = verbAt(sentence, governing.verb);
  if (verb === null) return "happened";
  const above = factualityOf(sentence, governing.verb, reader.tenseOf);
  const lemma = lemmaAt(sentence, verb.main);
  if (governing.as === "oblique") {
    if (light) return above;
    const forIt = prior?.kind === "preposition" && prior.word === "for";
    if (forIt && lemma === "call") return "possible";
    return forIt || above === "planned" ? above : "happened";
  }
  if (governing.as === "subject") {
    const due = sentence.phrases[governing.verb + 1];
    const isDue = due?.kind === "adjective" && governs(due.word) === "planned";
    return isDue ? weaker(above, "planned") : above;
  }
  const called = lemma === "call" && lowerAt(sentence, verb.main + 1) === "off";
  if (called) return "negated";
  const governed = governs(lemma);
  const isUntouched = !light && governed === null && above !== "negated";
  return isUntouched ? "happened" : weaker(above, governed ?? "happened");
}
