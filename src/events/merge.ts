import type { TextSpan } from "../core/span.ts";
import type { EventPlace, EventType, Factuality, Participant } from "./layers.ts";

/** An event as one mention tells it, resolved; or what several mentions tell together. */
export interface ResolvedEvent {
  readonly type: EventType;
  readonly trigger: TextSpan;
  readonly participants: readonly Participant[];
  readonly place: EventPlace | null;
  readonly date: string | null;
  readonly factuality: Factuality;
  /** Whether it may be an event of its own. */
  readonly stands: boolean;
  readonly headline: boolean;
  /** How many sentences of the body come before it. */
  readonly position: number;
  readonly paragraph: number;
  /** The verb with its object, or the noun phrase. */
  readonly what: TextSpan;
  /** The words that date it. */
  readonly when: TextSpan | null;
  /** A name with a preposition of place, whether or not it is a place that the article knows. */
  readonly where: TextSpan | null;
  /** What its sentence is about, for a noun that names nobody. */
  readonly about: TextSpan | null;
  /** Every place of the text that tells it, the first included. */
  readonly mentions: readonly TextSpan[];
}

/** Types whose agents take part alike. */
const MUTUAL: ReadonlySet<EventType> = new Set(["meet", "negotiate", "agree", "call"]);
const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
/** Sentences of the body in which a headline is told again. */
const LEAD = 4;
/** How many events back a mention is compared with, so that cost stays linear. */
const REACH = 60;

/** Joins mentions of one event; those that only point back and find nothing are dropped. */
export function merged(events: readonly ResolvedEvent[]): readonly ResolvedEvent[] {
  const found: ResolvedEvent[] = [];
  const mentions: TextSpan[][] = [];
  for (const event of events) {
    const at = earlier(found, event);
    const first = found[at];
    if (first !== undefined) {
      found[at] = joined(first, event);
      mentions[at]?.push(event.trigger);
    } else if (event.stands) {
      found.push(event);
      mentions.push([event.trigger]);
    }
  }
  return found.map((event, i) => ({ ...event, mentions: mentions[i] ?? event.mentions }));
}

function earlier(found: readonly ResolvedEvent[], event: ResolvedEvent): number {
  for (let i = found.length - 1; i >= 0 && i >= found.length - REACH; i--) {
    const candidate = found[i];
    if (candidate !== undefined && isSame(candidate, event)) return i;
  }
  return -1;
}

function isSame(first: ResolvedEvent, event: ResolvedEvent): boolean {
  if (first.type !== event.type || !areKin(first, event)) return false;
  if (!event.stands) return true;
  if (!agreeInDate(first.date, event.date)) return false;
  const retold = first.headline && event.position - first.position <= LEAD;
  // "The region was last hit by a quake of that size in July 2022."
  if (!retold && first.date === null && event.date !== null && INDEFINITE.test(event.what.text)) {
    return false;
  }
  if (
    first.factuality !== event.factuality &&
    !(retold && first.factuality !== "negated" && event.factuality !== "negated")
  )
    return false;
  if (
    first.place !== null &&
    event.place !== null &&
    first.date === null &&
    first.place.name !== event.place.name
  ) {
    if (first.participants.length === 0) return false;
  }
  const likeness = compare(first, event, retold);
  if (likeness === "different") return false;
  return (
    likeness === "same" ||
    retold ||
    (first.participants.length === 0 && event.participants.length === 0)
  );
}

const INDEFINITE = /^(?:an?|another)\b/i;

/** Disasters are told of by kin words: a storm is no fire. */
const DISASTERS: readonly RegExp[] = [
  /quake|tremor/,
  /storm|typhoon|hurricane|cyclone/,
  /fire|blaze|flames/,
  /flood/,
  /crash|derail|collision|accident/,
  /s[aiu]nk|capsiz|shipwreck/,
  /explo|blast/,
  /collaps/,
  /outbreak|epidemic|cholera/,
];

