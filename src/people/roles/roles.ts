import { type Reading, tokensOf } from "../../coreference/reading.ts";
import type { Name } from "../../names/layers.ts";
import { cueLemma } from "../../quotes/cues.ts";
import { honorificGender } from "../honorifics.ts";
import { rolePhraseStartingAt } from "./phrase-after.ts";
import { rolePhraseEndingAt } from "./phrase-before.ts";
import { isRoleNoun } from "./role-nouns.ts";
import type { RolePhrase } from "./role-phrase.ts";

/** A role that the text ties to one name mention. */
export interface RoleMention {
  readonly phrase: RolePhrase;
  readonly rule: "titleThenName" | "roleCommaName" | "nameCommaRole" | "nameIsRole" | "nameAsRole";
}

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
  const told = word >= floor ? honorificGender(doc.tokens[word]?.text ?? "") : undefined;
  if (told !== undefined) {
    honorific = told;
    address = (doc.tokens[word]?.lower ?? "").replace(/\.$/, "");
    left = word;
  }
  const titles = titleThenName(doc, left, floor);
  // "Mrs Justice Okonjo"
  const title = titles[0]?.phrase.outerFrom ?? -1;
  if (title > floor) honorific ??= honorificGender(doc.tokens[title - 1]?.text ?? "") ?? null;
  const roles = [
    ...titles,
    ...roleCommaName(doc, left, to, floor, ceiling),
    ...nameCommaRole(doc, to, ceiling),
    ...nameIsRole(doc, to, ceiling),
  ];
  roles.sort((a, b) => a.phrase.from - b.phrase.from);
  return { address, honorific, roles };
}

/** "Foreign Minister Qin Gang", "his uncle Dafydd Morgan" */
function titleThenName(doc: Reading, from: number, floor: number): RoleMention[] {
  if (from <= floor) return [];
  // "a chemistry student named May Tran"
  if (/^(?:named|called)$/.test(doc.tokens[from - 1]?.lower ?? "") && from - 2 > floor) {
    const phrase = rolePhraseEndingAt(doc, from - 2, floor, "any");
    return phrase?.opening === "indefinite" ? [{ phrase, rule: "titleThenName" }] : [];
  }
  const phrase = rolePhraseEndingAt(doc, from - 1, floor, "titleOnly");
  return phrase === undefined ? [] : [{ phrase, rule: "titleThenName" }];
}

/** "Italy’s interior minister, Matteo Rossi, said", "the board’s director of people, Karim El-Sayed" */
function roleCommaName(
  doc: Reading,
  from: number,
  to: number,
  floor: number,
  ceiling: number,
): RoleMention[] {
  const { tokens, nameOf } = doc;
  const title = from > floor ? rolePhraseEndingAt(doc, from - 1, floor, "titleOnly") : undefined;
  const comma = (title?.outerFrom ?? from) - 1;
  if (comma - 1 < floor || tokens[comma]?.text !== ",") return [];
  const phrase = rolePhraseEndingAt(doc, comma - 1, floor, "any");
  if (phrase === undefined) return [];
  const first = phrase.outerFrom;
  const paired = first - 1 > floor && tokens[first - 1]?.lower === "and";
  const other = paired ? rolePhraseEndingAt(doc, first - 2, floor, "any") : undefined;
  const opened =
    phrase.opening !== "none" ||
    first === floor ||
    nameOf[phrase.from] !== undefined ||
    (other !== undefined && other.opening !== "none");
  // "Ana Ruiz, the mayor, Luis Ortega and …": the role belongs to the name before it.
  const taken =
    first > floor &&
    tokens[first - 1]?.text === "," &&
    nameOf[first - 2]?.type === "PER" &&
    tokens[first]?.lower !== "whose";
  if (!opened || taken) return [];
  const after = tokens[to];
  const closed =
    to >= ceiling ||
    /^[,.;:—–)”"]$/.test(after?.text ?? "") ||
    /^(?:VERB|AUX|ADP|ADV)$/.test(after?.upos ?? "");
  if (!closed) return [];
  const phrases = other === undefined ? [phrase] : [other, phrase];
  return phrases.map((role) => ({ phrase: role, rule: "roleCommaName" }));
}

