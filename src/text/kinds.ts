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
    const day = firstDay(rest, { start: 0, end: rest.length }, undefined);
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

const isBody = (item: Item): boolean => item.kind === undefined || item.kind === "body";
const isProse = (item: Item): boolean => isBody(item) && (item.shape.prose || item.filed);

/** The line after a label that stands alone: “Image caption,”. */
function followCaptions(items: readonly Item[]): void {
  items.forEach((item, i) => {
    const before = items[i - 1];
    if (before?.kind !== "caption" || item.block.afterBlank) return;
    if (/(?:caption|source|credit)\s?[,:]?$/i.test(before.shape.surface)) item.kind ??= "caption";
  });
}

const FEWEST_LABELS = 4;

/** Runs of labels in one block over the running text: a menu that has lost its line. */
function swallowMenus(items: readonly Item[]): void {
  const body = items.findIndex(isProse);
  let run: Item[] = [];
  const close = (): void => {
    if (run.length >= FEWEST_LABELS) for (const item of run) item.kind = "furniture";
    run = [];
  };
  for (const item of items.slice(0, Math.max(body, 0))) {
    if (item.block.afterBlank) close();
    if (item.shape.words <= 3 && !item.shape.stopped && item.kind !== "byline") run.push(item);
    else close();
  }
  close();
}

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
  const headline = given ?? headlineOf(open, toldIn(items.slice(head.length)));
  if (headline === undefined) return;
  headline.kind = "headline";
  const at = items.indexOf(headline);
  items.slice(0, head.length).forEach((item, i) => {
    if (item.kind !== undefined) return;
    const over = i === at - 1 && isSentenceCase(item.shape.surface) ? "headline" : "furniture";
    item.kind = i < at ? over : underHeadline(item);
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

/**
 * The first line that is long enough or written as a sentence, and says what the text says; names of
 * outlets and parts of a paper do not.
 */
function headlineOf(open: readonly Item[], told: ReadonlySet<string>): Item | undefined {
  const lines = open.filter(
    ({ shape }) => !isMenu(shape.surface, 2) && !KICKER.test(shape.surface),
  );
  const full = lines.filter(
    ({ shape }) => shape.words > HEADLINE_WORDS || isSentenceCase(shape.surface),
  );
  const telling = full.find(({ shape }) => {
    const plain = shape.words > HEADLINE_WORDS && isSentenceCase(shape.surface);
    return plain || stemsOf(shape.surface).some((stem) => told.has(stem));
  });
  return (
    telling ??
    full[0] ??
    lines.find(({ shape }) => shape.words > 1 && !isCapitals(shape.surface)) ??
    lines.at(-1)
  );
}

const STEM = 5;
const TOLD_BLOCKS = 4;

/** The longer words of a line, cut to what “fire” and “fires” share. */
const stemsOf = (surface: string): readonly string[] =>
  (surface.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, STEM));

/** What the first paragraphs of running text tell of. */
const toldIn = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(
    items
      .filter(isProse)
      .slice(0, TOLD_BLOCKS)
      .flatMap(({ shape }) => stemsOf(shape.surface)),
  );

function underHeadline({ shape }: Item): SectionKind {
  if (!/\p{L}/u.test(shape.surface)) return "body";
  if (isMenu(shape.surface, 2)) return "furniture";
  if (shape.words <= 7 && isWriter(shape.surface)) return "byline";
  if (KICKER.test(shape.surface)) return "furniture";
  return shape.words <= 20 && !shape.stopped ? "headline" : "body";
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
const TAIL_SENTENCE_WORDS = 8;

/** Short lines with no stop after the last paragraph of running text. */
function tellTail(items: readonly Item[]): void {
  const last = items.findLastIndex(isProse);
  if (last < 0) return;
  const introduces = items[last]?.shape.surface.endsWith(":") ?? false;
  let below = false;
  for (const item of items.slice(last + 1)) {
    if (item.kind === "furniture") below = true;
    if (item.kind !== undefined || introduces) continue;
    const { surface, words, stopped } = item.shape;
    const most = isSentenceCase(surface) && !below ? TAIL_SENTENCE_WORDS : TAIL_WORDS;
    if (stopped || words > most || /^[“"‘'«„]/.test(surface) || isScore(surface)) continue;
    item.kind = "furniture";
  }
}

const BIO_VERB =
  /^,? (?:is|was|are|writes|covers|reports|teaches|works|leads|edits|contributed|can be reached)\b/;
const LAST_BLOCKS = 5;

/** What stands at the end about the writer whom the byline names: “Ann Lee is a columnist …”. */
function tellBios(items: readonly Item[]): void {
  const writers = items.flatMap(({ kind, shape }) => {
    const name = kind === "byline" ? WRITER.exec(shape.surface)?.[1] : undefined;
    return name === undefined ? [] : [name];
  });
  for (const item of items.slice(-LAST_BLOCKS)) {
    const { surface } = item.shape;
    const name = writers.find((writer) => surface.toLowerCase().startsWith(writer.toLowerCase()));
    if (
      name !== undefined &&
      BIO_VERB.test(surface.slice(name.length)) &&
      item.kind !== "headline"
    ) {
      item.kind = "furniture";
    }
  }
}

const WRITER =
  /^(?:[Bb][Yy]:? )?(\p{Lu}[\p{L}\p{M}.’'-]{0,20}(?: \p{Lu}[\p{L}\p{M}.’'-]{0,20}){1,3})/u;

/** Whether a line is a row of figures: “Turku 3, Oulu 1”. */
const isScore = (surface: string): boolean => (surface.match(/\d{1,4}/g)?.length ?? 0) > 1;

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
