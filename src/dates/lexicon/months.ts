const NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Matches a month's name or its abbreviation with a stop. */
export const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";

/** Matches, in lower case, what every name of a month holds. */
export const MONTH_CUE = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;

/** The number of a month, 1 to 12, from its name or abbreviation; 0 for anything else. */
export function monthOf(name: string): number {
  const letters = name.toLowerCase().slice(0, 3);
  return letters.length < 3 ? 0 : NAMES.findIndex((month) => month.startsWith(letters)) + 1;
}
