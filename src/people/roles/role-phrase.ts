import type { Reading } from "../../coreference/reading.ts";
import type { Token } from "../../syntax/layers.ts";
import { honorificGender } from "../honorifics.ts";
import { isKinNoun, isRoleNoun, looksLikeRole, roleKey } from "./role-nouns.ts";

/** A noun phrase that says what a person is: token ranges are half-open. */
export interface RolePhrase {
  /** First token of the role: its determiner and a possessor in general terms are left out. */
  readonly from: number;
  readonly to: number;
  /** Index of the head noun: "minister" in "foreign minister of Chad". */
  readonly head: number;
  /** First token with determiner and possessor. */
  readonly outerFrom: number;
  /** What opens the phrase. */
  readonly opening: "definite" | "indefinite" | "possessive" | "none";
}

const LONGEST_PHRASE = 14;
const COMPLEMENT_PREPOSITIONS: ReadonlySet<string> = new Set(["of", "for", "at", "to"]);
/** Prepositions whose phrase is no part of the role: "the surgeon on duty". */
const LOOSE_PREPOSITIONS: ReadonlySet<string> = new Set(["on", "in", "with", "from"]);
const DEFINITE: ReadonlySet<string> = new Set(["the", "that", "this"]);
const INDEFINITE: ReadonlySet<string> = new Set(["a", "an", "another", "one"]);
const POSSESSIVE: ReadonlySet<string> = new Set("my your his her its our their whose".split(" "));
const DATE_WORD =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$|^(?:yesterday|today|tomorrow)$/;
const LOWER_MODIFIER =
  /^(?:former|then|acting|interim|late|incoming|outgoing|ex|deputy|vice|retired|fellow|veteran)$/;

export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && /^[-‐‑–]$/.test(token.text);
export const isPossessiveMark = (token: Token | undefined): boolean =>
  token !== undefined && /^['’]s?$/i.test(token.text);
const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);

/** The word that ends at a token, with what a hyphen ties before it: "runner-up". */
export function hyphenated(tokens: readonly Token[], last: number): string {
  const token = tokens[last];
  if (token === undefined) return "";
  const tied = isHyphen(tokens[last - 1]) && joined(tokens[last - 1], token);
  return tied ? `${tokens[last - 2]?.text ?? ""}-${token.text}` : token.text;
}

/** What kind of opening word this is, where it is one. */
export function openingOf(token: Token | undefined): RolePhrase["opening"] | null {
  if (token === undefined) return null;
  if (DEFINITE.has(token.lower)) return "definite";
  if (INDEFINITE.has(token.lower)) return "indefinite";
  return POSSESSIVE.has(token.lower) ? "possessive" : null;
}

/** Whether two tokens are written together, as round a hyphen. */
function joined(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}

/**
 * The role phrase whose last token is `last`, read leftwards from there: "U.S. Secretary of State",
 * "the company’s chief executive". `floor` is the first token of the sentence.
 */
export function rolePhraseEndingAt(
  doc: Reading,
  last: number,
  floor: number,
  complement: "titleOnly" | "any",
): RolePhrase | undefined {
  const head = headEndingAt(doc, last, floor, complement);
  if (head === undefined) return undefined;
  const { from, outerFrom, opening } = leftEdge(doc, head, floor);
  const loose = LOOSE_PREPOSITIONS.has(doc.tokens[head + 1]?.lower ?? "");
  return { from, to: loose ? head + 1 : last + 1, head, outerFrom, opening };
}

