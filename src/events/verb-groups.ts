import { FINITE_TAG } from "../syntax/finite-tags.ts";
import type { Token } from "../syntax/layers.ts";
import { verbFormsOfWord } from "./lexicon/verb-words.ts";
import type { Phrase, VerbGroup } from "./phrases.ts";
import type { TokenMarks } from "./token-marks.ts";

const BE = new Set("be am is are was were been being 's ’s 're ’re 'm ’m".split(" "));
const HAVE = new Set("have has had having 've ’ve 'd ’d".split(" "));
const DO = new Set("do does did".split(" "));
const GET = new Set("get gets got getting".split(" "));
const MODAL = new Set("will would shall should can could may might must wo ca 'll ’ll".split(" "));
const NOT = new Set(["not", "n't", "n’t", "never"]);
const LIKE_ADVERBS = new Set("since then both all each yet even still long".split(" "));
const POSSESSIVES = new Set(["my", "your", "his", "her", "its", "our", "their"]);

/** Whether an auxiliary of the passive or of the progressive. */
export function isBe(word: string): boolean {
  return BE.has(word) || GET.has(word);
}

function isAuxiliary(word: string): boolean {
  return BE.has(word) || HAVE.has(word) || DO.has(word) || MODAL.has(word);
}

/**
 * Whether a token is a verb: by its tag, unless a determiner makes it a noun ("a ban"); or, where the
 * tag errs on words that headlines like, by the lexicon and the neighbours ("ICC jails ex-warlord").
 */
export function isVerbAt(
  tokens: readonly Token[],
  marks: TokenMarks,
  i: number,
  last: Phrase | undefined,
): boolean {
  const token = tokens[i];
  if (token === undefined || marks.name(i) > 0 || marks.quoted(i)) return false;
  const before = tokens[i - 1];
  if (isCompoundHyphen(tokens, i - 1) || isCompoundHyphen(tokens, i + 1)) return false;
  if (token.upos === "AUX") return before?.upos !== "DET" || before.lower === "that";
  if (token.upos === "VERB") {
    const isNominal = isMadeNoun(tokens, i, before) || isCompounded(tokens, i);
    if (isGerundSubject(tokens, i)) return false;
    return !isNominal && !closesSingular(tokens, i) && !isVisitor(tokens, i);
  }
  if (!/^(?:NOUN|PROPN|ADJ|X|ADP)$/.test(token.upos)) return false;
  if (isPlainVerb(tokens, marks, i) || isDemanded(tokens, i)) return true;
  const forms = verbFormsOfWord(token.lower);
  if (forms.size === 0) return false;
  return isHiddenVerb(tokens, marks, i, forms, last);
}

/** How many words the subject of a demanded act may have. */
const LONGEST_DEMANDED = 5;

/** "demanded that the minister resign": a bare form after "that" and a subject, which the tag takes for a noun. */
function isDemanded(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined || !verbFormsOfWord(token.lower).has("base")) return false;
  if (!/^(?:NOUN|PROPN|PRON)$/.test(before?.upos ?? "")) return false;
  if (!/^(?:PUNCT|ADP|ADV|CCONJ|SCONJ)$/.test(next?.upos ?? "PUNCT")) return false;
  for (let at = i - 2; at > Math.max(0, i - 2 - LONGEST_DEMANDED); at--) {
    if (tokens[at]?.lower !== "that") continue;
    return /^(?:demand|insist|propose|recommend|request|ask|urge|suggest)$/.test(
      tokens[at - 1]?.lemma ?? "",
    );
  }
  return false;
}

/** "Shelling breaks the truce": a gerund at the start, right before a finite verb, is its subject. */
function isGerundSubject(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.xpos !== "VBG" || !/^(?:VBZ|VBD|MD)$/.test(tokens[i + 1]?.xpos ?? ""))
    return false;
  const before = tokens[i - 1];
  return before === undefined || before.upos === "PUNCT";
}

/** "fired tear gas": a bare form between a past tense and a noun is no verb. */
function isCompounded(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined || next?.upos !== "NOUN") return false;
  if (before?.upos === "ADJ") return token.lower === token.lemma;
  if (before?.upos !== "VERB") return false;
  return (
    /(?:ed|ing)$/.test(before.lower) && before.lower !== "helped" && token.lower === token.lemma
  );
}

