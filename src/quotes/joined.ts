import type { Draft } from "./drafts.ts";
import type { Segment } from "./units.ts";

/** Joins a quotation to the one before it where both stand around one attribution: “A,” X said. “B.” */
export function joined(segments: readonly Segment[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (const draft of drafts) {
    const last = found.at(-1);
    if (last === undefined || !continues(segments, last, draft)) found.push(draft);
    else {
      found[found.length - 1] = {
        ...last,
        end: draft.end,
        contents: [...last.contents, ...draft.contents],
        quotations: [...last.quotations, ...draft.quotations],
      };
    }
  }
  return found;
}

function continues(segments: readonly Segment[], last: Draft, draft: Draft): boolean {
  if (draft.rule === "anyVerbAfterQuote" && draft.inherited) return last.segment === draft.segment;
  if (draft.rule !== "sameParagraphSpeaker" || last.kind !== "direct" || last.source === null)
    return false;
  const first = segments[draft.segment]?.units[0];
  const apart = draft.segment - last.segment;
  return first?.start === draft.start && apart <= 1;
}
