import type { Span } from "../core/span.ts";
import { clauseEnd, isReporting } from "./clauses.ts";
import { contentAfter } from "./content-after.ts";
import { frameOf } from "./cues.ts";
import { isWord } from "./marks.ts";
import { type Reader, takeClauses, takeFragments } from "./reader.ts";
import { subjectAfter, subjectBefore } from "./subjects.ts";
import type { VerbUnit } from "./units.ts";

/** Takes what a passive reports: its agent speaks ("was told by a doctor that"); without one nobody does. */
export function takePassive(reader: Reader, i: number, verb: VerbUnit, cue: Span): void {
  const { units } = reader;
  const frame = frameOf(verb.lemma);
  if (frame === undefined || i < reader.claimed) return;
  if (verb.lower === "quoted" && quotedAsSaying(reader, i, cue)) return;
  const agent = isWord(units[i + 1], /^by$/) ? subjectAfter(units, i + 1) : undefined;
  if (agent === undefined) return;
  const attribution = { subject: agent, cue, rule: "passiveAgent" };
  let next = agent.to;
  while (
    next < units.length &&
    !isWord(units[next], /^(that|as)$/) &&
    units[next]?.kind !== "quote"
  ) {
    next++;
  }
  if (frame.that && isWord(units[next], /^that$/)) {
    takeClauses(reader, [[next + 1, clauseEnd(units, next + 1)]], attribution);
  } else if (!frame.question) takeFragments(reader, i + 1, attribution);
}

/** "was quoted as saying", "was quoted by the Courier as saying": the subject speaks. */
function quotedAsSaying(reader: Reader, i: number, cue: Span): boolean {
  const { units } = reader;
  let as = i + 1;
  while (as < Math.min(i + 8, units.length) && !isWord(units[as], /^as$/)) as++;
  const verb = units[as + 1];
  const subject = subjectBefore(units, i);
  if (subject === undefined || !isReporting(verb) || !verb.participle) return false;
  const frame = frameOf(verb.lemma);
  const whole = { start: cue.start, end: as === i + 1 ? verb.end : cue.end };
  return frame !== undefined && contentAfter(reader, as + 2, { subject, verb, frame, cue: whole });
}
