import type { Person } from "../../people/layers.ts";
import type { Quote, Speaker } from "../../quotes/layers.ts";
import type { PartialArticle } from "../article-lists.ts";
import type { Page } from "./page.ts";
import type { Palette } from "./palette.ts";
import { paragraph } from "./table.ts";
import { type Fragment, flowing, whole } from "./wrap.ts";

interface Group {
  readonly speaker: Speaker | null;
  readonly quotes: Quote[];
}

/** Quotes under their speakers: named speakers first, then unnamed sources, then quotes that nobody is said to say. */
export function quoteLines(
  { quotes = [], people = [] }: PartialArticle,
  page: Page,
): readonly string[] {
  const person = new Map(people.map((someone) => [someone.id, someone]));
  return bySpeaker(quotes).flatMap(({ speaker, quotes }, index) => [
    ...(index === 0 ? [] : [""]),
    ...paragraph(speakerName(speaker, person, page.palette), page.width, 2),
    ...quotes.flatMap((quote) => paragraph(quoteText(quote, page.palette), page.width, 4, 2)),
  ]);
}

function bySpeaker(quotes: readonly Quote[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const quote of quotes) {
    const key = JSON.stringify(
      quote.speaker === null ? null : (quote.speaker.entity ?? [quote.speaker.name]),
    );
    const group = groups.get(key) ?? { speaker: quote.speaker, quotes: [] };
    group.quotes.push(quote);
    groups.set(key, group);
  }
  // A stable sort: within each rank, the order of first quotes stays.
  return [...groups.values()].sort((a, b) => rank(a.speaker) - rank(b.speaker));
}

function rank(speaker: Speaker | null): number {
  if (speaker === null) return 2;
  return speaker.entity === null ? 1 : 0;
}

function speakerName(
  speaker: Speaker | null,
  people: ReadonlyMap<string, Person>,
  palette: Palette,
): readonly Fragment[] {
  if (speaker === null) return [flowing("No speaker given", palette.detail)];
  const role = speaker.entity === null ? undefined : people.get(speaker.entity)?.roles[0];
  return [
    flowing(speaker.name, palette.name),
    ...(role === undefined ? [] : [flowing(`, ${role}`, palette.detail)]),
  ];
}

/** The pieces of a direct quote in marks, any other as it stands in the text; then the cue and the kind. */
function quoteText(quote: Quote, palette: Palette): readonly Fragment[] {
  const words =
    quote.kind === "direct"
      ? quote.contents.map(({ text }) => `“${text}”`).join(" … ")
      : quote.text;
  const how = quote.cue === null ? quote.kind : `${quote.cue.text}, ${quote.kind}`;
  return [
    flowing(words, palette.quote),
    flowing(" ", palette.detail),
    whole(`(${how})`, palette.detail),
  ];
}
