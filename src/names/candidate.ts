import type { Span } from "../core/span.ts";
import { placeKind } from "../models/countries.ts";
import { isCommonWord, isGivenName } from "../models/word-lists.ts";
import { gazetteerType } from "./gazetteers.ts";
import type { NameType } from "./layers.ts";
import {
  COMPANY_FORMS,
  HEADS_THAT_ARE_SURNAMES,
  OF_HEADS,
  OF_OTHER_HEADS,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
} from "./lexicon/heads.ts";
import { HONORIFICS } from "./lexicon/titles.ts";
import type { Word } from "./words.ts";

/** Half-open range of words of a sentence. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A stretch of words that may be a name, with what its own words say. */
export interface Candidate extends Span, Range {
  readonly text: string;
  /** The surface with straight apostrophes and without a leading "the": what mentions of one name share. */
  readonly key: string;
  /** All the words of the sentence. */
  readonly sentence: readonly Word[];
  /** Its words that are no connectors. */
  readonly names: readonly Word[];
  /** The type under which a list has it. */
  readonly listed: NameType | null;
  /** The kind of name that its head word makes, where no list has it: "Ministry" ORG, "River" LOC, "Treaty" MISC. */
  readonly headType: NameType | null;
  readonly givenName: boolean;
  readonly heading: boolean;
}

/** Makes a candidate of a range of a sentence's words. */
export function candidateOf(
  text: string,
  sentence: readonly Word[],
  { from, to }: Range,
  heading: boolean,
): Candidate | null {
  const first = sentence[from];
  const last = sentence[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  const surface = text.slice(first.start, last.end);
  const names = sentence.slice(from, to).filter(isCapital);
  const listed = gazetteerType(surface);
  return {
    start: first.start,
    end: last.end,
    from,
    to,
    text: surface,
    key: keyOf(surface),
    sentence,
    names,
    listed,
    headType: listed === null ? headTypeOf(sentence.slice(from, to)) : null,
    givenName:
      names[0] !== undefined && isGivenName(names[0].text) && placeKind(names[0].text) === null,
    heading,
  };
}

/** What mentions of one name share: straight apostrophes, no leading "the". */
export function keyOf(surface: string): string {
  return surface.replace(/’/g, "'").replace(/^the /i, "");
}

export function isCapital(word: Word | undefined): boolean {
  return word?.kind === "capital" || word?.kind === "upper";
}

/** The kind of name that the words' head makes, where it has one. */
export function headTypeOf(words: readonly Word[]): NameType | null {
  const size = words.filter((word) => isCapital(word) || word.kind === "number").length;
  if (size < 2) return null;
  const last = words.at(-1)?.lower ?? "";
  const of = words.findIndex((word) => /^(of|for|on|to|against)$/.test(word.text));
  const head = of > 0 ? (words[of - 1]?.lower ?? "") : last;
  if (COMPANY_FORMS.has(last)) return "ORG";
  if (of > 0) return ofType(head);
  if (HEADS_THAT_ARE_SURNAMES.has(head) && followsGivenName(words)) return null;
  if (OTHER_HEADS.has(head)) return "MISC";
  // "Sixth Circuit" is a court, "Monza Circuit" a track.
  if (head === "circuit" && ORDINAL.test(words.at(-2)?.lower ?? "")) return "ORG";
  if (ORGANIZATION_HEADS.has(head)) return "ORG";
  return PLACE_HEADS.has(head) ? "LOC" : null;
}

const ORDINAL =
  /^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh)$/;

/** Whether a person's given name or form of address opens the words: "Sally Field", "Sgt. Winston Rivers". */
function followsGivenName(words: readonly Word[]): boolean {
  const first = words[0];
  if (first === undefined) return false;
  const isName = isGivenName(first.text) && placeKind(first.text) === null;
  return HONORIFICS.has(first.lower) || (isName && words.length <= 3);
}

function ofType(head: string): NameType | null {
  if (ORGANIZATION_HEADS.has(head)) return "ORG";
  if (OTHER_HEADS.has(head) || OF_OTHER_HEADS.has(head)) return "MISC";
  if (PLACE_HEADS.has(head)) return "LOC";
  return OF_HEADS.has(head) ? "ORG" : null;
}

/** The word `distance` places before the candidate. */
export function before(c: Candidate, distance = 1): Word | undefined {
  return c.sentence[c.from - distance];
}

/** The word `distance` places after the candidate. */
export function after(c: Candidate, distance = 1): Word | undefined {
  return c.sentence[c.to - 1 + distance];
}

/** Whether every name word of the candidate is a word that news also writes in lower case. */
export function isCommonThroughout(c: Candidate): boolean {
  return c.names.every((word) => isCommonWord(word.lower));
}
