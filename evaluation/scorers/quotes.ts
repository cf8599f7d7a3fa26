import type { Span } from "../../src/core/span.ts";
import type { Quote } from "../../src/quotes/layers.ts";
import { canonical, sharesWords } from "../canonical.ts";
import { intersectionOverUnion, type Pair, paired, sameSpan } from "../matching.ts";
import { f1, share, type Tally } from "../measure.ts";
import type { QuoteSpan, ResolvedGold } from "../resolve.ts";
import type { Fault, Scored } from "../scored.ts";

/** Character overlap at which a content counts as found. */
const LIKE = 0.8;

/** One piece of a found quote. */
interface Piece extends Span {
  readonly quote: Quote;
}

const KINDS = ["direct", "mixed", "indirect"] as const;

type PiecePair = Pair<Piece, QuoteSpan>;

/**
 * Quotes, piece by piece (a split quote has two, a multi-paragraph quote one a paragraph).
 * *Content exact*: spans are equal. *Content 80 %*: intersection over union of the characters is
 * at least 0.8, each piece paired once. *direct, mixed, indirect*: the same, of one kind.
 * *direct found*: share of the gold's direct pieces paired with a piece of any kind.
 * *speaker*: share of pairs whose speaker is right; *speaker, named*: where the gold's is an entity;
 * *speaker, of all*: share of all gold pieces with a speaker that are found with the right one.
 * A named speaker is right when the resolved name is the entity's; an unnamed one when one
 * description holds the other; no speaker when none is given.
 * *cue*: share of pairs with equal cue words. *not quotes*: share of titles, nicknames and words
 * held at a distance that no direct or mixed piece overlaps by half.
 */
export function scoreQuotes(
  quotes: readonly Quote[],
  gold: Pick<ResolvedGold, "quotes" | "notQuotes" | "nameOf" | "isNamed">,
): Scored {
  const pieces = quotes.flatMap((quote) =>
    quote.contents.map(({ start, end }): Piece => ({ start, end, quote })),
  );
  const pairs = paired(pieces, gold.quotes, intersectionOverUnion, LIKE);
  const isRight = ({ found, gold: piece }: PiecePair) =>
    isSpeaker(found.quote.speaker?.name ?? null, piece.speaker, gold);
  const right = pairs.filter(isRight);
  const named = pairs.filter(({ gold: { speaker } }) => speaker !== null && gold.isNamed(speaker));
  const spoken = gold.quotes.filter(({ speaker }) => speaker !== null);
  const marked = pieces.filter(({ quote }) => quote.kind !== "indirect");
  const leftAlone = gold.notQuotes.filter(
    (span) => !marked.some((piece) => intersectionOverUnion(piece, span) >= 0.5),
  );
  const tally: Tally = {
    "content exact": f1(
      pairs.filter((pair) => sameSpan(pair.found, pair.gold)).length,
      pieces.length,
      gold.quotes.length,
    ),
    "content 80 %": f1(pairs.length, pieces.length, gold.quotes.length),
    ...ofKinds(pieces, gold.quotes, pairs),
    "direct found": directFound(gold.quotes, pairs),
    speaker: share(right.length, pairs.length),
    "speaker, named": share(named.filter(isRight).length, named.length),
    "speaker, of all": share(
      right.filter(({ gold: { speaker } }) => speaker !== null).length,
      spoken.length,
    ),
    cue: share(pairs.filter(isCue).length, pairs.length),
    "not quotes": share(leftAlone.length, gold.notQuotes.length),
  };
  return { tally, faults: faultsOf(pieces, gold.quotes, pairs, right) };
}

function ofKinds(
  pieces: readonly Piece[],
  golds: readonly QuoteSpan[],
  pairs: readonly PiecePair[],
): Tally {
  const entries = KINDS.map((kind) => {
    const correct = pairs.filter((p) => p.found.quote.kind === kind && p.gold.kind === kind);
    const found = pieces.filter(({ quote }) => quote.kind === kind);
    const gold = golds.filter((piece) => piece.kind === kind);
    return [kind, f1(correct.length, found.length, gold.length)] as const;
  });
  return Object.fromEntries(entries);
}

function directFound(golds: readonly QuoteSpan[], pairs: readonly PiecePair[]) {
  const isDirect = ({ kind }: QuoteSpan) => kind === "direct";
  const found = pairs.filter(({ gold }) => isDirect(gold));
  return share(found.length, golds.filter(isDirect).length);
}

function isSpeaker(
  found: string | null,
  gold: string | null,
  { nameOf, isNamed }: Pick<ResolvedGold, "nameOf" | "isNamed">,
): boolean {
  if (found === null || gold === null) return found === gold;
  if (isNamed(gold)) return canonical(found) === canonical(nameOf(gold));
  return sharesWords(found, gold);
}

const isCue = ({ found, gold }: PiecePair): boolean =>
  (found.quote.cue?.text.toLowerCase() ?? null) === (gold.cue?.toLowerCase() ?? null);

function faultsOf(
  pieces: readonly Piece[],
  golds: readonly QuoteSpan[],
  pairs: readonly PiecePair[],
  right: readonly PiecePair[],
): readonly Fault[] {
  const pairedFound = new Set(pairs.map((pair) => pair.found));
  const pairedGold = new Set(pairs.map((pair) => pair.gold));
  const missed = golds.filter((piece) => !pairedGold.has(piece));
  const unfounded = pieces.filter((piece) => !pairedFound.has(piece));
  const ill = pairs.filter((pair) => !right.includes(pair));
  return [
    ...missed.map((piece): Fault => {
      return { kind: "missed", span: piece, note: `${piece.kind}, ${piece.speaker}` };
    }),
    ...unfounded.map((piece): Fault => {
      const { kind, speaker } = piece.quote;
      return { kind: "false", span: piece, note: `${kind}, ${speaker?.name} (${speaker?.rule})` };
    }),
    ...ill.map(({ found, gold }): Fault => {
      const { speaker } = found.quote;
      const note = `speaker ${speaker?.name} (${speaker?.rule}), gold ${gold.speaker}`;
      return { kind: "wrong", span: found, note };
    }),
  ];
}
