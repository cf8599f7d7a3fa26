import { createHash } from "node:crypto";
import { FIXTURE_SETS, readFixtures } from "../../evaluation/gold.ts";
import { extract } from "../../src/article.ts";

/** A hash of the results for every fixture, taken in the order given, listed in the order of the files. */
export function fingerprint(order: "forwards" | "backwards"): string {
  const fixtures = FIXTURE_SETS.flatMap(readFixtures);
  const results = new Map<string, string>();
  for (const fixture of order === "forwards" ? fixtures : [...fixtures].reverse()) {
    const { publishedAt } = fixture.gold;
    const article = extract(fixture.text, publishedAt === null ? {} : { publishedAt });
    results.set(fixture.id, JSON.stringify(article));
  }
  const hash = createHash("sha256");
  for (const { id } of fixtures) hash.update(results.get(id) ?? "");
  return hash.digest("hex");
}
