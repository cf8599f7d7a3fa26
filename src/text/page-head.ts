import { KICKER } from "./cues/headings.ts";
import { type Item, isBody, isProse } from "./item.ts";
import type { SectionKind } from "./layers.ts";
import { isCapitals, isMenu, isSentenceCase, isWriter } from "./shape.ts";

const HEAD_LIMIT = 14;
const HEADLINE_WORDS = 4;

/** The lines before the running text: labels, the headline, what stands under it, names of writers. */
export function tellHead(items: readonly Item[]): void {
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
