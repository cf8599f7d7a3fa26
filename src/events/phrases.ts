import type { Token } from "../syntax/layers.ts";
import { WORD_CLASSES } from "./lexicon/word-classes.ts";
import type { TokenMarks } from "./token-marks.ts";
import { isCompoundHyphen, isVerbAt, verbGroupAt } from "./verb-groups.ts";

/** Half-open range of token indexes. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Determiner to head, names and possessors included. */
export interface NounPhrase extends TokenRange {
  readonly kind: "noun";
  /** Index of its head: the last noun, name, number or pronoun. */
  readonly head: number;
}

/** Auxiliaries and adverbs to the main verb. */
export interface VerbGroup extends TokenRange {
  readonly kind: "verb";
  /** Index of the main verb; of the auxiliary where there is no other. */
  readonly main: number;
  /** In lower case, in order. */
  readonly auxiliaries: readonly string[];
  readonly infinitive: boolean;
  readonly negated: boolean;
}

/** Anything else that parts a clause. */
export interface Joint extends TokenRange {
  readonly kind:
    | "preposition"
    | "and"
    | "relative"
    | "clause"
    | "comma"
    | "stop"
    | "date"
    | "adjective"
    | "adverb"
    | "quotation";
  readonly word: string;
}

export type Phrase = NounPhrase | VerbGroup | Joint;

const RELATIVES = new Set(["who", "whom", "which", "whose"]);
const COORDINATORS = new Set(["and", "or", "but", "&", "nor", "yet"]);
const SUBORDINATORS = new Set(
  `that because although though while when where if unless whether until once since as whereas lest
   so why how what`.split(/\s+/),
);
/** Prepositions that may as well open a clause: before a noun and its verb they do. */
export const EITHER: ReadonlySet<string> = new Set("after before since until as".split(" "));
const DASHES = new Set(["—", "–", "--", "―"]);
const STOPS = new Set([".", ";", ":", "?", "!", "…", "/", "|"]);
const QUOTE_MARK = /^["“”„‟‘’'«»]{1,2}$/;
const DATED_BY = new Set(
  "on in at by since until till during for before after from within over around about late early".split(
    " ",
  ),
);
const QUANTIFIERS: readonly (readonly string[])[] = [
  ["at", "least"],
  ["at", "most"],
  ["more", "than"],
  ["fewer", "than"],
  ["less", "than"],
  ["as", "many", "as"],
  ["up", "to"],
  ["close", "to"],
  ["nearly"],
  ["about"],
  ["almost"],
  ["around"],
  ["over"],
  ["roughly"],
  ["some"],
];
/** Longest run in brackets that is stepped over. */
const LONGEST_ASIDE = 30;

/** A sentence as flat phrases, in order (after FASTUS: Hobbs et al., 1997). Cost is linear. */
export function phrasesOf(
  tokens: readonly Token[],
  marks: TokenMarks,
  { first, end }: TokenRange,
): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let i = first; i < end; ) {
    const phrase = phraseAt(tokens, marks, i, end, found.at(-1));
    if (typeof phrase === "number") {
      i = phrase;
      continue;
    }
    const last = found.at(-1);
    const titled = titledName(tokens, marks, found, phrase);
    if (titled !== null) {
      found.splice(-2, 2, titled);
      i = phrase.end;
      continue;
    }
    if (phrase.kind === "date" && last?.kind === "preposition" && DATED_BY.has(last.word)) {
      found.pop();
      found.push({ ...phrase, first: last.first, word: last.word });
    } else found.push(phrase);
    i = phrase.end;
  }
  return found;
}

/** "Secretary of State Anna Lindqvist": a title with "of" before a name is one phrase, headed by the name. */
function titledName(
  tokens: readonly Token[],
  marks: TokenMarks,
  found: readonly Phrase[],
  phrase: Phrase,
): NounPhrase | null {
  const [title, link] = found.slice(-2);
  if (phrase.kind !== "noun" || title?.kind !== "noun") return null;
  if (link?.kind !== "preposition" || link.word !== "of" || link.end !== phrase.first) return null;
  if (!WORD_CLASSES.office.has(tokens[title.head]?.lower ?? "")) return null;
  const name = marks.name(phrase.head);
  let first = phrase.head;
  while (name > 0 && first > phrase.first && marks.name(first - 1) === name) first--;
  const before = tokens[first - 1];
  const isPost = before?.upos === "NOUN" || before?.upos === "PROPN";
  if (name === 0 || first === phrase.first || !isPost) return null;
  if (WORD_CLASSES.office.has(before.lower)) return null;
  return { kind: "noun", first: title.first, end: phrase.end, head: phrase.head };
}

