import { at } from "../core/span.ts";
import { looksLikeRole } from "../people/roles/role-nouns.ts";
import { cueLemma } from "../quotes/cues.ts";
import type { Reading } from "./reading.ts";
import type { Referent, Touch } from "./referents.ts";

const PLURAL_PEOPLE =
  /^(?:they|them|their|both|people|police|men|women|children|families|couple|team|staff|crew)$/;

/**
 * Whom "they" in "“…,” they said" means where one person speaks: the subject just before, whose gender
 * nothing tells, and no group beside. Undefined for the plural.
 */
export function singularThey(
  doc: Reading,
  token: number,
  where: Touch,
  recent: readonly Referent[],
): Referent | undefined {
  const { tokens } = doc;
  if (tokens[token]?.lower !== "they" || where.quoted) return undefined;
  const verb = tokens[token + 1];
  const isAttribution =
    /^["”’']$/.test(tokens[token - 1]?.text ?? "") &&
    verb?.upos === "VERB" &&
    cueLemma(verb.lower) !== undefined;
  const last = recent.at(-1);
  const touched = last?.touches.at(-1);
  if (!isAttribution || last === undefined || touched === undefined) return undefined;
  if (touched.role !== "subject" || touched.quoted || where.sentence - touched.sentence > 1) {
    return undefined;
  }
  const isOpen = last.person !== null && (last.told ?? last.bound ?? last.guessed) === null;
  return isOpen && !speaksOfGroup(doc, touched.token, token) ? last : undefined;
}

/** Whether the narration between two tokens speaks of several people. */
function speaksOfGroup({ tokens, quotations }: Reading, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower, upos, start }) => {
    const isPlural =
      PLURAL_PEOPLE.test(lower) ||
      (upos === "NOUN" && lower.endsWith("s") && looksLikeRole(lower.slice(0, -1)));
    return isPlural && at(quotations, start) === undefined;
  });
}