/** The head noun: the last token itself, or the noun that an "of" phrase up to the last token belongs to. */
function headEndingAt(
  { tokens, nameOf }: Reading,
  last: number,
  floor: number,
  complement: "titleOnly" | "any",
): number | undefined {
  const token = tokens[last];
  if (token === undefined || nameOf[last]?.type === "PER") return undefined;
  const isRole = isRoleNoun(token.text) || isRoleNoun(hyphenated(tokens, last));
  if (isRole && !isInsideOrganization(nameOf[last], token)) {
    // "a spokeswoman for the regulator, Lena Brandt": the regulator is no person.
    const outer = complement === "any" && openingOf(tokens[last - 1]) !== null ? last - 2 : -1;
    const prefix = COMPLEMENT_PREPOSITIONS.has(tokens[outer]?.lower ?? "");
    return prefix && outer > floor && isRoleNoun(tokens[outer - 1]?.text ?? "") ? outer - 1 : last;
  }
  if (/^(?:elect|designate)$/.test(token.lower) && isHyphen(tokens[last - 1])) {
    return isRoleNoun(tokens[last - 2]?.text ?? "") ? last - 2 : undefined;
  }
  for (let i = last - 1; i > floor && last - i < LONGEST_PHRASE; i--) {
    const at = tokens[i];
    if (at === undefined || nameOf[i]?.type === "PER") return undefined;
    const takes =
      COMPLEMENT_PREPOSITIONS.has(at.lower) ||
      (complement === "any" && LOOSE_PREPOSITIONS.has(at.lower));
    if (takes && isRoleNoun(tokens[i - 1]?.text ?? "")) {
      if (complement === "titleOnly" && !isTitleComplement(tokens, i - 1, last)) return undefined;
      return i - 1;
    }
    if (complement === "titleOnly" && !isCapital(at) && !/^(?:of|for|and|the|&)$/.test(at.lower)) {
      return undefined;
    }
    if (!isComplementWord(at)) return undefined;
  }
  return undefined;
}

/** Whether a role noun is the last word of an organization's name, and so no role: "Financial Reporter". */
function isInsideOrganization(
  name: { readonly type: string; readonly end: number; readonly start: number } | undefined,
  token: Token | undefined,
): boolean {
  return name?.type === "ORG" && token !== undefined && token.start > name.start;
}

function isTitleComplement(tokens: readonly Token[], head: number, last: number): boolean {
  return isCapital(tokens[head]) && isCapital(tokens[last]);
}

function isComplementWord(token: Token): boolean {
  if (token.upos === "PUNCT")
    return isHyphen(token) || isPossessiveMark(token) || token.text === "&";
  return token.upos !== "VERB" || /(?:ing|ed)$/.test(token.lower);
}

interface LeftEdge {
  readonly from: number;
  readonly outerFrom: number;
  readonly opening: RolePhrase["opening"];
}

/** Walks over the modifiers before a head. */
function leftEdge(doc: Reading, head: number, floor: number): LeftEdge {
  const { tokens } = doc;
  const titled = isCapital(tokens[head]) && head > floor;
  let from = head;
  while (from > floor && head - from < LONGEST_PHRASE && isModifier(doc, from - 1, titled)) from--;
  while (isHyphen(tokens[from]) && from < head) from++;
  while (from < head && tokens[from]?.upos === "CCONJ") from++;
  const before = tokens[from - 1];
  if (from > floor && isPossessiveMark(before)) {
    const outer = possessorStart(doc, from - 1, floor);
    const named = doc.nameOf[from - 2]?.type;
    const kept =
      named === "LOC" ? firstOfName(doc, from - 2, outer) : withoutAge(tokens, from, head);
    return { from: kept, outerFrom: outer, opening: "possessive" };
  }
  const opening = from > floor ? openingOf(before) : null;
  return opening === null
    ? { from: withoutAge(tokens, from, head), outerFrom: from, opening: "none" }
    : { from: withoutAge(tokens, from, head), outerFrom: from - 1, opening };
}

/** The first token behind an age: "22-year-old medical student". */
function withoutAge(tokens: readonly Token[], from: number, head: number): number {
  const aged = /^years?$/.test(tokens[from + 2]?.lower ?? "") && tokens[from + 4]?.lower === "old";
  return aged && isHyphen(tokens[from + 1]) && from + 5 <= head ? from + 5 : from;
}

function firstOfName({ nameOf, tokens }: Reading, last: number, floor: number): number {
  let first = last;
  while (first > floor && nameOf[first - 1] === nameOf[last] && nameOf[last] !== undefined) first--;
  return openingOf(tokens[first]) === null ? first : first + 1;
}