/** "Dana Reyes-Holt, 41, a State Department spokeswoman": up to two roles joined by "and". */
function nameCommaRole(doc: Reading, to: number, ceiling: number): RoleMention[] {
  const { tokens } = doc;
  let at = to;
  if (tokens[at]?.text === "(") {
    while (at < ceiling && at - to < 8 && tokens[at]?.text !== ")") at++;
    at++;
  }
  if (!/^[,—–]$/.test(tokens[at]?.text ?? "") || at + 1 >= ceiling) return [];
  at++;
  if (tokens[at]?.upos === "NUM" && tokens[at + 1]?.text === ",") at += 2;
  if (tokens[at]?.lower === "whose") return [];
  return rolesFrom(doc, at, ceiling, "nameCommaRole");
}

function rolesFrom(
  doc: Reading,
  first: number,
  ceiling: number,
  rule: RoleMention["rule"],
): RoleMention[] {
  const { tokens, nameOf } = doc;
  const found: RoleMention[] = [];
  let at = first;
  while (found.length < 3 && at < ceiling) {
    const phrase = rolePhraseStartingAt(doc, at, ceiling);
    if (phrase === undefined || !isClosed(doc, phrase, ceiling)) break;
    found.push({ phrase, rule });
    at = phrase.to;
    const comma = tokens[at]?.text === "," && tokens[at + 1]?.lower !== "and";
    if (tokens[at]?.lower !== "and" && !comma) break;
    at++;
    if (nameOf[at]?.type === "PER") break;
    if (comma && !/^(?:a|an|former|and)$/.test(tokens[at]?.lower ?? "")) break;
  }
  return found;
}

/** Whether the words after a phrase leave it an apposition: no noun goes on with it, no name takes it for its title. */
function isClosed({ tokens, nameOf }: Reading, phrase: RolePhrase, ceiling: number): boolean {
  const next = tokens[phrase.to];
  if (phrase.to >= ceiling || next === undefined) return true;
  if (nameOf[phrase.to]?.type === "PER") return false;
  // "Ditlevsen, the captain added, has …": the captain is somebody else.
  if (/^(?:VERB|AUX)$/.test(next.upos) && cueLemma(next.lower) !== undefined) return false;
  if (phrase.opening === "none" && next.text === "," && nameOf[phrase.to + 1]?.type === "PER")
    return false;
  return true;
}

const COPULAS: ReadonlySet<string> = new Set(
  "is was became becomes remains remained 's ’s".split(" "),
);
const AS_VERBS: ReadonlySet<string> = new Set(
  `serve serves served serving work works worked working named appointed elected act acts acted
   acting resign resigns resigned quit down retire retired stepped return returned`.split(/\s+/),
);
const NAMING_VERBS: ReadonlySet<string> = new Set(["named", "appointed", "elected"]);

/** "X is the head of Y", "X, who was a trader", "X will serve as interim chief executive" */
function nameIsRole(doc: Reading, to: number, ceiling: number): RoleMention[] {
  const { tokens } = doc;
  if (tokens[to]?.lower === "as") return rolesFrom(doc, to + 1, ceiling, "nameAsRole").slice(0, 1);
  let at = to;
  if (tokens[at]?.text === "," && tokens[at + 1]?.lower === "who") at += 2;
  for (let i = at; i < Math.min(at + 5, ceiling); i++) {
    const word = tokens[i]?.lower ?? "";
    const next = tokens[i + 1]?.lower;
    if (AS_VERBS.has(word)) {
      if (next === "as") return rolesFrom(doc, i + 2, ceiling, "nameAsRole").slice(0, 1);
      if (NAMING_VERBS.has(word) && i > at && isRoleNoun(next ?? "")) {
        return rolesFrom(doc, i + 1, ceiling, "nameAsRole").slice(0, 1);
      }
    }
    if (COPULAS.has(word) && i === at && openingOfWord(next)) {
      return rolesFrom(doc, i + 1, ceiling, "nameIsRole");
    }
    if (!/^(?:AUX|ADV|VERB)$/.test(tokens[i]?.upos ?? "") && !AS_VERBS.has(word)) return [];
  }
  return [];
}

function openingOfWord(word: string | undefined): boolean {
  return word === "a" || word === "an" || word === "the" || word === "its" || word === "their";
}
