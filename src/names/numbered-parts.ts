import { NUMBERED } from "./lexicon/cues.ts";
import type { TaggedName } from "./tagger/tagger.ts";

/** Whether the words are a part that has a number, and no name: "Section 420", "Group B". */
export function isNumberedPart({ line: { words }, from, to, type }: TaggedName): boolean {
  return (
    type === "MISC" &&
    to - from === 2 &&
    NUMBERED.has(words[from]?.lower ?? "") &&
    /^(?:\d.*|\p{Lu})$/u.test(words[to - 1]?.text ?? "")
  );
}
