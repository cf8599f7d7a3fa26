import type { Span } from "../core/span.ts";
import type { Token } from "./layers.ts";

/** A base noun phrase: determiner to head noun, without what follows the head. */
export interface NounPhrase extends Span {
  /** Half-open range of its tokens. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Index of its head: the last noun, name or pronoun. */
  readonly head: number;
  readonly kind: "pronoun" | "name" | "common" | "date";
}

const POSSESSIVES: ReadonlySet<string> = new Set("my your his her its our their whose".split(" "));
const DATE_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june
   july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
   yesterday today tomorrow tonight`.split(/\s+/),
);
const PARTS_OF_DAY: ReadonlySet<string> = new Set(
  "morning afternoon evening night noon midday midnight".split(" "),
);
const TIME_NOUNS: ReadonlySet<string> = new Set(
  "week month year weekend summer winter spring autumn fall decade day".split(" "),
);
/** Pronouns that open a clause or ask, and so head no phrase here. */
const RELATIVES: ReadonlySet<string> = new Set(
  "who whom which what whatever whoever that".split(" "),
);
const QUOTE_MARKS = /^["“”„‟‘’'«»]$/;
const HYPHEN = /^[-‐‑–]$/;

/** The base noun phrase that starts at token `from`, if one does. */
export function nounPhraseAt(
  tokens: readonly Token[],
  from: number,
  to: number,
): NounPhrase | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  if (first.upos === "PRON" && !(isPossessive(first) && opensNominal(tokens[from + 1]))) {
    return RELATIVES.has(first.lower) ? undefined : phrase(tokens, from, from + 1, from, "pronoun");
  }
  // "meters that shop owners blamed": no determiner of a plural
  if (first.lower === "that" && /s$/.test(tokens[from + 1]?.lower ?? "")) return undefined;
  if (isDateWord(first) && !isPossessiveMark(tokens[from + 1])) return datePhrase(tokens, from, to);
  let head = -1;
  let i = from + quantifier(tokens, from);
  for (; i < to; i++) {
    const step = stepAt(tokens, i, from, head);
    if (step === "end") break;
    if (step === "head") head = i;
  }
  if (head < 0) head = nominalAdjective(tokens, from, i);
  if (head < 0) return undefined;
  const kind = tokens[head]?.upos === "PROPN" ? "name" : timeNoun(tokens, head) ? "date" : "common";
  return phrase(tokens, from, Math.max(head + 1, endOfName(tokens, head, to)), head, kind);
}

/** "the injured", "a cleaner": the last adjective heads a phrase whose noun is missing or mistagged. */
function nominalAdjective(tokens: readonly Token[], from: number, end: number): number {
  return end > from + 1 && tokens[from]?.upos === "DET" && tokens[end - 1]?.upos === "ADJ"
    ? end - 1
    : -1;
}

/** How many tokens of "at least", "more than", "as many as" stand before a number at `from`. */
function quantifier(tokens: readonly Token[], from: number): number {
  const words = `${tokens[from]?.lower} ${tokens[from + 1]?.lower}`;
  if (/^as (many|much|few|little)$/.test(words) && tokens[from + 2]?.lower === "as") {
    return tokens[from + 3]?.upos === "NUM" ? 3 : 0;
  }
  if (!/^(at (least|most)|(more|less|fewer) than|up to)$/.test(words)) return 0;
  const next = tokens[from + 2];
  return next?.upos === "NUM" || next?.upos === "SYM" || next?.lower === "a" ? 2 : 0;
}

type Step = "head" | "modifier" | "end";

function stepAt(tokens: readonly Token[], i: number, from: number, head: number): Step {
  const token = tokens[i];
  const before = i > from ? tokens[i - 1] : undefined;
  const after = tokens[i + 1];
  if (token === undefined) return "end";
  const joined = before !== undefined && HYPHEN.test(before.text) && before.end === token.start;
  if (joined && /[\p{L}\p{N}]/u.test(token.text)) return isNominal(token) ? "head" : "modifier";
  switch (token.upos) {
    case "NOUN":
    case "PROPN":
      return i > from && isDateWord(token) ? "end" : "head";
    case "NUM":
      // "two of them", "the 34-year-old": a number heads a phrase where no noun follows.
      return before?.upos === "NOUN" && head >= 0 ? "end" : "head";
    case "SYM":
      return "modifier";
    case "DET":
      return i === from || before?.upos === "DET" || isPredeterminer(before) ? "modifier" : "end";
    case "PRON":
      if (i === from && isPossessive(token)) return "modifier";
      return isPredeterminer(before) && isPossessive(token) ? "modifier" : "end";
    case "ADJ":
      if (head < 0 || before?.lower === "'s" || before?.lower === "’s") return "modifier";
      if (isPossessiveMark(before)) return "modifier";
      return isCapitalised(token) && isNominal(after) ? "modifier" : "end";
    case "PART":
      return isPossessiveMark(token) && head >= 0 && opensNominal(after) ? "modifier" : "end";
    case "VERB":
      // "the visiting coach", "a retired teacher"
      return i > from && head < 0 && /(ing|ed|en|wn)$/.test(token.lower) && opensNominal(after)
        ? "modifier"
        : "end";
    case "ADV":
      return head < 0 && (after?.upos === "NUM" || after?.upos === "ADJ") ? "modifier" : "end";
    case "CCONJ":
      return token.text === "&" && head >= 0 ? "modifier" : "end";
    case "PUNCT":
      return isInnerMark(tokens, i, head) ? "modifier" : "end";
    default:
      return isPossessiveMark(token) && head >= 0 && opensNominal(after) ? "modifier" : "end";
  }
}

/** A hyphen inside a word, the stop of an initial, or the marks of a nickname between two names. */
function isInnerMark(tokens: readonly Token[], i: number, head: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token === undefined || before === undefined || after === undefined) return false;
  if (HYPHEN.test(token.text)) return before.end === token.start && token.end === after.start;
  if (isPossessiveMark(token))
    return head >= 0 && opensNominal(after) && before.end === token.start;
  return false;
}

/** Where a name goes on behind a nickname in marks: `Tyrell "Duke" Simmons`. */
function endOfName(tokens: readonly Token[], head: number, to: number): number {
  if (tokens[head]?.upos !== "PROPN" || !isQuoteMark(tokens[head + 1])) return head + 1;
  for (let i = head + 2; i < Math.min(head + 5, to - 1); i++) {
    const token = tokens[i];
    if (isQuoteMark(token)) {
      const after = tokens[i + 1];
      return i > head + 2 && after?.upos === "PROPN" ? i + 2 : head + 1;
    }
    if (token === undefined || !isNominal(token)) return head + 1;
  }
  return head + 1;
}

function datePhrase(tokens: readonly Token[], from: number, to: number): NounPhrase {
  // "said Thursday 12 people died": only a month takes a number
  const month = !/day$|^(yesterday|tomorrow|tonight)$/.test(tokens[from]?.lower ?? "");
  const isDayOrYear = (token: Token): boolean => month && token.upos === "NUM";
  let end = from + 1;
  for (; end < to; end++) {
    const token = tokens[end];
    if (token === undefined || !(isDayOrYear(token) || PARTS_OF_DAY.has(token.lower))) break;
  }
  return phrase(tokens, from, end, end - 1, "date");
}

function timeNoun(tokens: readonly Token[], head: number): boolean {
  const noun = tokens[head];
  if (noun === undefined) return false;
  if (PARTS_OF_DAY.has(noun.lower) || TIME_NOUNS.has(noun.lower)) {
    return /^(last|next|this|that|late|early|earlier|every|each)$/.test(
      tokens[head - 1]?.lower ?? "",
    );
  }
  return false;
}

function phrase(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  head: number,
  kind: NounPhrase["kind"],
): NounPhrase {
  return {
    start: tokens[firstToken]?.start ?? 0,
    end: tokens[endToken - 1]?.end ?? 0,
    firstToken,
    endToken,
    head,
    kind,
  };
}

function isDateWord(token: Token): boolean {
  return isCapitalised(token) || token.lower.length > 5
    ? DATE_WORDS.has(token.lower.replace(/\.$/, ""))
    : token.lower === "today";
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === "NOUN" || token.upos === "PROPN");
}

function opensNominal(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    isNominal(token) ||
    token.upos === "ADJ" ||
    token.upos === "NUM" ||
    (token.upos === "VERB" && /(ing|ed|en)$/.test(token.lower)) ||
    (token.upos === "ADV" &&
      /^(so|most|least|very|highly|newly|recently|former)$/.test(token.lower))
  );
}

function isPossessive(token: Token): boolean {
  return POSSESSIVES.has(token.lower);
}

function isPossessiveMark(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/i.test(token.text);
}

function isPredeterminer(token: Token | undefined): boolean {
  return token !== undefined && /^(all|both|half|such)$/.test(token.lower);
}

function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && QUOTE_MARKS.test(token.text);
}

function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}
