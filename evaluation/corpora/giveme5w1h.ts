import { type Corpus, datesPipeline, eventsPipeline, publishedIn, spanIn } from "../corpus.ts";
import type { Json } from "../json.ts";
import { type Measure, share } from "../measure.ts";
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

const WORD = /[\p{L}\p{N}]+/gu;
const STOP = new Set(
  "the a an of in on at to for by and with from his her its their mr mrs ms".split(" "),
);

/** Whether half the content words of the shorter phrase stand in the other as well. */
function sharesHalf(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  const shorter = Math.min(one.size, other.size);
  return shorter > 0 && shared / shorter >= 0.5;
}

const wordsOf = (phrase: string): ReadonlySet<string> =>
  new Set((phrase.toLowerCase().match(WORD) ?? []).filter((word) => !STOP.has(word)));

/**
 * The main event of an article (Hamborg et al., 2019): for each question that the gold answers, the
 * share of articles whose `summary` shares half its words with an answer. An article whose main event
 * is of no type of ours counts as wrong.
 */
function scoreMain(line: Json): Scored {
  const text = line.get("text").string();
  const events = eventsPipeline.run(text, publishedIn(line, "dct")).events;
  const main = events.find(({ summary }) => summary !== null);
  const summary = main?.summary ?? null;
  const tally: Record<string, Measure> = {};
  const faults: Fault[] = [];
  for (const question of ["who", "what", "where", "when"] as const) {
    const answers = line.get("fivew").get(question).itemsIfAny();
    if (answers.length === 0) continue;
    const ours = summary?.[question] ?? null;
    const isRight = answers.some(
      (each) => ours !== null && sharesHalf(ours.text, each.get("text").string()),
    );
    tally[question] = share(isRight ? 1 : 0, 1);
    if (isRight) continue;
    const listed = answers.map((each) => each.get("text").string()).join("; ");
    faults.push({
      kind: "wrong",
      span: ours,
      note: `${question} of ${main?.trigger.text ?? "nothing"}: ${ours?.text ?? "none"}, gold ${listed}`,
    });
  }
  return { tally, faults };
}

export const giveme5w1hMainDev: Corpus = {
  layer: "events",
  set: "giveme5w1h_main_dev",
  file: "events/giveme5w1h_dev.jsonl",
  every: 1,
  meaning:
    "The main event of an article by question: share of articles where half the words of the shorter phrase are shared with an answer of the gold. An article without an event of our types counts as wrong.",
  score: scoreMain,
};

export const giveme5w1hDev: Corpus = {
  layer: "dates",
  set: "giveme5w1h_dev",
  file: "events/giveme5w1h_dev.jsonl",
  every: 1,
  meaning:
    "When the main event of an article was. Found: share of articles where a date is found there. Value on found: the day that the gold reads.",
  score,
};
