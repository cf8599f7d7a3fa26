import type { Reading } from "../../coreference/reading.ts";
import { behindLetters } from "./asides.ts";
import { rolePhraseEndingAt } from "./phrase-before.ts";
import { looksLikeRole } from "./role-nouns.ts";
import { isCapital, type RoleMention, type RolePhrase } from "./role-phrase.ts";

/** "Italy’s interior minister, Matteo Rossi, said", "the board’s director of people, Karim El-Sayed" */
export function roleCommaName(
  doc: Reading,
  from: number,
  to: number,
  floor: number,
  ceiling: number,
): RoleMention[] {
  const { tokens, nameOf } = doc;
  const comma = commaBefore(doc, from, floor);
  if (comma - 1 < floor || tokens[comma]?.text !== ",") return [];
  const phrase =
    rolePhraseEndingAt(doc, comma - 1, floor, "any") ?? likelyRole(doc, comma - 1, floor);
  if (phrase === undefined) return [];
  const first = phrase.outerFrom;
  const paired = first - 1 > floor && tokens[first - 1]?.lower === "and";
  const other = paired ? rolePhraseEndingAt(doc, first - 2, floor, "any") : undefined;
  const opened =
    phrase.opening !== "none" ||
    first === floor ||
    (first === floor + 1 && /^(?:as|once|then|now|formerly)$/.test(tokens[floor]?.lower ?? "")) ||
    isSecondOfTwo(doc, first, floor) ||
    nameOf[phrase.from] !== undefined ||
    (other !== undefined && other.opening !== "none");
  // "Ana Ruiz, the mayor, Luis Ortega and …": the role belongs to the name before it.
  const taken =
    first > floor &&
    tokens[first - 1]?.text === "," &&
    nameOf[first - 2]?.type === "PER" &&
    tokens[first]?.lower !== "whose";
  if (!opened || taken) return [];
  const after = tokens[behindLetters(tokens, to)];
  const closed =
    to >= ceiling ||
    /^[,.;:—–)”"]$/.test(after?.text ?? "") ||
    /^(?:VERB|AUX|ADP|ADV)$/.test(after?.upos ?? "");
  if (!closed) return [];
  const phrases = other === undefined ? [phrase] : [other, phrase];
  return phrases.map((role) => ({ phrase: role, rule: "roleCommaName" }));
}

/** "Its chief executive, Ana Ruiz, and finance director, Al Moe, said": the determiner holds for both. */
function isSecondOfTwo({ tokens, nameOf }: Reading, first: number, floor: number): boolean {
  return (
    first - 3 > floor &&
    tokens[first - 1]?.lower === "and" &&
    tokens[first - 2]?.text === "," &&
    nameOf[first - 3]?.type === "PER"
  );
}

/** The token of the comma before a name at `from`, its title or its party: "the MP for Leeds, Conservative Ana Ruiz". */
function commaBefore(doc: Reading, from: number, floor: number): number {
  const { tokens, nameOf } = doc;
  if (from <= floor) return -1;
  const title = rolePhraseEndingAt(doc, from - 1, floor, "titleOnly");
  if (title !== undefined) return title.outerFrom - 1;
  const party = nameOf[from - 1];
  const isParty = party === undefined ? isCapital(tokens[from - 1]) : party.type !== "PER";
  return isParty && tokens[from - 2]?.text === "," ? from - 2 : from - 1;
}

/** A phrase whose head only looks like a noun for a person, where a possessor or the start of the sentence opens it. */
function likelyRole(doc: Reading, last: number, floor: number): RolePhrase | undefined {
  const phrase = rolePhraseEndingAt(doc, last, floor, "any", looksLikeRole);
  if (phrase === undefined) return undefined;
  const isOpened =
    phrase.opening === "possessive" || (phrase.opening !== "none" && phrase.outerFrom === floor);
  const before = doc.tokens[phrase.outerFrom - 1];
  return isOpened && (phrase.outerFrom === floor || before?.upos !== "ADP") ? phrase : undefined;
}

/** "Minister of Health: Ana Ruiz": a line of a list, the role ahead of a colon. */
export function roleColonName(doc: Reading, from: number, floor: number): RoleMention[] {
  const { tokens } = doc;
  if (from - 2 < floor || tokens[from - 1]?.text !== ":") return [];
  const phrase = rolePhraseEndingAt(doc, from - 2, floor, "any");
  if (phrase === undefined) return [];
  const and = phrase.outerFrom - 1;
  const paired = and > floor && tokens[and]?.lower === "and";
  const other = paired ? rolePhraseEndingAt(doc, and - 1, floor, "any") : undefined;
  if ((other ?? phrase).outerFrom !== floor) return [];
  const phrases = other === undefined ? [phrase] : [other, phrase];
  return phrases.map((role) => ({ phrase: role, rule: "roleColonName" }));
}

/** "Its chairman is Bo Lind", "The new coach will be Ana Ruiz": the role stands before the name, with a copula between. */
export function roleIsName(doc: Reading, from: number, floor: number): RoleMention[] {
  const { tokens } = doc;
  let copula = from - 1;
  if (/^(?:now|currently)$/.test(tokens[copula]?.lower ?? "")) copula--;
  if (!/^(?:is|was|be|remains)$/.test(tokens[copula]?.lower ?? "")) return [];
  let last = copula - 1;
  while (last > floor && /^(?:will|would|to|has|had)$/.test(tokens[last]?.lower ?? "")) last--;
  if (last <= floor) return [];
  const phrase = rolePhraseEndingAt(doc, last, floor, "any");
  if (phrase === undefined || /^(?:none|indefinite)$/.test(phrase.opening)) return [];
  return [{ phrase, rule: "roleIsName" }];
}
