/** Matches a part of the day. */
export const DAY_PART =
  "(?:morning|afternoon|evening|night|nighttime|dawn|daybreak|sunrise|dusk|sunset|noon|midday|midnight|lunchtime)s?";

const TIME_PARTS: Readonly<Record<string, string>> = {
  morning: "TMO",
  dawn: "TMO",
  daybreak: "TMO",
  sunrise: "TMO",
  afternoon: "TAF",
  lunchtime: "TMI",
  evening: "TEV",
  dusk: "TEV",
  sunset: "TEV",
  night: "TNI",
  nighttime: "TNI",
  noon: "T12:00",
  midday: "T12:00",
  midnight: "T24:00",
};

/** The TIMEX3 time part that a part of the day stands for. */
export function dayPart(word: string): string | null {
  const lower = word.toLowerCase();
  return TIME_PARTS[lower] ?? TIME_PARTS[lower.replace(/s$/, "")] ?? null;
}
