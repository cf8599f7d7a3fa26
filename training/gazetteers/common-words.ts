/**
 * Writes src/models/common-word-rows.ts: words that news writes in lower case, counted in a corpus of
 * JSON lines with a `text` field: `npx tsx training/gazetteers/common-words.ts FILE...`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { frontCoded } from "./front-coding.ts";

const LEAST_COUNT = 4;
const LEAST_SHARE_IN_LOWER_CASE = 0.08;

const lower = new Map<string, number>();
const all = new Map<string, number>();
for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") continue;
    const { text }: { text: string } = JSON.parse(line);
    for (const [word] of text.matchAll(/(?<![\w'’-])[A-Za-z]+(?![\w-])/g)) {
      const key = word.toLowerCase();
      all.set(key, (all.get(key) ?? 0) + 1);
      if (key === word) lower.set(key, (lower.get(key) ?? 0) + 1);
    }
  }
}
const common = [...lower]
  .filter(
    ([word, count]) =>
      count >= LEAST_COUNT && count / (all.get(word) ?? count) >= LEAST_SHARE_IN_LOWER_CASE,
  )
  .map(([word]) => word);

writeFileSync(
  new URL("../../src/models/common-word-rows.ts", import.meta.url),
  `/**
 * Words that news writes in lower case, front-coded, counted in texts in the public domain.
 * Written by training/gazetteers/common-words.ts.
 */
export const COMMON_WORD_ROWS = \`${frontCoded(common)}\`;
`,
);
