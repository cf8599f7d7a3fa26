import { type Span, spanOf } from "../core/span.ts";
import { type Cast, mentionsOver, type Named } from "./cast.ts";
import type { Draft } from "./drafts.ts";
import { consistent } from "./genders.ts";
import { headMention, headOfOther } from "./head-mentions.ts";
import type { Speaker } from "./layers.ts";
import { firstWord, referent, SPEAKING_BODIES } from "./referents.ts";
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
  const read = inherited ? undefined : documentRead(text, draft, segments);
  if (read !== undefined) {
    const mention = spanOf(text, phrase.start, phrase.end);
    return { entity: null, name: read, mention, rule };
  }
  const own =
    titled(text, phrase, cast) ?? consistent(cast, phrase, headOfOther(text, cast, phrase));
  const near = own === undefined ? unnamedNear(text, draft, phrase, cast, segments, heard) : null;
  const carried =
    near ??
    (phrase.type === "pronoun" ? unnamedBefore(text, draft, phrase, cast, heard)?.name : undefined);
  const unnamed = /^the$/i.test(firstWord(text, phrase))
    ? heard.unnamed.get(phrase.head)
    : undefined;
  const apposed = own?.kind === "name" ? undefined : apposedTo(text, source, cast);
  const told =
    apposed === undefined && carried === undefined && (own !== undefined || unnamed === undefined)
      ? (own ?? referent(text, draft, cast, segments))
      : undefined;
  const named = apposed?.named ?? told ?? describedBefore(text, phrase, cast);
  const span =
    apposed !== undefined && source.apposition !== null
      ? source.apposition
      : mentionSpan(source, named, own, told);
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

/** The name in apposition to a description: "The owner, Helvora Marine", with whom it names if that is known. */
function apposedTo(
  text: string,
  { phrase, apposition }: Source,
  cast: Cast,
): { readonly named: Named | undefined } | undefined {
  if (apposition === null || phrase.type !== "common") return undefined;
  const named = headMention(cast, apposition);
  if (named?.kind === "name" && named.type !== "place") return { named };
  const plain =
    apposition.type === "name" &&
    /^(?!The\s)\p{Lu}/u.test(text.slice(apposition.start, apposition.end));
  return plain && named === undefined ? { named } : undefined;
}

/** "He replied in a short statement. “We are glad,” it read": what "it" that reads stands for. */
function documentRead(
  text: string,
  { source, cue, segment }: Draft,
  segments: readonly Segment[],
): string | undefined {
  if (source?.phrase.head !== "it" || cue === null) return undefined;
  if (!/^(read|reads|said|says|added|adds|concluded)$/.test(text.slice(cue.start, cue.end)))
    return undefined;
  const last = segments[segment - 1]?.units.findLast((unit) => unit.kind === "phrase");
  if (last?.kind !== "phrase" || !DOCUMENTS.test(last.head)) return undefined;
  return text.slice(last.start, last.end);
}

/** "Miss Brod wrote": a title and a last name where nothing else tells whose it is. */
function titled(text: string, phrase: PhraseUnit, cast: Cast): Named | undefined {
  if (phrase.type !== "name" || !TITLED.test(text.slice(phrase.start, phrase.end)))
    return undefined;
  if (headMention(cast, phrase) !== undefined) return undefined;
  return cast.bySurname.get(phrase.head) ?? undefined;
}

const TITLED = /^(?:Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}[\p{L}’'-]{1,30}$/u;
const DOCUMENTS = /^(statement|letter|memo|email|e-mail|note|message|post|notice|leaflet|card)$/;

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
