import type { PartialArticle } from "../article-lists.ts";
import type { Page } from "./page.ts";
import { paragraph } from "./table.ts";
import { type Fragment, flowing, whole } from "./wrap.ts";

/** Organizations in running text, each with its acronym. */
export function organizationLines(
  { organizations = [] }: PartialArticle,
  page: Page,
): readonly string[] {
  return nameLines(
    organizations.map(({ name, acronym }) => ({
      name,
      note: acronym === null || acronym === name ? "" : ` (${acronym})`,
    })),
    page,
  );
}

/** Places in running text, each with the code of its country. */
export function placeLines({ places = [] }: PartialArticle, page: Page): readonly string[] {
  return nameLines(
    places.map(({ name, country }) => ({ name, note: country === null ? "" : ` ${country}` })),
    page,
  );
}

function nameLines(
  names: readonly { readonly name: string; readonly note: string }[],
  { width, palette }: Page,
): readonly string[] {
  const fragments = names.flatMap(({ name, note }, index): readonly Fragment[] => [
    whole(name, palette.text),
    whole(note, palette.detail),
    ...(index < names.length - 1 ? [flowing(" · ", palette.detail)] : []),
  ]);
  return paragraph(fragments, width, 2);
}