/** "three visiting supporters", "a penalty that visiting coach Omar Haddad gave": the guests of a match. */
function isVisitor(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.lower !== "visiting" || next?.upos !== "NOUN") return false;
  return before?.upos === "NUM" || before?.upos === "ADJ" || before?.lower === "that";
}

/** How many words a noun phrase may have before its head. */
const FARTHEST_ARTICLE = 6;

/** "ended a long-planned visit": a plural form of the present does not agree with "a" and its noun. */
function closesSingular(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.xpos !== "VBP" || tokens[i - 1]?.upos !== "NOUN") return false;
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST_ARTICLE); k--) {
    const token = tokens[k];
    if (token?.lower === "a" || token?.lower === "an") return true;
    if (token === undefined || /^(?:few|dozen|couple|hundred|thousand|million)$/.test(token.lower))
      return false;
    if (!/^(?:NOUN|ADJ)$/.test(token.upos) && !/^[-‐‑]$/.test(token.lower)) return false;
  }
  return false;
}

/** "Unions plan a strike": a bare form that is tagged a noun, between a plural and a determiner or "to". */
function isPlainVerb(tokens: readonly Token[], marks: TokenMarks, i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const takesObject =
    next?.upos === "DET" || (next?.upos === "PRON" && POSSESSIVES.has(next.lower));
  if (
    token?.upos === "NOUN" &&
    token.lower.endsWith("ing") &&
    before?.upos === "ADP" &&
    takesObject
  ) {
    return true;
  }
  if (token?.upos !== "NOUN" || before === undefined || marks.name(i - 1) > 0) return false;
  if (before.upos !== "NOUN" && before.upos !== "PROPN") return false;
  if (isPlanned(tokens, i)) return true;
  if (token.lower === "cast" && /^(?:ballots?|votes?)$/.test(next?.lower ?? "")) return true;
  if (token.lower === "face" && isPlural(before)) {
    return next?.upos === "NOUN" || next?.upos === "ADJ" || next?.upos === "NUM";
  }
  const isPluralNoun = /[^s]s$/.test(before.lower) && !/[^s]s$/.test(token.lower);
  const opens =
    next?.lower === "a" || next?.lower === "an" || (next?.lower === "to" && next.upos === "PART");
  return isPluralNoun && opens && !/(?:ion|ment|ness|ity|er|or)$/.test(token.lower);
}

/** "The carmaker plans to cut jobs", tagged a noun: before an infinitive, where no verb of the clause is finite. */
function isPlanned(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:plans|aims|hopes|needs|vows|pledges|promises|moves)$/.test(tokens[i]?.lower ?? "")) {
    return false;
  }
  if (tokens[i + 1]?.lower !== "to" || tokens[i + 2]?.xpos !== "VB") return false;
  return !isNearVerb(tokens, i, FINITE_TAG);
}

/** Whether a hyphen stands at a token, with a word close on either side: "start-up". */
export function isCompoundHyphen(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token === undefined || !/^[-‐‑]$/.test(token.lower)) return false;
  return before?.end === token.start && next?.start === token.end;
}

