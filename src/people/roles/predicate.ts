import type { Reading } from "../../coreference/reading.ts";
import { rolesFrom } from "./apposition.ts";
import type { RoleMention } from "./role-phrase.ts";

const COPULAS: ReadonlySet<string> = new Set("is was remains remained 's ’s".split(" "));
const BECOME: ReadonlySet<string> = new Set("become becomes became".split(" "));
const AS_VERBS: ReadonlySet<string> = new Set(
  `serve serves served serving work works worked working named appointed elected act acts acted
   acting resign resigns resigned quit down retire retired stepped return returned`.split(/\s+/),
);
const NAMING_VERBS: ReadonlySet<string> = new Set(["named", "appointed", "elected"]);
/** How many tokens a verb group may have before it says what its subject is. */
const LONGEST_VERB_GROUP = 5;

/**
 * What a clause says that its subject, a name or pronoun at tokens [from, to), is: "X is the head of Y",
 * "X, who was a trader", "X will serve as interim chief executive"; or its object: "named X chief executive".
 */
export function predicateRoles(
  doc: Reading,
  from: number,
  to: number,
  ceiling: number,
): RoleMention[] {
  const { tokens } = doc;
  const one = (first: number, rule: RoleMention["rule"]) =>
    rolesFrom(doc, first, ceiling, rule).slice(0, 1);
  if (tokens[to]?.lower === "as") return one(to + 1, "nameAsRole");
  if (NAMING_VERBS.has(tokens[from - 1]?.lower ?? "")) return one(to, "nameAsRole");
  const isRelative = tokens[to]?.text === "," && tokens[to + 1]?.lower === "who";
  const at = isRelative ? to + 2 : to;
  for (let i = at; i < Math.min(at + LONGEST_VERB_GROUP, ceiling); i++) {
    const word = tokens[i]?.lower ?? "";
    const next = tokens[i + 1]?.lower ?? "";
    if (AS_VERBS.has(word)) {
      if (next === "as") return one(i + 2, "nameAsRole");
      if (NAMING_VERBS.has(word) && i > at && !isDeterminer(next)) {
        const named = one(i + 1, "nameAsRole");
        if (named.length > 0) return named;
      }
    }
    if (BECOME.has(word)) return one(i + 1, "nameIsRole");
    if (COPULAS.has(word) && i === at && isDeterminer(next)) {
      return rolesFrom(doc, i + 1, ceiling, "nameIsRole");
    }
    if (word === "been" && isDeterminer(next)) return one(i + 1, "nameIsRole");
    if (!/^(?:AUX|ADV|VERB)$/.test(tokens[i]?.upos ?? "") && !AS_VERBS.has(word)) return [];
  }
  return [];
}

function isDeterminer(word: string): boolean {
  return /^(?:an?|the|its|their)$/.test(word);
}
