import { isGivenName } from "../../models/word-lists.ts";
import type { Name } from "../layers.ts";
import { retyped } from "./retyped.ts";

/**
 * A word alone that was taken for a person, where it opens the name of an organization and of no person of the
 * text: "Castor" beside "Castor Marine".
 */
export function shortOrganizations(_text: string, names: readonly Name[]): readonly Name[] {
  const people = new Set<string>();
  const organizations = new Set<string>();
  for (const { type, text } of names) {
    const words = text.split(" ");
    if (words.length < 2) continue;
    if (type === "PER") for (const word of words) people.add(word);
    if (type === "ORG") organizations.add(words[0] ?? "");
  }
  return retyped(
    names,
    "ORG",
    "shortOrganization",
    ({ type, text }) =>
      type === "PER" &&
      organizations.has(text) &&
      !people.has(text) &&
      !isGivenName(text.toLowerCase()),
  );
}
