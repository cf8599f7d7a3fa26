import { overlaps, type Span } from "../../src/core/span.ts";
import type { Event } from "../../src/events/layers.ts";
import { canonical, sharesWords } from "../canonical.ts";
import { intersectionOverUnion, type Pair, paired } from "../matching.ts";
import { f1, share } from "../measure.ts";
import type { EventSpan, ResolvedGold } from "../resolve.ts";
import type { Fault, Scored } from "../scored.ts";

type EventPair = Pair<Event, EventSpan>;
type Names = Pick<ResolvedGold, "isNamed">;

/**
 * Events. *Trigger, typed*: triggers overlap and types are equal, each paired once; *trigger*: of
 * any type. *Arguments*: F1 over the participants of all events; one is correct when its event is a
 * typed pair, its role is equal and it is the same: an entity by its name, anything else when one
 * text holds the other. *place, date, factuality*: share of typed pairs that agree, null with null.
 */
export function scoreEvents(
  found: readonly Event[],
  gold: Pick<ResolvedGold, "events" | "isNamed">,
): Scored {
  const pairs = paired(found, gold.events, likeness(true), 0);
  const untyped = paired(found, gold.events, likeness(false), 0);
  const agreeing = pairs.map((pair) => sameArguments(pair, gold));
  const counted = (correct: number) => f1(correct, found.length, gold.events.length);
  const agree = (same: (pair: EventPair) => boolean) =>
    share(pairs.filter(same).length, pairs.length);
  return {
    tally: {
      "trigger, typed": counted(pairs.length),
      trigger: counted(untyped.length),
      arguments: f1(
        agreeing.reduce((sum, count) => sum + count, 0),
        found.reduce((sum, event) => sum + event.participants.length, 0),
        gold.events.reduce((sum, event) => sum + event.arguments.length, 0),
      ),
      place: agree((pair) => isPlace(pair, gold)),
      date: agree((pair) => pair.found.date === pair.gold.date),
      factuality: agree((pair) => pair.found.factuality === pair.gold.factuality),
    },
    faults: faultsOf(found, gold, pairs),
  };
}

const likeness =
  (typed: boolean) =>
  (found: Event, gold: EventSpan): number =>
    typed && found.type !== gold.type ? 0 : intersectionOverUnion(found.trigger, gold.trigger);

/** How many gold arguments of a pair were found. */
function sameArguments({ found, gold }: EventPair, names: Names): number {
  const same = paired(
    found.participants,
    gold.arguments,
    (a, b) => (a.role === b.role ? sameName(a.name, b.name, names) : 0),
    0,
  );
  return same.length;
}

/** 1 for the same name, less for a text that holds the other, 0 for neither. */
function sameName(found: string, gold: string, { isNamed }: Names): number {
  if (canonical(found) === canonical(gold)) return 1;
  return !isNamed(gold) && sharesWords(found, gold) ? 0.5 : 0;
}

function isPlace({ found, gold }: EventPair, names: Names): boolean {
  if (found.place === null || gold.place === null) return found.place === gold.place;
  return sameName(found.place.name, gold.place, names) > 0;
}

function faultsOf(
  found: readonly Event[],
  gold: Pick<ResolvedGold, "events" | "isNamed">,
  pairs: readonly EventPair[],
): readonly Fault[] {
  const pairedFound = new Set(pairs.map((pair) => pair.found));
  const pairedGold = new Set(pairs.map((pair) => pair.gold));
  const otherTypes = (trigger: Span) =>
    found.filter((event) => overlaps(event.trigger, trigger)).map(({ type }) => ` (found ${type})`);
  return [
    ...gold.events
      .filter((event) => !pairedGold.has(event))
      .map(({ trigger, type }): Fault => {
        return { kind: "missed", span: trigger, note: [type, ...otherTypes(trigger)].join("") };
      }),
    ...found
      .filter((event) => !pairedFound.has(event))
      .map(({ trigger, type }): Fault => ({ kind: "false", span: trigger, note: type })),
    ...pairs.flatMap((pair) => differences(pair, gold)),
  ];
}

function differences(pair: EventPair, names: Names): readonly Fault[] {
  const { found, gold } = pair;
  const wrong = (note: string): Fault => ({ kind: "wrong", span: found.trigger, note });
  const listed = (list: readonly { readonly role: string; readonly name: string }[]) =>
    list.map(({ role, name }) => `${role} ${name}`).join("; ") || "none";
  const same = sameArguments(pair, names);
  const faults: Fault[] = [];
  if (same < Math.max(found.participants.length, gold.arguments.length)) {
    faults.push(
      wrong(`participants ${listed(found.participants)}, gold ${listed(gold.arguments)}`),
    );
  }
  if (!isPlace(pair, names)) faults.push(wrong(`place ${found.place?.name}, gold ${gold.place}`));
  if (found.date !== gold.date) faults.push(wrong(`date ${found.date}, gold ${gold.date}`));
  if (found.factuality !== gold.factuality) {
    faults.push(wrong(`factuality ${found.factuality}, gold ${gold.factuality}`));
  }
  return faults;
}
