import { NUMBER, numberOf } from "../lexicon/numbers.ts";

/** Matches how many: "five", "12 to 18", "a couple of", "several", "half a", "two and a half". */
export const COUNT = `(?:(?:a|three)\\s+quarters?\\s+of\\s+an?|${NUMBER}(?:\\s+and\\s+a\\s+half|\\s*½|\\s+1/2)?(?:(?:\\s+(?:or|to)\\s+|-|–)${NUMBER})?|half\\s+an?|another|an?\\s+half|an?|a\\s+(?:couple|few|number|handful|dozen)(?:\\s+of)?|(?:a\\s+)?(?:few|several|many|some|couple)(?:\\s+of)?|dozens\\s+of|hundreds\\s+of|thousands\\s+of)`;

/** The number that such words say: null where they are vague. */
export function countOf(words: string): number | null {
  const lower = words.toLowerCase().replace(/\s+/g, " ");
  if (/^(?:half an?|an? half)$/.test(lower)) return 0.5;
  if (/quarters? of/.test(lower)) return lower.startsWith("a ") ? 0.25 : 0.75;
  if (/couple/.test(lower)) return 2;
  if (/dozen$|dozen of$/.test(lower) && lower.startsWith("a ")) return 12;
  if (/few|several|many|some|number|handful|dozens|hundreds|thousands/.test(lower)) return null;
  if (lower === "another") return 1;
  const half = / and a half|½| 1\/2/.test(lower) ? 0.5 : 0;
  const first =
    /^(.*?)(?: and a half|\s?½| 1\/2)?(?:(?: (?:or|to) |[-–](?=\d)).*)?$/.exec(lower)?.[1] ?? lower;
  const number = numberOf(first);
  return number === null ? null : number + half;
}
