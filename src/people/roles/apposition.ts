import type { Reading } from "../../coreference/reading.ts";
import { cueLemma } from "../../quotes/cues.ts";
import { rolePhraseStartingAt } from "./phrase-after.ts";
import type { RoleMention, RolePhrase } from "./role-phrase.ts";

/** How many tokens an aside between a name and its apposition may have: "(centre)", "of the town of Aparri,". */
const LONGEST_ASIDE = 8;
const MOST_ROLES = 3;

/** "Dana Reyes-Holt, 41, a State Department spokeswoman", "Al Moe (chair)": the roles behind a name that ends before token `to`. */
export function rolesAfterName(doc: Reading, to: number, ceiling: number): RoleMention[] {
  const { tokens } = doc;
  let at = to;
  if (tokens[at]?.text === "(") {
    const inside = rolesFrom(doc, at + 1, ceiling, "nameCommaRole");
    if (inside.some(({ phrase }) => tokens[phrase.to]?.text === ")")) return inside;
    while (at < ceiling && at - to < LONGEST_ASIDE && tokens[at]?.text !== ")") at++;
    at++;
  }
  at = behindOrigin(doc, at, ceiling);
  if (!/^[,—–]$/.test(tokens[at]?.text ?? "") || at + 1 >= ceiling) return [];
  at++;
  if (tokens[at]?.upos === "NUM" && tokens[at + 1]?.text === ",") at += 2;
  at = behindOrigin(doc, at, ceiling, ",");
  if (/^(?:then|now|currently|formerly|also)$/.test(tokens[at]?.lower ?? "")) at++;
  if (tokens[at]?.lower === "whose") return [];
  return rolesFrom(doc, at, ceiling, "nameCommaRole");
}

/** The token behind "of Bergen" or "from the Coast Guard", and behind `closing` where one is asked for; else `at`. */
function behindOrigin(
  { tokens, nameOf }: Reading,
  at: number,
  ceiling: number,
  closing?: string,
): number {
  if (!/^(?:of|from|in)$/.test(tokens[at]?.lower ?? "")) return at;
  let end = at + 1;
  if (tokens[end]?.lower === "the") end++;
  const name = nameOf[end];
  if (name?.type !== "LOC" && name?.type !== "ORG") return at;
  while (end < ceiling && end - at < LONGEST_ASIDE && nameOf[end] === name) end++;
  if (closing === undefined) return end;
  return tokens[end]?.text === closing ? end + 1 : at;
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
