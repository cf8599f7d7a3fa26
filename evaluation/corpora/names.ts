import type { Corpus } from "../corpus.ts";
import { namesPipeline, spanIn } from "../corpus.ts";
import type { Json } from "../json.ts";
import type { Scored } from "../scored.ts";
import { scoreNames } from "../scorers/names.ts";

function score(line: Json): Scored {
  const text = line.get("text").string();
  const gold = line
    .get("entities")
    .items()
    .map((name) => ({
      ...spanIn(name),
      type: name.get("type").oneOf(["PER", "ORG", "LOC", "MISC"]),
    }));
  return scoreNames(text, namesPipeline.run(text).names, gold);
}

const corpus = (set: string, file: string, every = 1): Corpus => ({
  layer: "names",
  set,
  file,
  every,
  meaning: null,
  score,
});

/** World news, whole articles. */
export const ewwDev = corpus("eww_dev", "names/eww_dev.jsonl");
/** News and wiki excerpts; MISC is not marked. */
export const unerPud = corpus("uner_pud", "names/uner_pud.jsonl");
/** Short news articles; a model may have been trained on them, which makes their scores too good. */
export const ownNews = corpus("own_news", "names/own_news.jsonl");
/** Single sentences, every fourth; a model may have been trained on them. */
export const gmbAdjudicated = corpus("gmb_adjudicated", "names/gmb_adjudicated.jsonl", 4);
