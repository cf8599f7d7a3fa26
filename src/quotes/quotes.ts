import { defineExtractor } from "../core/extractor.ts";
import { byPosition, overlaps, type Span, spanOf } from "../core/span.ts";
import { Organizations } from "../organizations/layers.ts";
import { People } from "../people/layers.ts";
import { Places } from "../places/layers.ts";
import { Dependencies } from "../syntax/dependency-layer.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { treesOf } from "../syntax/trees.ts";
import { Paragraphs, Quotations } from "../text/layers.ts";
import { withBlockQuotes } from "./block-quotes.ts";
import { type Cast, castOf, mentionsOver, namesOf } from "./cast.ts";
import type { Draft } from "./drafts.ts";
import { echoes } from "./echoes.ts";
import { joined } from "./joined.ts";
import { type Quote, Quotes, type Speaker } from "./layers.ts";
import { reportsOf } from "./reports.ts";
import { speakersOf } from "./speakers.ts";
import { turnsOf } from "./transcripts.ts";
import type { Turn } from "./turns.ts";
import { attributeRest } from "./unattributed.ts";
import { type Segment, segments } from "./units.ts";

/** A quote that lacks only its number. */
type Unnumbered = Omit<Quote, "id">;

/**
 * Finds who said what: direct quotations, quoted fragments of reported clauses, reported clauses.
 * Attribution is a list of sieves, most precise first, after Muzny et al. (2017).
 */
export const quotes = () =>
  defineExtractor({
    name: "quotes",
    needs: [Dependencies, Organizations, Paragraphs, People, Places, Quotations, Sentences, Tokens],
    gives: [Quotes],
    extract: (doc) => {
      const { text } = doc;
      const cast = castOf(doc.people, doc.organizations, doc.places);
      const turns = turnsOf(text, doc.paragraphs, cast);
      const quotations = withBlockQuotes(text, doc.paragraphs, doc.quotations).filter(
        (quotation) => !isInName(cast, quotation),
      );
      const narrated = narration(segments({ ...doc, quotations, names: namesOf(cast) }), turns);
      const trees = treesOf(doc.tokens, doc.dependencies);
      const reported = narrated.flatMap((segment, index) => reportsOf(text, trees, segment, index));
      const drafts = joined(narrated, attributeRest(text, narrated, reported));
      const speakers = speakersOf(text, drafts, cast, narrated);
      const found = echoes(text, drafts, speakers, turns).map(({ draft, speaker }) =>
        finished(text, draft, speaker),
      );
      for (const turn of turns) if (turn.role === "answer") found.push(answer(text, turn));
      return { quotes: numbered(found) };
    },
  });

/** "Ana “Bibi” Brod": a nickname inside a name. */
function isInName(cast: Cast, { start, end }: Span): boolean {
  if (end - start > 40) return false;
  return mentionsOver(cast, { start, end }).some(
    (mention) => mention.kind === "name" && mention.start < start && mention.end > end,
  );
}

/** The sentences that the article tells itself: no answers, no questions, no labels of presenters. */
function narration(all: readonly Segment[], turns: readonly Turn[]): Segment[] {
  const byParagraph = new Map(
    turns.flatMap((turn) => turn.pieces.map((_, i) => [turn.paragraph + i, turn])),
  );
  return all.flatMap((segment): Segment[] => {
    const turn = byParagraph.get(segment.paragraph);
    if (turn === undefined) return [segment];
    if (turn.role !== "narration") return [];
    const units = segment.units.filter((unit) => unit.start > turn.labelEnd);
    return units.length === 0 ? [] : [{ ...segment, units }];
  });
}

function finished(text: string, draft: Draft, speaker: Speaker | null): Unnumbered {
  return {
    ...spanOf(text, draft.start, draft.end),
    kind: draft.kind,
    contents: draft.contents.map(({ start, end }) => spanOf(text, start, end)),
    cue: draft.cue === null ? null : spanOf(text, draft.cue.start, draft.cue.end),
    speaker,
  };
}

function answer(text: string, turn: Turn): Unnumbered {
  return {
    ...spanOf(text, turn.start, turn.end),
    kind: "direct",
    contents: turn.pieces.map(({ start, end }) => spanOf(text, start, end)),
    cue: null,
    speaker: turn.speaker,
  };
}

/** In text order, each span once. */
function numbered(found: readonly Unnumbered[]): Quote[] {
  const sorted = [...found].sort(byPosition);
  const kept: Unnumbered[] = [];
  for (const quote of sorted) {
    const last = kept.at(-1);
    const twice = last?.contents.some((piece) =>
      quote.contents.some((other) => overlaps(piece, other)),
    );
    if (!twice) kept.push(quote);
  }
  return kept.map((quote, i) => ({ id: `quote-${i + 1}`, ...quote }));
}
