import type { Article } from "../article.ts";

/** The lists of a result: an article without its text and reference date. */
export type ArticleLists = Omit<Article, "text" | "referenceDate">;

/** Name of one list of a result. */
export type ListName = keyof ArticleLists;

/** A result that holds some of the lists only. */
export type PartialArticle = Pick<Article, "text" | "referenceDate"> & Partial<ArticleLists>;

const IN_ORDER: Readonly<Record<ListName, true>> = {
  sections: true,
  people: true,
  organizations: true,
  places: true,
  dates: true,
  quotes: true,
  events: true,
};

/** Whether a result has a list of this name. */
export function isListName(name: string): name is ListName {
  return Object.hasOwn(IN_ORDER, name);
}

/** The names of a result's lists, in the order in which a result holds them. */
export const LIST_NAMES: readonly ListName[] = Object.freeze(
  Object.keys(IN_ORDER).filter(isListName),
);