/** The phrase at a token, or the token to go on from. */
function phraseAt(
  tokens: readonly Token[],
  marks: TokenMarks,
  i: number,
  end: number,
  last: Phrase | undefined,
): Phrase | number {
  const token = tokens[i];
  if (token === undefined) return end;
  const word = token.lower;
  if (marks.quoted(i)) return { kind: "quotation", first: i, end: quotedEnd(marks, i, end), word };
  if (word === "(") return asideEnd(tokens, i, end);
  const joint = (kind: Joint["kind"], to = i + 1): Joint => ({ kind, first: i, end: to, word });
  if (marks.name(i) === 0) {
    const dateEnd = marks.dateEnd(i);
    if (dateEnd > i && !isModifier(tokens, marks, i, dateEnd, end)) return joint("date", dateEnd);
    if (word === ",") return joint("comma");
    if (DASHES.has(word) || (word === "-" && isSpaced(tokens, i))) return joint("comma");
    if (STOPS.has(word)) return joint("stop");
    if (QUOTE_MARK.test(word) && token.upos !== "PART") return i + 1;
    if (RELATIVES.has(word)) return joint("relative");
    if (word === "that" && last?.kind === "noun" && opensVerb(tokens, marks, i + 1, end)) {
      return joint("relative");
    }
    if (COORDINATORS.has(word)) return joint("and");
    const verb = verbGroupAt(tokens, marks, i, end, last);
    if (verb !== null) return verb;
    const quantity = quantityAt(tokens, i, end);
    if (quantity > i) return nounPhraseAt(tokens, marks, i, quantity, end) ?? joint("adverb");
    if (word === "as" && isComparing(tokens, i)) return joint("adverb");
    if (EITHER.has(word) && (word === "as" || token.upos !== "ADV")) {
      return joint(opensClause(tokens, marks, i + 1, end) ? "clause" : "preposition");
    }
    if (SUBORDINATORS.has(word) && !isDeterminer(tokens, i, end)) return joint("clause");
  }
  const noun = nounPhraseAt(tokens, marks, i, i, end);
  if (noun !== null) return noun;
  if (token.upos === "ADP") return joint("preposition");
  if (token.upos === "SCONJ") return joint("clause");
  if (token.upos === "PART" && word === "to") return joint("preposition");
  if (token.upos === "ADJ") return joint("adjective");
  return joint("adverb");
}

function quotedEnd(marks: TokenMarks, from: number, end: number): number {
  let i = from;
  while (i < end && marks.quoted(i)) i++;
  return i;
}

function asideEnd(tokens: readonly Token[], from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_ASIDE);
  for (let i = from + 1; i < limit; i++) if (tokens[i]?.lower === ")") return i + 1;
  return from + 1;
}

