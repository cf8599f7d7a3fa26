import { clauseEnd, hasClause } from "./clauses.ts";
import { isColon, isComma, isWord } from "./marks.ts";
import { ownerOf } from "./owners.ts";
import { type Reader, takeClauses, takeQuotations } from "./reader.ts";
import { type Source, type Subject, subjectAfter } from "./subjects.ts";

const SPOKEN = /^(words|phrase|view|opinion|account|telling)$/;
const THOUGHT = /^(view|opinion|account|telling)$/;

/** Takes "in its words, “…”", "In his view the scheme …", "By her account …": the possessor speaks. */
export function takeInWordsOf(reader: Reader, i: number): void {
  const { units, text } = reader;
  const phrase = units[i + 1];
  const first = units[i];
  if (phrase?.kind !== "phrase" || first === undefined || i < reader.claimed) return;
  if (!SPOKEN.test(phrase.head)) return;
  const of = isWord(units[i + 2], /^of$/) ? subjectAfter(units, i + 2) : undefined;
  const owner = ownerOf(text, phrase);
  const source: Source | undefined =
    of?.source ??
    (owner && { start: owner.start, end: owner.end, phrase: owner, apposition: null });
  if (source === undefined) return;
  let at = of?.to ?? i + 2;
  if (isComma(units[at]) || isColon(units[at])) at++;
  const subject: Subject = { source, from: i, to: at };
  const attribution = { subject, cue: { start: first.start, end: phrase.end }, rule: "inWordsOf" };
  const quote = units[at];
  if (quote?.kind === "quote") takeQuotations(reader, [quote], attribution);
  else if (THOUGHT.test(phrase.head) && hasClause(units, at, units.length)) {
    takeClauses(reader, [[at, clauseEnd(units, at)]], attribution);
  }
}
