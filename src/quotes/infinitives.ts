import { at } from "../core/span.ts";
import { afterCue, startsPredicate } from "./after-cue.ts";
import { contentAfter } from "./content-after.ts";
import { type Frame, frameOf } from "./cues.ts";
import { isColon, isComma, isWord } from "./marks.ts";
import type { Reader } from "./reader.ts";
import { subjectInTree } from "./tree-subjects.ts";
import type { Unit, VerbUnit } from "./units.ts";

/** Words whose infinitive tells what was said: "went on to say", "was quick to point out". */
const LEADING: ReadonlySet<string> = new Set(
  "go continue begin start proceed rush hasten use quick eager first keen dare manage like love fond".split(
    " ",
  ),
);

/**
 * Takes what an infinitive reports whose governor says that it was said: "went on to say that …", or one
 * of purpose under a past verb: "took to the floor to say that …". "Wants to say" reports nothing.
 */
export function takeInfinitive(reader: Reader, i: number, cueEnd: number, verb: VerbUnit): boolean {
  const { trees, units } = reader;
  const governor = trees.head(verb.token);
  const frame = frameOf(verb.lemma);
  if (governor === undefined || frame === undefined || i < reader.claimed) return false;
  const word = trees.token(governor);
  const group = at(units, word?.start ?? -1);
  if (group?.kind === "verb" && (group.negated || group.modal)) return false;
  const relation = trees.relation(verb.token);
  const leads = relation === "xcomp" && word !== undefined && LEADING.has(word.lemma);
  const purpose = relation === "advcl" && word?.xpos === "VBD";
  if (!leads && !purpose) return false;
  const subject = subjectInTree(reader, verb.token, cueEnd);
  if (subject === undefined) return false;
  if (!opensReport(units, afterCue(units, cueEnd, frame), frame)) return false;
  const cue = { start: verb.word.start, end: units[cueEnd - 1]?.end ?? verb.word.end };
  return contentAfter(reader, cueEnd, { subject, verb, frame, cue });
}

/** Whether unit `at` leaves no doubt that a report starts: no "to acknowledge his victory, …", no "to announce what …". */
function opensReport(units: readonly Unit[], at: number, frame: Frame): boolean {
  const unit = units[at];
  if (isWord(unit, /^that$/) || unit?.kind === "quote" || isComma(unit) || isColon(unit))
    return true;
  if (unit?.kind === "phrase") return startsPredicate(units, at + 1);
  return frame.question && isWord(unit, /^(whether|if|why|how|what|when|where|who)$/);
}
