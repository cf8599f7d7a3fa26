import type { ReadSentence } from "./clauses.ts";
import type { EventType, Factuality, Participant } from "./layers.ts";
import type { NounPhrase, TokenRange } from "./phrases.ts";

/** A noun phrase that fills a role of an event. */
export interface Argument {
  readonly role: Participant["role"];
  readonly noun: NounPhrase;
}

/** One place of the text that tells an event, before it is resolved and merged. */
export interface EventMention {
  readonly type: EventType;
  readonly sentence: ReadSentence;
  readonly trigger: TokenRange;
  /** Index of the verb group that dates and places it: its own, or the one its noun belongs to. */
  readonly verb: number | null;
  /** Index of its noun phrase, for an event noun. */
  readonly noun: number | null;
  readonly arguments: readonly Argument[];
  /** Noun phrases that may be its place, the nearest first. */
  readonly places: readonly NounPhrase[];
  readonly factuality: Factuality;
  /** Whether it is an event noun and the object of its verb. */
  readonly isObject: boolean;
  /** Whether it may be an event of its own; false for "the deal" that only points back. */
  readonly stands: boolean;
}
