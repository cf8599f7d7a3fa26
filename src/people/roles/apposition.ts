import type { Reading } from "../../coreference/reading.ts";
import { cueLemma } from "../../quotes/cues.ts";
import type { Token } from "../../syntax/layers.ts";
import { behindAsides } from "./asides.ts";
import { rolePhraseStartingAt } from "./phrase-after.ts";
import { isCapital, isPossessiveMark, type RoleMention, type RolePhrase } from "./role-phrase.ts";

const MOST_ROLES = 3;
/** Words between the comma and a role: "then a minister", "herself a doctor", "by now the owner". */
const WHEN = /^(?:then|now|currently|formerly|previously|also|once|later|still|himself|herself)$/;

/** "Dana Reyes-Holt, 41, a State Department spokeswoman", "Al Moe (chair)": the roles behind a name that ends before token `to`. */
export function rolesAfterName(doc: Reading, to: number, ceiling: number): RoleMention[] {
  const { tokens } = doc;
  if (tokens[to]?.text === "(") {
    const inside = rolesFrom(doc, to + 1, ceiling, "nameCommaRole");
    if (inside.some(({ phrase }) => tokens[phrase.to]?.text === ")")) return inside;
  }
  let at = behindAsides(doc, to, ceiling);
  if (!/^[,—–]$/.test(tokens[at]?.text ?? "") || at + 1 >= ceiling) return [];
  at++;
  if (tokens[at]?.lower === "by" && WHEN.test(tokens[at + 1]?.lower ?? "")) at++;
  if (WHEN.test(tokens[at]?.lower ?? "")) at++;
  if (tokens[at]?.lower === "whose") return [];
  return rolesFrom(doc, behindPossessor(doc, at), ceiling, "nameCommaRole");
}
/** The token behind "Ana Ruiz’s" in "Bo Lind, Ana Ruiz’s husband", with or without her title, else `at`. */
function behindPossessor({ tokens, nameOf }: Reading, at: number): number {
  let from = at;
  while (from < at + 2 && nameOf[from] === undefined && isCapital(tokens[from])) from++;
  const owner = nameOf[from];
  if (owner?.type !== "PER") return at;
  let end = from + 1;
  while (nameOf[end] === owner) end++;
  return isPossessiveMark(tokens[end]) ? end + 1 : at;
}

/** Up to three roles joined by "and" or commas, from token `first` on. */
export function rolesFrom(
  doc: Reading,
  first: number,
  ceiling: number,
  rule: RoleMention["rule"],
): RoleMention[] {
  const { tokens, nameOf } = doc;
  const found: RoleMention[] = [];
  let at = first;
  while (found.length < MOST_ROLES && at < ceiling) {
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

/** "a critic of the deal", "a veteran of the 2015 outbreak": a stance or a past, and no role. */
const NO_ROLE_OF = /^(?:critic|veteran|friend|survivor|supporter|opponent)$/;
/** "a mother of three" */
const PARENT = /^(?:father|mother|dad|mum|mom|parent|grandfather|grandmother)$/;

/** Whether the words after a phrase leave it an apposition: no noun goes on with it, no name takes it for its title. */
function isClosed({ tokens, nameOf }: Reading, phrase: RolePhrase, ceiling: number): boolean {
  const next = tokens[phrase.to];
  if (phrase.to >= ceiling || next === undefined) return true;
  if (nameOf[phrase.to]?.type === "PER") return false;
  if (tokens[phrase.head + 1]?.lower === "of" && !tellsRole(tokens, phrase.head)) return false;
  // "Ditlevsen, the captain added, has …": the captain is somebody else.
  if (/^(?:VERB|AUX)$/.test(next.upos) && cueLemma(next.lower) !== undefined) return false;
  if (phrase.opening === "none" && next.text === "," && nameOf[phrase.to + 1]?.type === "PER")
    return false;
  return true;
}

/** Whether a noun before "of" says more than a stance, a past or how many children somebody has. */
function tellsRole(tokens: readonly Token[], head: number): boolean {
  const noun = tokens[head]?.lower ?? "";
  if (NO_ROLE_OF.test(noun)) return false;
  return !PARENT.test(noun) || tokens[head + 2]?.upos !== "NUM";
}
