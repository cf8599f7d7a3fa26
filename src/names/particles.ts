import { OPENING_PARTICLES } from "./lexicon/cues.ts";
import type { TaggedName } from "./tagger/tagger.ts";

/** Where a person's name starts when particles in small letters stand before it: "von der Marwitz". */
export function particleStart({ line: { words }, from, type }: TaggedName): number {
  let first = from;
  if (type === "PER") while (OPENING_PARTICLES.has(words[first - 1]?.text ?? "")) first--;
  return words[first]?.start ?? 0;
}
