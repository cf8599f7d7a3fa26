const TIME_PARTS: Readonly<Record<string, string>> = {
  morning: "TMO",
  dawn: "TMO",
  daybreak: "TMO",
  sunrise: "TMO",
  afternoon: "TAF",
  evening: "TEV",
  dusk: "TEV",
  sunset: "TEV",
  night: "TNI",
  noon: "T12:00",
  midday: "T12:00",
  midnight: "TNI",
};

/** The TIMEX3 time part that a part of the day stands for. */
export function dayPart(word: string): string | null {
  const lower = word.toLowerCase();
  return TIME_PARTS[lower] ?? TIME_PARTS[lower.replace(/s$/, "")] ?? null;
}