function possessorStart(doc: Reading, mark: number, floor: number): number {
  const { tokens } = doc;
  let from = mark;
  while (from > floor && mark - from < 8) {
    const token = tokens[from - 1];
    if (token === undefined) break;
    if (openingOf(token) !== null) return from - 1;
    if (!/^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(token.upos) && !isHyphen(token)) break;
    from--;
  }
  return from;
}

function isModifier({ tokens, nameOf }: Reading, i: number, titled: boolean): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || nameOf[i]?.type === "PER" || DATE_WORD.test(token.lower)) return false;
  if (isHyphen(token)) return joined(token, next) && joined(tokens[i - 1], token);
  if (isHyphen(next) && joined(token, next)) return /[\p{L}\p{N}]$/u.test(token.text);
  if (openingOf(token) !== null || honorificGender(token.text) !== undefined) return false;
  if (titled && !isCapital(token) && nameOf[i] === undefined && !/^\d/.test(token.text)) {
    return LOWER_MODIFIER.test(token.lower);
  }
  switch (token.upos) {
    case "ADJ":
    case "NOUN":
    case "PROPN":
      return true;
    case "NUM":
      return (
        /^\d+(?:st|nd|rd|th)$/.test(token.lower) || /^(?:first|second|third)$/.test(token.lower)
      );
    case "VERB":
      return (
        nameOf[i] !== undefined ||
        (/(?:ing|ed)$/.test(token.lower) &&
          (openingOf(tokens[i - 1]) !== null || isRoleNoun(next?.text ?? ""))) ||
        isRoleNoun(token.text) ||
        LOWER_MODIFIER.test(token.lower)
      );
    case "CCONJ":
      // "culture and sport minister", "finance & trade secretary"
      return (
        tokens[i - 1]?.upos === "NOUN" && next?.upos === "NOUN" && openingOf(tokens[i - 2]) !== null
      );
    default:
      return nameOf[i] !== undefined || LOWER_MODIFIER.test(token.lower);
  }
}

/**
 * The role phrase that begins at `first`, read rightwards: "a former judge at the High Court, who …".
 * Without a determiner the head must be a known role noun; with one, a noun for people by its ending will do.
 */
export function rolePhraseStartingAt(
  doc: Reading,
  first: number,
  ceiling: number,
): RolePhrase | undefined {
  const phrase = nounPhraseStartingAt(doc, first, ceiling);
  if (phrase === undefined || doc.nameOf[phrase.head + 1]?.type === "PER") return undefined;
  const { head } = phrase;
  const nouns = [doc.tokens[head]?.text ?? "", hyphenated(doc.tokens, head)];
  const opened = openingOf(doc.tokens[first]) !== null;
  if (!nouns.some(opened ? looksLikeRole : isRoleNoun)) return undefined;
  return isInsideOrganization(doc.nameOf[head], doc.tokens[head]) ? undefined : phrase;
}

/** The noun phrase that begins at `first`, with its complements, whatever its head means. */
export function nounPhraseStartingAt(
  doc: Reading,
  first: number,
  ceiling: number,
): RolePhrase | undefined {
  const { tokens, nameOf } = doc;
  const opening = openingOf(tokens[first]);
  const start = opening === null ? first : first + 1;
  const stop = Math.min(ceiling, start + LONGEST_PHRASE);
  let to = start;
  let head = -1;
  let possessorEnd = -1;
  for (; to < stop; to++) {
    const token = tokens[to];
    if (token === undefined || nameOf[to]?.type === "PER" || !continuesPhrase(doc, to, start))
      break;
    if (isPossessiveMark(token)) possessorEnd = to + 1;
    else if (token.upos !== "NUM" && !isHyphen(token)) head = to;
  }
  while (to > start && isHyphen(tokens[to - 1])) to--;
  head = Math.min(head, to - 1);
  if (head < start || head < possessorEnd) return undefined;
  const named = possessorEnd > 0 ? nameOf[possessorEnd - 2]?.type : undefined;
  const from = possessorEnd > 0 && named !== "LOC" ? possessorEnd : start;
  return {
    from: withoutAge(tokens, from, head),
    to: withComplements(doc, head + 1, stop),
    head,
    outerFrom: first,
    opening: possessorEnd > 0 ? "possessive" : (opening ?? "none"),
  };
}

