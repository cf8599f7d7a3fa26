import { isCommonWord, isGivenName } from "../models/word-lists.ts";
import { isCapital, type Range } from "./candidate.ts";
import { gazetteerType } from "./gazetteers.ts";
import { NUMBERED, OPENING_PARTICLES, PARTICLES } from "./lexicon/cues.ts";
import {
  COMPANY_FORMS,
  FOR_HEADS,
  OF_HEADS,
  OF_OTHER_HEADS,
  ORDINAL_HEADS,
  ORGANIZATION_HEADS,
  POSSESSIVE_OPENERS,
  WHOLE_HEADS,
  WORDS_BEFORE_NUMBERS,
} from "./lexicon/heads.ts";
import { ROLES } from "./lexicon/titles.ts";
import type { Word } from "./words.ts";

/** Longer runs are no names but lists or nonsense, and what reads them costs more than their length. */
const LONGEST_RUN = 30;

/** The maximal runs of capitalised words of a sentence, with the small words that tie them. */
export function runsOf(words: readonly Word[]): Range[] {
  const runs: Range[] = [];
  for (let i = 0; i < words.length; ) {
    const from = openingParticle(words, i) || (isCapital(words[i]) && !isCode(words, i)) ? i : -1;
    if (from < 0) {
      i++;
      continue;
    }
    let to = isCapital(words[i]) ? i + 1 : afterParticles(words, i);
    for (
      let next = extended(words, from, to);
      next > to && to - from < LONGEST_RUN;
      next = extended(words, from, to)
    )
      to = next;
    runs.push({ from: isOrdinalOf(words, from, to) ? from - 1 : from, to });
    i = to;
  }
  return runs;
}

/** "57th Division", "10th U.S. Circuit Court": an ordinal that numbers a unit or a court. */
function isOrdinalOf(words: readonly Word[], from: number, to: number): boolean {
  return (
    /^\d+(st|nd|rd|th)$/.test(words[from - 1]?.text ?? "") &&
    words.slice(from, to).some((word) => ORDINAL_HEADS.has(word.lower))
  );
}

/** The part of a code or an amount that is written in capitals: "6812.TW", "NT$1,100", "Rs 500". */
function isCode(words: readonly Word[], i: number): boolean {
  const [previous, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (word === undefined) return false;
  if (word.tight && previous?.text === ".") return true;
  if (next?.tight === true && /^[$€£¥]$/.test(next.text)) return true;
  const amount = /^(Rs|Re|Shs|Sh|Rp|RM|KSh|Ksh|Dh|Tk|CHF|SFr)(\d.*)?$/.exec(word.text);
  if (amount !== null) return amount[2] !== undefined || next?.kind === "number";
  return (
    /^R\d/.test(word.text) ||
    (NUMBERED.has(word.lower) &&
      /^(\p{N}+\p{L}?|\p{Lu}|One|Two|Three|Four|Five|Six)$/u.test(next?.text ?? ""))
  );
}

/** "von der Leyen", "de Klerk": a lower-case particle opens the name where no word of English could stand. */
function openingParticle(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || word.kind !== "lower" || !OPENING_PARTICLES.has(word.text))
    return false;
  const end = afterParticles(words, i);
  if (end < 0) return false;
  const previous = words[i - 1];
  return previous === undefined || !/^(a|an|the|this|that|each|every)$/.test(previous.lower);
}

/** The end of the capitalised word that follows one to three particles, or -1. */
function afterParticles(words: readonly Word[], i: number): number {
  for (let j = i; j < i + 3; j++) {
    if (isCapital(words[j + 1]) && PARTICLES.has(words[j]?.text ?? "")) return j + 2;
    if (!PARTICLES.has(words[j]?.text ?? "")) return -1;
  }
  return -1;
}

/** Where the run ends when the next word or tie is taken in; `to` where nothing more belongs. */
function extended(words: readonly Word[], from: number, to: number): number {
  const last = words[to - 1];
  const next = words[to];
  if (last === undefined || next === undefined) return to;
  if (last.possessive) return isPossessiveInside(words, to) ? to + 1 : to;
  if (isCapital(next)) return next.tight && !last.text.endsWith(".") ? to : to + 1;
  if (next.text === "&" && isCapital(words[to + 1])) return to + 2;
  if (next.kind === "number") return isNumberInside(words, from, to) ? to + 1 : to;
  if (PARTICLES.has(next.text) && next.kind === "lower") {
    const end = afterParticles(words, to);
    if (end > 0) return end;
  }
  return Math.max(to, nicknameEnd(words, to), joined(words, from, to));
}

/** "St Mary’s Hospital", "People’s Party": the possessive is part of a longer name. */
function isPossessiveInside(words: readonly Word[], to: number): boolean {
  const owner = words[to - 1];
  const next = words[to];
  if (owner === undefined || next === undefined || !isCapital(next)) return false;
  if (POSSESSIVE_OPENERS.has(owner.lower)) return true;
  const owned = isCapital(words[to + 1]) ? words[to + 1] : next;
  const plain = isCommonWord(owner.lower) || ROLES.has(owner.lower.split("-").at(-1) ?? "");
  if (plain && gazetteerType(owner.text) === null && ORGANIZATION_HEADS.has(owned?.lower ?? ""))
    return true;
  const before = words[to - 2];
  return before !== undefined && isCapital(before) && /^st\.?$/.test(before.lower);
}

