import type { Event } from "../../src/events/layers.ts";
import { canonical, sharesWords } from "../canonical.ts";
import { type Corpus, eventsPipeline, spanIn } from "../corpus.ts";
import type { Json } from "../json.ts";
import { f1, share } from "../measure.ts";
import { touchesAny } from "../occurrences.ts";
import type { Fault, Scored } from "../scored.ts";

/**
 * Sentences with one PLOVER event each. *found*: share of events a trigger word of which is a mention
 * of a found event; *type on found*: share of those that have the right PLOVER 2021 type; *type in
 * sentence*: share of events whose type any event of the sentence has. *actor and recipient*: F1 of
 * names that share words, actors with agents and recipients with patients, on the found event of the
 * right type; a mutual event, which has agents alone here, may have either there.
 */
function score(line: Json): Scored {
  const text = line.get("text").string();
  const events = eventsPipeline.run(text).events;
  const gold = line.get("events").items();
  const read = gold.map((event) => {
    const triggers = event.get("triggers").items().map(spanIn);
    const type = event.get("type_plover2021").string();
    const found = events.filter(({ mentions }) => mentions.some((at) => touchesAny(at, triggers)));
    const right =
      found.find(({ plover }) => plover === type) ?? events.find(({ plover }) => plover === type);
    return {
      type,
      span: spanIn(event.get("trigger")),
      found: found.length > 0,
      typed: found.some(({ plover }) => plover === type),
      inSentence: right !== undefined,
      participants: right === undefined ? null : participantsOf(right, event),
      note: `${type}, found ${events.map((each) => `${each.trigger.text}: ${each.plover}`).join("; ")}`,
    };
  });
  const count = (key: "found" | "typed" | "inSentence") => read.filter((each) => each[key]).length;
  const sum = (key: "correct" | "found" | "gold") =>
    read.reduce((total, { participants }) => total + (participants?.[key] ?? 0), 0);
  return {
    tally: {
      found: share(count("found"), gold.length),
      "type on found": share(count("typed"), count("found")),
      "type in sentence": share(count("inSentence"), gold.length),
      "actor and recipient": f1(sum("correct"), sum("found"), sum("gold")),
    },
    faults: read
      .filter((each) => !each.inSentence || each.participants?.note !== "")
      .map(({ span, note, participants }): Fault => {
        return {
          kind: participants === null ? "missed" : "wrong",
          span,
          note: participants?.note ?? note,
        };
      }),
  };
}

/** Participants of a pair that agree: of equal role, or of any where the event has agents alone. */
function participantsOf(event: Event, json: Json) {
  const theirs = json
    .get("participants")
    .items()
    .map((each) => ({ role: each.get("role").string(), name: each.get("text").string() }));
  const isMutual = event.participants.every(({ role }) => role === "agent");
  const left = [...event.participants];
  let correct = 0;
  for (const { role, name } of theirs) {
    const wanted = role === "actor" ? "agent" : "patient";
    const at = left.findIndex(
      (ours) => (isMutual || ours.role === wanted) && isSame(ours.name, name),
    );
    if (at < 0) continue;
    correct++;
    left.splice(at, 1);
  }
  const listed = (list: readonly { readonly role: string; readonly name: string }[]) =>
    list.map(({ role, name }) => `${role} ${name}`).join("; ");
  const isRight = correct === theirs.length && left.length === 0;
  return {
    correct,
    found: event.participants.length,
    gold: theirs.length,
    note: isRight
      ? ""
      : `${event.trigger.text}: ${listed(event.participants)}, gold ${listed(theirs)}`,
  };
}

const isSame = (a: string, b: string): boolean =>
  canonical(a) === canonical(b) || sharesWords(a, b);

export const ploverGsrDev: Corpus = {
  layer: "events",
  set: "plover_gsr_dev",
  file: "events/plover_gsr_dev.jsonl",
  every: 1,
  meaning:
    "Found: share of events with a trigger word found. Type on found: PLOVER 2021 type of those. Type in sentence: any event of the sentence has the type. Actor and recipient: on the event of the right type, names that share words.",
  score,
};
