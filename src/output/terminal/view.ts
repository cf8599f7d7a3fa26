import { LIST_NAMES, type ListName, type PartialArticle } from "../article-lists.ts";
import { dateLines } from "./dates.ts";
import { eventLines } from "./events.ts";
import { headLines } from "./head.ts";
import { organizationLines, placeLines } from "./names.ts";
import type { Page } from "./page.ts";
import { type Palette, PLAIN } from "./palette.ts";
import { personLines } from "./people.ts";
import { quoteLines } from "./quotes.ts";
import { sectionLines } from "./sections.ts";
import { paragraph } from "./table.ts";
import { flowing } from "./wrap.ts";

/** How the view is laid out. */
export interface ViewOptions {
  /** Columns to wrap to; 80 unless told. */
  readonly width?: number;
  /** Colours; none unless told. */
  readonly palette?: Palette;
  /** The lists to show; all but `sections` unless told. */
  readonly lists?: readonly ListName[];
}

const LEAST_WIDTH = 24;

const PARTS: Readonly<
  Record<ListName, (article: PartialArticle, page: Page) => readonly string[]>
> = {
  sections: sectionLines,
  people: personLines,
  organizations: organizationLines,
  places: placeLines,
  dates: dateLines,
  quotes: quoteLines,
  events: eventLines,
};

/** An article's extraction as text to read in a terminal; it ends with a line break. */
export function terminalView(article: PartialArticle, options: ViewOptions = {}): string {
  const page: Page = {
    width: Math.max(LEAST_WIDTH, options.width ?? 80),
    palette: options.palette ?? PLAIN,
  };
  const shown = LIST_NAMES.filter((name) => options.lists?.includes(name) ?? name !== "sections");
  const blocks = [headLines(article, page)];
  for (const name of shown) {
    const lines = PARTS[name](article, page);
    if (lines.length > 0) blocks.push([heading(name, article[name]?.length ?? 0, page), ...lines]);
  }
  const empty = shown.filter((name) => article[name]?.length === 0);
  if (empty.length > 0) blocks.push(nothingFound(empty, page));
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function heading(name: ListName, count: number, { palette }: Page): string {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return `${palette.heading(title)}  ${palette.detail(String(count))}`;
}

function nothingFound(names: readonly ListName[], { width, palette }: Page): readonly string[] {
  const last = names.at(-1) ?? "";
  const list = names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${last}` : last;
  return paragraph([flowing(`No ${list} found.`, palette.detail)], width, 0);
}
