import { type Article, extract, newsExtractors } from "../article.ts";
import type { Document, Source } from "../core/document.ts";
import { assembled, selected } from "../core/pipeline.ts";
import {
  type ArticleLists,
  LIST_NAMES,
  type ListName,
  type PartialArticle,
} from "../output/article-lists.ts";
import { Datelines } from "../text/layers.ts";
import { referenceDate } from "../text/reference-date.ts";

/** Reads an article, or part of one. */
export type Reader = (text: string, source: Source) => PartialArticle;

/** A reader that finds the named lists only and runs only the extractors that they need; all of them by default. */
export function readerOf(only?: readonly ListName[]): Reader {
  if (only === undefined) return extract;
  const news = assembled<typeof Datelines>(selected(newsExtractors(), [Datelines.name, ...only]));
  return (text, source) => {
    const doc: Document<typeof Datelines> & Partial<ArticleLists> = news.run(text, source);
    const article: Draft = { text: doc.text, referenceDate: referenceDate(doc) };
    for (const name of LIST_NAMES) if (only.includes(name)) copyList(doc, article, name);
    return article;
  };
}

type Draft = { -readonly [Key in keyof Article]?: Article[Key] } & Pick<
  Article,
  "text" | "referenceDate"
>;

function copyList<Name extends ListName>(
  from: Partial<ArticleLists>,
  to: { -readonly [Key in ListName]?: Article[Key] },
  name: Name,
): void {
  to[name] = from[name];
}
