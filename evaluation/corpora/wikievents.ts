import { newsExtractors } from "../../src/article.ts";
import { assembled, selected } from "../../src/core/pipeline.ts";
import { overlaps, type Span } from "../../src/core/span.ts";
import type { Event, Participant } from "../../src/events/layers.ts";
import { Events } from "../../src/events/layers.ts";
import type { Organizations } from "../../src/organizations/layers.ts";
import type { People } from "../../src/people/layers.ts";
import type { Places } from "../../src/places/layers.ts";
import { type Corpus, spanIn } from "../corpus.ts";
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

const pipeline = assembled<typeof Events | typeof People | typeof Organizations | typeof Places>(
  selected(newsExtractors(), [Events.name]),
);

/** One place of the text that tells a found event. */
interface FoundMention {
  readonly event: Event;
  readonly trigger: Span;
}

/**
 * Every mention of a found event against every event of the gold, which marks each mention as one:
 * triggers overlap and have equal types after the mapping of `wikievents-types.ts`; found events of
 * types that nothing maps to are not counted. Arguments, on right triggers alone: equal role, and the
 * head marked there overlaps the participant or a mention of its entity.
 */
function score(line: Json): Scored {
  const text = line.get("text").string();
  const gold = line.get("events").items().flatMap(goldEvent);
  const doc = pipeline.run(text);
  const namings = namingsOf([...doc.people, ...doc.organizations, ...doc.places]);
  const found = doc.events
    .filter(({ type }) => COMPARED.has(type))
    .flatMap((event) => event.mentions.map((trigger): FoundMention => ({ event, trigger })));
  const like = (typed: boolean) => (a: FoundMention, b: GoldEvent) =>
    typed && a.event.type !== b.type ? 0 : intersectionOverUnion(a.trigger, b.trigger);
  const pairs = paired(found, gold, like(true), 0);
  const untyped = paired(found, gold, like(false), 0);
  const right = pairs.map(
    (pair) =>
      paired(
        pair.found.event.participants,
        pair.gold.arguments,
        (a, b) => (a.role === b.role && namings(a).some((span) => overlaps(span, b)) ? 1 : 0),
        1,
      ).length,
  );
  return {
    tally: {
      "trigger, typed": f1(pairs.length, found.length, gold.length),
      trigger: f1(untyped.length, found.length, gold.length),
      "arguments on right triggers": f1(
        right.reduce((sum, count) => sum + count, 0),
        pairs.reduce((sum, pair) => sum + pair.found.event.participants.length, 0),
        pairs.reduce((sum, pair) => sum + pair.gold.arguments.length, 0),
      ),
    },
    faults: [
      ...gold
        .filter((event) => !pairs.some((pair) => pair.gold === event))
        .map(({ trigger, type }): Fault => ({ kind: "missed", span: trigger, note: type })),
      ...found
        .filter((mention) => !pairs.some((pair) => pair.found === mention))
        .map(({ trigger, event }): Fault => ({ kind: "false", span: trigger, note: event.type })),
      ...pairs.map(({ found: { event, trigger }, gold: { arguments: args } }): Fault => {
        const ours = event.participants.map(({ role, text: told }) => `${role} ${told}`).join("; ");
        const theirs = args.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`);
        return { kind: "wrong", span: trigger, note: `${ours}, gold ${theirs.join("; ")}` };
      }),
    ],
  };
}

/** The spans that name a participant: its own, and every mention of its entity. */
function namingsOf(
  entities: readonly { readonly id: string; readonly mentions: readonly Span[] }[],
): (participant: Participant) => readonly Span[] {
  const mentions = new Map(entities.map((entity) => [entity.id, entity.mentions]));
  return (participant) => [participant, ...(mentions.get(participant.entity ?? "") ?? [])];
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
    "Triggers and arguments of the WikiEvents types that one of ours means (`evaluation/corpora/wikievents-types.ts`); every mention of an event is marked there, and compared with every mention of ours. Arguments: of right triggers alone, by head or by another mention of the same entity.",
  score,
};
