import { clauseEnd } from "./clauses.ts";
import type { Report } from "./content-after.ts";
import { isComma, isRelative, isWord } from "./marks.ts";
import { type Reader, takeClauses } from "./reader.ts";
import type { Trees } from "./trees.ts";
import type { Unit } from "./units.ts";

/** Takes the clause that the parse hangs from the reporting verb at unit `i`, wherever it starts behind it. */
export function takeGoverned(reader: Reader, i: number, report: Report): boolean {
  const { units, trees } = reader;
  const { verb, frame, subject, cue } = report;
  if (verb.modal || !(frame.that || frame.question)) return false;
  const clause = trees
    .children(verb.token)
    .find((token) => token > verb.token && isReportedClause(trees, token));
  if (clause === undefined) return false;
  let from = unitFrom(units, i + 1, trees.span(clause).start);
  if (isWord(units[from], /^that$/)) from++;
  const first = units[from];
  if (first === undefined || isRelative(first) || isComma(first)) return false;
  return takeClauses(reader, [[from, clauseEnd(units, from)]], {
    subject,
    cue,
    rule: "governedClause",
  });
}

/** Whether the token heads a complement with a subject of its own. */
function isReportedClause(trees: Trees, token: number): boolean {
  return (
    trees.relation(token) === "ccomp" &&
    trees.children(token).some((child) => /^(nsubj|csubj|expl)$/.test(trees.relation(child)))
  );
}

/** The first unit at or behind `from` that ends behind the offset. */
function unitFrom(units: readonly Unit[], from: number, offset: number): number {
  let i = from;
  while (i < units.length && (units[i]?.end ?? 0) <= offset) i++;
  return i;
}
