import type { Draft } from "./drafts.ts";
import type { Segment } from "./units.ts";

/** Gives a headline's quotation with no speaker the speaker of the body who says the same words. */
export function echoed(
  text: string,
  segments: readonly Segment[],
  drafts: readonly Draft[],
): Draft[] {
  const spoken = drafts.filter((draft) => draft.source !== null && draft.kind !== "indirect");
  return drafts.map((draft) => {
    if (draft.source !== null || segments[draft.segment]?.section !== "headline") return draft;
    const words = plain(wordsOf(text, draft));
    const said =
      words.length < 6
        ? undefined
        : spoken.find((other) => plain(wordsOf(text, other)).includes(words));
    return said === undefined
      ? draft
      : { ...draft, source: said.source, inherited: true, rule: "headlineEcho" };
  });
}

function wordsOf(text: string, draft: Draft): string {
  return draft.contents.map(({ start, end }) => text.slice(start, end)).join(" ");
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