function isSpaced(tokens: readonly Token[], i: number): boolean {
  const [before, at, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return at !== undefined && before?.end !== at.start && after?.start !== at.end;
}

/** "Thursday’s vote", "the 2023 champion": a date that belongs to a noun. */
function isModifier(
  tokens: readonly Token[],
  marks: TokenMarks,
  from: number,
  to: number,
  end: number,
): boolean {
  const next = tokens[to];
  if (to >= end || next === undefined) return false;
  if (/^[-‐‑]$/.test(next.lower) && tokens[to - 1]?.end === next.start) return true;
  if (next.upos === "PART" && /^['’]s?$/.test(next.lower)) return true;
  const before = tokens[from - 1];
  return (
    (before?.upos === "DET" || before?.lower === "-") &&
    (next.upos === "NOUN" || next.upos === "PROPN" || marks.name(to) > 0)
  );
}

function opensVerb(tokens: readonly Token[], marks: TokenMarks, i: number, end: number): boolean {
  if (i >= end) return false;
  if (tokens[i]?.upos === "ADV") return isVerbAt(tokens, marks, i + 1, undefined);
  return isVerbAt(tokens, marks, i, undefined);
}

/** "as early as". */
function isComparing(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 2]?.lower === "as" || tokens[i + 3]?.lower === "as";
}

/** Whether a verb with its subject follows, before anything that ends a noun phrase. */
function opensClause(
  tokens: readonly Token[],
  marks: TokenMarks,
  from: number,
  end: number,
): boolean {
  for (let i = from; i < Math.min(end, from + 10); i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (isVerbAt(tokens, marks, i, undefined)) {
      return i > from && !(token.lower.endsWith("ing") && token.upos === "VERB");
    }
    const isLink = token.upos === "ADP" && token.lower !== "of";
    if (isLink || token.upos === "PUNCT" || token.upos === "CCONJ") {
      if (marks.name(i) === 0 && !/^[-‐"“”‘’']$/.test(token.lower)) return false;
    }
  }
  return false;
}

/** Whether "that" stands before a noun as its determiner ("that day"). */
function isDeterminer(tokens: readonly Token[], i: number, end: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]?.lower !== "that" || i + 1 >= end) return false;
  if (next?.upos !== "NOUN" || /[^s]s$/.test(next.lower)) return false;
  return /^(?:PUNCT|ADP|SCONJ|CCONJ|ADV)$/.test(tokens[i + 2]?.upos ?? "PUNCT");
}

/** Where "at least", "more than" … end before a number; `i` where there is none. */
function quantityAt(tokens: readonly Token[], i: number, end: number): number {
  for (const words of QUANTIFIERS) {
    const to = i + words.length;
    if (to >= end || words.some((word, k) => tokens[i + k]?.lower !== word)) continue;
    const next = tokens[to];
    if (
      next?.upos === "NUM" ||
      next?.upos === "SYM" ||
      /^(?:[$£€¥]|half|dozens?)$/.test(next?.lower ?? "")
    ) {
      return to;
    }
  }
  return i;
}

const POSSESSIVES = new Set(["my", "your", "his", "her", "its", "our", "their"]);

/** A noun phrase from `first` whose nouns are looked for from `from` on. */
function nounPhraseAt(
  tokens: readonly Token[],
  marks: TokenMarks,
  first: number,
  from: number,
  end: number,
): NounPhrase | null {
  let head = -1;
  let i = from;
  for (; i < end; i++) {
    const step = stepAt(tokens, marks, i, end, head);
    if (step === "head") head = i;
    else if (step === "end") break;
    else if (step === "last") {
      head = i;
      i++;
      break;
    }
  }
  if (head < 0) return null;
  return { kind: "noun", first, end: head + 1, head };
}

/** What a token is to the noun phrase that is being read; `head` is its last noun so far. */
function stepAt(
  tokens: readonly Token[],
  marks: TokenMarks,
  i: number,
  end: number,
  head: number,
): "head" | "modifier" | "last" | "end" {
  const token = tokens[i];
  if (token === undefined || marks.quoted(i)) return "end";
  const { upos, lower } = token;
  if (isCompoundHyphen(tokens, i - 1) && i - 1 > 0 && upos !== "PUNCT" && marks.name(i) === 0)
    return "head";
  if (isCompoundHyphen(tokens, i + 1) && /^(?:VERB|ADP|ADV|PART)$/.test(upos)) return "modifier";
  if (marks.name(i) > 0) return startsNewName(tokens, marks, i, head) ? "end" : "head";
  const dateEnd = marks.dateEnd(i);
  const goesOn = dateEnd > i && head >= 0 && marks.dateEnd(i - 1) === dateEnd;
  if (dateEnd > i && !goesOn && !isModifier(tokens, marks, i, dateEnd, end)) {
    return head < 0 && isInsideDate(tokens, i, end) ? "modifier" : "end";
  }
  const hasHead = head >= 0 && !isGenitive(tokens[i - 1]);
  if (lower === "that" && !hasHead && isDeterminer(tokens, i, end)) return "modifier";
  switch (upos) {
    case "DET":
      if (hasHead) return "end";
      return opensNominal(tokens, marks, i + 1, end) ? "modifier" : "last";
    case "PRON":
      if (hasHead) return "end";
      if (POSSESSIVES.has(lower) && opensNominal(tokens, marks, i + 1, end)) return "modifier";
      return RELATIVES.has(lower) || lower === "what" ? "end" : "last";
    case "NUM":
      if (hasHead && marks.name(head) > 0) return "end";
      if (hasHead && /^\d{1,3}[-–]\d{1,3}$/.test(lower)) return "end";
      return hasHead && tokens[head]?.upos === "NOUN" ? "end" : "head";
    case "SYM":
      if (lower === "%") return head === i - 1 ? "head" : "end";
      return hasHead ? "end" : "modifier";
    case "ADJ":
      if (isTitle(tokens, marks, i, end)) return "head";
      return hasHead && !takesAdjective(tokens, marks, head) ? "end" : "modifier";
    case "NOUN":
    case "PROPN":
      if (isVerbAt(tokens, marks, i, undefined)) return "end";
      return hasHead && isNewName(tokens, i, head) ? "end" : "head";
    case "VERB":
      return !hasHead && isParticipialModifier(tokens, marks, i, end)
        ? "modifier"
        : isNoun(tokens, marks, i) && !hasHead
          ? "head"
          : "end";
    case "PART":
      return head >= 0 && /^['’]s?$/.test(lower) && opensNominal(tokens, marks, i + 1, end)
        ? "modifier"
        : "end";
    case "PUNCT":
      return isBinding(tokens, i, head) ? "modifier" : "end";
    case "ADV":
      return !hasHead && (tokens[i + 1]?.upos === "ADJ" || tokens[i + 1]?.upos === "NUM")
        ? "modifier"
        : "end";
    default:
      return upos === "X" && /^[\p{L}]/u.test(token.text) ? "head" : "end";
  }
}

/** "ports chief jailed": a post that is tagged an adjective and has no noun after it. */
function isTitle(tokens: readonly Token[], marks: TokenMarks, i: number, end: number): boolean {
  const word = tokens[i]?.lower ?? "";
  if (!WORD_CLASSES.office.has(word) && !WORD_CLASSES.person.has(word)) return false;
  const next = i + 1 < end ? tokens[i + 1] : undefined;
  return marks.name(i + 1) === 0 && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.upos ?? "");
}

/** "300 more troops", "Danish rival KBT": an adjective may follow a number or a nationality. */
function takesAdjective(tokens: readonly Token[], marks: TokenMarks, head: number): boolean {
  const token = tokens[head];
  if (token?.upos === "NUM") return true;
  return (
    token?.upos === "PROPN" &&
    marks.name(head) === 0 &&
    /(?:ish|ian|ese|ean|can|nch|tch|aqi|aeli|stani)$/.test(token.lower)
  );
}

function isGenitive(token: Token | undefined): boolean {
  return token?.upos === "PART" && /^['’]s?$/.test(token.lower);
}

/** "reporters Vuksan": a name after a plural opens a phrase of its own. */
function isNewName(tokens: readonly Token[], i: number, head: number): boolean {
  const before = tokens[head];
  return tokens[i]?.upos === "PROPN" && before?.upos === "NOUN" && before.lower !== before.lemma;
}

function startsNewName(
  tokens: readonly Token[],
  marks: TokenMarks,
  i: number,
  head: number,
): boolean {
  if (head < 0 || isGenitive(tokens[i - 1]) || marks.name(i) === marks.name(i - 1)) return false;
  const before = tokens[head];
  return before?.upos === "NOUN" && before.lower !== before.lemma && marks.name(head) === 0;
}

/** A date in the middle of a phrase that has no noun yet: "the Sept. 22 holdup". */
function isInsideDate(tokens: readonly Token[], i: number, end: number): boolean {
  return i + 1 < end && tokens[i - 1]?.upos === "DET";
}

/** Whether what follows a determiner or a possessive can lead to a noun. */
function opensNominal(
  tokens: readonly Token[],
  marks: TokenMarks,
  i: number,
  end: number,
): boolean {
  const next = tokens[i];
  if (next === undefined || i >= end) return false;
  if (marks.name(i) > 0) return true;
  if (QUOTE_MARK.test(next.lower)) return opensNominal(tokens, marks, i + 1, end);
  if (next.upos === "VERB")
    return isNoun(tokens, marks, i) || isParticipialModifier(tokens, marks, i, end);
  return (
    /^(?:NOUN|PROPN|ADJ|NUM|SYM|X)$/.test(next.upos) ||
    (next.upos === "ADV" && tokens[i + 1]?.upos === "ADJ")
  );
}

/** "the wounded soldiers", "a forged signature". */
function isParticipialModifier(
  tokens: readonly Token[],
  marks: TokenMarks,
  i: number,
  end: number,
): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined || next === undefined || i + 1 >= end) return false;
  if (!/(?:ed|en|ing)$/.test(token.lower)) return false;
  const opened =
    (before?.upos === "DET" && before.lower !== "that") ||
    before?.upos === "ADJ" ||
    before?.upos === "NUM" ||
    isGenitive(before) ||
    POSSESSIVES.has(before?.lower ?? "");
  return opened && (/^(?:NOUN|PROPN|ADJ)$/.test(next.upos) || marks.name(i + 1) > 0);
}

/** A verb by its tag that a determiner makes a noun: "its purchase", "a ban". */
function isNoun(tokens: readonly Token[], marks: TokenMarks, i: number): boolean {
  return tokens[i]?.upos === "VERB" && !isVerbAt(tokens, marks, i, undefined);
}

/** A hyphen without spaces, or a quote mark before a word that goes on with the phrase. */
function isBinding(tokens: readonly Token[], i: number, head: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined || before === undefined || next === undefined) return false;
  if (/^[-‐‑–]$/.test(token.lower)) return before.end === token.start && next.start === token.end;
  if (QUOTE_MARK.test(token.lower) && head < 0) return /^(?:NOUN|PROPN|ADJ)$/.test(next.upos);
  return false;
}
