import { at } from "../core/span.ts";
import type { Reader } from "./reader.ts";
import { canSpeak, type Subject } from "./subjects.ts";

/** How many verbs may share one subject on the way from the reporting verb up to it. */
const STEPS = 4;

/** The subject that the parse gives a verb, or the verb that governs it: "X was quick to say", "X came in and said". */
export function subjectInTree(reader: Reader, verb: number, to: number): Subject | undefined {
  const { trees, units } = reader;
  let token: number | undefined = verb;
  for (let step = 0; step < STEPS && token !== undefined; step++) {
    const subject = trees.subject(token);
    if (subject !== undefined && subject < verb) {
      const phrase = at(units, trees.token(subject)?.start ?? -1);
      if (!canSpeak(phrase)) return undefined;
      const from = units.indexOf(phrase);
      const source = { start: phrase.start, end: phrase.end, phrase, apposition: null };
      return { source, from, to };
    }
    if (!/^(conj|xcomp|advcl)$/.test(trees.relation(token))) return undefined;
    token = trees.head(token);
  }
  return undefined;
}
