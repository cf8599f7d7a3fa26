import type { Document } from "../core/document.ts";
import type { Datelines } from "./layers.ts";

/** The ISO date that relative dates resolve against: the first dateline's, else that of publication. */
export function referenceDate(doc: Document<typeof Datelines>): string | null {
  const filed = doc.datelines.find((dateline) => dateline.date !== null);
  return filed?.date ?? doc.source.publishedAt?.slice(0, 10) ?? null;
}
