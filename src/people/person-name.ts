import { folded, withoutPossessive } from "../coreference/folded.ts";
import { genderOfGivenName } from "./given-names.ts";
import { sameGivenName } from "./short-given-names.ts";

/** A person's name as it stands in the text, taken apart. */
export interface PersonName {
  /** The name without titles and possessive ending. */
  readonly text: string;
  /** Its words, suffixes such as "Jr." and a nickname in quotes left out. */
  readonly words: readonly string[];
  /** The words as names are compared. */
  readonly keys: readonly string[];
  /** The same with initials and what hyphens tie apart: "J.K." as "j", "k". */
  readonly parts: readonly string[];
  /** "Patsy" in "Padraig ‘Patsy’ Quill". */
  readonly nickname: string | null;
}

/** Small words that belong to the family name after them. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "al el bin ibn bint ben abu af av da das de del della den der des di do dos du la le lo ter ten te van ver vom von y zu zum zur 't ní ni ó o mac nic ua abd st".split(
    " ",
  ),
);

const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|phd|qc|kc|mp|mep|obe|mbe|cbe)\.?$/i;

/** Letters behind a name that are no part of it. */
const POST_NOMINALS = /(?:,? (?:QC|KC|MP|MEP|MSP|MBE|OBE|CBE|PhD|M\.?D\.?|Esq\.?))+$/;

/** Another name behind the first: "Joseph Vijay alias ‘Printer’ Vijay". */
const ALIAS = /(?<=\S) (?:alias|a\.?k\.?a\.?|urf) .*$/i;

/** Titles that are no part of the name, should the name begin with one. */
const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|gen|general|col|colonel|capt|captain|lt|sgt|maj|major|rev|fr|sen|senator|rep|gov|president|judge|justice|sheikh|sheik|imam|rabbi|taoiseach|commander|lieutenant|admiral|minister|inspector|detective|constable|sergeant|ambassador|secretary|mayor|governor|chancellor|premier|councillor|baroness|archbishop|bishop|cardinal|coach|chairman|engr|hon|malam|mallam|alhaji|hajiya|ustaz|mullah|maulana|pastor|shri|smt|datuk|ssgt|cpl|cmdr|brig|supt|insp|cllr)\.?$/i;

const NICKNAME = /[“"‘'(]([^“”"‘’'()]{1,30})[”"’')](?=\s|$)/;

/** Takes a name apart. */
export function personName(surface: string): PersonName {
  const text = withoutTitles(
    withoutPossessive(unquoted(surface.replace(/\s+/g, " ").trim()))
      .replace(POST_NOMINALS, "")
      .replace(ALIAS, ""),
  );
  const nickname = text.includes(" ") ? (NICKNAME.exec(text)?.[1] ?? null) : null;
  const plain = nickname === null ? text : text.replace(NICKNAME, " ");
  const all = plain.split(/[\s,]+/).filter((word) => word.length > 0);
  const words = all.filter((word, i) => i === 0 || !SUFFIX.test(word));
  const keys = words.map(nameKey);
  return { text, words, keys, parts: keys.flatMap(partsOf), nickname };
}

/** The name without a quotation mark that belongs to the text before or behind it: "” Brandvold". */
function unquoted(surface: string): string {
  return surface.replace(/^["”’'»]\s+/, "").replace(/\s+["“‘'«]$/, "");
}

function withoutTitles(text: string): string {
  const words = text.split(" ");
  let first = 0;
  while (first < words.length - 1 && isTitle(words[first] ?? "", words[first + 1] ?? "")) first++;
  return words.slice(first).join(" ");
}

/** "King" of "King Charles", not of "King Kong". */
function isTitle(word: string, next: string): boolean {
  return (
    TITLE.test(word) ||
    RANK.test(word) ||
    INTRODUCTION.test(word) ||
    (ROYAL.test(word) && genderOfGivenName(next) !== null)
  );
}

/** Words that news puts before a full name, with which a tagger may take them for one: "Pensioner Karl Moss". */
const INTRODUCTION =
  /^(?:pensioner|schoolboy|schoolgirl|brothers|sisters|twins|siblings|neighbou?r|insp|supt|cllr|det|(?:mother|father|mum|mom|dad|grandmother|grandfather|actor|actress|model|singer)-(?:of|turned)-\p{L}+)$/iu;

/** Ranks of police in capitals: "DSP Ngozi Obi". */
const RANK = /^(?:IGP|DIG|AIG|CP|DCP|ACP|CSP|SP|DSP|ASP|DCI|DI|DS|PC)$/;

const ROYAL = /^(?:king|queen|prince|princess|pope|emperor|empress|duke|duchess)$/i;

/** The word as names are compared: "al-Warfali" and "Warfali" are the same. */
export function nameKey(word: string): string {
  const key = folded(word).replace(/^["'“]+|["'”,.]+$/g, "");
  return key.replace(/^(?:al|el|as|ad|an|ar|at|ash)-(?=.{3})/, "");
}

function partsOf(key: string): readonly string[] {
  return key.split(/[-.]/).filter((part) => part.length > 0);
}

/** Whether the word can stand for the whole name on its own: no initial, no particle. */
export function standsAlone(key: string): boolean {
  return key.length > 1 && !PARTICLES.has(key);
}

/**
 * Whether every word of `short` stands in `full`, in order: "Raymond Pruitt" in "Raymond Dale Pruitt",
 * "J. Okoro" in "James Okoro", "Bob Tull" in "Robert Tull", "Patsy Quill" in "Padraig ‘Patsy’ Quill". Both need
 * two words or more.
 */
export function isFormOf(short: PersonName, full: PersonName): boolean {
  if (short.parts.length < 2 || short.parts.length > full.parts.length) return false;
  const nickname = full.nickname?.toLowerCase();
  let at = 0;
  let whole = 0;
  for (const [i, part] of short.parts.entries()) {
    if (i === 0 && part === nickname) {
      at = 1;
      continue;
    }
    while (at < full.parts.length && !sameWord(part, full.parts[at] ?? "")) at++;
    if (at === full.parts.length) return false;
    if (full.parts[at] === part && standsAlone(part)) whole++;
    at++;
  }
  return whole > 0 && (endsAlike(short, full) || short.parts.length > 2 || whole > 1);
}

/** Whether the two have the same words, family name first in one and last in the other: "Nagy Eszter". */
export function isOtherOrder(one: PersonName, other: PersonName): boolean {
  const [a, b] = [one.keys, other.keys];
  if (a.length !== b.length || a.length < 2 || a.length > 3) return false;
  const rotated = [...b.slice(1), ...b.slice(0, 1)];
  return equal(a, rotated) || equal(a, [...b.slice(-1), ...b.slice(0, -1)]);
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.every((word, i) => word === b[i]);
}

function endsAlike(short: PersonName, full: PersonName): boolean {
  return short.parts.at(-1) === full.parts.at(-1);
}

function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return sameGivenName(one, other);
}
