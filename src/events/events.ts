import { defineExtractor } from "../core/extractor.ts";
import { byPosition, type Span, spanOf } from "../core/span.ts";
import type { DateMention } from "../dates/layers.ts";
import { Dates } from "../dates/layers.ts";
import { phraseReader } from "../engines/compromise.ts";
import { Organizations } from "../organizations/layers.ts";
import { People } from "../people/layers.ts";
import { Places } from "../places/layers.ts";
import { type Quote, Quotes } from "../quotes/layers.ts";
import { Dependencies } from "../syntax/dependency-layer.ts";
import { type Sentence, Sentences, type Token, Tokens } from "../syntax/layers.ts";
import { type Trees, treesOf } from "../syntax/trees.ts";
import { Datelines } from "../text/layers.ts";
import { referenceDate } from "../text/reference-date.ts";
import { blastOf } from "./blasts.ts";
import { lowerAt, type ReadSentence } from "./clauses.ts";
import { daysOf } from "./days.ts";
import type { EventMention } from "./event-mention.ts";
import { type Event, Events, type EventType, type Participant } from "./layers.ts";
import { verbFormsOfWord } from "./lexicon/verb-words.ts";
import { mainEvent, summaryOf } from "./main-event.ts";
import { merged, type ResolvedEvent } from "./merge.ts";
import { nounMention } from "./noun-mentions.ts";
import { participantsOf, placeOf } from "./participants.ts";
import { phrasesOf, type TokenRange } from "./phrases.ts";
import { ploverMode, ploverType } from "./plover.ts";
import { type References, references } from "./references.ts";
import { phrasesTold } from "./summary-phrases.ts";
import { type DateIn, dateOf } from "./times.ts";
import { type TokenMarks, tokenMarks } from "./token-marks.ts";
import { type VerbReader, verbMention } from "./verb-mentions.ts";

/** A longer sentence is read in pieces, so that cost stays linear whatever the text. */
const LONGEST_SENTENCE = 120;
/** How many answers of the phrase reader are kept. */
const REMEMBERED_PHRASES = 5000;

/** Finds who did what to whom, where and when, and whether it happened. */
export const events = () => {
  const reader = phraseReader(REMEMBERED_PHRASES);
  return defineExtractor({
    name: "events",
    needs: [
      Datelines,
      Dates,
      Dependencies,
      Organizations,
      People,
      Places,
      Quotes,
      Sentences,
      Tokens,
    ],
    gives: [Events],
    extract: (doc) => {
      const { text, tokens, sentences, people, organizations, places, dates, quotes } = doc;
      const entities = { people, organizations, places };
      const found = references(tokens, entities);
      const marks = tokenMarks(tokens, {
        names: namesOf([...people, ...organizations, ...places]),
        dates,
        quoted: quotes.flatMap((quote) => quotedSpans(text, quote)),
        headlines: sentences.filter(({ section }) => section === "headline"),
      });
      const verbs: VerbReader = {
        kindOf: (noun) => found.of(noun)?.kind ?? null,
        tenseOf: reader.verbPhrase,
        infinitiveOf: (phrase) => reader.verbPhrase(phrase)?.infinitive ?? null,
      };
      const dateIn = dateFinder(tokens, dates);
      const mentions = readSentences(
        sentences,
        tokens,
        marks,
        treesOf(tokens, doc.dependencies),
      ).flatMap((sentence) => mentionsIn(sentence, verbs));
      const resolved = mentions
        .filter((mention) => !isHabitual(mention, dateIn))
        .map((mention) => resolve(mention, doc, found, dateIn))
        .map(blastOf(tokens));
      const told = [...merged(resolved)].sort(byTrigger);
      const days = daysOf(told, referenceDate(doc));
      const main = mainEvent(told);
      const around = { text, places, dates };
      return {
        events: told.map((event, i) => ({
          ...numbered(event, i, days[i] ?? null),
          summary: event === main ? summaryOf(event, around) : null,
        })),
      };
    },
  });
};

function namesOf(
  entities: readonly { readonly mentions: readonly (Span & { readonly kind: string })[] }[],
): readonly Span[] {
  return entities
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === "name"))
    .sort(byPosition);
}

