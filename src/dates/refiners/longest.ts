import type { DateRefiner, Proposal } from "../../engines/chrono.ts";
import type { Reading } from "../reading.ts";

/** Of proposals that overlap, keeps the longest; of two as long, the one whose rule comes first. */
export const longest: DateRefiner<Reading> = (_text, proposals) => {
  const kept: Proposal<Reading>[] = [];
  for (const proposal of proposals) {
    const last = kept.at(-1);
    if (last === undefined || proposal.start >= last.end) kept.push(proposal);
    else if (proposal.end - proposal.start > last.end - last.start)
      kept[kept.length - 1] = proposal;
  }
  return kept;
};
