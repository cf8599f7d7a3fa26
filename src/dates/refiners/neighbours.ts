import type { DateRefiner, Proposal } from "../../engines/chrono.ts";
import type { Reading } from "../reading.ts";

const MOST_BETWEEN = 12;

/** The reading of two neighbours with `between` in the middle; null where they are two expressions. */
export type Joint = (left: Reading, right: Reading, between: string) => Reading | null;

/** Makes a refiner that joins neighbours into one expression where `joint` reads them so. */
export const joining =
  (joint: Joint): DateRefiner<Reading> =>
  (text, proposals) => {
    const joined: Proposal<Reading>[] = [];
    for (const proposal of proposals) {
      const last = joined.at(-1);
      const both = last === undefined ? null : together(text, last, proposal, joint);
      if (both === null) joined.push(proposal);
      else joined[joined.length - 1] = both;
    }
    return joined;
  };

function together(
  text: string,
  left: Proposal<Reading>,
  right: Proposal<Reading>,
  joint: Joint,
): Proposal<Reading> | null {
  if (right.start - left.end > MOST_BETWEEN) return null;
  const reading = joint(left.reading, right.reading, text.slice(left.end, right.start));
  if (reading === null) return null;
  const parser = left.reading.clock === undefined ? left.parser : right.parser;
  return { start: left.start, end: right.end, parser, reading };
}
