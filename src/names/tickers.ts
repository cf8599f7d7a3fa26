import { before, type Candidate } from "./candidate.ts";
import { wordSet } from "./lexicon/word-set.ts";

const EXCHANGES = wordSet("nyse nasdaq amex lse tsx asx nse bse hkex jse sgx tse euronext xetra");

/** Whether the candidate is what an exchange calls a share: "(NASDAQ: LMNR)". */
export function isTicker(c: Candidate): boolean {
  return before(c)?.text === ":" && EXCHANGES.has(before(c, 2)?.lower ?? "");
}
