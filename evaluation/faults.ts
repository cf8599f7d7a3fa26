import type { SetScores } from "./scored.ts";

const CONTEXT = 60;

/** The first `count` faults of each layer and set, each with its article and the words around it. */
export function* faultLines(scores: readonly SetScores[], count: number): Iterable<string> {
  for (const { layer, set, faults } of scores) {
    const all = faults.flatMap(({ id, text, faults: ofArticle }) =>
      ofArticle.map((fault) => ({ id, text, ...fault })),
    );
    const shown = all.slice(0, count);
    yield `\n${layer}, ${set}: ${all.length} faults${all.length > shown.length ? `, ${shown.length} of them` : ""}`;
    for (const { id, text, kind, span, note } of shown) {
      yield `${kind}\t${id}\t${note}\t${span === null ? "" : inContext(text, span.start, span.end)}`;
    }
  }
}

function inContext(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, " ");
}
