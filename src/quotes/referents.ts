import { firstFrom, type Span } from "../core/span.ts";
import { type Cast, type Named, wordsOf } from "./cast.ts";
import type { Draft } from "./drafts.ts";
import { headMention } from "./head-mentions.ts";
import type { PhraseUnit, Segment } from "./units.ts";
import { fitsPerson } from "./unnamed-subjects.ts";

/** Nouns for bodies that speak: "union", "ministry". */
export const SPEAKING_BODIES =
  /^(union|company|ministry|agency|council|party|government|group|association|board|firm|bank|court|office|department|statement|report|club|charity|commission|committee|panel|campaign|team|university|school|hospital|police|body|organisation|organization|federation|authority|network|inquiry|tribunal|regulator)$/;

/** The first word of a phrase. */
export function firstWord(text: string, span: Span): string {
  return text.slice(span.start, span.end).split(/\s/, 1)[0] ?? "";
}

/** Whom a pronoun or "the …" stands for where coreference does not say. */
export function referent(
  text: string,
  draft: Draft,
  cast: Cast,
  segments: readonly Segment[],
): Named | undefined {
  const phrase = draft.source?.phrase;
  if (phrase === undefined) return undefined;
  if (phrase.type === "pronoun") return antecedent(cast, phrase, draft, segments);
  if (phrase.type !== "common" || phrase.end - phrase.start > LONGEST_DESCRIPTION) return undefined;
  if (AGED.test(text.slice(phrase.start, phrase.end)))
    return subjectBehind(cast, phrase, draft, segments, "person");
  const lead = (segments[draft.segment]?.paragraph ?? 0) - (segments[0]?.paragraph ?? 0) < LEAD;
  if (/^the$/i.test(firstWord(text, phrase)))
    return definite(cast, phrase) ?? introducedLater(cast, phrase);
  return lead ? (introducedLater(cast, phrase) ?? bodyLater(cast, phrase)) : undefined;
}

/** How many paragraphs from the headline on can speak of those who are named later. */
const LEAD = 3;

/** No longer description, in code units, is looked up. */
const LONGEST_DESCRIPTION = 60;

/** "Inquiry blames council", "An inquiry has found": the one body of the article whose name holds the word. */
function bodyLater(cast: Cast, phrase: PhraseUnit): Named | undefined {
  if (!SPEAKING_BODIES.test(phrase.head)) return undefined;
  return cast.byWord.get(phrase.head) ?? undefined;
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
