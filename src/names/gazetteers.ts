import { demonymCountry, placeKind } from "../models/countries.ts";
import type { NameType } from "./layers.ts";
import { ORGANIZATIONS } from "./lexicon/organizations.ts";
import { OTHERS } from "./lexicon/others.ts";

/** The type under which a list has the surface, or null; an organization's or people's name beats a place's. */
export function gazetteerType(surface: string): NameType | null {
  const straight = surface.replace(/’/g, "'");
  if (ORGANIZATIONS.has(straight)) return "ORG";
  if (OTHERS.has(straight)) return "MISC";
  // "The Hague" alone of the listed places has its article in its name.
  if (!/^\p{Lu}/u.test(surface) || /^The (?!Hague$)/.test(surface)) return null;
  if (placeKind(surface) !== null) return "LOC";
  return demonymCountry(surface) !== null ? "MISC" : null;
}
