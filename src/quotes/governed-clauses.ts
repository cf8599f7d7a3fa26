import type { Trees } from "../syntax/trees.ts";
import { afterCue } from "./after-cue.ts";
import { clauseEnd } from "./clauses.ts";
import type { Report } from "./content-after.ts";
import { isAnswer, isComma, isDash, isRelative, isWord } from "./marks.ts";
import { type Reader, takeClauses } from "./reader.ts";
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
  const behind = afterCue(units, from, { ...frame, addressee: false });
  if (isWord(units[behind], /^that$/)) from = behind + 1;
  else if (frame.bare === "never") return false;
  const first = units[from];
  if (first === undefined || startsAside(first) || isAnswer(units, from)) return false;
  // "threatening to cut off the money they send", "not everything he says is true"
  if (units.slice(i + 1, from).some((unit) => unit.kind === "verb" && unit.infinitive))
    return false;
  return takeClauses(reader, [[from, clauseEnd(units, from)]], {
    subject,
    cue,
    rule: "governedClause",
  });
}

/** Whether the unit opens no reported clause: a mark, a relative, the narrator's own "as", a verb with no subject. */
function startsAside(unit: Unit): boolean {
  if (unit.kind === "verb") return unit.finite;
  return (
    isRelative(unit) ||
    isComma(unit) ||
    isDash(unit) ||
    isWord(unit, /^(as|while|when|after|before|since)$/)
  );
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
