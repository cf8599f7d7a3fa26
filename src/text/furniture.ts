import { PICTURE_AGENCY_ALONE } from "./cues/captions.ts";
import { BOILERPLATE_HEADING, CONTACT_HEADING, LIST_HEADING } from "./cues/headings.ts";
import { type Item, isProse } from "./item.ts";

const CREDIT_WORDS = 6;
const CAPTION_WORDS = 24;

/**
 * The line after a label that stands alone: “Image caption,”. After the name of a picture agency, a
 * line with no stop: “Getty Images”, “Ferries in the harbour at Split”.
 */
export function followCaptions(items: readonly Item[]): void {
  items.forEach((item, i) => {
    const before = items[i - 1];
    if (before !== undefined && isCredit(before) && items.slice(i + 1, i + 3).some(isProse)) {
      const { stopped, words, prose } = item.shape;
      if (!stopped && !prose && words > 3 && words <= CAPTION_WORDS) item.kind ??= "caption";
    }
    if (before?.kind !== "caption" || item.block.afterBlank) return;
    if (/(?:caption|source|credit)\s?[,:]?$/i.test(before.shape.surface)) item.kind ??= "caption";
  });
}

const isCredit = ({ kind, shape }: Item): boolean =>
  kind === "caption" && shape.words <= CREDIT_WORDS && PICTURE_AGENCY_ALONE.test(shape.surface);

const FEWEST_LABELS = 4;

/** Runs of labels in one block over the running text: a menu that has lost its line. */
export function swallowMenus(items: readonly Item[]): void {
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
export function swallowContacts(items: readonly Item[]): void {
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
export function swallowLists(items: readonly Item[]): void {
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

export function swallowBoilerplate(items: readonly Item[]): void {
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
