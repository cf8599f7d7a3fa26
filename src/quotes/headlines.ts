import { hasClause } from "./clauses.ts";
import { isColon, isWord } from "./marks.ts";
import { type Reader, takeClauses } from "./reader.ts";
import { canSpeak, type Subject } from "./subjects.ts";
import type { PhraseUnit, Unit } from "./units.ts";
import { isHuman } from "./unnamed-subjects.ts";

const BODIES =
  /^(police|officials|report|study|poll|survey|ministry|court|watchdog|union|sources|experts|analysts|researchers|scientists|witnesses|families|inquiry|inspectors|prosecutors|doctors|minister|mayor)$/;

/** Takes the clause of a headline on the other side of a colon: "Minister: we will act", "Taxes will fall: minister". */
export function takeHeadline(reader: Reader): void {
  const { units, segment } = reader;
  if (segment.section !== "headline" || reader.drafts.length > 0) return;
  const colon = units.findIndex(isColon);
  const first = units[0];
  const last = units.at(-1);
  if (colon === 1 && speaks(first) && (speaksAsWe(units, 2) || reports(first, units))) {
    take(reader, first, [2, units.length]);
  } else if (colon > 2 && colon === units.length - 2 && speaks(last) && isClause(units, colon)) {
    take(reader, last, [0, colon]);
  }
}

function speaks(unit: Unit | undefined): unit is PhraseUnit {
  if (!canSpeak(unit) || unit.type === "pronoun") return false;
  return unit.type === "name" || isHuman(unit.head) || BODIES.test(unit.head);
}

/** "Police: Trio used stolen van": a body that reports, and a clause without a question. */
function reports({ head }: PhraseUnit, units: readonly Unit[]): boolean {
  const opener = units[2];
  const asks = isWord(opener, /^(who|what|why|how|when|where|which)$/);
  return (
    BODIES.test(head) && !asks && !isWord(units.at(-1), /^\?$/) && hasClause(units, 2, units.length)
  );
}

/** "we will act", "I am not done" */
function speaksAsWe(units: readonly Unit[], from: number): boolean {
  const first = units[from];
  const pronoun = first?.kind === "phrase" && /^(we|i)$/.test(first.head);
  return pronoun && hasClause(units, from, units.length);
}

/** "Taxes will fall", "Taxes to fall" */
function isClause(units: readonly Unit[], end: number): boolean {
  return hasClause(units, 0, end) || units.slice(1, end).some(isInfinitive);
}

function isInfinitive(unit: Unit): boolean {
  return unit.kind === "verb" && unit.infinitive;
}

function take(reader: Reader, phrase: PhraseUnit, range: readonly [number, number]): void {
  const source = { start: phrase.start, end: phrase.end, phrase, apposition: null };
  const subject: Subject = { source, from: 0, to: 1 };
  takeClauses(reader, [range], { subject, cue: null, rule: "colonInHeadline" });
}
