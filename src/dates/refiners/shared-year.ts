import type { DateRefiner, Proposal } from "../../engines/chrono.ts";
import { NOTHING, type Reading } from "../reading.ts";

const BETWEEN = /^(?:\s*[-–—]\s*|,?\s+(?:and|or|to|through|until|till)\s+(?:the\s+)?|,\s+)$/;

const MOST_BETWEEN = 14;

/** Gives a month or day that has no year the year of the one after it: "between January and May 2023". */
export const sharedYear: DateRefiner<Reading> = (text, proposals) => {
  if (proposals.length < 2) return proposals;
  const shared: Proposal<Reading>[] = [];
  for (const proposal of proposals.toReversed()) {
    const right = shared.at(-1);
    shared.push(right === undefined ? proposal : sharing(text, proposal, right));
  }
  return shared.reverse();
};

function sharing(
  text: string,
  left: Proposal<Reading>,
  right: Proposal<Reading>,
): Proposal<Reading> {
  if (right.start - left.end > MOST_BETWEEN || left.reading.type !== "DATE") return left;
  const between = text.slice(left.end, right.start);
  if (!BETWEEN.test(between)) return left;
  const yearless = /^XXXX(-\d\d(?:-\d\d)?)$/.exec(left.reading.value(NOTHING) ?? "")?.[1];
  const dated = /^(\d{4})(-\d\d(?:-\d\d)?)$/.exec(right.reading.value(NOTHING) ?? "");
  if (yearless === undefined || dated === null) return left;
  const [, year = "", later = ""] = dated;
  const turns = yearless > later;
  if (turns && between.startsWith(",")) return left;
  // "from November to February 2023": the year turns between the two.
  const value = `${Number(year) - (turns ? 1 : 0)}${yearless}`;
  return { ...left, reading: { ...left.reading, value: () => value } };
}
