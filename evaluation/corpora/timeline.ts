import type { Event } from "../../src/events/layers.ts";
import { type Corpus, eventsPipeline, publishedIn, spanIn } from "../corpus.ts";
import type { Json } from "../json.ts";
import { share } from "../measure.ts";
import { touchesAny } from "../occurrences.ts";
import type { Fault, Scored } from "../scored.ts";

const DATED = /^\d{4}(?:-\d\d)?(?:-\d\d)?$/;

/**
 * Events of SemEval-2015 Task 4 with a resolved date. *found*: share whose trigger word is a
 * mention of a found event; *date on found*: share of those with an equal date. Any event type
 * counts there, so most are none of ours.
 */
function score(line: Json): Scored {
  const text = line.get("text").string();
  const events = eventsPipeline.run(text, publishedIn(line, "dct")).events;
  const gold = line
    .get("events")
    .items()
    .map((event) => ({ trigger: spanIn(event.get("trigger")), time: goldTime(event) }))
    .filter(({ time }) => time !== null);
  const pairs = gold.flatMap(({ trigger, time }) => {
    const found = events.find((event) => touchesAny(trigger, event.mentions));
    return found === undefined ? [] : [{ found, time }];
  });
  const wrong = pairs.filter(({ found, time }) => dayOf(found) !== time);
  return {
    tally: {
      found: share(pairs.length, gold.length),
      "date on found": share(pairs.length - wrong.length, pairs.length),
    },
    faults: wrong.map(({ found, time }): Fault => {
      return { kind: "wrong", span: found.trigger, note: `date ${dayOf(found)}, gold ${time}` };
    }),
  };
}

/** The date that the text ties to an event; where it ties none, the day that it is filed under. */
const dayOf = ({ date, day }: Event): string | null => date?.slice(0, 10) ?? day;

function goldTime(event: Json): string | null {
  const time =
    event
      .get("time")
      .stringOrNull()
      ?.replace(/(?:-XX)+$/, "") ?? null;
  return time !== null && DATED.test(time) ? time : null;
}

export const timelineDev: Corpus = {
  layer: "events",
  set: "timeline_dev",
  file: "events/timeline_dev.jsonl",
  every: 1,
  meaning:
    "Found: share of dated events of any kind whose trigger word was found. Date on found: equal dates. The gold gives nearly every event a date; ours is `date`, else `day`.",
  score,
};
