import type { PartialArticle } from "../article-lists.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";
import { flowing, whole } from "./wrap.ts";

const EXCERPT = 120;

/** A row a section: its kind and how it begins. */
export function sectionLines(
  { sections = [], text }: PartialArticle,
  { width, palette }: Page,
): readonly string[] {
  return table(
    sections.map(({ kind, start, end }) => [
      [whole(kind, palette.name)],
      [
        flowing(text.slice(start, Math.min(end, start + EXCERPT)), palette.text),
        flowing(end - start > EXCERPT ? "…" : "", palette.detail),
      ],
    ]),
    width,
    2,
  );
}
