import type { EventType, Factuality, Participant } from "../layers.ts";
import type { VerbForm } from "./inflections.ts";
import type { WordClass } from "./word-classes.ts";

/** What a slot of a frame fills: a participant's role, the place, or the place if it is one, else the patient. */
export type Filler = Participant["role"] | "place" | "destination";

/** What a slot may hold: a class of words, one word, anything at all ("some"), or nothing ("none"). */
export type SlotTest = WordClass | "some" | "none" | `=${string}`;

/**
 * Slots by name: "subject" and "object" are those of the active clause, whatever the voice;
 * "infinitive" is a complement with "to", "second" a second object, "next" the word after the verb,
 * any other name a preposition.
 */
export type Slots<Value> = Readonly<Partial<Record<string, Value>>>;

/** How a verb tells an event: which slots hold whom, and what they must and must not hold. */
export interface VerbFrame {
  /** Infinitives, each with its particle or fixed words ("step down", "go on strike"). */
  readonly verbs: readonly string[];
  readonly type: EventType;
  /** By default the agent. */
  readonly subject?: Filler | null;
  /** By default the patient. */
  readonly object?: Filler | null;
  /** Prepositions that bring a participant or the place. */
  readonly obliques?: Slots<Filler>;
  /** What the verb itself says of the act: a pledge is planned. */
  readonly factuality?: Factuality;
  /** The forms that have this sense, where others have another ("workers strike", but no "struck"). */
  readonly forms?: readonly VerbForm[];
  /** Whether it stands without an object. */
  readonly intransitive?: boolean;
  /** Every slot named must hold one of its tests. */
  readonly when?: Slots<readonly SlotTest[]>;
  /** No slot named may hold one of its tests. */
  readonly unless?: Slots<readonly SlotTest[]>;
}

/** How a noun tells an event: "the arrest of A by B", "A’s visit to C". */
export interface NounFrame {
  /** Singular forms, of one word or more, the last the head ("judicial review"). */
  readonly nouns: readonly string[];
  readonly type: EventType;
  /** "A’s", "their". */
  readonly possessor?: Filler;
  /** A name before the noun: "the Evia fire". */
  readonly modifier?: Filler;
  readonly obliques?: Slots<Filler>;
  /** What the subject of a light verb is: "A held talks", "A faces charges". */
  readonly subject?: Filler;
  /** Light verbs, whose event is the noun's. */
  readonly light?: readonly string[];
  /** Whether it needs no participant, light verb or date to be an event of its own. */
  readonly bare?: boolean;
  /** Words before the head that make it something else ("hunger strike", "peace talks show"). */
  readonly not?: readonly string[];
  /** Prepositions that make the noun alone something else ("on sale"). */
  readonly notAfter?: readonly string[];
  /**
   * What tells its sense, by slot: "owner" (its possessor or the noun before it) or a preposition.
   * What fills a slot must hold one of its tests.
   */
  readonly told?: Slots<readonly SlotTest[]>;
  /** Whether its plural is something else ("sales"). */
  readonly singular?: boolean;
}

/** The rows of one area of news. */
export interface Area {
  readonly verbs: readonly VerbFrame[];
  readonly nouns: readonly NounFrame[];
}
