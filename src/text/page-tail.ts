import { type Item, isProse } from "./item.ts";
import { isSentenceCase } from "./shape.ts";

const TAIL_WORDS = 12;
const TAIL_SENTENCE_WORDS = 8;

/** Short lines with no stop after the last paragraph of running text. */
export function tellTail(items: readonly Item[]): void {
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
export function tellBios(items: readonly Item[]): void {
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
