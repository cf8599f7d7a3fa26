import { intervalOf } from "./period.ts";
import type { Anchor } from "./reading.ts";

/**
 * The values that "two weeks later" or "the day before" may count from, the best first: the last
 * date, and the last single day where it lies in that date's interval.
 */
export function countedFrom({ previous, previousDay }: Anchor): readonly string[] {
  if (previous === null) return [];
  if (previousDay === null || previousDay === previous) return [previous];
  const around = intervalOf(previous);
  const day = intervalOf(previousDay);
  const within =
    around !== null && day !== null && around.first <= day.first && day.last <= around.last;
  return within ? [previous, previousDay] : [previous];
}
