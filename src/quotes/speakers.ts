import { firstFrom, type Span, spanOf } from "../core/span.ts";
import { type Cast, mentionsOver, type Named, wordsOf } from "./cast.ts";
import type { Draft } from "./drafts.ts";
import type { Speaker } from "./layers.ts";
import { ownerOf } from "./owners.ts";
import type { Source } from "./subjects.ts";
import type { PhraseUnit, Segment } from "./units.ts";
import { agrees, fitsPerson, unnamedSubject } from "./unnamed-subjects.ts";

/** Nouns for what someone wrote: the one who wrote it in one sentence speaks through it in the next. */
const WRITTEN =
  /\bin (?:a|an|his|her|its|their) (?:[\p{L}-]{1,20} ){0,2}?(memo|letter|statement|email|e-mail|message|note|report|post|blog)\b/iu;

/** Who has spoken so far, for what later words say of them. */
interface Heard {
  /** The last speaker, with where it is named. */
  last:
    | {
        readonly speaker: Speaker;
        readonly source: Source;
        readonly segment: number;
        /** Whether it was a question. */
        readonly asked: boolean;
      }
    | undefined;
  /** Speakers without a name, by head noun: "a senior official", then "the official". */
  readonly unnamed: Map<string, string>;
  /** Authors, by what they wrote. */
  readonly authors: Map<string, Speaker>;
}

/** Ties the source of each draft to whom it names; a description stays where it names nobody. */
export function speakersOf(
  text: string,
  drafts: readonly Draft[],
  cast: Cast,
  segments: readonly Segment[],
): (Speaker | null)[] {
  const heard: Heard = { last: undefined, unnamed: new Map(), authors: new Map() };
  return drafts.map((draft) => {
    const speaker = speakerOf(text, draft, cast, segments, heard);
    if (speaker !== null && draft.source !== null && !draft.inherited) {
      remember(text, draft, draft.source, speaker, heard);
    }
    return speaker;
  });
}

