import { honorificGender } from "../people/honorifics.ts";
import { isRoleNoun, roleKey } from "../people/roles/role-nouns.ts";
import type { Reading } from "./reading.ts";

/** Somebody addressed by a post: its head noun, and the token behind it. */
export interface Vocative {
  readonly head: string;
  readonly to: number;
}

/** "Mr. Secretary," and "Madam Ambassador," at token `first`, where no name follows. */
export function vocativeAt({ tokens, nameOf }: Reading, first: number): Vocative | undefined {
  if (honorificGender(tokens[first]?.text ?? "") === undefined) return undefined;
  const noun = tokens[first + 1]?.text === "." ? first + 2 : first + 1;
  const word = tokens[noun]?.text ?? "";
  if (!/^\p{Lu}/u.test(word) || !isRoleNoun(word) || nameOf[noun]?.type === "PER") return undefined;
  const isApart = /^[,.?!;:”"’]$/.test(tokens[noun + 1]?.text ?? "");
  return isApart ? { head: roleKey(word), to: noun + 1 } : undefined;
}
