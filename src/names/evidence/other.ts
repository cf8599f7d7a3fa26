import { after, before, type Candidate } from "../candidate.ts";
import type { Evidence } from "./evidence.ts";

/** What shows a nationality, an event, a work, a law or a product. */
export const OTHER_EVIDENCE: readonly Evidence[] = [
  { rule: "listedOther", type: "MISC", weight: 8, holds: (c) => c.listed === "MISC" },
  { rule: "otherHead", type: "MISC", weight: 6, holds: (c) => c.headType === "MISC" },
  {
    rule: "stormName",
    type: "MISC",
    weight: 8,
    holds: (c) =>
      /^(Hurricane|Typhoon|Cyclone|Storm|Tropical Storm|Operation|Super Typhoon)\s/.test(c.text),
  },
  {
    rule: "wholeQuotation",
    type: "MISC",
    weight: 4,
    holds: (c) =>
      /^[“"‘']$/.test(before(c)?.text ?? "") &&
      /^[”"’',]$/.test(after(c)?.text ?? "") &&
      c.names.length > 1,
  },
  {
    rule: "numberInside",
    type: "MISC",
    weight: 3,
    holds: (c) => /\s\d/.test(c.text) || /^[A-Z]+-\d/.test(c.text),
  },
  { rule: "plural", type: "MISC", weight: 1, holds: isPlural },
  {
    rule: "ishOrIan",
    type: "MISC",
    weight: 2,
    holds: (c) => c.names.length === 1 && /(ish|ese|ians?|ists?|ism|ites?)$/.test(c.text),
  },
];

function isPlural(c: Candidate): boolean {
  return c.names.length === 1 && /[^s]s$/.test(c.text) && before(c)?.lower === "the";
}