function areKin(first: ResolvedEvent, event: ResolvedEvent): boolean {
  if (first.type !== "disaster") return true;
  const [a, b] = [first.trigger.text.toLowerCase(), event.trigger.text.toLowerCase()];
  return a === b || DISASTERS.some((kin) => kin.test(a) && kin.test(b));
}

/** Dates agree when one is null, or one holds the other: "2023-06" holds "2023-06-19". */
function agreeInDate(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

type Likeness = "same" | "different" | "unknown";

function compare(first: ResolvedEvent, event: ResolvedEvent, retold: boolean): Likeness {
  const roles = (["agent", "patient"] as const).map((role) =>
    compareRole(of(first, role), of(event, role), MUTUAL.has(first.type), retold),
  );
  if (roles.includes("different")) return "different";
  return roles.includes("same") ? "same" : "unknown";
}

function of({ participants }: ResolvedEvent, role: Participant["role"]): readonly Participant[] {
  return participants.filter((participant) => participant.role === role);
}

function compareRole(
  one: readonly Participant[],
  other: readonly Participant[],
  mutual: boolean,
  retold: boolean,
): Likeness {
  if (one.length === 0 || other.length === 0) return "unknown";
  const shared = one.filter((a) => other.some((b) => isAlike(a, b))).length;
  if (shared > 0) {
    const isClash = mutual && shared < one.length && shared < other.length;
    return isClash ? "different" : "same";
  }
  const bothNamed =
    one.some(({ entity }) => entity !== null) && other.some(({ entity }) => entity !== null);
  if (bothNamed) return "different";
  const [a, b] = [numberIn(one), numberIn(other)];
  if (a !== null && b !== null && a !== b) return "different";
  const neitherNamed = [...one, ...other].every(({ entity }) => entity === null);
  return neitherNamed && !retold ? "different" : "unknown";
}

function isAlike(a: Participant, b: Participant): boolean {
  if (a.entity !== null || b.entity !== null) return a.entity === b.entity;
  const [one, other] = [lastWord(a.name), lastWord(b.name)];
  const [n, m] = [numberIn([a]), numberIn([b])];
  if (n !== null && m !== null) return n === m;
  return one === other;
}

function lastWord(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/ of .*$/, "")
      .split(/\s+/)
      .at(-1)
      ?.replace(/s$/, "") ?? ""
  );
}

function numberIn(participants: readonly Participant[]): string | null {
  for (const { name } of participants) {
    const number = /\d[\d,.]*/.exec(name);
    if (number !== null) return number[0].replace(/[,.]/g, "");
    const word = name
      .toLowerCase()
      .split(/\s+/)
      .find((part) => NUMBERS.includes(part));
    if (word !== undefined) return String(NUMBERS.indexOf(word));
  }
  return null;
}

/** The first mention with what the later one adds: names for descriptions, a date, a place. */
function joined(first: ResolvedEvent, event: ResolvedEvent): ResolvedEvent {
  return {
    ...first,
    participants: (["agent", "patient"] as const).flatMap((role) =>
      event.stands || of(first, role).length === 0
        ? fuller(of(first, role), of(event, role))
        : of(first, role),
    ),
    place: first.place ?? event.place,
    date: finer(first.date, event.date),
    when: first.when ?? event.when,
    where: first.where ?? event.where,
    about: first.about ?? event.about,
    factuality:
      first.headline && event.stands && event.factuality !== "happened"
        ? event.factuality
        : first.factuality,
  };
}

function finer(first: string | null, later: string | null): string | null {
  if (first === null || later === null) return first ?? later;
  return later.length > first.length ? later : first;
}

function fuller(
  first: readonly Participant[],
  later: readonly Participant[],
): readonly Participant[] {
  if (first.length === 0) return later;
  const isNamed = (list: readonly Participant[]): boolean =>
    list.every(({ entity }) => entity !== null);
  if (later.length > 0 && isNamed(later) && !isNamed(first)) return later;
  const extra = later.filter(
    ({ entity }) => entity !== null && !first.some((known) => known.entity === entity),
  );
  return isNamed(first) ? [...first, ...extra] : first;
}
