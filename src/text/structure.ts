import type { Source } from "../core/document.ts";
import { defineExtractor } from "../core/extractor.ts";
import { byPosition, type Span, trimmed } from "../core/span.ts";
import { firstDay } from "./calendar.ts";
import { type OpeningDateline, openingDateline } from "./datelines.ts";
import { kickerOf } from "./kickers.ts";
import { kindsOf } from "./kinds.ts";
import {
  type Dateline,
  Datelines,
  type Paragraph,
  Paragraphs,
  type Section,
  type SectionKind,
  Sections,
} from "./layers.ts";
import { blocksOf } from "./lines.ts";

/** Gives the parts of a page: sections, paragraphs, and the datelines in them. */
export const structure = () =>
  defineExtractor({
    name: "structure",
    gives: [Sections, Paragraphs, Datelines],
    extract: ({ text, source }) => {
      const blocks = blocksOf(text);
      const opening = new Map<number, OpeningDateline>();
      blocks.forEach((block, i) => {
        const found = openingDateline(text, block, source);
        if (found !== undefined) opening.set(i, found);
      });
      const kinds = kindsOf(text, blocks, new Set(opening.keys()), source.title);
      const paragraphs = blocks.flatMap((block, i): readonly Paragraph[] => {
        const kind = kinds[i] ?? "body";
        const filed = kind === "body" ? opening.get(i) : undefined;
        if (filed !== undefined) return split(text, block, filed);
        return kind === "headline" ? headline(text, block) : [paragraphOf(block, kind)];
      });
      const filed = [...opening].flatMap(([i, { dateline }]) =>
        kinds[i] === "body" ? [dateline] : [],
      );
      return {
        sections: sectionsOf(text, paragraphs),
        paragraphs,
        datelines: filed.some(({ date }) => date !== null)
          ? filed
          : [...filed, ...publication(text, paragraphs, source)].sort(byPosition),
      };
    },
  });

const paragraphOf = ({ start, end }: Span, kind: SectionKind): Paragraph => ({ start, end, kind });

/** A headline, and the labels before it as furniture. */
function headline(text: string, block: Span): readonly Paragraph[] {
  const labelled = kickerOf(text, block);
  if (labelled === null) return [paragraphOf(block, "headline")];
  return [paragraphOf(labelled.kicker, "furniture"), paragraphOf(labelled.headline, "headline")];
}

/** A dateline and what follows it, a paragraph each. */
function split(
  text: string,
  block: Span,
  { dateline, rest }: OpeningDateline,
): readonly Paragraph[] {
  const body = trimmed(text, { start: rest, end: block.end });
  const head: Paragraph = { start: dateline.start, end: dateline.end, kind: "dateline" };
  return body.start < body.end ? [head, { ...body, kind: "body" }] : [head];
}

/** The day on which a byline says that the article was published, rather than changed. */
function publication(
  text: string,
  paragraphs: readonly Paragraph[],
  source: Source,
): readonly Dateline[] {
  const days = paragraphs.flatMap((paragraph): readonly (Dateline & { changed: boolean })[] => {
    if (paragraph.kind !== "byline" && paragraph.kind !== "furniture") return [];
    if (paragraph.end - paragraph.start > 200) return [];
    const day = firstDay(text, paragraph, source);
    if (day === undefined || day.date === null) return [];
    const before = text.slice(paragraph.start, day.start);
    const bare = paragraph.kind === "byline" || before === "";
    if (!bare) return [];
    return [{ ...day, place: null, agency: null, changed: /updated|modified/i.test(before) }];
  });
  const day = days.find(({ changed }) => !changed) ?? days[0];
  if (day === undefined) return [];
  const { start, end, place, date, agency } = day;
  return [{ start, end, place, date, agency }];
}

/** Neighbouring paragraphs of one kind are one section; a dateline's section holds its separator. */
function sectionsOf(text: string, paragraphs: readonly Paragraph[]): readonly Section[] {
  const sections: Section[] = [];
  paragraphs.forEach(({ start, end, kind }, i) => {
    const until = paragraphs[i + 1]?.start ?? text.length;
    const whole = trimmed(text, { start, end: Math.max(end, until) }).end;
    const last = sections.at(-1);
    if (last?.kind === kind)
      sections[sections.length - 1] = { start: last.start, end: whole, kind };
    else sections.push({ start, end: whole, kind });
  });
  return sections;
}
