import type { Line } from "./line.ts";
import { HONORIFIC, ORGANIZATION_NOUN, PORTFOLIO, REPORTING_VERB, ROLE } from "./word-facts.ts";
import type { Range } from "./zones.ts";

const FARTHEST = 8;

/** What stands after a run of capitals, as a small number: an age, a role in apposition, a clause with "who". */
export function afterRun({ words, facts }: Line, run: Range): number {
  const first = words[run.to];
  const second = words[run.to + 1];
  if (first === undefined) return 0;
  if (first.text === "(") {
    const closed = words[run.to + 2]?.text === ")";
    return closed && second?.kind === "upper" ? 1 : 2;
  }
  if (first.lower === "who" || first.lower === "whose") return 3;
  if (((facts[run.to]?.cued ?? 0) & REPORTING_VERB) !== 0) return 4;
  if (first.text !== "," || second === undefined) return 0;
  if (second.lower === "who" || second.lower === "whose") return 3;
  if (second.kind === "number" || second.lower === "aged") return 5;
  if (second.lower === "which" || second.lower === "where") return 6;
  return apposition(facts, words, run.to + 1);
}

function apposition(facts: Line["facts"], words: Line["words"], from: number): number {
  for (let i = from; i < from + FARTHEST; i++) {
    const word = words[i];
    const cued = facts[i]?.cued ?? 0;
    if (word === undefined || word.kind === "mark") return 0;
    const noun =
      words[i + 1]?.kind === "lower" &&
      ((facts[i + 1]?.cued ?? 0) & (ROLE | ORGANIZATION_NOUN)) !== 0;
    if (noun || word.kind !== "lower") continue;
    if ((cued & ROLE) !== 0) return 7;
    if ((cued & ORGANIZATION_NOUN) !== 0) return 8;
    if (i > from && ENDS.test(word.lower)) return 0;
  }
  return 0;
}

const ENDS = /^(of|at|for|in|on|to|that|said|says)$/;

/** What stands before a run of capitals: a role, a role and its office, a role and a comma. */
export function beforeRun({ words, facts }: Line, run: Range): number {
  let at = run.from - 1;
  const comma = words[at]?.text === ",";
  if (comma) at--;
  let office = 0;
  while (at > run.from - FARTHEST && ((facts[at]?.cued ?? 0) & PORTFOLIO) !== 0) {
    office++;
    at--;
  }
  if (office > 0 && /^(of|for)$/.test(words[at]?.lower ?? "")) at--;
  else at += office;
  const cued = facts[at]?.cued ?? 0;
  if ((cued & HONORIFIC) !== 0 && !comma) return 1;
  if ((cued & ROLE) !== 0) return comma ? 2 : office > 0 ? 3 : 4;
  if ((cued & ORGANIZATION_NOUN) !== 0) return comma ? 5 : 6;
  return 0;
}