/** A base, third or gerund form after a determiner, an adjective or a genitive. */
function isMadeNoun(tokens: readonly Token[], i: number, before: Token | undefined): boolean {
  const token = tokens[i];
  if (token === undefined || before === undefined) return false;
  const opened =
    (before.upos === "DET" && before.lower !== "that" && before.lower !== "both") ||
    (POSSESSIVES.has(before.lower) && before.upos !== "ADV") ||
    (before.upos === "PART" && /^['’]s?$/.test(before.lower)) ||
    (before.upos === "ADJ" && token.lower.endsWith("ing"));
  if (!opened) return false;
  const next = tokens[i + 1];
  if (/(?:ed|en)$/.test(token.lower)) return /^(?:NOUN|PROPN|ADJ)$/.test(next?.upos ?? "");
  return true;
}

function isHiddenVerb(
  tokens: readonly Token[],
  marks: TokenMarks,
  i: number,
  forms: ReadonlySet<string>,
  last: Phrase | undefined,
): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (before === undefined) return false;
  if (before.lower === "to" || MODAL.has(before.lower)) {
    return forms.has("base") && (before.upos === "PART" || MODAL.has(before.lower));
  }
  const past = forms.has("past") || forms.has("participle");
  if (past && /^(?:feared|believed|presumed|reported|confirmed)$/.test(before.lower)) return true;
  const joins = before.lower === "," || before.lower === "and";
  if (forms.has("gerund") && joins && opensObject(tokens, marks, i + 1) && next?.upos !== "ADP")
    return true;
  const isAdjunct = /^(?:after|before|by|while|since|without)$/.test(before.lower);
  const isNamed = marks.name(i + 1) > 0 || /^(?:PROPN|PRON|DET)$/.test(next?.upos ?? "");
  if (forms.has("gerund") && isAdjunct && isNamed) return true;
  if (past && !forms.has("base") && (BE.has(before.lower) || HAVE.has(before.lower))) return true;
  // "The two leaders last met in May."
  const isLast = /^(?:last|first|next)$/.test(before.lower) && isNominal(tokens, marks, i - 2);
  if (isLast && past && !forms.has("base")) return true;
  const afterNoun = isNominal(tokens, marks, i - 1);
  if (!afterNoun || next === undefined) return false;
  if (forms.has("base") && isAsked(tokens, i)) return true;
  // "The bank cut interest rates", tagged as nouns alone.
  if (past && opensObject(tokens, marks, i + 1) && !isNearVerb(tokens, i, VERBAL)) return true;
  if (marks.headline(i)) {
    return (
      (forms.has("third") || past || forms.has("base")) &&
      last?.kind !== "verb" &&
      opensObject(tokens, marks, i + 1) &&
      (forms.has("third") || past || isPlural(before))
    );
  }
  return past && !forms.has("base") && tokens[i]?.upos !== "PROPN" && before.upos !== "ADJ";
}

/** How far a tagged verb is looked for. */
const FARTHEST_VERB = 12;

/** How far before its verb a question may open. */
const FARTHEST_MODAL = 6;

/** "Will Omar Haddad resign?": a modal opens the sentence, and no other verb follows it. */
function isAsked(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - FARTHEST_MODAL; k--) {
    const token = tokens[k];
    if (token === undefined || token.upos === "VERB" || token.upos === "PUNCT") return false;
    if (token.xpos === "MD") return (tokens[k - 1]?.upos ?? "PUNCT") === "PUNCT";
  }
  return false;
}

const VERBAL = /^(?:VB|MD)/;

/** Whether a word of the clause has a tag of verbs. */
function isNearVerb(tokens: readonly Token[], i: number, tags: RegExp): boolean {
  for (const step of [-1, 1]) {
    for (let k = i + step; Math.abs(k - i) <= FARTHEST_VERB; k += step) {
      const token = tokens[k];
      if (token === undefined || /^[.!?;:]$/.test(token.lower)) break;
      if (token.lower === "according") continue;
      if (tags.test(token.xpos) && !isInfinitiveOfList(tokens, k)) return true;
    }
  }
  return false;
}

/** "plans to sell its stake and shed jobs": a form that is its own past, joined to an infinitive. */
function isInfinitiveOfList(tokens: readonly Token[], i: number): boolean {
  const forms = verbFormsOfWord(tokens[i]?.lower ?? "");
  if (
    !forms.has("base") ||
    !forms.has("past") ||
    !/^(?:,|and|or)$/.test(tokens[i - 1]?.lower ?? "")
  )
    return false;
  for (let k = i - 1; k > Math.max(0, i - FARTHEST_VERB); k--) {
    if (/^VB[DZP]$/.test(tokens[k]?.xpos ?? "")) return false;
    if (tokens[k]?.xpos === "VB" && tokens[k - 1]?.lower === "to") return true;
  }
  return false;
}

const PLURALS = /^(?:police|people|men|women|children)$/;

function isPlural(token: Token): boolean {
  return token.lower.endsWith("s") || PLURALS.test(token.lower);
}

function isNominal(tokens: readonly Token[], marks: TokenMarks, i: number): boolean {
  const token = tokens[i];
  return (
    marks.name(i) > 0 ||
    token?.upos === "NOUN" ||
    token?.upos === "PROPN" ||
    token?.upos === "NUM" ||
    token?.upos === "PRON"
  );
}

