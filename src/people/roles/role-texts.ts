import type { Reading } from "../../coreference/reading.ts";
import { isCircumstance } from "./role-nouns.ts";
import { headKey, hyphenated, isCapital, type RoleMention } from "./role-phrase.ts";

/** How many of a person's role mentions are read. */
const MOST_READ = 50;

/**
 * The roles of one person as the text has them, in text order: those that another one says more fully are left
 * out, and so are kinship and circumstance ("sister", "defendant") where a post or trade is told.
 */
export function roleTexts(doc: Reading, roles: readonly RoleMention[]): readonly string[] {
  const { text, tokens } = doc;
  const found: { text: string; words: ReadonlySet<string>; isPost: boolean }[] = [];
  for (const { phrase, rule } of roles.slice(0, MOST_READ)) {
    const first = tokens[phrase.from];
    const last = tokens[phrase.to - 1];
    if (first === undefined || last === undefined) continue;
    const words = new Set(
      tokens
        .slice(phrase.from, phrase.to)
        .map(({ lower }) => lower.replace(/\.$/, ""))
        .filter((word) => word !== ""),
    );
    if (found.some((other) => isSubset(words, other.words))) continue;
    const kept = found.findIndex((other) => isSubset(other.words, words));
    const head = hyphenated(tokens, phrase.head).toLowerCase();
    // "Father Kobalia" is a priest.
    const isTitle =
      rule === "titleThenName" &&
      isCapital(tokens[phrase.head]) &&
      !/^rev(?:erend)?$/.test(headKey(doc, phrase));
    const role = {
      text: text.slice(first.start, last.end).replace(/\s+/g, " "),
      words,
      isPost: isTitle || (!isCircumstance(headKey(doc, phrase)) && !isCircumstance(head)),
    };
    if (kept < 0) found.push(role);
    else found[kept] = role;
  }
  const posts = found.filter(({ isPost }) => isPost);
  return (posts.length > 0 ? posts : found).map((role) => role.text);
}

function isSubset(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  return [...small].every((word) => large.has(word));
}
