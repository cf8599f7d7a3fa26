import type { Span } from "../core/span.ts";
import { clauseEnd, finiteVerbs, hasClause, mainVerbBehind } from "./clauses.ts";
import { isWord } from "./marks.ts";
import { ownerOf } from "./owners.ts";
import { type Reader, takeClauses } from "./reader.ts";
import { type Subject, subjectAfter } from "./subjects.ts";
import type { PhraseUnit, Unit, VerbUnit } from "./units.ts";

/** Nouns that hold a reported clause: "his warning that". */
const REPORTING_NOUNS: ReadonlySet<string> = new Set(
  `claim claims assertion assertions warning warnings contention accusation accusations allegation
   allegations statement statements insistence admission suggestion prediction assurance assurances
   announcement promise pledge vow denial complaint complaints argument remark remarks`.split(
    /\s+/,
  ),
);

/** Nouns whose clause stands behind a form of "be": "her answer was that". */
const ANSWERS: ReadonlySet<string> = new Set(
  `answer response reply message argument claim view opinion verdict warning point explanation
   complaint contention advice`.split(/\s+/),
);

/**
 * Takes the clause behind a reporting noun: "the minister's claim that the plan had failed", "a claim by
 * the minister that …", "Her answer was that …".
 */
export function takeReportingNoun(reader: Reader, i: number, phrase: PhraseUnit): void {
  const { units } = reader;
  if (i < reader.claimed) return;
  const reports = REPORTING_NOUNS.has(phrase.head);
  if (!reports && !ANSWERS.has(phrase.head)) return;
  const owner = ownerOf(reader.text, phrase);
  if (owner === undefined) {
    const subject = isWord(units[i + 1], /^(by|from)$/) ? subjectAfter(units, i + 1) : undefined;
    if (reports && subject !== undefined && isWord(units[subject.to], /^that$/))
      takeBehindNoun(reader, i, phrase, subject.to, subject);
    return;
  }
  const source = { start: owner.start, end: owner.end, phrase: owner, apposition: null };
  const subject = { source, from: i, to: i + 1 };
  if (reports && isWord(units[i + 1], /^that$/)) takeBehindNoun(reader, i, phrase, i + 1, subject);
  else if (ANSWERS.has(phrase.head)) takeBehindBe(reader, i, phrase, subject);
}

function takeBehindNoun(
  reader: Reader,
  i: number,
  phrase: PhraseUnit,
  that: number,
  subject: Subject,
): void {
  const { units } = reader;
  const isSubject = finiteVerbs(units, 0, i) === 0;
  const main = isSubject ? mainVerbBehind(units, that + 1) : undefined;
  const end = Math.min(clauseEnd(units, that + 1), main ?? units.length);
  if (!hasClause(units, that + 1, end)) return;
  takeClauses(reader, [[that + 1, end]], { subject, cue: phrase.headSpan, rule: "reportingNoun" });
}

/** "Her answer was that …", "His message to voters was that …" */
function takeBehindBe(reader: Reader, i: number, phrase: PhraseUnit, subject: Subject): void {
  const { units } = reader;
  const be = units.findIndex((unit, k) => k > i && unit.kind === "verb");
  const verb = units[be];
  if (verb?.kind !== "verb" || be > i + 3 || !/^(is|was|'s|’s)$/.test(verb.lower)) return;
  if (verb.negated || !isWord(units[be + 1], /^that$/)) return;
  const range = [be + 2, clauseEnd(units, be + 2)] as const;
  takeClauses(reader, [range], { subject, cue: phrase.headSpan, rule: "reportingNoun" });
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
