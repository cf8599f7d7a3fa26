import type { Token } from "../syntax/layers.ts";
import { WORD_CLASSES } from "./lexicon/word-classes.ts";
import type { NounPhrase } from "./phrases.ts";
import type { TokenMarks } from "./token-marks.ts";
import { isCompoundHyphen, isVerbAt } from "./verb-groups.ts";

/** A token that is a quotation mark or two. */
export const QUOTE_MARK = /^["“”„‟‘’'«»]{1,2}$/;

/** "Thursday’s vote", "the 2023 champion": a date that belongs to a noun. */
export function isModifier(
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

/** Whether "that" stands before a noun as its determiner ("that day"). */
export function isDeterminer(tokens: readonly Token[], i: number, end: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]?.lower !== "that" || i + 1 >= end) return false;
  if (next?.upos !== "NOUN" || /[^s]s$/.test(next.lower)) return false;
  return /^(?:PUNCT|ADP|SCONJ|CCONJ|ADV)$/.test(tokens[i + 2]?.upos ?? "PUNCT");
}

const POSSESSIVES = new Set(["my", "your", "his", "her", "its", "our", "their"]);

/** A noun phrase from `first` whose nouns are looked for from `from` on; names and dates that are marked keep together, whatever the tags say. */
export function markedNounPhraseAt(
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
  const { lower } = token;
  const upos = OFTEN_MISTAGGED.test(lower) ? "NOUN" : token.upos;
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
      return /^(?:who|whom|whose|which|what)$/.test(lower) ? "end" : "last";
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
      return (!hasHead && isParticipialModifier(tokens, marks, i, end)) || isGerundNoun(tokens, i)
        ? "modifier"
        : isNoun(tokens, marks, i) && (!hasHead || tokens[i - 1]?.upos === "NOUN")
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
      return upos === "X" && /^[\p{L}]/u.test(token.text) && !isVerbAt(tokens, marks, i, undefined)
        ? "head"
        : "end";
  }
}

/** "ex-warlord", which the tagger takes for a preposition. */
const OFTEN_MISTAGGED = /^ex-\p{L}/u;

/** Gerunds that stand before nouns like nouns: "its benchmark lending rate". */
const GERUND_NOUN =
  /^(?:lending|borrowing|refinancing|spending|trading|funding|training|building)$/;

const isGerundNoun = (tokens: readonly Token[], i: number): boolean =>
  GERUND_NOUN.test(tokens[i]?.lower ?? "") &&
  tokens[i - 1]?.upos === "NOUN" &&
  tokens[i + 1]?.upos === "NOUN";

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
