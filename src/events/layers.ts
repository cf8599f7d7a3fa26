import { layer } from "../core/layer.ts";
import type { TextSpan } from "../core/span.ts";

/** The types of events, by area: diplomacy, conflict, politics, justice, business, people. */
export const EVENT_TYPES = [
  "meet",
  "visit",
  "call",
  "negotiate",
  "agree",
  "support",
  "aid",
  "demand",
  "accuse",
  "reject",
  "threaten",
  "protest",
  "sanction",
  "deploy",
  "attack",
  "withdraw",
  "elect",
  "vote",
  "enact",
  "appoint",
  "resign",
  "arrest",
  "charge",
  "sue",
  "convict",
  "sentence",
  "rule",
  "acquire",
  "invest",
  "launch",
  "lay-off",
  "report",
  "die",
  "injure",
  "disaster",
  "win",
] as const;

/** What happened. */
export type EventType = (typeof EVENT_TYPES)[number];

/** Whether it happened, is meant to, may, or did not. */
export type Factuality = "happened" | "planned" | "possible" | "negated";

/** Who did it, or whom it was done to. */
export interface Participant extends TextSpan {
  readonly role: "agent" | "patient";
  /** Id of a person, an organization or a place; null for anyone else. */
  readonly entity: string | null;
  /** The entity's name, else the text. */
  readonly name: string;
}

/** Where it happened. */
export interface EventPlace extends TextSpan {
  /** Id of a place; null for a place without a name. */
  readonly entity: string | null;
  readonly name: string;
}

/** An event in short, in the words of the text; what the text does not tell is null. */
export interface EventSummary {
  /** Who did it; whom it befell where nobody did it. */
  readonly who: TextSpan | null;
  /** The verb with its object, or the noun. */
  readonly what: TextSpan;
  /** To whom it was done. */
  readonly whom: TextSpan | null;
  readonly where: TextSpan | null;
  readonly when: TextSpan | null;
}

/** Something that happened, will, may or did not: typed, with its participants, place and date. */
export interface Event {
  /** `event-1`, `event-2` …, in order of their triggers. */
  readonly id: string;
  readonly type: EventType;
  /** The verb or noun that tells it. */
  readonly trigger: TextSpan;
  /** Every verb or noun that tells it, in text order; the trigger is the first. */
  readonly mentions: readonly TextSpan[];
  readonly participants: readonly Participant[];
  readonly place: EventPlace | null;
  /** TIMEX3 value of its time; null where the text ties none to it. */
  readonly date: string | null;
  /**
   * ISO day to file it under: that of `date`; where the text ties none to it, the day of the event told
   * before it in its paragraph, else the reference date. Null for a longer time, and for what did not happen.
   */
  readonly day: string | null;
  readonly factuality: Factuality;
  /** Type in the PLOVER 2021 ontology, where it has one. */
  readonly plover: string | null;
  /** Mode of that type, where it has one: `arrest`, `visit`. */
  readonly mode: string | null;
  /** Of the article’s main event; null for every other. */
  readonly summary: EventSummary | null;
}

/** What happened. */
export const Events = layer<Event>()("events");
