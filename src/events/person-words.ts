import type { Token } from "../syntax/layers.ts";
import { WORD_CLASSES } from "./lexicon/word-classes.ts";

/** Words that end as people's do ("-er", "-or") and are none. */
const NOT_PEOPLE = new Set(
  `number order power water letter paper matter offer error sector motor center weather river tower winter
   summer computer newspaper tanker container helicopter factor minor layer quarter member-state corner
   border chapter poster disorder murder shelter encounter disaster register semester monitor vector
   tenor humor rumor harbor labor favor honor behavior color vapor terror mirror corridor ladder folder
   counter scooter trailer tractor reactor printer server consumer-price fever cancer slaughter wonder
   hunger anger cover silver answer transfer closer dinner banner manner barrier career frontier
   perimeter theater centre cluster filter launcher freezer boiler burner adapter cracker locker boulder
   tree fee degree coffee knee bee jubilee floodwater rainwater meltwater seawater groundwater firepower`.split(
    /\s+/,
  ),
);
/** "ex-warlord". */
const FORMER = /^ex[-‐‑]/;
const AGENTIVE = /(?:er|or|ist|man|woman|men|women|ee)s?$/;

/** Whether a noun stands for people: by the list, by its ending, or as a bare number ("killed 21"). */
export function isPersonWord({ lower, lemma, upos }: Token): boolean {
  const singular = lower.replace(FORMER, "").replace(/s$/, "");
  const base = lemma.replace(FORMER, "");
  if ([lower, singular, base].some((word) => WORD_CLASSES.person.has(word))) return true;
  if (upos === "NUM") return true;
  if (!AGENTIVE.test(lower) || lower.length < 5) return false;
  return !NOT_PEOPLE.has(base) && !NOT_PEOPLE.has(singular);
}
