import { type Corpus, datesPipeline, publishedIn, spanIn } from "../corpus.ts";
import type { Json } from "../json.ts";
import { share } from "../measure.ts";
import { touchesAny } from "../occurrences.ts";
import type { Fault, Scored } from "../scored.ts";

/**
 * The time of an article's main event (Hamborg et al., 2019): *found*: share of articles where a
 * found date overlaps one of the gold's; *value on found*: share of those where such a date has
 * the day that the gold reads. Articles with no date of
 * publication are left out. Who, what and where are phrases of free extent, and not scored.
 */
function score(line: Json): Scored {
  const text = line.get("text").string();
  const source = publishedIn(line, "dct");
  const gold = line
    .get("fivew")
    .get("when")
    .itemsIfAny()
    .filter((when) => when.get("parsed").value !== null && when.get("start").value !== null)
    .map((when) => ({ ...spanIn(when), day: when.get("parsed").string() }));
  if (gold.length === 0 || source.publishedAt === undefined) return { tally: {}, faults: [] };
  const dates = datesPipeline.run(text, source).dates;
  const found = gold.filter((when) => touchesAny(when, dates));
  const right = found.some((when) =>
    dates.some((date) => touchesAny(date, [when]) && date.value?.slice(0, 10) === when.day),
  );
  const [first] = gold;
  const fault: Fault = { kind: "wrong", span: first ?? null, note: `gold ${first?.day}` };
  return {
    tally: {
      found: share(found.length > 0 ? 1 : 0, 1),
      "value on found": share(right ? 1 : 0, found.length > 0 ? 1 : 0),
    },
    faults: right ? [] : [fault],
  };
}

export const giveme5w1hDev: Corpus = {
  layer: "dates",
  set: "giveme5w1h_dev",
  file: "events/giveme5w1h_dev.jsonl",
  every: 1,
  meaning:
    "When the main event of an article was. Found: share of articles where a date is found there. Value on found: the day that the gold reads.",
  score,
};
