export { type Article, extract, newsExtractors } from "./article.ts";
export type { DateOrder, Document, Source } from "./core/document.ts";
export { OnrecordError, type OnrecordErrorCode } from "./core/errors.ts";
export {
  type AnyExtractor,
  defineExtractor,
  type Extractor,
  type ExtractorSpec,
} from "./core/extractor.ts";
export { type Annotations, type ItemOf, type Layer, layer } from "./core/layer.ts";
export { assembled, type Pipeline, pipeline, type Result, selected } from "./core/pipeline.ts";
export {
  at,
  byPosition,
  contains,
  overlaps,
  type Span,
  spanOf,
  type TextSpan,
  within,
} from "./core/span.ts";
export type { Mention } from "./coreference/mention.ts";
export { dates } from "./dates/dates.ts";
export { type DateMention, type DateModifier, type DateQuantifier, Dates } from "./dates/layers.ts";
export { events } from "./events/events.ts";
export {
  EVENT_TYPES,
  type Event,
  type EventPlace,
  type EventSummary,
  Events,
  type EventType,
  type Factuality,
  type Participant,
} from "./events/layers.ts";
export { type Name, Names, type NameType } from "./names/layers.ts";
export { names } from "./names/names.ts";
export { type Organization, Organizations } from "./organizations/layers.ts";
export { organizations } from "./organizations/organizations.ts";
export {
  type ArticleLists,
  LIST_NAMES,
  type ListName,
  type PartialArticle,
} from "./output/article-lists.ts";
export {
  type CodedArticle,
  type PloverRow,
  ploverCsv,
  ploverJsonLines,
  ploverRows,
} from "./output/plover-rows.ts";
export { ANSI, type Palette, PLAIN, type Style } from "./output/terminal/palette.ts";
export { terminalView, type ViewOptions } from "./output/terminal/view.ts";
export { type DatedText, type TimemlOptions, timeml } from "./output/timeml.ts";
export { People, type Person } from "./people/layers.ts";
export { people } from "./people/people.ts";
export { type Place, type PlaceMention, Places } from "./places/layers.ts";
export { places } from "./places/places.ts";
export { type Quote, Quotes, type Speaker } from "./quotes/layers.ts";
export { quotes } from "./quotes/quotes.ts";
export { type DependenciesOptions, dependencies } from "./syntax/dependencies.ts";
export { Dependencies, type Dependency } from "./syntax/dependency-layer.ts";
export {
  type PartOfSpeech,
  type Sentence,
  Sentences,
  type Token,
  Tokens,
} from "./syntax/layers.ts";
export { sentences } from "./syntax/sentences.ts";
export {
  type Dateline,
  Datelines,
  type Paragraph,
  Paragraphs,
  type Quotation,
  Quotations,
  type Section,
  type SectionKind,
  Sections,
} from "./text/layers.ts";
export { quotations } from "./text/quotations.ts";
export { referenceDate } from "./text/reference-date.ts";
export { structure } from "./text/structure.ts";
