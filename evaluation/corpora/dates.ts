import { type Corpus, datesPipeline, publishedIn, spanIn } from "../corpus.ts";
import type { Json } from "../json.ts";
import type { Scored } from "../scored.ts";
import { scoreDates } from "../scorers/dates.ts";

/** The document creation time stands for the date of publication. */
function score(line: Json): Scored {
  const text = line.get("text").string();
  const gold = line
    .get("timexes")
    .items()
    .map((timex) => ({
      ...spanIn(timex),
      type: timex.get("type").string(),
      value: timex.get("value").stringOrNull(),
    }));
  return scoreDates(datesPipeline.run(text, publishedIn(line, "dct")).dates, gold);
}

const corpus = (set: string): Corpus => ({
  layer: "dates",
  set,
  file: `dates/${set}.jsonl`,
  every: 1,
  meaning: null,
  score,
});

export const timebank = corpus("timebank");
export const aquaint = corpus("aquaint");
