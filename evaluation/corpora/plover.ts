import { type Corpus, eventsPipeline, spanIn } from "../corpus.ts";
import type { Json } from "../json.ts";
import { share } from "../measure.ts";
import { touchesAny } from "../occurrences.ts";
import type { Fault, Scored } from "../scored.ts";

/**
 * Sentences with one PLOVER event each. *found*: share of events a trigger word of which is the
 * trigger of a found event; *type on found*: share of those that have the right PLOVER 2021 type;
 * *type in sentence*: share of events whose type any event of the sentence has.
 */
function score(line: Json): Scored {
  const text = line.get("text").string();
  const events = eventsPipeline.run(text).events;
  const gold = line.get("events").items();
  const read = gold.map((event) => {
    const triggers = event.get("triggers").items().map(spanIn);
    const type = event.get("type_plover2021").string();
    const found = events.filter(({ trigger }) => touchesAny(trigger, triggers));
    return {
      type,
      span: spanIn(event.get("trigger")),
      found: found.length > 0,
      typed: found.some(({ plover }) => plover === type),
      inSentence: events.some(({ plover }) => plover === type),
      note: `${type}, found ${events.map((each) => `${each.trigger.text}: ${each.plover}`).join("; ")}`,
    };
  });
  const count = (key: "found" | "typed" | "inSentence") => read.filter((each) => each[key]).length;
  return {
    tally: {
      found: share(count("found"), gold.length),
      "type on found": share(count("typed"), count("found")),
      "type in sentence": share(count("inSentence"), gold.length),
    },
    faults: read
      .filter((each) => !each.inSentence)
      .map(({ span, note }): Fault => ({ kind: "missed", span, note })),
  };
}

export const ploverGsrDev: Corpus = {
  layer: "events",
  set: "plover_gsr_dev",
  file: "events/plover_gsr_dev.jsonl",
  every: 1,
  meaning:
    "Found: share of events with a trigger word found. Type on found: PLOVER 2021 type of those. Type in sentence: any event of the sentence has the type.",
  score,
};
