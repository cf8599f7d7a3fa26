import { commonTag, type Word } from "../engines/wink.ts";
import { demonymCountry } from "../models/countries.ts";
import type { Token } from "./layers.ts";
import { NAMES_THAT_ARE_WORDS } from "./names-that-are-words.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";

/** What the rest of an article says about its words. */
export interface Usage {
  /** Words that stand with a capital within a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Words that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
}

/** Where a word stands; what few words need is read on demand. */
export interface Place {
  readonly previous: string;
  readonly next: string;
  /** The tags of the words that follow, up to a mark. */
  readonly ahead: () => readonly Word["upos"][];
  /** Whether its capital may come from opening a sentence or a quotation. */
  readonly opens: () => boolean;
  /** Whether capitals within its paragraph mark names: not in a headline, nor where all is in capitals. */
  readonly cased: boolean;
}

const CAPITALIZED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** Tags that a capital within a sentence contradicts. */
const NAMED: ReadonlySet<Word["upos"]> = new Set(["NOUN", "VERB", "AUX", "X", "SYM"]);

/** The part of speech of a word, mended where the tagger is known to err. */
export function mendedTag(
  { text: surface, lower }: Pick<Token, "text" | "lower">,
  word: Word,
  place: Place,
  usage: Usage,
): Word["upos"] {
  const capital = surface !== lower && CAPITALIZED.test(surface);
  if (capital && place.cased && NAMED.has(word.upos) && !place.opens()) return "PROPN";
  if (REPORTING_VERBS.has(lower))
    return word.upos === "NOUN" && lower.endsWith("ing") ? "NOUN" : "VERB";
  if (CONJUNCTIONS.has(lower)) return "SCONJ";
  if (HAVE_OR_DO.has(lower)) return place.opens() || helps(place.ahead()) ? "AUX" : "VERB";
  if (capital && word.upos === "PROPN" && isNationality(surface, place)) return "ADJ";
  if ((surface === "'" || surface === "’") && /[sxz]$/i.test(place.previous)) return "PART";
  if (lower === "am" && /^\d/.test(place.previous)) return "NOUN";
  if (
    lower.endsWith("m", lower.endsWith(".") ? lower.length - 1 : lower.length) &&
    /^\d[\d:.]*[ap]\.?m\.?$/.test(lower)
  )
    return "NUM";
  const named = capital && place.cased && word.upos === "PROPN" && place.opens();
  if (named && /^\p{Lu}\p{Ll}+$/u.test(surface)) {
    return CAPITALIZED.test(place.next) ? "PROPN" : (openingTag(lower, usage) ?? "PROPN");
  }
  return word.upos;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(
  "because although though unless whether whereas if while".split(" "),
);
const HAVE_OR_DO: ReadonlySet<string> = new Set("have has had do does did".split(" "));
const BETWEEN: ReadonlySet<Word["upos"]> = new Set(["ADV", "PART", "PRON"]);

/** Whether “have” or “do” stands before the verb that it helps, and is not the verb itself. */
function helps(ahead: readonly Word["upos"][]): boolean {
  const next = ahead.find((tag) => !BETWEEN.has(tag));
  if (next !== undefined) return next === "VERB" || next === "AUX";
  return ahead.length > 0 && !ahead.includes("PRON");
}

/** “Chinese” in “the Chinese leader” and “Chinese President Xi”. */
function isNationality(surface: string, place: Place): boolean {
  if (/(?:s|men|women)$/.test(surface) && !/(?:ss|[^n]ese)$/.test(surface)) return false;
  const next = place.ahead()[0];
  if (next !== "NOUN" && next !== "PROPN" && next !== "ADJ") return false;
  return /(?:an|ish|ese|ch|ic|i|sh)$/.test(surface) && demonymCountry(surface) !== null;
}

/** The tag of a word that has its capital from opening a sentence; nothing for a name. */
function openingTag(lower: string, usage: Usage): Word["upos"] | undefined {
  if (usage.capital.has(lower) || NAMES_THAT_ARE_WORDS.has(lower)) return undefined;
  return usage.lower.has(lower) ? (commonTag(lower) ?? "NOUN") : commonTag(lower);
}
