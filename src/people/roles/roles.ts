import { type Reading, tokensOf } from "../../coreference/reading.ts";
import type { Name } from "../../names/layers.ts";
import { honorificGender } from "../honorifics.ts";
import { rolesAfterName } from "./apposition.ts";
import { rolePhraseEndingAt } from "./phrase-before.ts";
import { clauseRoles, predicateRoles } from "./predicate.ts";
import { roleColonName, roleCommaName, roleIsName } from "./role-before-name.ts";
import { isBusinessPost, looksLikeRole } from "./role-nouns.ts";
import { headKey, isCapital, type RoleMention, type RolePhrase } from "./role-phrase.ts";
import { rolesOfAll, rolesOfSeveral } from "./several-names.ts";

/** What stands around a name mention: a form of address, and roles. */
export interface NameSurroundings {
  /** In lower case: "mr", "dr". */
  readonly address: string | null;
  /** The gender that it tells. */
  readonly honorific: "male" | "female" | null;
  readonly roles: readonly RoleMention[];
}

/** Reads the titles and roles around one person's name. Looks a bounded number of tokens left and right. */
export function rolesAround(doc: Reading, name: Name): NameSurroundings {
  const { from, to } = tokensOf(doc.tokens, name);
  const sentence = doc.sentences[doc.sentenceOf[from] ?? -1];
  if (sentence === undefined) return { address: null, honorific: null, roles: [] };
  const floor = sentence.firstToken;
  const ceiling = sentence.endToken;
  let left = from;
  let honorific: "male" | "female" | null = null;
  let address: string | null = null;
  // "Mr. Smith" may be three tokens or two.
  const word = doc.tokens[from - 1]?.text === "." ? from - 2 : from - 1;
  const told = isFirstLady(doc, word, floor)
    ? undefined
    : honorificGender(word < floor ? "" : (doc.tokens[word]?.text ?? ""));
  if (told !== undefined) {
    honorific = told;
    address = (doc.tokens[word]?.lower ?? "").replace(/\.$/, "");
    left = word;
  }
  const titles = titleThenName(doc, left, floor);
  // "Mrs Justice Okonjo"
  const title = titles[0]?.phrase.outerFrom ?? -1;
  if (title > floor) honorific ??= honorificGender(doc.tokens[title - 1]?.text ?? "") ?? null;
  const several = titles.length > 0 ? [] : rolesOfSeveral(doc, left, floor);
  const appositions = rolesAfterName(doc, to, ceiling);
  const closed = appositions.at(-1)?.phrase.to ?? -1;
  const roles = [
    ...titles,
    ...several,
    ...rolesOfAll(doc, to, ceiling),
    ...roleCommaName(doc, left, to, floor, ceiling),
    ...roleColonName(doc, left, floor),
    ...roleIsName(doc, left, floor),
    ...appositions,
    ...predicateRoles(doc, titles[0]?.phrase.outerFrom ?? left, to, ceiling),
    // "Ana Ruiz, a nurse, was named director"
    ...(doc.tokens[closed]?.text === "," ? clauseRoles(doc, closed, ceiling) : []),
  ];
  roles.sort((a, b) => a.phrase.from - b.phrase.from);
  return { address, honorific, roles };
}

function isFirstLady({ tokens }: Reading, word: number, floor: number): boolean {
  return word > floor && tokens[word]?.lower === "lady" && tokens[word - 1]?.lower === "first";
}

/** "Foreign Minister Qin Gang", "his uncle Dafydd Morgan" */
function titleThenName(doc: Reading, from: number, floor: number): RoleMention[] {
  if (from <= floor) return [];
  // "a chemistry student named May Tran"
  if (/^(?:named|called)$/.test(doc.tokens[from - 1]?.lower ?? "") && from - 2 > floor) {
    const phrase = rolePhraseEndingAt(doc, from - 2, floor, "any");
    return phrase?.opening === "indefinite" ? [{ phrase, rule: "titleThenName" }] : [];
  }
  const cue = identifyingCue(doc.tokens, from);
  if (cue > floor) {
    const phrase = rolePhraseEndingAt(doc, cue - 1, floor, "any");
    return phrase === undefined || phrase.opening === "none"
      ? []
      : [{ phrase, rule: "titleThenName" }];
  }
  const phrase =
    rolePhraseEndingAt(doc, from - 1, floor, "titleOnly") ?? likelyTrade(doc, from, floor);
  if (phrase === undefined) return [];
  const other = pairedPost(doc, phrase, floor);
  const phrases = other === undefined ? [phrase] : [other, phrase];
  return phrases.map((role) => ({ phrase: role, rule: "titleThenName" }));
}

/** The comma or participle of "the captain, identified only as Al Moe", "a man named by police as Al Moe"; else -1. */
function identifyingCue(tokens: Reading["tokens"], from: number): number {
  if (tokens[from - 1]?.lower !== "as") return -1;
  for (let i = from - 2; i > from - 6 && i > 0; i--) {
    if (/^(?:identified|named)$/.test(tokens[i]?.lower ?? "")) {
      return tokens[i - 1]?.text === "," ? i - 1 : i;
    }
  }
  return -1;
}

/** "the woodturner Ana Ruiz": a noun in small letters that looks like a trade, between "the" and a full name. */
function likelyTrade(doc: Reading, from: number, floor: number): RolePhrase | undefined {
  const { tokens, nameOf } = doc;
  const isFull = nameOf[from] !== undefined && nameOf[from] === nameOf[from + 1];
  if (!isFull || isCapital(tokens[from - 1])) return undefined;
  const phrase = rolePhraseEndingAt(doc, from - 1, floor, "titleOnly", looksLikeRole);
  return phrase?.opening === "definite" && phrase.from > phrase.outerFrom ? phrase : undefined;
}

/**
 * "Chairman and CEO Al Moe", "author and activist Al Moe"; not "the president and Prime Minister Al Moe", who are two.
 */
function pairedPost(doc: Reading, phrase: RolePhrase, floor: number): RolePhrase | undefined {
  const and = phrase.outerFrom - 1;
  if (and - 1 < floor || doc.tokens[and]?.lower !== "and") return undefined;
  if (phrase.opening !== "none") return undefined;
  const other = rolePhraseEndingAt(doc, and - 1, floor, "titleOnly");
  if (other === undefined) return undefined;
  const isBusiness = [phrase, other].every((post) => isBusinessPost(headKey(doc, post)));
  const isTrade = !isCapital(doc.tokens[phrase.head]) && isLoneTrade(doc, other, floor);
  return isBusiness || isTrade ? other : undefined;
}

/** Whether the phrase is a trade in small letters without a determiner, or opens the sentence or a clause. */
function isLoneTrade({ tokens }: Reading, phrase: RolePhrase, floor: number): boolean {
  return (
    phrase.opening !== "indefinite" &&
    (phrase.head === floor || !isCapital(tokens[phrase.head])) &&
    (phrase.opening !== "none" || phrase.head + 1 === phrase.to)
  );
}
