import { placeKind } from "../../models/countries.ts";
import { LEGAL_SUFFIXES } from "../../organizations/legal-suffixes.ts";
import type { Name } from "../layers.ts";
import { retyped } from "./retyped.ts";

/** What stands before the firm that somebody works or worked for: "who previously worked at". */
const EMPLOYED_AT =
  /\b(?:worked|works|working|job|jobs|career|employed|analyst|strategist|trader|executive|manager|colleagues?) at $/;
const LOOK_BACK = 24;

/**
 * Takes a name for a company’s, wherever it stands, where the text has it with a legal suffix ("Alba Moss SA") or as
 * somebody’s employer, and it is no place that is known.
 */
export function companies(text: string, names: readonly Name[]): readonly Name[] {
  const found = new Set<string>();
  for (const { type, text: surface, start } of names) {
    if (type === "ORG") {
      const words = surface.split(" ");
      const last = (words.at(-1) ?? "").replaceAll(".", "").toLowerCase();
      if (words.length > 1 && LEGAL_SUFFIXES.has(last)) {
        found.add(words.slice(0, -1).join(" ").replace(/,$/, ""));
      }
    } else if (type === "LOC" && placeKind(surface) === null) {
      if (EMPLOYED_AT.test(text.slice(Math.max(0, start - LOOK_BACK), start))) found.add(surface);
    }
  }
  if (found.size === 0) return names;
  return retyped(names, "ORG", "company", ({ type, text: surface }) => {
    return (type === "LOC" || type === "PER") && found.has(surface);
  });
}
