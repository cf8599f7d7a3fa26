import {
  before,
  DEEPEST,
  isBareParticiple,
  isGerund,
  isName,
  isPassiveGroup,
  lemmaAt,
  lowerAt,
  type ReadSentence,
  verbAt,
  verbBefore,
} from "./clauses.ts";
import { complementsOf } from "./complements.ts";
import { coordinatedWith, openingComma } from "./coordination.ts";
import { parsedPast } from "./parsed-subjects.ts";
import { isPersonWord } from "./person-words.ts";
import { EITHER, type NounPhrase, type Phrase, type VerbGroup } from "./phrases.ts";

const OBJECT_CONTROL = new Set(
  `urge order ask tell call force allow persuade want expect require invite warn help advise instruct
   press appeal request direct authorise authorize encourage enable let push lobby command oblige compel
   permit implore`.split(/\s+/),
);

/** Prepositions whose gerund has the subject of the clause. */
const SUBJECT_GERUND = new Set(
  "after before by while since without in on upon when despite".split(" "),
);

/**
 * The noun phrases that are the subject of the verb at a phrase index, whatever its voice: of a finite verb
 * the parse’s where it sees past what stands between, else by the order of phrases.
 */
export function subjectOf(sentence: ReadSentence, index: number, depth = 0): readonly NounPhrase[] {
  const verb = verbAt(sentence, index);
  if (verb === null || depth > DEEPEST) return [];
  if (verb.infinitive) return controllerOf(sentence, index, depth);
  if (isGerund(sentence, verb)) return gerundSubject(sentence, index, depth);
  const inOrder = subjectInOrder(sentence, index, verb, depth);
  return parsedPast(sentence, index, inOrder) ?? inOrder;
}

