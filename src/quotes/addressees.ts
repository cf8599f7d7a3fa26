import { FINITE_TAG } from "../syntax/finite-tags.ts";
import type { Token } from "../syntax/layers.ts";
import { frameOf } from "./cues.ts";
import type { Unit } from "./units.ts";
import { isHuman } from "./unnamed-subjects.ts";

/** Bodies that are told things without an article: "told parliament taxes would rise". */
const TOLD_BODIES: ReadonlySet<string> = new Set(
  "parliament congress staff police court jurors mps lawmakers media".split(" "),
);

/** Whether the unit is a verb that is told to someone: "told", "warned". */
export function addresses(unit: Unit | undefined): boolean {
  return unit?.kind === "verb" && frameOf(unit.lemma)?.addressee === true;
}

/**
 * The token where what was said starts, inside the noun phrase of the tokens `from` to `to` behind a verb
 * that is told to someone: "told analysts | profits would fall". Undefined where it is one phrase.
 */
export function addresseeEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  endsName: (offset: number) => boolean,
): number | undefined {
  const verb = tokens[to];
  if (verb === undefined || !FINITE_TAG.test(verb.xpos)) return undefined;
  for (let i = from; i < to - 1; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined || next === undefined || !/^(N|JJ|CD|DT)/.test(next.xpos)) continue;
    // "told Reuters reporters gathered outside that …"
    const named = token.upos === "PROPN" && endsName(token.end) && !isTold(next);
    if (named || isTold(token)) return i + 1;
  }
  return undefined;
}

function isTold({ lower }: Token): boolean {
  return TOLD_BODIES.has(lower) || (/[^s]s$/.test(lower) && isHuman(lower.slice(0, -1)));
}