function isNumberInside(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1];
  const number = words[to];
  if (last === undefined || number === undefined || number.tight) return false;
  if (WORDS_BEFORE_NUMBERS.has(last.lower)) return true;
  const phrase = [...words.slice(from, to), number].map((word) => word.text).join(" ");
  return gazetteerType(phrase) !== null;
}

/** The end of a name word after a nickname in quotation marks: Padraig ‘Patsy’ Quill. */
function nicknameEnd(words: readonly Word[], to: number): number {
  if (!/^[“"‘']$/.test(words[to]?.text ?? "") || words[to + 1]?.tight !== true) return -1;
  let close = to + 1;
  while (close < to + 4 && isCapital(words[close])) close++;
  const mark = words[close];
  if (close === to + 1 || mark === undefined || !mark.tight || !/^[”"’']$/.test(mark.text))
    return -1;
  if (isCapital(words[close + 1])) return words[close + 1]?.tight === false ? close + 2 : -1;
  return afterParticles(words, close + 1);
}

/** Ties by "of", "for" and "and" that the head words of organizations, places and laws allow. */
function joined(words: readonly Word[], from: number, to: number): number {
  const last = words[to - 1]?.lower ?? "";
  const tie = words[to]?.text ?? "";
  const end = isCapital(words[to + 1])
    ? to + 2
    : words[to + 1]?.text === "the" && isCapital(words[to + 2])
      ? to + 3
      : -1;
  if (end < 0) return -1;
  if (tie === "of") {
    const isHead = OF_HEADS.has(last) || OF_OTHER_HEADS.has(last);
    return isHead || isOfPhrase(words, to) || isFieldTied(words, from, to) ? end : -1;
  }
  if (/^(for|on|against|to)$/.test(tie)) {
    const isHead = FOR_HEADS.has(last) && to - from <= 4;
    return isHead || (tie === "for" && isFieldTied(words, from, to)) ? end : -1;
  }
  if (tie === "and" && end === to + 3) {
    return opensList(words, from, to) && isField(words[to - 1]) && isField(words[to + 2])
      ? end
      : -1;
  }
  if (tie === "and" || tie === ",") return isListInside(words, from, to, tie) ? to + 2 : -1;
  return -1;
}

function isOfPhrase(words: readonly Word[], to: number): boolean {
  const phrase = words
    .slice(Math.max(0, to - 2), to + 2)
    .map((word) => word.text)
    .join(" ");
  return gazetteerType(phrase.replace(/^\S+ (?=\S+ of )/, "")) !== null;
}

/** "Ministry of Economy, Trade and Industry", "Securities and Exchange Commission", "Trinidad and Tobago". */
function isListInside(words: readonly Word[], from: number, to: number, tie: string): boolean {
  const left = words[to - 1];
  const right = words[to + 1];
  if (left === undefined || right === undefined || right.kind !== "capital") return false;
  if (opensList(words, from, to) && isField(left) && isField(right)) {
    return tie === "and" || /^(,|and)$/.test(words[to + 2]?.text ?? "");
  }
  if (tie === ",") {
    const isList = isPlain(left) && isPlain(right) && words[to + 2]?.text === "and";
    return isList && endsInBody(words, to + 3);
  }
  if (to - from > 1 && WHOLE_HEADS.has(left.lower)) return false;
  if (gazetteerType(`${left.text} and ${right.text}`) !== null) return true;
  if (!isPlain(left) || gazetteerType(right.text) !== null || isGivenName(right.text)) return false;
  return isCapital(words[to + 2]) && !right.possessive && endsInBody(words, to + 1);
}

/** Whether the capitalised words from `from` on, up to five, end in an organization's head word or form. */
function endsInBody(words: readonly Word[], from: number): boolean {
  let i = from;
  while (i < from + 5 && isCapital(words[i]) && words[i]?.possessive === false) i++;
  const last = words[i - 1]?.lower ?? "";
  return i > from + 1 && (ORGANIZATION_HEADS.has(last) || COMPANY_FORMS.has(last));
}

function opensList(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => word.text === "of" || word.text === "for");
}

/** "Court of Arbitration | for Sport", "Centre for Settlement | of Disputes": a body's field goes on. */
function isFieldTied(words: readonly Word[], from: number, to: number): boolean {
  return (
    opensList(words, from, to) &&
    words.slice(from, to).some((word) => FOR_HEADS.has(word.lower)) &&
    isField(words[to - 1]) &&
    isField(words[to + 1])
  );
}

const FIELD_ENDING =
  /(logy|culture|ics|graphy|nomy|metry|istry|tions?|ments?|ity|ance|ence|ship|ists|ers)$/;

/** What a body may deal with, in capitals: a plain word, or by its ending one: "Hydrology", "Machinists". */
function isField(word: Word | undefined): boolean {
  if (word === undefined || !isCapital(word) || word.possessive) return false;
  if (isPlain(word)) return true;
  return (
    FIELD_ENDING.test(word.lower) && gazetteerType(word.text) === null && !isGivenName(word.text)
  );
}

/** A word of the language in capitals, not a name of its own. */
function isPlain(word: Word): boolean {
  return isCommonWord(word.lower) && gazetteerType(word.text) === null && !word.possessive;
}
