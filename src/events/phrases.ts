import type { Token } from "../syntax/layers.ts";
import { WORD_CLASSES } from "./lexicon/word-classes.ts";
import { isDeterminer, isModifier, markedNounPhraseAt, QUOTE_MARK } from "./marked-noun-phrases.ts";
import type { TokenMarks } from "./token-marks.ts";
import { isVerbAt, verbGroupAt } from "./verb-groups.ts";

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
    if (RELATIVES.has(word) && token.text !== "WHO") return joint("relative");
    if (word === "that" && last?.kind === "noun" && opensVerb(tokens, marks, i + 1, end)) {
      return joint("relative");
    }
    if (COORDINATORS.has(word)) return joint("and");
    const verb = verbGroupAt(tokens, marks, i, end, last);
    if (verb !== null) return verb;
    const quantity = quantityAt(tokens, i, end);
    if (quantity > i) return markedNounPhraseAt(tokens, marks, i, quantity, end) ?? joint("adverb");
    if (word === "as" && isComparing(tokens, i)) return joint("adverb");
    if (EITHER.has(word) && (word === "as" || token.upos !== "ADV")) {
      return joint(opensClause(tokens, marks, i + 1, end) ? "clause" : "preposition");
    }
    if (SUBORDINATORS.has(word) && !isDeterminer(tokens, i, end)) return joint("clause");
  }
  const noun = markedNounPhraseAt(tokens, marks, i, i, end);
  if (noun !== null) return noun;
  if (token.upos === "ADP") return joint("preposition");
  if (token.upos === "SCONJ") {
    return joint(tokens[i + 1]?.xpos === "VBG" && i + 1 < end ? "preposition" : "clause");
  }
  if (token.upos === "PART" && word === "to") return joint("preposition");
  if (token.upos === "ADJ") {
    // "The two leaders last met in May."
    const isAdverb = /^(?:last|first|next)$/.test(word) && isVerbAt(tokens, marks, i + 1, last);
    return joint(isAdverb ? "adverb" : "adjective");
  }
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
