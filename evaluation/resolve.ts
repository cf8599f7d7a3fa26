import { contains, type Span } from "../src/core/span.ts";
import type { EventType, Factuality } from "../src/events/layers.ts";
import type { NameType } from "../src/names/layers.ts";
import { canonical } from "./canonical.ts";
import type { Fixture, GoldDate, GoldEntity, GoldQuote } from "./gold.ts";
import { occurrences, touchesAny } from "./occurrences.ts";

export interface NameSpan extends Span {
  readonly type: NameType;
}

export interface DateSpan extends Span, GoldDate {}

export interface QuoteSpan extends Span, GoldQuote {}

export interface EventSpan {
  readonly type: EventType;
  readonly trigger: Span;
  readonly arguments: readonly { readonly role: "agent" | "patient"; readonly name: string }[];
  readonly place: string | null;
  readonly date: string | null;
  readonly factuality: Factuality;
}

/** The gold of an article with the offsets of everything in it. */
export interface ResolvedGold {
  readonly furniture: readonly Span[];
  readonly names: readonly NameSpan[];
  /** Names that two entities of different types share: nobody can say which is meant. */
  readonly ambiguous: readonly Span[];
  readonly dates: readonly DateSpan[];
  readonly quotes: readonly QuoteSpan[];
  readonly notQuotes: readonly Span[];
  readonly events: readonly EventSpan[];
  /** The entity's name for a name or an alias of it; anything else stays as it is. */
  nameOf(text: string): string;
  /** Whether a text names an entity of the gold. */
  isNamed(text: string): boolean;
  /** What could not be found in the text, in words. */
  readonly slips: readonly string[];
}

/** Finds every string of a fixture's gold in its text. */
export function resolve({ text, gold }: Fixture): ResolvedGold {
  const slips: string[] = [];
  const missing = (what: string, part: string): void => {
    slips.push(`${what} ${JSON.stringify(part)} is not in the text`);
  };
  const furniture = gold.boilerplate.flatMap((part) => exactly(text, part, missing));
  const entities = [
    ...gold.people.map((entity) => ({ entity, type: "PER" as const })),
    ...gold.organizations.map((entity) => ({ entity, type: "ORG" as const })),
    ...gold.places.map((entity) => ({ entity, type: "LOC" as const })),
  ];
  const nameByText = namesByText(entities.map(({ entity }) => entity));
  const nameOf = (part: string): string => nameByText.get(canonical(part)) ?? part;
  return {
    furniture,
    ...resolvedNames(text, entities, furniture, missing),
    dates: inOrder(text, gold.dates, furniture, missing),
    quotes: resolvedQuotes(text, gold.quotes, missing),
    notQuotes: gold.notQuotes.flatMap((part) => marked(text, part, missing)),
    events: gold.events.flatMap((event) => {
      const trigger = occurrences(text, event.trigger)[event.occurrence - 1];
      if (trigger === undefined)
        missing(`occurrence ${event.occurrence} of trigger`, event.trigger);
      const named = (role: "agent" | "patient") => (name: string) => ({ role, name: nameOf(name) });
      return trigger === undefined
        ? []
        : {
            ...event,
            trigger,
            arguments: [
              ...event.agents.map(named("agent")),
              ...event.patients.map(named("patient")),
            ],
            place: event.place === null ? null : nameOf(event.place),
          };
    }),
    nameOf,
    isNamed: (part) => nameByText.has(canonical(part)),
    slips,
  };
}

type Missing = (what: string, part: string) => void;

function namesByText(entities: readonly GoldEntity[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name } of entities) names.set(canonical(name), name);
  for (const { name, aliases } of entities) {
    for (const alias of aliases) {
      if (!names.has(canonical(alias))) names.set(canonical(alias), name);
    }
  }
  return names;
}

