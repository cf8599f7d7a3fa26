import { firstFrom, overlaps, type Span, spanOf } from "../core/span.ts";
import type { Mention } from "../coreference/mention.ts";
import type { Organization } from "../organizations/layers.ts";
import type { Person } from "../people/layers.ts";
import type { Place } from "../places/layers.ts";
import type { Draft } from "./drafts.ts";
import type { Speaker } from "./layers.ts";
import type { PhraseUnit, Segment } from "./units.ts";

/** A mention and whom it names. */
export interface Named extends Mention {
  readonly entity: string;
  readonly name: string;
  readonly type: "person" | "organization" | "place";
}

/** Everyone who is named in the article, by position. */
export interface Cast {
  readonly mentions: readonly Named[];
  readonly people: readonly Person[];
}

/** No mention is looked for that starts farther before what it is to cover. */
const LONGEST_MENTION = 200;

/** Gathers the mentions of people, organizations and places in text order. */
export function castOf(
  people: readonly Person[],
  organizations: readonly Organization[],
  places: readonly Place[],
): Cast {
  const mentions: Named[] = [];
  const add = (type: Named["type"], entities: readonly (Person | Organization | Place)[]): void => {
    for (const entity of entities) {
      for (const mention of entity.mentions) {
        mentions.push({ ...mention, entity: entity.id, name: entity.name, type });
      }
    }
  };
  add("person", people);
  add("organization", organizations);
  add("place", places);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { mentions, people };
}

/** The mentions that share a character with the span, in text order. */
export function mentionsOver(cast: Cast, span: Span): Named[] {
  const found: Named[] = [];
  for (
    let i = firstFrom(cast.mentions, span.start - LONGEST_MENTION);
    i < cast.mentions.length;
    i++
  ) {
    const mention = cast.mentions[i];
    if (mention === undefined || mention.start >= span.end) break;
    if (overlaps(mention, span)) found.push(mention);
  }
  return found;
}

/** Ties the source of a draft to whom it names; the description stays where it names nobody. */
export function speakerOf(
  text: string,
  draft: Draft,
  cast: Cast,
  segments: readonly Segment[],
): Speaker | null {
  const { source, rule, inherited } = draft;
  if (source === null) return null;
  const own = headMention(cast, source.phrase);
  const fallen =
    own ??
    (source.phrase.type === "pronoun"
      ? antecedent(cast, source.phrase, draft, segments)
      : undefined);
  const name =
    fallen ?? (source.apposition ? headMention(cast, source.apposition, "person") : undefined);
  const span = mentionSpan(source, name, own, fallen);
  const mention = spanOf(text, span.start, span.end);
  return {
    entity: name?.entity ?? null,
    name: name?.name ?? mention.text,
    mention: inherited ? null : mention,
    rule,
  };
}

function mentionSpan(
  source: NonNullable<Draft["source"]>,
  name?: Named,
  own?: Named,
  fallen?: Named,
): Span {
  if (name === undefined) return source;
  if (own !== undefined || fallen !== undefined) {
    return { start: source.phrase.start, end: Math.max(source.phrase.end, own?.end ?? 0) };
  }
  return source.apposition ?? source.phrase;
}

/** The mention that covers the head of a phrase: a name before a description, a person before others. */
function headMention(cast: Cast, phrase: PhraseUnit, type?: Named["type"]): Named | undefined {
  const over = mentionsOver(cast, phrase.headSpan).filter(
    (mention) =>
      (type === undefined || mention.type === type) && mention.end >= phrase.headSpan.end,
  );
  return over.sort((a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start))[0];
}

function rank(mention: Named): number {
  const kind = mention.kind === "name" ? 0 : mention.kind === "description" ? 1 : 2;
  return kind * 3 + ["person", "organization", "place"].indexOf(mention.type);
}

const FITS: readonly (readonly [RegExp, Named["type"]])[] = [
  [/^(he|she|his|her|him)$/, "person"],
  [/^(it|its)$/, "organization"],
];

/** Whom a pronoun stands for where coreference does not say: the subject before it of the type that fits. */
function antecedent(
  cast: Cast,
  phrase: PhraseUnit,
  draft: Draft,
  segments: readonly Segment[],
): Named | undefined {
  const type = FITS.find(([form]) => form.test(phrase.head))?.[1];
  if (type === undefined) return undefined;
  for (let back = 0; back < 6; back++) {
    const segment = segments[draft.segment - back];
    if (segment === undefined) return undefined;
    const end = Math.min(segment.end, phrase.start);
    for (const unit of segment.units) {
      if (unit.kind !== "phrase" || unit.end > end) continue;
      const named = headMention(cast, unit, type);
      if (named !== undefined) return named;
    }
  }
  return undefined;
}
