import type { PartialArticle } from "../article-lists.ts";
import type { Page } from "./page.ts";
import { paragraph } from "./table.ts";
import { flowing } from "./wrap.ts";

/** The headline, where the article has one, and the reference date. */
export function headLines(article: PartialArticle, { width, palette }: Page): readonly string[] {
  const headline = article.sections?.find(({ kind }) => kind === "headline");
  const title = headline === undefined ? "" : article.text.slice(headline.start, headline.end);
  const date =
    article.referenceDate === null
      ? "No reference date: relative dates are not resolved"
      : `Reference date ${article.referenceDate}`;
  return [
    ...paragraph([flowing(title, palette.headline)], width, 0),
    ...paragraph([flowing(date, palette.detail)], width, 0),
  ];
}
