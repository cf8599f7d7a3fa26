import type { Span } from "../core/span.ts";
import type { Proposal } from "../engines/chrono.ts";
import type { Sentence } from "../syntax/layers.ts";
import type { Reading } from "./reading.ts";
import { canHoldDate } from "./trigger.ts";

/** A time expression that is read but not yet placed in time, in offsets of the whole text. */
export interface Candidate extends Span {
  readonly rule: string;
  readonly reading: Reading;
  readonly sentence: Sentence;
}

/** Reads the sentences that can hold a date; candidates come in text order. */
export function proposed(
  text: string,
  sentences: readonly Sentence[],
  read: (text: string) => readonly Proposal<Reading>[],
): readonly Candidate[] {
  return sentences.flatMap((sentence) =>
    pieces(text, sentence).flatMap((piece) => {
      const words = text.slice(piece.start, piece.end);
      if (!canHoldDate(words)) return [];
      return read(words).map(({ start, end, parser, reading }) => ({
        start: piece.start + start,
        end: piece.start + end,
        rule: parser,
        reading,
        sentence,
      }));
    }),
  );
}

/** A sentence longer than this is read piece by piece, so that the cost stays linear. */
const LONGEST = 600;

function pieces(text: string, { start, end }: Span): readonly Span[] {
  if (end - start <= LONGEST) return [{ start, end }];
  const found: Span[] = [];
  for (let from = start; from < end; ) {
    const most = Math.min(end, from + LONGEST);
    const space = most < end ? text.slice(from, most).lastIndexOf(" ") : -1;
    const to = space > LONGEST / 2 ? from + space : most;
    found.push({ start: from, end: to });
    from = to;
  }
  return found;
}
