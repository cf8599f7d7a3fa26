import { wordSet } from "./lexicon/word-set.ts";
import type { TaggedName } from "./tagger/tagger.ts";

const EXCHANGES = wordSet("nyse nasdaq amex lse tsx asx nse bse hkex jse sgx tse euronext xetra");

/** Whether the name is what an exchange calls a share: "(NASDAQ: LMNR)". */
export function isTicker({ line: { words }, from }: TaggedName): boolean {
  return words[from - 1]?.text === ":" && EXCHANGES.has(words[from - 2]?.lower ?? "");
}
