import type { Document } from "../core/document.ts";
import { at } from "../core/span.ts";
import type { Quotations } from "../text/layers.ts";
import type { Candidate } from "./propose.ts";

/** Rules for days that are counted from the day of speaking. */
const FROM_TODAY = new Set(["nearDay", "nearPartOfDay"]);

/** How many candidates away the day of speaking may stand. */
const REACH = 4;

/**
 * The date that says when a quotation was spoken, for a "today" or "last night" inside it: “It ends
 * today,” she said on Tuesday. It stands in the same sentence, outside the marks.
 */
export function dayOfSpeaking(
  { quotations }: Document<typeof Quotations>,
  candidates: readonly Candidate[],
  index: number,
): Candidate | null {
  const candidate = candidates[index];
  if (candidate === undefined || !FROM_TODAY.has(candidate.rule)) return null;
  if (at(quotations, candidate.start) === undefined) return null;
  for (let distance = 1; distance <= REACH; distance++) {
    for (const other of [candidates[index + distance], candidates[index - distance]]) {
      if (other === undefined || other.sentence !== candidate.sentence) continue;
      const { fits, type } = other.reading;
      const isDay = fits === "weekday" || (fits === "day" && type === "DATE");
      if (isDay && !FROM_TODAY.has(other.rule) && at(quotations, other.start) === undefined) {
        return other;
      }
    }
  }
  return null;
}
