import { newsExtractors } from "../src/article.ts";
import type { Source } from "../src/core/document.ts";
import { assembled, selected } from "../src/core/pipeline.ts";
import type { Span } from "../src/core/span.ts";
import { Dates } from "../src/dates/layers.ts";
import { Events } from "../src/events/layers.ts";
import { Names } from "../src/names/layers.ts";
import { Quotes } from "../src/quotes/layers.ts";
import type { Json } from "./json.ts";
import type { Layer } from "./layers.ts";
import type { Scored } from "./scored.ts";

/** An annotated corpus outside the repository: one JSON object a line, an article or a sentence each. */
export interface Corpus {
  readonly layer: Layer;
  /** Its name in the score table. */
  readonly set: string;
  /** Path in the folder of the corpora. */
  readonly file: string;
  /** Every how many lines one is scored: 1 for all. */
  readonly every: number;
  /** What its measures mean where they are its own; null where they are those of the fixtures. */
  readonly meaning: string | null;
  /** Reads its file where that is no JSON. */
  readonly records?: (content: string) => readonly Json[];
  score(line: Json): Scored;
}

/** Runs only what the named layers need. */
const only = <L extends typeof Names | typeof Dates | typeof Quotes | typeof Events>(layer: L) =>
  assembled<L>(selected(newsExtractors(), [layer.name]));

export const namesPipeline = only(Names);
export const datesPipeline = only(Dates);
export const quotesPipeline = only(Quotes);
export const eventsPipeline = only(Events);

/** The span of an object with `start` and `end`. */
export const spanIn = (json: Json): Span => ({
  start: json.get("start").number(),
  end: json.get("end").number(),
});

/** The date of publication under a key; none where it is no ISO date, as in a few lines of the corpora. */
export function publishedIn(json: Json, key: string): Source {
  const date = json.get(key).stringOrNull();
  return date !== null && /^\d{4}-\d\d-\d\d$/.test(date) ? { publishedAt: date } : {};
}
