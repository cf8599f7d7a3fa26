import { commonTag, type Word } from "../engines/wink.ts";
import { NAMES_THAT_ARE_WORDS } from "./names-that-are-words.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";

/** What the rest of an article says about its words. */
export interface Usage {
  /** Words that stand with a capital within a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Words that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
}

/** Where a word stands. */
export interface Place {
  readonly previous: string;
  readonly next: string;
  /** Whether its capital may come from opening a sentence or a quotation. */
  readonly opens: boolean;
  /** Whether capitals within its paragraph mark names: not in a headline, nor where all is in capitals. */
  readonly cased: boolean;
}

const CAPITALIZED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** Tags that a capital within a sentence contradicts. */
const NAMED: ReadonlySet<Word["upos"]> = new Set(["NOUN", "VERB", "AUX", "X", "SYM"]);

/** The part of speech of a word, mended where the tagger is known to err. */
export function mendedTag(surface: string, word: Word, place: Place, usage: Usage): Word["upos"] {
  const lower = surface.toLowerCase();
  const capital = CAPITALIZED.test(surface);
  if (capital && place.cased && !place.opens && NAMED.has(word.upos)) return "PROPN";
  if (REPORTING_VERBS.has(lower))
    return word.upos === "NOUN" && lower.endsWith("ing") ? "NOUN" : "VERB";
  if (/^['’]$/.test(surface) && /[sxz]$/i.test(place.previous)) return "PART";
  if (lower === "am" && /^\d/.test(place.previous)) return "NOUN";
  if (/^\d[\d:.]*[ap]\.?m\.?$/.test(lower)) return "NUM";
  if (place.opens && place.cased && word.upos === "PROPN" && /^\p{Lu}\p{Ll}+$/u.test(surface)) {
    return CAPITALIZED.test(place.next) ? "PROPN" : (openingTag(lower, usage) ?? "PROPN");
  }
  return word.upos;
}

/** The tag of a word that has its capital from opening a sentence; nothing for a name. */
function openingTag(lower: string, usage: Usage): Word["upos"] | undefined {
  if (usage.capital.has(lower) || NAMES_THAT_ARE_WORDS.has(lower)) return undefined;
  return usage.lower.has(lower) ? (commonTag(lower) ?? "NOUN") : commonTag(lower);
}
