import { at } from "../../core/span.ts";
import type { Mention } from "../../coreference/mention.ts";
import { type Reading, tokensOf } from "../../coreference/reading.ts";
import { rolePhraseStartingAt } from "./phrase-after.ts";
import { predicateRoles } from "./predicate.ts";
import { roleCommaName } from "./role-before-name.ts";
import type { RoleMention } from "./role-phrase.ts";

/** Rules that tie a description by what it alone says; the others repeat a role that stands beside a name. */
const TELLING: ReadonlySet<string> = new Set([
  "roleNamedLater",
  "revealedSpeaker",
  "namedBelowLead",
  "ageOfSubject",
  "calling",
]);

/** What a description or pronoun that was tied to somebody says that they are: "the 19-year-old winger", "she is a nurse". */
export function rolesSaid(doc: Reading, mention: Mention): readonly RoleMention[] {
  const { from, to } = tokensOf(doc.tokens, mention);
  const sentence = doc.sentences[doc.sentenceOf[from] ?? -1];
  if (sentence === undefined || at(doc.quotations, mention.start) !== undefined) return [];
  const ceiling = sentence.endToken;
  if (mention.kind === "pronoun") {
    if (!/^(?:s?he)$/i.test(mention.text)) return [];
    return [
      ...roleCommaName(doc, from, to, sentence.firstToken, ceiling),
      ...predicateRoles(doc, from, to, ceiling),
    ];
  }
  if (mention.kind !== "description" || !TELLING.has(mention.rule)) return [];
  const phrase = rolePhraseStartingAt(doc, from, to);
  return phrase === undefined ? [] : [{ phrase, rule: "description" }];
}
