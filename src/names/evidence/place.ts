import { placeKind } from "../../models/countries.ts";
import { after, before, type Candidate } from "../candidate.ts";
import {
  DIRECTIONS,
  PLACE_NOUNS_AFTER,
  PLACE_NOUNS_BEFORE,
  PLACE_PREPOSITIONS,
} from "../lexicon/cues.ts";
import type { Evidence } from "./evidence.ts";

/** What shows a place. */
export const PLACE_EVIDENCE: readonly Evidence[] = [
  {
    rule: "listedCountry",
    holds: (c) => isPlaceName(c) && /^(country|capital)$/.test(placeKind(c.text) ?? ""),
  },
  {
    rule: "listedRegion",
    holds: (c) => isPlaceName(c) && placeKind(c.text) === "region",
  },
  {
    rule: "listedCity",
    holds: (c) => isPlaceName(c) && placeKind(c.text) === "city",
  },
  { rule: "placeHead", holds: (c) => c.headType === "LOC" },
  {
    rule: "placePreposition",
    holds: (c) => PLACE_PREPOSITIONS.has(before(c)?.lower ?? ""),
  },
  {
    rule: "atOrFrom",
    holds: (c) =>
      /^(at|from|to)$/.test(before(c)?.lower ?? "") && before(c, 2)?.lower !== "according",
  },
  {
    rule: "nameThenPlaceNoun",
    holds: (c) => PLACE_NOUNS_AFTER.has(after(c)?.text ?? ""),
  },
  {
    rule: "placeNounThenName",
    holds: (c) => before(c)?.text === "of" && PLACE_NOUNS_BEFORE.has(before(c, 2)?.lower ?? ""),
  },
  {
    rule: "directionThenName",
    holds: (c) => DIRECTIONS.has(before(c)?.lower ?? ""),
  },
  {
    rule: "nameThenBased",
    holds: (c) =>
      /^(based|born|bound|area)$/.test(after(c)?.text ?? "") &&
      after(c, 0) !== undefined &&
      isHyphenAfter(c),
  },
  {
    rule: "nameCommaPlace",
    holds: (c) => after(c)?.text === "," && isCountryAt(c, 2) && c.names.length <= 3,
  },
  {
    rule: "saint",
    holds: (c) =>
      /^(St|Saint|San|Santa|Port|Fort|Mount|Mt|Lake|Cape|El|Los|Las|New|North|South|East|West)\.? \p{Lu}/u.test(
        c.text,
      ),
  },
  {
    rule: "openingPlaceWord",
    holds: (c) =>
      c.names.length > 1 &&
      /^(Mount|Mt|Lake|Cape|Fort|Camp|Port|Gulf|Bay|Strait|Isle|Sea|River|Château|Rue|Via|Plaza|Jalan)\.?\s/.test(
        c.text,
      ),
  },
];

function isPlaceName(c: Candidate): boolean {
  return c.listed === "LOC";
}

function isHyphenAfter(c: Candidate): boolean {
  return after(c)?.tight === true || after(c)?.text === "-";
}

function isCountryAt(c: Candidate, distance: number): boolean {
  for (let size = 3; size > 0; size--) {
    const words = c.sentence.slice(c.to - 1 + distance, c.to - 1 + distance + size);
    const kind = placeKind(words.map((word) => word.text).join(" "));
    if (words[0]?.kind !== "lower" && (kind === "country" || kind === "region")) return true;
  }
  return false;
}
