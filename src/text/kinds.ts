import { firstDay } from "./calendar.ts";
import { BOILERPLATE_HEADING, CONTACT_HEADING, CUES, KICKER, LIST_HEADING } from "./cues.ts";
import type { SectionKind } from "./layers.ts";
import type { Block } from "./lines.ts";
import { isCapitals, isMenu, isSentenceCase, isWriter, type Shape, shapeOf } from "./shape.ts";

/** A block that is being told apart. */
interface Item {
  readonly block: Block;
  readonly shape: Shape;
  readonly filed: boolean;
  kind: SectionKind | undefined;
}

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
  if (items.length > 1) {
    titleGiven(items, title);
    swallowContacts(items);
    swallowLists(items);
    swallowBoilerplate(items);
    tellHead(items);
    tellTail(items);
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

const DATE_LINE_REST =
  /^[\s|,.:;•·–—-]*(?:(?:at|on)\s)?(?:\d{1,2}[:.]\d{2}(?::\d{2})?)?\s{0,2}(?:[ap]\.?m\.?)?\s{0,2}(?:[A-Z]{1,4}T|GMT|UTC|[A-Z]{3})?[\s|,.)]*$/i;

/** A line that holds a date, a time of day and nothing else. */
function isDateLine(surface: string): boolean {
  if (surface.length > 60) return false;
  const day = firstDay(surface, { start: 0, end: surface.length }, undefined);
  if (day === undefined) return false;
  return DATE_LINE_REST.test(surface.slice(0, day.start) + surface.slice(day.end));
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

const isBody = (item: Item): boolean => item.kind === undefined || item.kind === "body";
const isProse = (item: Item): boolean => isBody(item) && (item.shape.prose || item.filed);

/** The lines in one block with “Contact:”. */
function swallowContacts(items: readonly Item[]): void {
  let inContacts = false;
  for (const item of items) {
    if (item.block.afterBlank) inContacts = false;
    if (inContacts && !isProse(item)) item.kind = "furniture";
    if (item.kind === "furniture" && CONTACT_HEADING.test(item.shape.surface)) inContacts = true;
  }
}

/**
 * A heading such as “Most read”, and the lines after it: to the end of the page where no running
 * text follows, else only those that stand in one block with it or are listed.
 */
function swallowLists(items: readonly Item[]): void {
  const first = items.findIndex(isProse);
  const last = items.findLastIndex((item) => isProse(item) && !isListed(item));
  let inList = false;
  items.forEach((item, i) => {
    const { surface, words } = item.shape;
    if (words <= 9 && LIST_HEADING.test(surface)) {
      item.kind = "furniture";
      // Over the text, such a line is a label of the menu.
      inList = first >= 0 && i > first;
    } else if (inList) {
      inList = i > last || (isListed(item) && (!item.block.afterBlank || MARKED.test(surface)));
      if (inList) item.kind ??= "furniture";
    }
  });
}

const MARKED = /^(?:\d{1,2}[.)]|[•*▪►–-])\s/;

const isListed = ({ shape }: Item): boolean =>
  shape.words <= 24 && (MARKED.test(shape.surface) || !shape.stopped);

/** How much of the text may follow “About …” for it to head a blurb rather than a part of the article. */
const BLURB_SHARE = 0.35;

function swallowBoilerplate(items: readonly Item[]): void {
  const first = items.findIndex(isProse);
  if (first < 0) return;
  const sizes = items.map((item) => (isProse(item) ? item.block.end - item.block.start : 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let after = whole;
  for (const [i, item] of items.entries()) {
    after -= sizes[i] ?? 0;
    const { surface, words, stopped } = item.shape;
    if (i <= first || words > 9 || (stopped && !surface.endsWith(":"))) continue;
    if (!BOILERPLATE_HEADING.test(surface) || after > BLURB_SHARE * whole) continue;
    for (const rest of items.slice(i)) rest.kind = "furniture";
    return;
  }
}

const HEAD_LIMIT = 14;
const HEADLINE_WORDS = 4;

/** The lines before the running text: labels, the headline, what stands under it, names of writers. */
function tellHead(items: readonly Item[]): void {
  const from = items.findIndex(isProse);
  const body = from >= 0 ? from : items.findIndex((item) => isBody(item) && item.shape.stopped);
  if (body < 0) return;
  const head = items.slice(0, Math.min(body + (questionHeads(items, body) ? 1 : 0), 60));
  const open = head.filter((item) => item.kind === undefined);
  const given = head.find((item) => item.kind === "headline");
  const headline = given ?? headlineOf(open);
  if (headline === undefined) return;
  headline.kind = "headline";
  const at = items.indexOf(headline);
  items.slice(0, head.length).forEach((item, i) => {
    if (item.kind === undefined) item.kind = i < at ? "furniture" : underHeadline(item);
  });
  tellWriters(items, at);
}

/** A headline may ask or exclaim, and be as long as a sentence. */
function questionHeads(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items
    .slice(0, at)
    .some(({ kind, shape }) => kind === undefined && shape.words > 3);
  return (
    item !== undefined &&
    !item.filed &&
    !before &&
    /^[^.!?]{10,110}[?!]$/.test(item.shape.surface) &&
    items.slice(at + 1).some(isProse)
  );
}

function headlineOf(open: readonly Item[]): Item | undefined {
  const lines = open.filter(
    ({ shape }) => !isMenu(shape.surface, 2) && !KICKER.test(shape.surface),
  );
  const full = lines.find(
    ({ shape }) => shape.words > HEADLINE_WORDS || isSentenceCase(shape.surface),
  );
  if (full !== undefined) return full;
  return lines.find(({ shape }) => shape.words > 1 && !isCapitals(shape.surface)) ?? lines.at(-1);
}

function underHeadline({ shape }: Item): SectionKind {
  if (!/\p{L}/u.test(shape.surface)) return "body";
  if (isMenu(shape.surface, 2)) return "furniture";
  if (shape.words <= 7 && isWriter(shape.surface)) return "byline";
  if (KICKER.test(shape.surface)) return "furniture";
  return shape.words <= 20 ? "headline" : "body";
}

/** Names and posts that stand beside a byline below a standfirst. */
function tellWriters(items: readonly Item[], headline: number): void {
  for (let i = headline + 1; i < Math.min(items.length, headline + HEAD_LIMIT); i++) {
    const item = items[i];
    if (item === undefined || item.kind !== undefined) continue;
    if (item.shape.stopped || item.shape.words > 7) continue;
    const beside = items[i - 1]?.kind === "byline" || items[i + 1]?.kind === "byline";
    if (beside && isWriter(item.shape.surface)) item.kind = "byline";
  }
}

const TAIL_WORDS = 12;

/** Short lines with no stop after the last paragraph of running text. */
function tellTail(items: readonly Item[]): void {
  const last = items.findLastIndex(isProse);
  if (last < 0) return;
  const introduces = items[last]?.shape.surface.endsWith(":") ?? false;
  for (const item of items.slice(last + 1)) {
    if (item.kind !== undefined || introduces) continue;
    const { surface, words, stopped } = item.shape;
    if (!stopped && words <= TAIL_WORDS && !/^[“"‘'«„]/.test(surface)) item.kind = "furniture";
  }
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