function subjectInOrder(
  sentence: ReadSentence,
  index: number,
  verb: VerbGroup,
  depth: number,
): readonly NounPhrase[] {
  const asked = questionSubject(sentence, index);
  if (asked !== null) return [asked];
  const i = before(sentence, index);
  const phrase = sentence.phrases[i];
  switch (phrase?.kind) {
    case "relative":
      return antecedentOf(sentence, i, phrase.word === "which" || phrase.word === "that");
    case "noun":
      return nounsBefore(sentence, pastRelative(sentence, i));
    case "and":
    case "comma": {
      const spoken = phrase.kind === "comma" ? reportBetween(sentence, i) : -1;
      if (spoken >= 0) return nounsBefore(sentence, spoken);
      const opening = phrase.kind === "comma" ? openingComma(sentence, i) : -1;
      if (opening > 0)
        return (
          appositive(sentence, opening, i) ??
          nounsBefore(sentence, beforeAge(sentence, opening) - 1)
        );
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

/** "The soldiers, officials said, were killed": the noun before a report between commas, or −1. */
function reportBetween(sentence: ReadSentence, closing: number): number {
  const { phrases } = sentence;
  const said = verbAt(sentence, before(sentence, closing));
  if (said === null || !/^(?:say|add|report|believe)$/.test(lemmaAt(sentence, said.main)))
    return -1;
  const speaker = before(sentence, phrases.indexOf(said));
  const opening = before(sentence, speaker);
  const isReport = phrases[speaker]?.kind === "noun" && phrases[opening]?.kind === "comma";
  const noun = before(sentence, opening);
  return isReport && phrases[noun]?.kind === "noun" && verbBefore(sentence, noun) < 0 ? noun : -1;
}

/** "Sandra Holt, 34, of Leith,": the comma that opens the asides, past one that holds a number alone. */
function beforeAge(sentence: ReadSentence, opening: number): number {
  return isAge(sentence, opening - 1) ? opening - 2 : opening;
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
    const planner = plannerOf(sentence, phrase);
    if (planner !== null) return [planner];
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
  if (/^(?:adjective|comma|clause|preposition)$/.test(phrase?.kind ?? "")) {
    const governing = verbBefore(sentence, i);
    return governing < 0 ? [] : subjectOf(sentence, governing, depth + 1);
  }
  return [];
}

/** Nouns of what someone means to do, whose possessor does it. */
const PLANS =
  /^(?:plan|bid|decision|offer|effort|attempt|refusal|pledge|promise|vow|proposal|intention|threat)$/;

/** "Helvora’s plan to buy": the possessor of a plan, or null. */
function plannerOf(sentence: ReadSentence, noun: NounPhrase): NounPhrase | null {
  if (!PLANS.test(lemmaAt(sentence, noun.head))) return null;
  if (/^(?:its|his|her|their)$/.test(lowerAt(sentence, noun.first)))
    return { kind: "noun", first: noun.first, end: noun.first + 1, head: noun.first };
  for (let i = noun.head - 1; i > noun.first; i--) {
    if (sentence.tokens[i]?.upos === "PART" && /^['’]s?$/.test(lowerAt(sentence, i)))
      return { kind: "noun", first: noun.first, end: i, head: i - 1 };
  }
  return null;
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
  const isPerson = sentence.tokens
    .slice(phrase.first, phrase.end)
    .some((token) => token.upos !== "NUM" && isPersonWord(token));
  if (!nearest && !isPerson) return nounsBefore(sentence, i);
  return [describedBy(sentence, i) ?? phrase];
}

/** "Omar Haddad, a former mayor who": the name before a description that stands beside it, or null. */
function describedBy(sentence: ReadSentence, index: number): NounPhrase | null {
  const { phrases } = sentence;
  const [name, comma, noun] = [phrases[index - 2], phrases[index - 1], phrases[index]];
  if (noun?.kind !== "noun" || comma?.kind !== "comma" || name?.kind !== "noun") return null;
  const isDescription = /^an?$/.test(lowerAt(sentence, noun.first)) && !isName(sentence, noun.head);
  return isDescription && isName(sentence, name.head) ? name : null;
}

/** "The man who was hit by the bus died": the noun that a relative clause without commas goes with; else the index itself. */
function pastRelative(sentence: ReadSentence, index: number): number {
  const { phrases } = sentence;
  const link = phrases[index - 1];
  const verb = link?.kind === "preposition" ? before(sentence, index - 1) : before(sentence, index);
  if (phrases[verb]?.kind !== "verb") return index;
  const relative = before(sentence, verb);
  const antecedent = before(sentence, relative);
  if (phrases[relative]?.kind !== "relative" || phrases[antecedent]?.kind !== "noun") return index;
  return verbBefore(sentence, antecedent) < 0 ? antecedent : index;
}

/** The subject whose last noun stands right before a verb: its head past "of" phrases, with those joined to it. */
function nounsBefore(sentence: ReadSentence, last: number): readonly NounPhrase[] {
  const { phrases } = sentence;
  let i = last;
  while (phrases[i]?.kind === "date" || phrases[i]?.kind === "adverb") i--;
  if (isAge(sentence, i)) i -= 2;
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

/** "Holt, 34": a number alone after a comma that follows a noun. */
function isAge({ tokens, phrases }: ReadSentence, index: number): boolean {
  const [owner, comma, age] = [phrases[index - 2], phrases[index - 1], phrases[index]];
  const isNumber =
    age?.kind === "noun" && age.end === age.first + 1 && tokens[age.head]?.upos === "NUM";
  return isNumber && comma?.kind === "comma" && owner?.kind === "noun";
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
    // "Two commanders of the militia, a driver and a guard"
    while (isOf(phrases[i - 1]) && phrases[i - 2]?.kind === "noun") i -= 2;
    const more = phrases[i];
    if (more?.kind === "noun") found.unshift(more);
  }
  const opener = phrases[i - 1];
  return isOwned(opener) || opener?.kind === "and" ? [first] : found;
}

const isOf = (link: Phrase | undefined): boolean =>
  link?.kind === "preposition" && link.word === "of";

/** Whether a phrase before a noun makes it its object. */
function isOwned(opener: Phrase | undefined): boolean {
  return opener?.kind === "verb" || (opener?.kind === "preposition" && !EITHER.has(opener.word));
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
