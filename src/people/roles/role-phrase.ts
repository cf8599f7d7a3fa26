import type { Reading } from "../../coreference/reading.ts";
import { placeKind } from "../../models/countries.ts";
import type { Token } from "../../syntax/layers.ts";
import { isKinNoun, roleKey, singularRole } from "./role-nouns.ts";

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

/** A role that the text ties to one name mention. */
export interface RoleMention {
  readonly phrase: RolePhrase;
  readonly rule:
    | "titleThenName"
    | "titleThenNames"
    | "roleCommaName"
    | "nameCommaRole"
    | "roleColonName"
    | "nameIsRole"
    | "roleIsName"
    | "nameAsRole"
    | "description";
}

/** How many tokens a role phrase may have. */
export const LONGEST_PHRASE = 14;
/** Prepositions whose phrase is part of the role: "head of the mission". */
export const COMPLEMENT_PREPOSITIONS: ReadonlySet<string> = new Set(["of", "for", "at", "to"]);
/** Prepositions whose phrase is no part of the role: "the surgeon on duty". */
export const LOOSE_PREPOSITIONS: ReadonlySet<string> = new Set(["on", "in", "with", "from"]);
const DEFINITE: ReadonlySet<string> = new Set(["the", "that", "this"]);
const INDEFINITE: ReadonlySet<string> = new Set(["a", "an", "another", "one"]);
const POSSESSIVE: ReadonlySet<string> = new Set("my your his her its our their whose".split(" "));
/** Days and months, which open no role. */
export const DATE_WORD =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$|^(?:yesterday|today|tomorrow)$/;
/** Words in lower case that may stand before a title: "former President". */
export const LOWER_MODIFIER =
  /^(?:former|then|acting|interim|late|incoming|outgoing|ex|deputy|vice|retired|fellow|veteran|state)$/;

/** Whether the token is a hyphen. */
export const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && /^[-‐‑–]$/.test(token.text);
/** Whether the token is a possessive ending. */
export const isPossessiveMark = (token: Token | undefined): boolean =>
  token !== undefined && /^['’]s?$/i.test(token.text);
/** Whether the token begins with a capital letter. */
export const isCapital = (token: Token | undefined): boolean =>
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
export function joined(a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && a.end === b.start;
}

/** Whether a role noun is the last word of an organization's name, and so no role: "Financial Reporter". */
export function isInsideOrganization(
  name: { readonly type: string; readonly end: number; readonly start: number } | undefined,
  token: Token | undefined,
): boolean {
  return name?.type === "ORG" && token !== undefined && token.start > name.start;
}

/**
 * Whether the possessor whose last token is `at`, in a phrase from token `outer` on, says what kind of people a
 * role is for: "Farmers’ leader", "a children’s author", "the women’s coach"; not "the unions’ lawyer".
 */
function isKindOfPeople({ tokens, nameOf }: Reading, at: number, outer: number): boolean {
  const token = tokens[at];
  if (token === undefined || nameOf[at] !== undefined) return false;
  if (/^(?:women|men|children|girls|boys|people)$/.test(token.lower)) return true;
  if (token.xpos !== "NNS") return false;
  return outer === at || (outer === at - 1 && /^an?$/.test(tokens[outer]?.lower ?? ""));
}

/**
 * Whether the possessor whose last token is `at` is part of the role: a country’s ("Italy’s interior minister") and
 * a kind of people ("farmers’ leader") are; a town’s, a body’s and those whose kin it is are not.
 */
export function isKeptPossessor(doc: Reading, at: number, outer: number, head: number): boolean {
  const name = doc.nameOf[at];
  if (name?.type === "LOC") return placeKind(name.text) === "country";
  return isKindOfPeople(doc, at, outer) && !isKinNoun(doc.tokens[head]?.text ?? "");
}

/** The head noun as roles are compared: "minister". */
export function headKey({ tokens }: Reading, { head }: RolePhrase): string {
  const word = tokens[head]?.text ?? "";
  return singularRole(word) ?? roleKey(word);
}

/** Whether the phrase tells kinship: "his wife", "Ifan’s mother". */
export function isKinPhrase(doc: Reading, phrase: RolePhrase): boolean {
  return isKinNoun(headKey(doc, phrase)) || isKinNoun(hyphenated(doc.tokens, phrase.head));
}