/** Where boilerplate stands: every time it is lines of its own, else the first time. */
function exactly(text: string, part: string, missing: Missing): readonly Span[] {
  const start = text.indexOf(part);
  if (start === -1) {
    missing("boilerplate", part);
    return [];
  }
  const isLines = (span: Span) =>
    /^[\r\n]?$/.test(text.charAt(span.start - 1)) && /^[\r\n]?$/.test(text.charAt(span.end));
  const ofItsOwn = occurrences(text, part).filter(isLines);
  return ofItsOwn.length > 0 ? ofItsOwn : [{ start, end: start + part.length }];
}

/** Every whole-word occurrence of each name and alias outside furniture, longer names first. */
function resolvedNames(
  text: string,
  entities: readonly { readonly entity: GoldEntity; readonly type: NameType }[],
  furniture: readonly Span[],
  missing: Missing,
): Pick<ResolvedGold, "names" | "ambiguous"> {
  const types = new Map<string, Set<NameType>>();
  for (const { entity, type } of entities) {
    for (const name of [entity.name, ...entity.aliases]) {
      types.set(name, (types.get(name) ?? new Set()).add(type));
    }
  }
  for (const { entity } of entities) {
    // Of two brothers "Luis and Rafael Soto" the first stands in the text by an alias alone.
    const standing = [entity.name, ...entity.aliases].map((name) => occurrences(text, name).length);
    if (standing.every((count) => count === 0)) missing("name", entity.name);
    entity.aliases.forEach((alias, i) => {
      if (standing[i + 1] === 0) missing("alias", alias);
    });
  }
  const names: NameSpan[] = [];
  const ambiguous: Span[] = [];
  const longestFirst = [...types].sort(([a], [b]) => b.length - a.length);
  for (const [name, ofTypes] of longestFirst) {
    for (const span of occurrences(text, name)) {
      if (touchesAny(span, furniture) || touchesAny(span, names) || touchesAny(span, ambiguous)) {
        continue;
      }
      const [type, ...more] = ofTypes;
      if (more.length > 0 || type === undefined) ambiguous.push(span);
      else names.push({ ...span, type });
    }
  }
  return { names: names.sort((a, b) => a.start - b.start), ambiguous };
}

/** Dates are listed in text order: each is the first whole occurrence after the one before. */
function inOrder(
  text: string,
  dates: readonly GoldDate[],
  furniture: readonly Span[],
  missing: Missing,
): readonly DateSpan[] {
  let from = 0;
  return dates.flatMap((date) => {
    const span = occurrences(text, date.text).find(
      (each) => each.start >= from && !touchesAny(each, furniture),
    );
    if (span === undefined) {
      missing("in the order of the list, date", date.text);
      return [];
    }
    from = span.end;
    return { ...date, ...span };
  });
}

const OPENING = /["'“‘«]/;
const CLOSING = /["'”’»]/;

const isMarked = (text: string, { start, end }: Span): boolean =>
  OPENING.test(text.charAt(start - 1)) && CLOSING.test(text.charAt(end));

/** Occurrences with quotation marks around them, else all. */
function markedFirst(text: string, part: string): readonly Span[] {
  const everywhere = occurrences(text, part);
  const inMarks = everywhere.filter((span) => isMarked(text, span));
  return inMarks.length > 0 ? inMarks : everywhere;
}

function marked(text: string, part: string, missing: Missing): readonly Span[] {
  const [span] = markedFirst(text, part);
  if (span === undefined) missing("notQuotes entry", part);
  return span === undefined ? [] : [span];
}

/** Quotes stand nearly in text order: the next free occurrence, else the first free one anywhere. */
function resolvedQuotes(
  text: string,
  quotes: readonly GoldQuote[],
  missing: Missing,
): readonly QuoteSpan[] {
  const taken: Span[] = [];
  let from = 0;
  return quotes.flatMap((quote) => {
    const candidates =
      quote.kind === "indirect" ? occurrences(text, quote.text) : markedFirst(text, quote.text);
    const free = candidates.filter((span) => !taken.some((other) => contains(other, span)));
    const span = free.find((each) => each.start >= from) ?? free[0];
    if (span === undefined) {
      missing("quote", quote.text);
      return [];
    }
    taken.push(span);
    from = span.start;
    return { ...quote, ...span };
  });
}