function opensObject(tokens: readonly Token[], marks: TokenMarks, i: number): boolean {
  const token = tokens[i];
  return (
    marks.name(i) > 0 ||
    /^(?:NOUN|PROPN|DET|NUM|ADJ|PRON|ADP|SYM|PART|SCONJ|ADV)$/.test(token?.upos ?? "") ||
    /^["“‘']$/.test(token?.lower ?? "")
  );
}

/** The verb group that starts at a token: "to be sworn", "has not been charged", "jails". */
export function verbGroupAt(
  tokens: readonly Token[],
  marks: TokenMarks,
  first: number,
  end: number,
  last: Phrase | undefined,
): VerbGroup | null {
  const auxiliaries: string[] = [];
  let negated = false;
  let main = -1;
  let i = first;
  const infinitive = tokens[i]?.lower === "to" && tokens[i]?.upos !== "ADP";
  const split = tokens[i]?.lower === "to" && tokens[i]?.upos === "ADP";
  if (infinitive || split) {
    if (split && verbFormsOfWord(tokens[i + 1]?.lower ?? "").has("base") !== true) return null;
    i++;
  } else if (NOT.has(tokens[i]?.lower ?? "") && last?.kind !== "verb") {
    negated = true;
    i++;
  }
  for (; i < end; i++) {
    const word = tokens[i]?.lower ?? "";
    if (NOT.has(word) && (auxiliaries.length > 0 || infinitive)) {
      negated = true;
      continue;
    }
    if (
      (tokens[i]?.upos === "ADV" || LIKE_ADVERBS.has(word)) &&
      (auxiliaries.length > 0 || infinitive) &&
      i + 1 < end
    ) {
      const goesOn = isVerbAt(tokens, marks, i + 1, last) || tokens[i + 1]?.upos === "ADV";
      if (goesOn) continue;
    }
    if (
      word === "," &&
      auxiliaries.length > 0 &&
      tokens[i + 1]?.lower === "however" &&
      tokens[i + 2]?.lower === ","
    ) {
      i += 2;
      continue;
    }
    if (!isVerbAt(tokens, marks, i, last)) {
      const gotPassive =
        auxiliaries.length > 0 &&
        isParticiple(word) &&
        marks.name(i) === 0 &&
        !isCompoundHyphen(tokens, i + 1);
      if (!gotPassive || tokens[i]?.upos === "DET") break;
      main = i;
      break;
    }
    if (
      isAuxiliary(word) &&
      (BE.has(word) || MODAL.has(word) || hasVerbAfter(tokens, marks, i, end))
    ) {
      auxiliaries.push(word);
      continue;
    }
    if (GET.has(word) && hasVerbAfter(tokens, marks, i, end)) {
      auxiliaries.push(word);
      continue;
    }
    main = i;
    break;
  }
  if (main < 0) {
    if (auxiliaries.length === 0) return null;
    main = lastAuxiliary(tokens, first, i);
    return {
      kind: "verb",
      first,
      end: main + 1,
      main,
      auxiliaries: auxiliaries.slice(0, -1),
      infinitive,
      negated: negated || isFollowedByNot(tokens, main),
    };
  }
  return {
    kind: "verb",
    first,
    end: main + 1,
    main,
    auxiliaries,
    infinitive: infinitive || split,
    negated,
  };
}

function isFollowedByNot(tokens: readonly Token[], main: number): boolean {
  return NOT.has(tokens[main + 1]?.lower ?? "");
}

function isParticiple(word: string): boolean {
  return verbFormsOfWord(word).has("participle");
}

function lastAuxiliary(tokens: readonly Token[], first: number, from: number): number {
  for (let i = from - 1; i > first; i--) if (isAuxiliary(tokens[i]?.lower ?? "")) return i;
  return first;
}

/** Whether another verb follows an auxiliary, past "not" and adverbs. */
function hasVerbAfter(
  tokens: readonly Token[],
  marks: TokenMarks,
  i: number,
  end: number,
): boolean {
  const limit = Math.min(end, i + 5);
  for (let k = i + 1; k < limit; k++) {
    const token = tokens[k];
    if (token === undefined) return false;
    if (NOT.has(token.lower) || token.upos === "ADV" || LIKE_ADVERBS.has(token.lower)) continue;
    if (token.lower === "," && tokens[k + 1]?.lower === "however") continue;
    return isVerbAt(tokens, marks, k, undefined) || isParticiple(token.lower);
  }
  return false;
}