function continuesPhrase({ tokens, nameOf }: Reading, i: number, start: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (nameOf[i] !== undefined) return true;
  if (isHyphen(token)) return joined(tokens[i - 1], token) && joined(token, tokens[i + 1]);
  if (isPossessiveMark(token)) return i > start;
  if (isHyphen(tokens[i - 1]) && joined(tokens[i - 1], token))
    return /^[\p{L}\p{N}]/u.test(token.text);
  if (DATE_WORD.test(token.lower)) return false;
  if (isRoleNoun(token.text)) return true;
  if (/^(?:ADJ|NOUN|PROPN|NUM|X)$/.test(token.upos)) return true;
  if (token.upos === "VERB") return isParticipleModifier(tokens, i, start);
  if (token.upos === "ADV")
    return LOWER_MODIFIER.test(token.lower) || isHyphen(tokens[i + 1]) || i === start;
  return LOWER_MODIFIER.test(token.lower);
}

/** "the visiting coach", "county returning officer"; not "the minister accused opponents". */
function isParticipleModifier(tokens: readonly Token[], i: number, start: number): boolean {
  const next = tokens[i + 1];
  const word = tokens[i]?.lower ?? "";
  if (next === undefined || !/(?:ing|ed)$/.test(word)) return false;
  const opens = i === start || tokens[i - 1]?.upos === "ADJ" || tokens[i - 1]?.upos === "ADV";
  if (opens) return /^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(next.upos);
  return word.endsWith("ing") && isRoleNoun(next.text);
}

/** The end of a phrase with its "of", "for", "at" and "to" complements. */
function withComplements(doc: Reading, from: number, stop: number): number {
  const { tokens } = doc;
  let end = from;
  while (end < stop && COMPLEMENT_PREPOSITIONS.has(tokens[end]?.lower ?? "")) {
    const to = complementEnd(doc, end + 1, stop);
    if (to <= end + 1) break;
    end = to;
  }
  return end;
}

function complementEnd({ tokens, nameOf }: Reading, from: number, stop: number): number {
  let i = from;
  const first = tokens[i];
  // "a porter for 26 years"
  if (first === undefined || (first.upos === "NUM" && nameOf[i] === undefined)) return from;
  if (/^["“‘']$/.test(first.text)) return quotedEnd(tokens, from, stop);
  if (openingOf(first) !== null && nameOf[i] === undefined) i++;
  for (; i < stop; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (nameOf[i] !== undefined) continue;
    if (isHyphen(token) || isPossessiveMark(token) || isHyphen(tokens[i - 1])) {
      if (joined(tokens[i - 1], token)) continue;
      break;
    }
    if (token.lower === "and" && joinsNouns(tokens, i)) continue;
    if (DATE_WORD.test(token.lower) || !/^(?:ADJ|NOUN|PROPN|NUM|X)$/.test(token.upos)) break;
  }
  return i;
}

/** "director of culture and sport" */
function joinsNouns(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    tokens[i - 1]?.upos === "NOUN" &&
    next?.upos === "NOUN" &&
    !isRoleNoun(next.text) &&
    !/^(?:VERB|AUX)$/.test(tokens[i + 2]?.upos ?? "")
  );
}

/** "author of “The Cash Continent”" */
function quotedEnd(tokens: readonly Token[], from: number, stop: number): number {
  for (let i = from + 1; i < stop; i++) {
    if (/^["”’']$/.test(tokens[i]?.text ?? "")) return i + 1;
  }
  return from;
}

/** The head noun as roles are compared: "minister". */
export function headKey({ tokens }: Reading, { head }: RolePhrase): string {
  return roleKey(tokens[head]?.text ?? "");
}

/** Whether the phrase tells kinship: "his wife", "Ifan’s mother". */
export function isKinPhrase(doc: Reading, phrase: RolePhrase): boolean {
  return isKinNoun(headKey(doc, phrase)) || isKinNoun(hyphenated(doc.tokens, phrase.head));
}
