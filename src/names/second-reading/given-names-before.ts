import { spanOf } from "../../core/span.ts";
import type { Name } from "../layers.ts";

const LONGEST = 20;
const WORD_BEFORE = /(?<![\p{L}\p{N}.'’-])(?<word>\p{Lu}[\p{L}'’-]+) $/u;

/**
 * A person's name with the word before it that the text calls a person by elsewhere: "Ifor | Rhys Bevan", where
 * "Ifor’s mother" follows.
 */
export function givenNamesBefore(text: string, names: readonly Name[]): readonly Name[] {
  const alone = new Set(names.flatMap((name) => (name.type === "PER" ? [name.text] : [])));
  let end = 0;
  return names.map((name) => {
    const from = end;
    end = name.end;
    if (name.type !== "PER" || !name.text.includes(" ")) return name;
    const before = text.slice(Math.max(from, name.start - LONGEST), name.start);
    const word = WORD_BEFORE.exec(before)?.groups?.word;
    return word !== undefined && alone.has(word)
      ? {
          ...name,
          ...spanOf(text, name.start - word.length - 1, name.end),
          rule: "givenNameBefore",
        }
      : name;
  });
}
