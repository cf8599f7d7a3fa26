import type { Sentence, Token } from "../syntax/layers.ts";
import { isPastLikeBase } from "./lexicon/past-forms.ts";
import type { Direction } from "./reading.ts";
import { type Tense, tenseAt } from "./tense.ts";
import { isVerbLikeNoun } from "./verbs-like-nouns.ts";

/** How many words away the verb of a clause may be. */
const REACH = 40;

const REPORTING = new Set([
  "say",
  "tell",
  "announce",
  "report",
  "add",
  "warn",
  "state",
  "note",
  "claim",
  "declare",
  "confirm",
  "believe",
  "think",
]);

/** Words that open a clause of their own, in which another verb speaks. */
const SUBORDINATORS = new Set([
  "that",
  "which",
  "who",
  "whom",
  "where",
  "when",
  "because",
  "although",
  "while",
  "whether",
  "if",
]);

/** Words right before a date that put it ahead of what is told. */
const AHEAD = /^(?:by|effective|due|scheduled|slated)$/;

const TOLD: ReadonlySet<Tense> = new Set<Tense>(["past", "perfect", "passive"]);

/** Words that do so unless a past tense tells of something that has ended: "led until Saturday". */
const OPEN = /^(?:until|till|through|before|starting|beginning)$/;

/** Acts that set a term ahead, whatever their tense: "postponed until Tuesday". */
const SETS_TERM =
  /^(?:give|extend|postpone|delay|adjourn|suspend|defer|push|allow|grant|set|close|ban|bar|schedule|reschedule)$/;

/** A verb, and what lies between it and the date. */
interface Verb {
  readonly index: number;
  readonly distance: number;
  readonly comma: boolean;
}

/**
 * The direction of the clause around the tokens `[first, end)` of a sentence, from the tense and
 * modality of its verb; null where no verb tells.
 */
export function directionAt(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  end: number,
): Direction | null {
  const left = verbBefore(tokens, sentence, first);
  const right = verbAfter(tokens, sentence, end);
  const verb = chosen(tokens, left, right);
  const tense = verb === null ? null : tenseAt(tokens, sentence, verb.index);
  const before = first > sentence.firstToken ? tokens[first - 1]?.lower : undefined;
  const said = saidBefore(tokens, sentence, first);
  if (said !== null) return said;
  // "By Friday the fire was out", but "promised repairs by Friday".
  if (before === "by" && left === null && TOLD.has(tense)) return "past";
  if (before !== undefined && AHEAD.test(before)) return tense === "perfect" ? "past" : "future";
  if (before === "as" && /^(?:soon|early)$/.test(tokens[first - 2]?.lower ?? "")) return "future";
  if (before !== undefined && OPEN.test(before)) {
    if (verb !== null && /^(?:until|till)$/.test(before)) {
      const main = tokens[verb.index + 1]?.xpos === "VBN" ? verb.index + 1 : verb.index;
      if (SETS_TERM.test(tokens[main]?.lemma ?? "")) return "future";
    }
    return tense === "past" || tense === "perfect" ? null : "future";
  }
  // "follows Tuesday's declaration": a present verb, and something that has happened.
  if (tense === "present" && /^[’']s$/.test(tokens[end]?.lower ?? "")) return null;
  const opens = first - sentence.firstToken <= 1 && !isReporting(tokens, verb);
  return direction(tense, sentence, verb === left || opens);
}

/** Words right before a date that say where it lies whatever the verb: "since May", "the quarter ending in March". */
function saidBefore(
  tokens: readonly Token[],
  { firstToken }: Sentence,
  first: number,
): Direction | null {
  for (let index = first - 1; index >= Math.max(firstToken, first - 2); index--) {
    const word = tokens[index]?.lower ?? "";
    if (word === "since" || word === "ended") return "past";
    if (word === "ending") return "future";
    if (!/^(?:in|on)$/.test(word)) return null;
  }
  return null;
}

function isReporting(tokens: readonly Token[], verb: Verb | null): boolean {
  const token = verb === null ? undefined : tokens[verb.index];
  return token !== undefined && token.upos !== "NOUN" && REPORTING.has(token.lemma);
}

/**
 * A headline's present tells of what has happened; in the body, before a date or in a sentence that
 * opens with one, it tells a timetable.
 */
function direction(tense: Tense, sentence: Sentence, timetable: boolean): Direction | null {
  if (tense === "passive" || tense === "perfect") return "past";
  if (tense !== "present") return tense;
  if (sentence.section === "headline") return "past";
  return timetable ? "future" : null;
}

/** The verb on the left, unless the one on the right stands nearer to the date by what lies between. */
function chosen(tokens: readonly Token[], left: Verb | null, right: Verb | null): Verb | null {
  if (left === null || right === null) return left ?? right;
  if (left.comma && !right.comma) return right;
  // "said the meeting on Friday will": the date belongs to what is said.
  return isReporting(tokens, left) && left.distance > 3 && !right.comma ? right : left;
}

function verbBefore(tokens: readonly Token[], sentence: Sentence, first: number): Verb | null {
  let comma = false;
  for (let index = first - 1; index >= Math.max(sentence.firstToken, first - REACH); index--) {
    const token = tokens[index];
    if (token === undefined || /^[;:]$/.test(token.text)) return null;
    if (token.text === ",") comma = true;
    if (isVerb(tokens, sentence, index)) return { index, distance: first - index, comma };
  }
  return null;
}

function verbAfter(tokens: readonly Token[], sentence: Sentence, end: number): Verb | null {
  let comma = false;
  for (let index = end; index < Math.min(sentence.endToken, end + REACH); index++) {
    const token = tokens[index];
    if (token === undefined || /^[;:.!?]$/.test(token.text)) return null;
    if (SUBORDINATORS.has(token.lower)) return null;
    if (token.text === ",") comma = true;
    // "In August, clashes killed 26": a noun that is tagged as a verb has no subject.
    if (/^VB[ZP]?$/.test(token.xpos) && index === end + 1 && comma) continue;
    if (isVerb(tokens, sentence, index)) return { index, distance: index - end, comma };
  }
  return null;
}

/** Participles in -ing that no form of "be" carries tell no tense; the verb before them does. */
function isVerb(tokens: readonly Token[], sentence: Sentence, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const { lower, lemma, upos } = token;
  // A score ("3-2") is no verb, whatever its tag.
  if (!/\p{L}/u.test(lower)) return false;
  if (lower === "due" || lower === "having" || upos === "AUX") return true;
  const before = tokens[index - 1];
  // "what it forecast in November": a past form after its subject.
  if (before?.xpos === "PRP" && isPastLikeBase(lower)) return true;
  if (upos === "NOUN") return isVerbLikeNoun(tokens, sentence, index);
  if (upos !== "VERB" || isModifier(tokens, index)) return false;
  // A name inside a sentence, as "Unite"; headlines are all capitals.
  const { section, firstToken } = sentence;
  if (section === "body" && index > firstToken && /^[A-Z][a-z]/.test(token.text)) {
    if (before?.upos !== "PUNCT") return false;
  }
  return !(lower.endsWith("ing") && lower !== lemma) || before?.upos === "AUX";
}

/** "will visit the stricken province on Friday": a participle between an article and its noun is no verb. */
function isModifier(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const opens =
    before !== undefined && (before.upos === "DET" || /^(?:PRP\$|POS|JJ)$/.test(before.xpos));
  return opens && /^VB[NG]$/.test(tokens[index]?.xpos ?? "") && isNominal(tokens[index + 1]);
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(token.upos);
