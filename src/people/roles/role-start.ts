import type { Reading } from "../../coreference/reading.ts";
import { demonymCountry } from "../../models/countries.ts";
import { roleKey } from "./role-nouns.ts";
import { isHyphen } from "./role-phrase.ts";

/** Words before a role that say which of several it is: "the new director", "a second witness". */
const WHICH =
  /^(?:new|newly|second|third|fourth|fifth|other|another|own|same|so-called|alleged|one|longtime|long-time|youngest|oldest|richest|newest|future|would-be)$/;

/** Posts that a state gives: its adjective belongs to them ("the Egyptian foreign minister"), not to a trade ("an Ethiopian lawyer"). */
const STATE_POSTS: ReadonlySet<string> = new Set(
  `president minister premier chancellor secretary king queen emperor empress emir sultan prince
   princess monarch ruler leader envoy ambassador diplomat consul negotiator attache official
   commissioner delegate general admiral marshal lawmaker legislator senator parliamentarian deputy
   mp congressman congresswoman governor prosecutor judge justice spokesman spokeswoman spokesperson
   representative speaker taoiseach dictator politician undersecretary oligarch chief`.split(/\s+/),
);

/**
 * The first token of a role whose phrase begins at token `from`: an age, a birthplace, a word such as "new"
 * and the nationality of a trade say something else of the person than the role.
 */
export function roleStart(doc: Reading, from: number, head: number): number {
  let first = from;
  for (let passed = -1; passed < first; ) {
    passed = first;
    first = behindNationality(doc, behindBirthplace(doc, behindAge(doc, first, head), head), head);
    if (first < head && isPlainWord(doc, first) && isWhich(doc, first)) first++;
  }
  return first;
}

/** "22-year-old medical student" */
function behindAge({ tokens }: Reading, from: number, head: number): number {
  const aged = /^years?$/.test(tokens[from + 2]?.lower ?? "") && tokens[from + 4]?.lower === "old";
  return aged && isHyphen(tokens[from + 1]) && from + 5 <= head ? from + 5 : from;
}

/** "Lagos-born engineer", "New York-born engineer" */
function behindBirthplace({ tokens }: Reading, from: number, head: number): number {
  for (let i = from + 1; i + 1 < head && i < from + 4; i++) {
    if (isHyphen(tokens[i]) && /^(?:born|raised)$/.test(tokens[i + 1]?.lower ?? "")) return i + 2;
  }
  return from;
}

/** "Chilean modeller", "Congolese militia leader"; "Chinese leader" and "Egyptian foreign minister" stay. */
function behindNationality({ tokens, nameOf }: Reading, from: number, head: number): number {
  if (from >= head || isHyphen(tokens[from + 1])) return from;
  const type = nameOf[from]?.type;
  if (type === "ORG" || type === "LOC") return from;
  if (demonymCountry(tokens[from]?.text ?? "") === null) return from;
  const post = roleKey(tokens[head]?.text ?? "");
  const isOfState =
    STATE_POSTS.has(post) && ((post !== "leader" && post !== "chief") || head === from + 1);
  return isOfState ? from : from + 1;
}

function isWhich({ tokens }: Reading, at: number): boolean {
  return WHICH.test(tokens[at]?.text ?? "") && !isHyphen(tokens[at + 1]);
}

function isPlainWord({ nameOf }: Reading, at: number): boolean {
  return nameOf[at] === undefined;
}
