import type { Span } from "../core/span.ts";
import type { Proposal } from "../engines/chrono.ts";
import { NOTHING, type Reading } from "./reading.ts";

const FIGURES = /\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b/;

/** Datelines, with dates in figures ("12/03/2011 –") read in the order of day and month that `read` was told. */
export function inFigures<Dateline extends Span & { readonly date: string | null }>(
  text: string,
  datelines: readonly Dateline[],
  read: (text: string) => readonly Proposal<Reading>[],
): readonly Dateline[] {
  return datelines.map((dateline) => {
    const figures = FIGURES.exec(text.slice(dateline.start, dateline.end));
    if (figures === null) return dateline;
    const date = read(figures[0])[0]?.reading.value(NOTHING) ?? null;
    return date === null ? dateline : { ...dateline, date };
  });
}
