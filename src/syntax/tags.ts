import { commonTag, type Word } from "../engines/wink.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";

/** What the rest of an article says about its words. */
export interface Usage {
  /** Words that stand with a capital within a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Words that stand in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
}

/** The part of speech of a word, mended where the tagger is known to err. */
export function mendedTag(
  surface: string,
  word: Word,
  previous: string,
  opensSentence: boolean,
  usage: Usage,
): Word["upos"] {
  const lower = surface.toLowerCase();
  if (REPORTING_VERBS.has(lower) && !(word.upos === "NOUN" && lower.endsWith("ing"))) return "VERB";
  if (/^['’]$/.test(surface) && /[sxz]$/i.test(previous)) return "PART";
  if (lower === "am" && /^\d/.test(previous)) return "NOUN";
  if (/^\d[\d:.]*[ap]\.?m\.?$/.test(lower)) return "NUM";
  if (opensSentence && word.upos === "PROPN" && /^\p{Lu}\p{Ll}+$/u.test(surface)) {
    return openingTag(lower, usage) ?? "PROPN";
  }
  return word.upos;
}

/** The tag of a word that has its capital from opening a sentence; nothing for a name. */
function openingTag(lower: string, usage: Usage): Word["upos"] | undefined {
  if (usage.capital.has(lower)) return undefined;
  const known = commonTag(lower);
  return known ?? (usage.lower.has(lower) ? "NOUN" : undefined);
}
