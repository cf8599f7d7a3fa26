import { overlaps, type Span } from "../../src/core/span.ts";
import type { Event } from "../../src/events/layers.ts";
import { type Corpus, eventsPipeline, spanIn } from "../corpus.ts";
import type { Json } from "../json.ts";
import { intersectionOverUnion, paired } from "../matching.ts";
import { f1 } from "../measure.ts";
import type { Fault, Scored } from "../scored.ts";
import { OUR_ROLES, OUR_TYPES, ourType } from "./wikievents-types.ts";

interface GoldEvent {
  readonly type: string;
  readonly trigger: Span;
  readonly arguments: readonly (Span & { readonly role: string })[];
}

const COMPARED: ReadonlySet<string> = new Set(OUR_TYPES.map(([, ours]) => ours));

/**
 * Triggers that overlap and have equal types after the mapping of `wikievents-types.ts`; found
 * events of types that nothing maps to are not counted. Arguments: equal role and overlapping
 * spans (theirs are head words), on typed pairs. Their corpus marks every mention of an event,
 * while the library merges mentions, so full recall is out of reach.
 */
function score(line: Json): Scored {
  const text = line.get("text").string();
  const gold = line.get("events").items().flatMap(goldEvent);
  const found = eventsPipeline.run(text).events.filter(({ type }) => COMPARED.has(type));
  const like = (typed: boolean) => (a: Event, b: GoldEvent) =>
    typed && a.type !== b.type ? 0 : intersectionOverUnion(a.trigger, b.trigger);
  const pairs = paired(found, gold, like(true), 0);
  const untyped = paired(found, gold, like(false), 0);
  const arguments_ = pairs.map(
    (pair) =>
      paired(
        pair.found.participants,
        pair.gold.arguments,
        (a, b) => (a.role === b.role && overlaps(a, b) ? 1 : 0),
        1,
      ).length,
  );
  return {
    tally: {
      "trigger, typed": f1(pairs.length, found.length, gold.length),
      trigger: f1(untyped.length, found.length, gold.length),
      arguments: f1(
        arguments_.reduce((sum, count) => sum + count, 0),
        found.reduce((sum, event) => sum + event.participants.length, 0),
        gold.reduce((sum, event) => sum + event.arguments.length, 0),
      ),
    },
    faults: [
      ...gold
        .filter((event) => !pairs.some((pair) => pair.gold === event))
        .map(({ trigger, type }): Fault => ({ kind: "missed", span: trigger, note: type })),
      ...found
        .filter((event) => !pairs.some((pair) => pair.found === event))
        .map(({ trigger, type }): Fault => ({ kind: "false", span: trigger, note: type })),
    ],
  };
}

function goldEvent(json: Json): readonly GoldEvent[] {
  const type = ourType(json.get("type").string());
  if (type === null) return [];
  const args = json
    .get("participants")
    .items()
    .flatMap((each) => {
      const role = OUR_ROLES.get(each.get("role").string());
      return role === undefined ? [] : [{ role, ...spanIn(each) }];
    });
  return [{ type, trigger: spanIn(json.get("trigger")), arguments: args }];
}

export const wikieventsDev: Corpus = {
  layer: "events",
  set: "wikievents_dev",
  file: "events/wikievents_dev.jsonl",
  every: 1,
  meaning:
    "Triggers and arguments of the WikiEvents types that one of ours means (`evaluation/corpora/wikievents-types.ts`); every mention of an event is marked there, while the library merges them.",
  score,
};
