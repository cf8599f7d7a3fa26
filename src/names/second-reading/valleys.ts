import type { Name } from "../layers.ts";
import { retyped } from "./retyped.ts";

const LANDFORM =
  /^\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+)? (?:Gully|Gorge|Ravine|Valley|Ridge|Canyon|Glen|Cove|Hollow)$/u;
const LOCATING = /\b(?:on|in|at|near|above|below|along|across|through|towards?) (?:the )?$/i;
const LOOK_BACK = 14;

/** Takes "Tarn Gully" for a place, wherever it stands, where something once is on, in or near it. */
export function valleys(text: string, names: readonly Name[]): readonly Name[] {
  const found = new Set<string>();
  for (const { type, text: surface, start } of names) {
    if (type !== "ORG" || !LANDFORM.test(surface)) continue;
    if (LOCATING.test(text.slice(Math.max(0, start - LOOK_BACK), start))) found.add(surface);
  }
  if (found.size === 0) return names;
  return retyped(names, "LOC", "landform", ({ type, text: surface }) => {
    return type === "ORG" && found.has(surface);
  });
}
