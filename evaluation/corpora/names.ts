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

interface NameCorpus {
  readonly every?: number;
  readonly meaning?: string;
}

const corpus = (set: string, file: string, { every = 1, meaning }: NameCorpus = {}): Corpus => ({
  layer: "names",
  set,
  file,
  every,
  meaning: meaning ?? null,
  score,
});

/** What the scores of a corpus mean whose texts the shipped tagger was trained on. */
const TRAINED_ON =
  "Trained on: the name tagger has learnt these very texts, so the scores say how well it fits them, not how well it reads others.";

/** World news, whole articles. */
export const ewwDev = corpus("eww_dev", "names/eww_dev.jsonl");
/** News and wiki excerpts; MISC is not marked. */
export const unerPud = corpus("uner_pud", "names/uner_pud.jsonl");
/** Short news articles that the tagger was trained on. */
export const ownNews = corpus("own_news", "names/own_news.jsonl", { meaning: TRAINED_ON });
/** Single sentences that the tagger was trained on, every fourth. */
export const gmbAdjudicated = corpus("gmb_adjudicated", "names/gmb_adjudicated.jsonl", {
  every: 4,
  meaning: TRAINED_ON,
});
