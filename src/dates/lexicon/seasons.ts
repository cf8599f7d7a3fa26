/** Matches the name of a season. */
export const SEASON = "(?:spring|summer|autumn|fall|winter)";

/** Seasons as TIMEX3 writes them, with the month each begins in (northern hemisphere, by calendar months). */
const SEASONS: Readonly<Record<string, { readonly code: string; readonly firstMonth: number }>> = {
  spring: { code: "SP", firstMonth: 3 },
  summer: { code: "SU", firstMonth: 6 },
  autumn: { code: "FA", firstMonth: 9 },
  fall: { code: "FA", firstMonth: 9 },
  winter: { code: "WI", firstMonth: 12 },
};

/** The season that a word names. */
export const seasonOf = (word: string) => SEASONS[word.toLowerCase()];