function remember(
  text: string,
  draft: Draft,
  source: Source,
  speaker: Speaker,
  heard: Heard,
): void {
  const asked = text.charAt((draft.contents.at(-1)?.end ?? 0) - 1) === "?";
  heard.last = { speaker, source, segment: draft.segment, asked };
  if (speaker.entity === null && source.phrase.type === "common") {
    const { head } = source.phrase;
    // "The official" is the one heard of; "a senior official" is another.
    const isAnother = !/^the$/i.test(firstWord(text, source.phrase));
    if (isAnother || !heard.unnamed.has(head)) heard.unnamed.set(head, speaker.name);
  }
  const after = draft.cue === null ? "" : text.slice(draft.cue.end, draft.cue.end + 80);
  const written = WRITTEN.exec(after.split(/[.“"‘]/)[0] ?? "")?.[1];
  if (written !== undefined) heard.authors.set(written.toLowerCase(), speaker);
}

function speakerOf(
  text: string,
  draft: Draft,
  cast: Cast,
  segments: readonly Segment[],
  heard: Heard,
): Speaker | null {
  const { source, rule, inherited } = draft;
  if (source === null) return null;
  const { phrase } = source;
  const together = namedTogether(text, source, cast);
  if (together !== undefined) {
    const mention = inherited ? null : spanOf(text, source.start, source.end);
    return { entity: null, name: together, mention, rule };
  }
  const own = headOfOther(text, cast, phrase);
  const near = own === undefined ? unnamedNear(text, draft, phrase, cast, segments, heard) : null;
  const carried =
    near ??
    (phrase.type === "pronoun" ? unnamedBefore(text, draft, phrase, cast, heard)?.name : undefined);
  const unnamed = /^the$/i.test(firstWord(text, phrase))
    ? heard.unnamed.get(phrase.head)
    : undefined;
  const told =
    carried === undefined && (own !== undefined || unnamed === undefined)
      ? (own ?? referent(text, draft, cast, segments))
      : undefined;
  const apposed =
    told === undefined && source.apposition !== null
      ? headMention(cast, source.apposition, "person")
      : undefined;
  const named = told ?? apposed ?? describedBefore(text, phrase, cast);
  const span = mentionSpan(source, named, own, told);
  const mention = spanOf(text, span.start, span.end);
  const shown = inherited ? null : mention;
  const author =
    named === undefined && /^the$/i.test(firstWord(text, phrase))
      ? heard.authors.get(phrase.head)
      : undefined;
  if (author !== undefined) return { ...author, mention: shown, rule };
  return {
    entity: named?.entity ?? null,
    name: named?.name ?? carried ?? unnamed ?? mention.text,
    mention: shown,
    rule,
  };
}

/** "Kos and Brod said": two named people stay one string, each with the full name. */
function namedTogether(text: string, source: Source, cast: Cast): string | undefined {
  const before = text.slice(source.start, source.phrase.start);
  if (!/\s(?:and|or)\s+$/.test(before)) return undefined;
  const names = mentionsOver(cast, source).filter(
    ({ kind, type, end }) => kind === "name" && type === "person" && end <= source.end,
  );
  const [first, second] = names;
  if (names.length !== 2 || first === undefined || second === undefined) return undefined;
  const between = text.slice(first.end, second.start);
  return /^\s(?:and|or)\s$/.test(between) ? `${first.name}${between}${second.name}` : undefined;
}

/** "Wang Yi, the party's senior official, who called it …": whom an apposition before "who" describes. */
function describedBefore(text: string, phrase: PhraseUnit, cast: Cast): Named | undefined {
  if (!/^,? who\b/.test(text.slice(phrase.end, phrase.end + 6))) return undefined;
  const names = mentionsOver(cast, { start: phrase.start - APPOSITION, end: phrase.start });
  return names
    .filter(({ type, kind }) => type === "person" && kind === "name")
    .findLast(({ end }) => /^, [^,.;:“”"]*$/.test(text.slice(end, phrase.start)));
}

/** How far an apposition's head may stand from the name before it. */
const APPOSITION = 80;

function firstWord(text: string, span: Span): string {
  return text.slice(span.start, span.end).split(/\s/, 1)[0] ?? "";
}

const SPEAKING_BODIES =
  /^(union|company|ministry|agency|council|party|government|group|association|board|firm|bank|court|office|department|statement|report|club|charity|commission|committee|panel|campaign|team|university|school|hospital|police|body|organisation|organization|federation|authority|network)$/;

/** "A senior official called it a mistake. “We tried,” he added": the subject since the last speaker. */
function unnamedNear(
  text: string,
  draft: Draft,
  phrase: PhraseUnit,
  cast: Cast,
  segments: readonly Segment[],
  { last, unnamed }: Heard,
): string | undefined {
  if (phrase.type !== "pronoun" || !/^(he|she|they)$/.test(phrase.head)) return undefined;
  const found = unnamedSubject(
    segments,
    (last?.segment ?? -1) + 1,
    draft.segment,
    phrase.head,
    (subject) => headMention(cast, subject, "person") !== undefined,
  );
  if (found === undefined) return undefined;
  return unnamed.get(found.head) ?? text.slice(found.start, found.end);
}

/** "A senior official said … he added": the pronoun takes the unnamed speaker that stands closest before it. */
function unnamedBefore(
  text: string,
  draft: Draft,
  phrase: PhraseUnit,
  cast: Cast,
  heard: Heard,
): Speaker | undefined {
  const { last } = heard;
  if (last === undefined || last.speaker.entity !== null || draft.segment - last.segment > 3)
    return undefined;
  // “Do you sleep?” a reporter asked. “I do,” he replied.
  const cue = draft.cue === null ? "" : text.slice(draft.cue.start, draft.cue.end);
  if (/^(repl|answer|respond|retort)/.test(cue) && last.asked) return undefined;
  if (phrase.head === "it") {
    return SPEAKING_BODIES.test(last.source.phrase.head) ? last.speaker : undefined;
  }
  if (!/^(he|she|they)$/.test(phrase.head)) return undefined;
  const { type, head } = last.source.phrase;
  if (type === "common" && !agrees(phrase.head, head)) return undefined;
  const between = mentionsOver(cast, { start: last.source.end, end: phrase.start });
  return between.some(
    (mention) =>
      mention.type === "person" &&
      mention.kind === "name" &&
      fitsPerson(cast, phrase.head, mention),
  )
    ? undefined
    : last.speaker;
}

/** Whom a pronoun or "the …" stands for where coreference does not say. */
function referent(
  text: string,
  draft: Draft,
  cast: Cast,
  segments: readonly Segment[],
): Named | undefined {
  const phrase = draft.source?.phrase;
  if (phrase === undefined) return undefined;
  if (phrase.type === "pronoun") return antecedent(cast, phrase, draft, segments);
  if (phrase.type !== "common" || phrase.end - phrase.start > 40) return undefined;
  if (AGED.test(text.slice(phrase.start, phrase.end)))
    return subjectBehind(cast, phrase, draft, segments, "person");
  const lead = (segments[draft.segment]?.paragraph ?? 0) - (segments[0]?.paragraph ?? 0) < 2;
  if (/^the$/i.test(firstWord(text, phrase)))
    return definite(cast, phrase) ?? introducedLater(cast, phrase);
  return lead ? introducedLater(cast, phrase) : undefined;
}

/** "The 52-year-old engineer": one who is spoken of already. */
const AGED = /^the \d{1,3}[-‐‑ ]year[-‐‑ ]old\b/i;

/** "A coroner has said": the one person of that role, where the article names nobody else by it. */
function introducedLater(cast: Cast, phrase: PhraseUnit): Named | undefined {
  const holders = cast.byRole.get(phrase.head) ?? [];
  const first = holders.length === 1 ? cast.first.get(holders[0] ?? "") : undefined;
  // "Wang Yi, an official, … a senior official said": one who is named already is no longer "a".
  return first !== undefined && first.start > phrase.start ? first : undefined;
}

/** "the ministry", "the captain": the last one before it whose name or role holds the word. */
function definite(cast: Cast, phrase: PhraseUnit): Named | undefined {
  const roles = new Set(cast.byRole.get(phrase.head));
  let i = firstFrom(cast.mentions, phrase.start) - 1;
  for (let steps = 0; i >= 0 && steps < 200; i--, steps++) {
    const mention = cast.mentions[i];
    if (mention === undefined || mention.kind === "pronoun") continue;
    if (
      mention.type === "person"
        ? roles.has(mention.entity)
        : wordsOf(mention.name).includes(phrase.head)
    ) {
      return mention;
    }
  }
  return undefined;
}

function mentionSpan(
  source: NonNullable<Draft["source"]>,
  name?: Named,
  own?: Named,
  fallen?: Named,
): Span {
  const single = source.phrase.type === "name" && source.start === source.phrase.start;
  if (name === undefined) return single ? source.phrase : source;
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

/** The mention that covers the head of a phrase, unless the phrase belongs to the same one: "Kos's lawyer" is not Kos. */
function headOfOther(text: string, cast: Cast, phrase: PhraseUnit): Named | undefined {
  const own = headMention(cast, phrase);
  if (own?.kind !== "description") return own;
  const owner = ownerOf(text, phrase);
  const owned =
    owner !== undefined &&
    mentionsOver(cast, owner.headSpan).some(
      ({ kind, entity }) => kind !== "description" && entity === own.entity,
    );
  return owned ? undefined : own;
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
  return type === undefined ? undefined : subjectBehind(cast, phrase, draft, segments, type);
}

/** The subject closest before the phrase, in a sentence near it, of the type that fits. */
function subjectBehind(
  cast: Cast,
  phrase: PhraseUnit,
  draft: Draft,
  segments: readonly Segment[],
  type: Named["type"],
): Named | undefined {
  for (let back = 0; back < 6; back++) {
    const segment = segments[draft.segment - back];
    if (segment === undefined) return undefined;
    const end = Math.min(segment.end, phrase.start);
    for (const unit of segment.units) {
      if (unit.kind !== "phrase" || unit.end > end) continue;
      const named = headMention(cast, unit, type);
      if (named !== undefined && fitsPerson(cast, phrase.head, named)) return named;
    }
  }
  return undefined;
}
