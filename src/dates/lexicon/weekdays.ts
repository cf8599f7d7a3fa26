const NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Matches the name of a day of the week. */
export const WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

/** The ISO number of a day of the week, 1 (Monday) to 7; 0 for anything else. */
export function weekdayNumber(name: string): number {
  const letters = name.toLowerCase().slice(0, 3);
  return letters.length < 3 ? 0 : NAMES.findIndex((day) => day.startsWith(letters)) + 1;
}
