import { type Span, trimmed } from "../core/span.ts";
import type { Paragraph, Quotation } from "../text/layers.ts";
import { isPersonal } from "./interviews.ts";

/** What a block quote stands behind: "The council's statement:", "She wrote on Monday:". */
const LEAD_IN =
  /\b(?:statement|letter|message|e-?mail|post|tweet|note|memo|response|reply|apology|said|says|wrote|writes|posted|tweeted|replied|responded|reads?)(?:\s[\p{L}\d]{1,12}){0,6}:$/u;
/** A lead-in is no longer, in code units. */
const LONGEST_LEAD_IN = 120;
/** A block of more paragraphs is no quotation. */
const LONGEST_BLOCK = 12;

/**
 * Adds the quotations that are set apart as paragraphs, without marks, to those in marks: paragraphs in the
 * first person behind a lead-in such as "The council's statement:".
 */
export function withBlockQuotes(
  text: string,
  paragraphs: readonly Paragraph[],
  marked: readonly Quotation[],
): readonly Quotation[] {
  const blocks: Quotation[] = [];
  for (let i = 0; i < paragraphs.length - 1; i++) {
    const lead = paragraphs[i];
    if (lead?.kind !== "body" || !leadsIn(text, lead)) continue;
    const contents = setApart(text, paragraphs, i + 1);
    const first = contents[0];
    const last = contents.at(-1);
    if (first === undefined || last === undefined) continue;
    blocks.push({ start: first.start, end: last.end, contents, closed: true });
    i += contents.length;
  }
  if (blocks.length === 0) return marked;
  let next = 0;
  const outside = marked.filter(({ start, end }) => {
    while ((blocks[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (blocks[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
  return [...outside, ...blocks].sort((a, b) => a.start - b.start);
}

function leadsIn(text: string, { start, end }: Paragraph): boolean {
  return LEAD_IN.test(text.slice(Math.max(start, end - LONGEST_LEAD_IN), end).trim());
}

/** The paragraphs from the first one on that are somebody's own sentences: no list, no quotation in marks. */
function setApart(text: string, paragraphs: readonly Paragraph[], from: number): readonly Span[] {
  const pieces: Span[] = [];
  for (let i = from; i < paragraphs.length && pieces.length < LONGEST_BLOCK; i++) {
    const paragraph = paragraphs[i];
    if (paragraph?.kind !== "body") break;
    const span = trimmed(text, paragraph);
    const words = text.slice(span.start, span.end);
    if (!/^\p{Lu}/u.test(words) || !/[.!?…]$/.test(words) || !isPersonal(text, paragraph)) break;
    pieces.push(span);
  }
  return pieces;
}
