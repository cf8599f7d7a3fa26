import type { Span } from "../core/span.ts";
import type { Cast } from "./cast.ts";
import type { Speaker } from "./layers.ts";

/** An answer or a turn of a transcript: the words after its label, and who says them. */
export interface Turn extends Span {
  /** Index of its first paragraph. */
  readonly paragraph: number;
  /** Its words, a piece for each paragraph. */
  readonly pieces: readonly Span[];
  /** What a turn is: only answers are quotes; what a presenter tells is read like any narration. */
  readonly role: "answer" | "question" | "narration";
  /** Where the label ends. */
  readonly labelEnd: number;
  /** Null where nothing tells who answers. */
  readonly speaker: Speaker | null;
}

/** The person that the introduction speaks of most. */
export function intervieweeOf(cast: Cast, firstQuestion: number): Speaker | null {
  const counts = cast.people.map((person) => ({
    person,
    count: person.mentions.filter((mention) => mention.start < firstQuestion).length,
  }));
  const best = counts.sort((a, b) => b.count - a.count)[0];
  if (best === undefined || best.count === 0) return null;
  return { entity: best.person.id, name: best.person.name, mention: null, rule: "interviewee" };
}
