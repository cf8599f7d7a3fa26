import type { ResolvedEvent } from "./merge.ts";

const DAY = /^\d{4}-\d\d-\d\d/;

/**
 * The day that each event is filed under, in the order given (text order): its own; where it has no date,
 * that of the event before it in its paragraph, else the reference date. A longer time gives none, nor does
 * what did not happen or has not happened yet, unless it is dated itself.
 */
export function daysOf(
  events: readonly ResolvedEvent[],
  referenceDate: string | null,
): readonly (string | null)[] {
  let last: { readonly paragraph: number; readonly day: string } | null = null;
  return events.map(({ date, factuality, paragraph }) => {
    if (date !== null) {
      const day = DAY.exec(date)?.[0] ?? null;
      if (day !== null && factuality === "happened") last = { paragraph, day };
      return day;
    }
    if (factuality !== "happened") return null;
    return last !== null && last.paragraph === paragraph ? last.day : referenceDate;
  });
}
