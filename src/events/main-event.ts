import { byPosition, type Span, spanOf } from "../core/span.ts";
import type { DateMention } from "../dates/layers.ts";
import type { Place } from "../places/layers.ts";
import type { EventSummary, Participant } from "./layers.ts";
import type { ResolvedEvent } from "./merge.ts";

/** How many sentences from the start tell what an article is about. */
const LEAD = 3;

/** What the rest of the article gives where an event itself tells no place or time. */
export interface Surroundings {
  readonly text: string;
  readonly places: readonly Place[];
  readonly dates: readonly DateMention[];
}

/** The event that an article is about: told in its headline and its lead, and most often after that; null for none. */
export function mainEvent(events: readonly ResolvedEvent[]): ResolvedEvent | null {
  let best: ResolvedEvent | null = null;
  for (const event of events) {
    if (best === null || weight(event) > weight(best)) best = event;
  }
  return best;
}

function weight(event: ResolvedEvent): number {
  const { headline, position, participants, factuality, mentions } = event;
  return (
    (headline ? 4 : 0) +
    (event.about === null ? 1 : 0) +
    (position < LEAD ? 2 : 0) +
    (participants.length > 0 ? 2 : 0) +
    (participants.some(({ role }) => role === "agent") ? 1 : 0) +
    (factuality === "happened" || factuality === "planned" ? 1 : 0) +
    Math.min(mentions.length - 1, 3)
  );
}

/** An event in short; place and time fall back to the first that the headline or the lead names. */
export function summaryOf(event: ResolvedEvent, around: Surroundings): EventSummary {
  const agent = ofRole(event, "agent", around.text);
  const patient = ofRole(event, "patient", around.text);
  return {
    who: agent ?? patient ?? event.about,
    what: event.what,
    whom: agent === null ? null : patient,
    where:
      event.place === null ? (event.where ?? placeNear(around)) : inText(around.text, event.place),
    when: event.when ?? dateNear(around),
  };
}

function ofRole(event: ResolvedEvent, role: Participant["role"], text: string) {
  const [first] = event.participants.filter((each) => each.role === role).sort(byPosition);
  return first === undefined ? null : inText(text, first);
}

/** The first place that the lead names, else the first of the article. */
function placeNear({ text, places }: Surroundings): EventSummary["where"] {
  const [first] = places
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "name"))
    .sort(byPosition);
  return first === undefined ? null : inText(text, first);
}

/** The first day that the lead tells, else the first of the article. */
function dateNear({ text, dates }: Surroundings): EventSummary["when"] {
  const first = dates.find(
    ({ type, value }) => type === "DATE" && /^\d{4}-\d\d-\d\d/.test(value ?? ""),
  );
  return first === undefined ? null : inText(text, first);
}

const inText = (text: string, { start, end }: Span) => spanOf(text, start, end);
