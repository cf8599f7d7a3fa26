import { after, before, type Candidate } from "../candidate.ts";
import type { Evidence } from "./evidence.ts";

/** What shows a nationality, an event, a work, a law or a product. */
export const OTHER_EVIDENCE: readonly Evidence[] = [
  { rule: "listedOther", holds: (c) => c.listed === "MISC" },
  { rule: "otherHead", holds: (c) => c.headType === "MISC" },
  {
    rule: "stormName",
    holds: (c) =>
      /^(Hurricane|Typhoon|Cyclone|Storm|Tropical Storm|Operation|Super Typhoon)\s/.test(c.text),
  },
  {
    rule: "wholeQuotation",
    holds: (c) =>
      /^[“"‘']$/.test(before(c)?.text ?? "") &&
      /^[”"’',]$/.test(after(c)?.text ?? "") &&
      c.names.length > 1,
  },
  {
    rule: "numberInside",
    holds: (c) => /\s\d/.test(c.text) || /^[A-Z]+-\d/.test(c.text),
  },
  { rule: "plural", holds: isPlural },
  {
    rule: "ishOrIan",
    holds: (c) => c.names.length === 1 && /(ish|ese|ians?|ists?|ism|ites?)$/.test(c.text),
  },
];

function isPlural(c: Candidate): boolean {
  return c.names.length === 1 && /[^s]s$/.test(c.text) && before(c)?.lower === "the";
}
