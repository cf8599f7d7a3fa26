import type { Span } from "../core/span.ts";
import type { Draft } from "./drafts.ts";
import type { Speaker } from "./layers.ts";
import type { Turn } from "./turns.ts";

/** A page has few headings: no more of them are looked up. */
const HEADINGS = 40;

/** A draft whose speaker may be known already. */
export interface Echo {
  readonly draft: Draft;
  /** The speaker of the same words in the body. */
  readonly speaker: Speaker | null;
}

/**
 * Gives a quotation that stands as a heading the speaker who says the same words in the body; a
 * heading of fewer words than a sentence that nobody says is dropped.
 */
export function echoes(
  text: string,
  drafts: readonly Draft[],
  speakers: readonly (Speaker | null)[],
  turns: readonly Turn[],
): Echo[] {
  const said = [
    ...drafts.flatMap((draft, i) => {
      const speaker = speakers[i] ?? null;
      return speaker === null || draft.kind === "indirect"
        ? []
        : [{ words: words(text, draft.contents), speaker }];
    }),
    ...turns.flatMap((turn) =>
      turn.role !== "answer" || turn.speaker === null
        ? []
        : [{ words: words(text, turn.pieces), speaker: turn.speaker }],
    ),
  ];
  let headings = 0;
  return drafts.flatMap((draft, i): Echo[] => {
    const speaker = speakers[i] ?? null;
    if (speaker !== null || draft.source !== null || !isHeading(draft)) return [{ draft, speaker }];
    const inner = words(text, draft.contents);
    const other =
      inner.length < 8 || headings++ > HEADINGS
        ? undefined
        : said.find((quote) => quote.words.includes(inner));
    if (other === undefined) return draft.rule === "heading" ? [] : [{ draft, speaker }];
    return [{ draft, speaker: { ...other.speaker, mention: null, rule: "headingEcho" } }];
  });
}

function isHeading(draft: Draft): boolean {
  return draft.rule === "heading" || draft.rule === "nobody";
}

function words(text: string, pieces: readonly Span[]): string {
  return pieces
    .map(({ start, end }) => text.slice(start, end))
    .join(" ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
