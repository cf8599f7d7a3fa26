const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const ORDINALS: readonly string[] = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
  "twenty-first",
];

const SMALL =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
const TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";

/** Matches a cardinal number below a thousand in words. */
const NUMBER_WORD = `(?:${TENS}(?:(?:-|\\s+)${SMALL})?|${SMALL}|(?:a|one|two|three|four|five|six|seven|eight|nine)\\s+(?:hundred|thousand))`;

/** Matches a number in figures or words. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9}(?:\\.\\d{1,3})?|${NUMBER_WORD})`;

/** Matches an ordinal in figures or words. */
export const ORDINAL =
  "(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)";

/** The number that figures or words say; null where they say none. */
export function numberOf(words: string): number | null {
  const lower = words.toLowerCase().trim();
  if (/^\d/.test(lower)) return Number(lower.replaceAll(",", ""));
  let total = 0;
  for (const word of lower.split(/[\s-]+/)) {
    const value = WORDS[word];
    if (word === "hundred") total *= 100;
    else if (word === "thousand") total *= 1000;
    else if (value === undefined) return null;
    else total += value;
  }
  return total;
}

/** The number of an ordinal, in figures or words; null for anything else. */
export function ordinalOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d/.test(lower)) return Number.parseInt(lower, 10);
  const index = ORDINALS.indexOf(lower);
  return index < 0 ? null : index + 1;
}
