import { at } from "../core/span.ts";
import { contentAfter } from "./content-after.ts";
import { frameOf } from "./cues.ts";
import type { Reader } from "./reader.ts";
import { subjectInTree } from "./tree-subjects.ts";
import type { VerbUnit } from "./units.ts";

/** Words whose infinitive tells what was said: "went on to say", "was quick to point out". */
const LEADING: ReadonlySet<string> = new Set(
  "go continue begin start proceed rush hasten use quick eager first keen dare manage".split(" "),
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
  const cue = { start: verb.word.start, end: units[cueEnd - 1]?.end ?? verb.word.end };
  return contentAfter(reader, cueEnd, { subject, verb, frame, cue });
}
