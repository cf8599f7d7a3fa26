import type { Source } from "./core/document.ts";
import { frozen } from "./core/frozen.ts";
import { type Pipeline, pipeline } from "./core/pipeline.ts";
import { dates } from "./dates/dates.ts";
import type { DateMention, Dates } from "./dates/layers.ts";
import { events } from "./events/events.ts";
import type { Event, Events } from "./events/layers.ts";
import { mayTellEvent } from "./events/lexicon/lexicon.ts";
import { names } from "./names/names.ts";
import type { Organization, Organizations } from "./organizations/layers.ts";
import { organizations } from "./organizations/organizations.ts";
import type { People, Person } from "./people/layers.ts";
import { people } from "./people/people.ts";
import type { Place, Places } from "./places/layers.ts";
import { places } from "./places/places.ts";
import { withFirstPerson } from "./quotes/first-person.ts";
import type { Quote, Quotes } from "./quotes/layers.ts";
import { mayReport } from "./quotes/may-report.ts";
import { quotes } from "./quotes/quotes.ts";
import { dependencies } from "./syntax/dependencies.ts";
import type { Tokens } from "./syntax/layers.ts";
import { sentences } from "./syntax/sentences.ts";
import type { Datelines, Section, Sections } from "./text/layers.ts";
import { quotations } from "./text/quotations.ts";
import { referenceDate } from "./text/reference-date.ts";
import { structure } from "./text/structure.ts";

/**
 * What `extract` finds in an article. Every list is in text order, by first mention; a person's "I" inside
 * a quotation counts for nothing there.
 */
export interface Article {
  /** The text as it was given: all offsets are UTF-16 code units of it, half-open. */
  readonly text: string;
  /** ISO date that relative dates resolve against: the dateline's, else that of `publishedAt`, else null. */
  readonly referenceDate: string | null;
  readonly sections: readonly Section[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly events: readonly Event[];
}

/** All the extractors of the library, with their default options; fit for `pipeline([...newsExtractors()])`. */
export const newsExtractors = () =>
  [
    structure(),
    quotations(),
    sentences(),
    dependencies({ wanted: (_sentence, tokens) => mayReport(tokens) || mayTellEvent(tokens) }),
    names(),
    people(),
    organizations(),
    places(),
    dates(),
    quotes(),
    events(),
  ] as const;

type ArticleLayer =
  | typeof Sections
  | typeof Datelines
  | typeof People
  | typeof Organizations
  | typeof Places
  | typeof Dates
  | typeof Quotes
  | typeof Events
  | typeof Tokens;

let news: Pipeline<ArticleLayer> | undefined;

/**
 * Extracts everything from the raw text of a news article, page furniture included.
 * Deterministic: the same text and options give the same result, on every machine.
 * @param text any string at all, of any length.
 * @param options `publishedAt` is what relative dates resolve against when the text has no dateline.
 * @throws OnrecordError `TEXT_NOT_STRING` or `SOURCE_INVALID` on a caller's mistake.
 */
export function extract(text: string, options?: Source): Article {
  news ??= pipeline(newsExtractors());
  const doc = news.run(text, options);
  return Object.freeze({
    text: doc.text,
    referenceDate: referenceDate(doc),
    sections: doc.sections,
    people: frozen(withFirstPerson(doc.people, doc.quotes, doc.tokens)),
    organizations: doc.organizations,
    places: doc.places,
    dates: doc.dates,
    quotes: doc.quotes,
    events: doc.events,
  });
}
