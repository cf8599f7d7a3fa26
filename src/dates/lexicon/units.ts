/** A unit of time as ISO 8601 durations write it; `C` is a century, `E` a decade. */
export type Unit = "S" | "MIN" | "H" | "D" | "W" | "M" | "Q" | "Y" | "E" | "C";

/** Units, and how many of a larger or smaller one each is. */
interface UnitEntry {
  readonly unit: Unit;
  readonly times: number;
}

const UNITS: Readonly<Record<string, UnitEntry>> = {
  second: { unit: "S", times: 1 },
  sec: { unit: "S", times: 1 },
  minute: { unit: "MIN", times: 1 },
  min: { unit: "MIN", times: 1 },
  hour: { unit: "H", times: 1 },
  hr: { unit: "H", times: 1 },
  day: { unit: "D", times: 1 },
  weekday: { unit: "D", times: 1 },
  night: { unit: "D", times: 1 },
  week: { unit: "W", times: 1 },
  fortnight: { unit: "W", times: 2 },
  month: { unit: "M", times: 1 },
  quarter: { unit: "Q", times: 1 },
  year: { unit: "Y", times: 1 },
  yr: { unit: "Y", times: 1 },
  winter: { unit: "Y", times: 1 },
  summer: { unit: "Y", times: 1 },
  decade: { unit: "E", times: 1 },
  century: { unit: "C", times: 1 },
  centuries: { unit: "C", times: 1 },
};

/** Matches a unit of time, singular or plural. */
export const UNIT =
  "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|centur(?:y|ies))";

/** The unit that a word names. */
export function unitOf(word: string): UnitEntry | undefined {
  const lower = word.toLowerCase();
  return UNITS[lower] ?? UNITS[lower.replace(/s$/, "")];
}

/** An ISO 8601 duration: `P5Y`, `PT35M`, `PXM`; decades and centuries become years where they are counted. */
export function durationValue(count: number | null, entry: UnitEntry): string {
  const { unit, times } = entry;
  if (unit === "S" || unit === "MIN" || unit === "H") {
    return timeDuration(count, unit);
  }
  if (unit === "E" || unit === "C") {
    return count === null ? `PX${unit}` : `P${shownCount(count * (unit === "E" ? 10 : 100))}Y`;
  }
  return wholeUnits(count === null ? null : count * times, unit);
}

function timeDuration(count: number | null, unit: "S" | "MIN" | "H"): string {
  const letter = unit === "MIN" ? "M" : unit;
  if (count === null) return `PTX${letter}`;
  const whole = Math.floor(count);
  const rest = Math.round((count - whole) * 60);
  const smaller = unit === "H" ? "M" : "S";
  if (rest === 0 || unit === "S") return `PT${shownCount(count)}${letter}`;
  return `PT${whole === 0 ? "" : `${whole}${letter}`}${rest}${smaller}`;
}

/** A year and a half is eighteen months: TIMEX3 counts in the smaller unit. */
function wholeUnits(count: number | null, unit: "D" | "W" | "M" | "Q" | "Y"): string {
  if (count === null) return `PX${unit}`;
  if (unit === "Y" && !Number.isInteger(count)) return `P${Math.round(count * 12)}M`;
  return `P${shownCount(count)}${unit}`;
}

/** A count without an exponent, so that it stays a duration whatever its size. */
function shownCount(count: number): string {
  return count < 1e15 ? String(count) : BigInt(Math.round(count)).toString();
}