const OPENING = /["“„«‘']$/;

/** What a direct quote holds between its marks; answers of an interview, which have none, are told like the rest. */
function quotedSpans(text: string, { kind, contents }: Quote): readonly Span[] {
  if (kind === "indirect") return [];
  return contents.filter(({ start }) =>
    kind === "mixed" ? false : OPENING.test(text.slice(Math.max(0, start - 2), start).trimEnd()),
  );
}

function readSentences(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  marks: TokenMarks,
  trees: Trees,
): readonly ReadSentence[] {
  let last: ReadSentence | null = null;
  return sentences.flatMap((sentence, index) => {
    if (sentence.section === "dateline") return [];
    const pieces: ReadSentence[] = [];
    for (let first = sentence.firstToken; first < sentence.endToken; first += LONGEST_SENTENCE) {
      const range: TokenRange = {
        first,
        end: Math.min(sentence.endToken, first + LONGEST_SENTENCE),
      };
      const phrases = phrasesOf(tokens, marks, range);
      last = {
        tokens,
        marks,
        phrases,
        trees,
        index,
        previous: last === null ? null : { ...last, previous: null },
      };
      pieces.push(last);
    }
    return pieces;
  });
}

/** All mentions of a sentence in text order; an event noun that belongs to a verb of its type is told by the verb. */
function mentionsIn(sentence: ReadSentence, verbs: VerbReader): readonly EventMention[] {
  const found: EventMention[] = [];
  sentence.phrases.forEach((_, index) => {
    const mention = verbMention(sentence, index, verbs) ?? nounMention(sentence, index, verbs);
    if (mention !== null) found.push(mention);
  });
  return found.filter(
    (mention) =>
      mention.noun === null ||
      !found.some(
        ({ noun, verb, type }) =>
          noun === null &&
          verb === mention.verb &&
          (type === mention.type || (mention.isObject && ABSORBING.has(type))),
      ),
  );
}

/** Types whose verb tells the event of its object along: "won the runoff", "ruled out layoffs". */
const ABSORBING: ReadonlySet<EventType> = new Set([
  "elect",
  "reject",
  "threaten",
  "support",
  "vote",
]);

function dateFinder(tokens: readonly Token[], dates: readonly DateMention[]): DateIn {
  const datable = dates.filter(
    ({ type, value, text }) =>
      type !== "DURATION" &&
      value !== null &&
      !value.endsWith("_REF") &&
      !(type === "SET" && /^an? /i.test(text)),
  );
  return ({ first, end }) => {
    const from = tokens[first]?.start ?? 0;
    const to = tokens[end - 1]?.end ?? from;
    let low = 0;
    let high = datable.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((datable[middle]?.start ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const date = datable[low];
    return date !== undefined && date.start < to ? date : null;
  };
}

/** "Every year thousands of people die": a present tense after a date that recurs tells of no one event. */
function isHabitual(mention: EventMention, dateIn: DateIn): boolean {
  const verb = mention.verb === null ? undefined : mention.sentence.phrases[mention.verb];
  if (verb?.kind !== "verb" || mention.noun !== null) return false;
  if (verb.auxiliaries.length > 0 || verb.infinitive) return false;
  const forms = verbFormsOfWord(lowerAt(mention.sentence, verb.main));
  if (forms.has("past") || !(forms.has("base") || forms.has("third"))) return false;
  const opener = mention.sentence.phrases[0];
  const date = opener?.kind === "date" ? dateIn(opener) : null;
  return date?.type === "SET" && /^(?:every|each)\b/i.test(date.text);
}

/** An event is dated by its day and part of day, not by the minute. */
const CLOCK = /T\d.*$/;

function resolve(
  mention: EventMention,
  { text, sentences }: { readonly text: string; readonly sentences: readonly Sentence[] },
  found: References,
  dateIn: DateIn,
): ResolvedEvent {
  const { tokens, marks, index } = mention.sentence;
  const start = tokens[mention.trigger.first]?.start ?? 0;
  const end = tokens[mention.trigger.end - 1]?.end ?? start;
  const trigger = spanOf(text, start, end);
  const date = dateOf(mention, dateIn);
  return {
    type: mention.type,
    trigger,
    participants: participantsOf(mention, text, found),
    place: placeOf(mention, text, found),
    date: date?.value?.replace(CLOCK, "") ?? null,
    when: date === null ? null : spanOf(text, date.start, date.end),
    ...phrasesTold(mention, text),
    factuality: mention.factuality,
    stands: mention.stands,
    headline: marks.headline(mention.trigger.first),
    position: index,
    paragraph: sentences[index]?.paragraph ?? 0,
    mentions: [trigger],
  };
}

function byTrigger(a: ResolvedEvent, b: ResolvedEvent): number {
  return byPosition(a.trigger, b.trigger);
}

function numbered(event: ResolvedEvent, index: number, day: string | null): Omit<Event, "summary"> {
  const { type, trigger, mentions, participants, place, date, factuality } = event;
  return {
    id: `event-${index + 1}`,
    type,
    trigger,
    mentions,
    participants: [...participants].sort(byRoleAndPosition),
    place,
    date,
    day,
    factuality,
    plover: ploverType(type, trigger.text, factuality),
    mode: ploverMode(type, trigger.text, factuality),
  };
}

function byRoleAndPosition(a: Participant, b: Participant): number {
  if (a.role !== b.role) return a.role === "agent" ? -1 : 1;
  return byPosition(a, b);
}
