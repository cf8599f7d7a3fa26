import type { Span } from "../core/span.ts";
import { clauseEnd, hasClause } from "./clauses.ts";
import { isConjunction, isRelative, isWord } from "./marks.ts";
import { ownerOf } from "./owners.ts";
import { type Reader, takeClauses } from "./reader.ts";
import type { PhraseUnit, Unit, VerbUnit } from "./units.ts";

/** Nouns that hold a reported clause: "his warning that". */
const REPORTING_NOUNS: ReadonlySet<string> = new Set(
  `claim claims assertion assertions warning warnings contention accusation accusations allegation
   allegations statement statements insistence admission suggestion prediction assurance assurances
   announcement promise pledge vow denial complaint complaints argument remark remarks`.split(
    /\s+/,
  ),
);

/** Takes the clause behind a reporting noun with a possessor: "the minister's claim that the plan had failed". */
export function takeReportingNoun(reader: Reader, i: number, phrase: PhraseUnit): void {
  const { units, text } = reader;
  if (!REPORTING_NOUNS.has(phrase.head) || !isWord(units[i + 1], /^that$/)) return;
  const owner = i < reader.claimed ? undefined : ownerOf(text, phrase);
  if (owner === undefined) return;
  const source = { start: owner.start, end: owner.end, phrase: owner, apposition: null };
  const subject = { source, from: i, to: i + 1 };
  const end = predicateBehind(units, i, clauseEnd(units, i + 2));
  if (!hasClause(units, i + 2, end)) return;
  takeClauses(reader, [[i + 2, end]], { subject, cue: phrase.headSpan, rule: "reportingNoun" });
}

/** Where the sentence goes on behind the clause of its subject: "His claim that they knew | was rejected". */
function predicateBehind(units: readonly Unit[], noun: number, end: number): number {
  const main = units.slice(0, noun).some((unit) => unit.kind === "verb" && unit.finite);
  if (main) return end;
  let verbs = 0;
  for (let k = noun + 2; k < end; k++) {
    const unit = units[k];
    if (unit?.kind !== "verb" || !unit.finite) continue;
    if (verbs > 0 && !isConjunction(units[k - 1]) && !isRelative(units[k - 1])) return k;
    verbs++;
  }
  return end;
}

/** The words of "made clear" or "made it clear" at unit `i`, as the cue; undefined where they do not stand there. */
export function madeClear(units: readonly Unit[], i: number, verb: VerbUnit): Span | undefined {
  if (verb.lemma !== "make" || verb.passive) return undefined;
  const it = units[i + 1];
  const at = it?.kind === "phrase" && it.head === "it" ? i + 2 : i + 1;
  const clear = units[at];
  const known =
    isWord(clear, /^(clear|plain)$/) || (clear?.kind === "verb" && clear.lower === "clear");
  if (!known || clear === undefined) return undefined;
  return { start: verb.word.start, end: clear.end };
}
