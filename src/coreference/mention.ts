import type { TextSpan } from "../core/span.ts";

/** One place where the text speaks of a person, an organization or a place. */
export interface Mention extends TextSpan {
  readonly kind: "name" | "description" | "pronoun";
  /** The rule that tied it to its entity. */
  readonly rule: string;
}

/** The mention that a name is. */
export function nameMention({ start, end, text }: TextSpan, rule: string): Mention {
  return { start, end, text, kind: "name", rule };
}
