import { firstDay } from "./calendar.ts";
import { CUES } from "./cues/cues.ts";
import {
  followCaptions,
  swallowBoilerplate,
  swallowContacts,
  swallowLists,
  swallowMenus,
} from "./furniture.ts";
import { type Item, isProse } from "./item.ts";
import type { SectionKind } from "./layers.ts";
import type { Block } from "./lines.ts";
import { tellHead } from "./page-head.ts";
import { tellBios, tellTail } from "./page-tail.ts";
import { isMenu, type Shape, shapeOf } from "./shape.ts";

/**
 * Tells the kind of each block of a page: first by the cues it holds, then by its place before,
 * within or after the running text.
 * @param filed the indexes of blocks that open with a dateline
 */
export function kindsOf(
  text: string,
  blocks: readonly Block[],
  filed: ReadonlySet<number>,
  title: string | undefined,
): readonly SectionKind[] {
  const items = blocks.map((block, i): Item => {
    const shape = shapeOf(text, block);
    return { block, shape, filed: filed.has(i), kind: filed.has(i) ? "body" : cued(shape) };
  });
  // A text of one line is what it says, not the byline of an article.
  for (const item of items) if (items.length === 1 && item.kind === "byline") item.kind = "body";
  if (items.length > 1) {
    titleGiven(items, title);
    swallowContacts(items);
    followCaptions(items);
    swallowMenus(items);
    swallowLists(items);
    swallowBoilerplate(items);
    tellHead(items);
    tellTail(items);
    tellBios(items);
    tellSubheads(items);
  }
  return items.map((item) => item.kind ?? "body");
}

function cued({ surface, words }: Shape): SectionKind | undefined {
  for (const { pattern, mostWords, kind } of CUES) {
    if (words <= mostWords && pattern.test(surface)) return kind;
  }
  if (isMenu(surface, 3)) return "furniture";
  return isDateLine(surface) ? "byline" : undefined;
}

const DATE_LINE_WORD =
  /^(?:updated|published|posted|modified|last|first|on|at|and|by|time|local|\d{1,2}[:.h]\d{2}(?::\d{2})?(?:[ap]\.?m\.?)?|\d{1,2}(?:[ap]\.?m\.?)?|[ap]\.?m\.?|[A-Z]{1,4}T|GMT(?:[+-]\d{1,2})?|UTC|[A-Z]{3}|hours?|minutes?|mins?|ago|read|hrs?)$/i;

/** A line that holds a date, perhaps a time of day and when it was changed, and nothing else. */
function isDateLine(surface: string): boolean {
  if (surface.length > 100) return false;
  let rest = surface;
  for (let dates = 0; dates < 3; dates++) {
    const day = firstDay(rest, { start: 0, end: rest.length }, {});
    if (day === undefined && dates === 0) return false;
    if (day === undefined) break;
    rest = `${rest.slice(0, day.start)} ${rest.slice(day.end)}`;
  }
  const words = rest.replace(/(\d)(Updated|Published)/g, "$1 $2").split(/[\s|,;•·–—()-]+/);
  return words.every(
    (word) => word === "" || word === ":" || DATE_LINE_WORD.test(word.replace(/[.:]$/, "")),
  );
}

const sameWords = (a: string, b: string): boolean =>
  a
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim() ===
  b
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function titleGiven(items: readonly Item[], title: string | undefined): void {
  if (title === undefined || title.length > 400) return;
  const found = items.find(
    ({ shape }) => shape.surface.length < 400 && sameWords(shape.surface, title),
  );
  if (found !== undefined) found.kind = "headline";
}

const SUBHEAD_WORDS = 12;

/** Short lines with no stop before a paragraph of running text. */
function tellSubheads(items: readonly Item[]): void {
  const first = items.findIndex(isProse);
  items.forEach((item, i) => {
    if (i <= first || item.kind !== undefined) return;
    const { surface, words, stopped } = item.shape;
    const next = items[i + 1];
    if (stopped || words > SUBHEAD_WORDS || next === undefined || !isProse(next)) return;
    if (
      /^[\p{Lu}\p{N}“"‘']/u.test(surface) &&
      /\p{L}/u.test(surface) &&
      !/[,;–—-]$/.test(surface)
    ) {
      item.kind = "headline";
    }
  });
}
