import { demonymCountry, placeKind } from "../../models/countries.ts";
import { isCommonWord, isGivenName } from "../../models/word-lists.ts";
import { type Candidate, isCommonThroughout } from "../candidate.ts";
import { ORGANIZATION_HEADS, OTHER_HEADS, PLACE_HEADS } from "../lexicon/heads.ts";
import type { Evidence } from "./evidence.ts";

/** What the candidate's own words look like, whichever type that speaks for. */
export const SHAPE_EVIDENCE: readonly Evidence[] = [
  { rule: "anyName", holds: () => true },
  { rule: "oneWord", holds: (c) => c.names.length === 1 },
  { rule: "twoWords", holds: (c) => c.names.length === 2 },
  { rule: "threeWords", holds: (c) => c.names.length === 3 },
  { rule: "fourWordsOrMore", holds: (c) => c.names.length > 3 },
  { rule: "allUpper", holds: (c) => c.names.every((word) => word.kind === "upper") },
  {
    rule: "someUpper",
    holds: (c) => c.names.length > 1 && c.names.some((word) => /^[A-Z]{2,}$/.test(word.text)),
  },
  { rule: "opensSentence", holds: opens },
  { rule: "opensSentenceAlone", holds: (c) => opens(c) && c.names.length === 1 },
  {
    rule: "opensSentenceAsCommonWord",
    holds: (c) => opens(c) && c.names.length === 1 && isCommonThroughout(c),
  },
  { rule: "commonWordAlone", holds: (c) => c.names.length === 1 && isCommonThroughout(c) },
  { rule: "commonWords", holds: (c) => c.names.length > 1 && isCommonThroughout(c) },
  {
    rule: "commonLastWord",
    holds: (c) => c.names.length > 1 && isCommonWord(c.names.at(-1)?.lower ?? ""),
  },
  {
    rule: "commonFirstWord",
    holds: (c) => c.names.length > 1 && isCommonWord(c.names[0]?.lower ?? ""),
  },
  {
    rule: "unknownWordAlone",
    holds: (c) =>
      c.names.length === 1 && c.listed === null && !isCommonThroughout(c) && !c.givenName,
  },
  { rule: "unlistedInHeading", holds: (c) => c.heading && c.listed === null },
  {
    rule: "placeWordFirst",
    holds: (c) => c.names.length > 1 && placeKind(c.names[0]?.text ?? "") !== null,
  },
  {
    rule: "countryWordFirst",
    holds: (c) => c.names.length > 1 && placeKind(c.names[0]?.text ?? "") === "country",
  },
  {
    rule: "placeWordLast",
    holds: (c) => c.names.length > 1 && placeKind(c.names.at(-1)?.text ?? "") !== null,
  },
  {
    rule: "nationalityFirst",
    holds: (c) => c.names.length > 1 && demonymCountry(c.names[0]?.text ?? "") !== null,
  },
  {
    rule: "organizationHeadInside",
    holds: (c) => c.names.length > 1 && c.names.some((word) => ORGANIZATION_HEADS.has(word.lower)),
  },
  {
    rule: "placeHeadInside",
    holds: (c) => c.names.length > 1 && c.names.some((word) => PLACE_HEADS.has(word.lower)),
  },
  {
    rule: "otherHeadInside",
    holds: (c) => c.names.length > 1 && c.names.some((word) => OTHER_HEADS.has(word.lower)),
  },
  {
    rule: "organizationHeadAlone",
    holds: (c) => c.names.length === 1 && ORGANIZATION_HEADS.has(c.names[0]?.lower ?? ""),
  },
  {
    rule: "givenNameInside",
    holds: (c) => c.names.slice(1).some((word) => isGivenName(word.text)),
  },
  { rule: "connectorInside", holds: (c) => /\s(of|for|and|on)\s/.test(c.text) },
  { rule: "articleInside", holds: (c) => /^(The|Le|La|El|Les|Los|Il)\s/.test(c.text) },
  { rule: "digitInside", holds: (c) => /\d/.test(c.text) },
  { rule: "hyphenInside", holds: (c) => /\p{L}-\p{Lu}/u.test(c.text) },
  {
    rule: "placeEnding",
    holds: (c) =>
      c.listed === null &&
      /(stan|land|burg|ville|ton|ham|shire|pur|abad|grad|ford|bury|borough|polis|mouth|stad|dorf|heim|wick|nagar|garh|istan)$/.test(
        c.names.at(-1)?.lower ?? "",
      ),
  },
  {
    rule: "ia",
    holds: (c) => c.listed === null && c.names.length === 1 && /(ia|ia’s)$/.test(c.text),
  },
  {
    rule: "surnameEnding",
    holds: (c) =>
      c.listed === null &&
      /(son|sson|sen|ez|es|ov|ev|ova|eva|sky|ski|ska|vic|vić|ić|ian|yan|idis|opoulos|akis|escu|oglu|oğlu|enko|uk|shvili|dze|nen|berg|stein|mann|man|wala|singh|khan|elli|ini|etti|ucci)$/.test(
        c.names.at(-1)?.lower ?? "",
      ),
  },
  {
    rule: "surnameOpening",
    holds: (c) =>
      /(^|\s)(Mc|Mac\p{Lu}|O['’]\p{Lu}|D['’]\p{Lu}|Al-|al-|El-|el-|Abu |Ben-|Ibn )/u.test(c.text),
  },
  {
    rule: "companyEnding",
    holds: (c) =>
      c.listed === null &&
      /(tech|soft|bank|corp|com|air|gen|pharma|tel|net|gas|oil|sys|tex|max|media|labs?|works|ware|chem|co|ex|ix|on|ys|is|us)$/.test(
        c.names.at(-1)?.lower ?? "",
      ),
  },
];

function opens(c: Candidate): boolean {
  return c.sentence[c.from]?.opens === true;
}
