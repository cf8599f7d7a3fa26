import type { Span } from "../../src/core/span.ts";
import type { Quote } from "../../src/quotes/layers.ts";
import { type Corpus, publishedIn, quotesPipeline, spanIn } from "../corpus.ts";
import type { Json } from "../json.ts";
import { intersectionOverUnion, paired, sameSpan } from "../matching.ts";
import { f1, share } from "../measure.ts";
import { touchesAny } from "../occurrences.ts";
import type { Fault, Scored } from "../scored.ts";

/** Character overlap at which a content counts as found. */
const LIKE = 0.8;

/** A content with who says it and by what word. */
interface Attribution {
  readonly content: Span;
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly note: string;
}

/**
 * PolNeAR (Newell et al., 2018): attributions that report speech. A mixed quote is compared by its
 * clause without the attribution inside it. Contents of both sides are stripped of quote marks, a leading "that" and a last
 * stop or comma. Found contents that stand for an attribution of another kind (a belief, an
 * intention) are not counted.
 */
function score(line: Json): Scored {
  const text = line.get("text").string();
  const all = line.get("quotes").items();
  const gold = all.filter(isSpeech).map((quote) => goldAttribution(text, quote));
  const other = all
    .filter((quote) => !isSpeech(quote))
    .map((quote) => goldAttribution(text, quote));
  const quotes = quotesPipeline.run(text, publishedIn(line, "date")).quotes;
  const found = uncounted(
    quotes.flatMap((quote) => foundAttributions(text, quote)),
    gold,
    other,
  );
  const like = (a: Attribution, b: Attribution) => intersectionOverUnion(a.content, b.content);
  const pairs = paired(found, gold, like, LIKE);
  const exact = pairs.filter((pair) => sameSpan(pair.found.content, pair.gold.content));
  const sourced = pairs.filter((pair) => pair.gold.source !== null);
  const right = sourced.filter((pair) =>
    touchesAny(pair.gold.source ?? pair.gold.content, pair.found.source ? [pair.found.source] : []),
  );
  const faults = [
    ...gold
      .filter((each) => !pairs.some((pair) => pair.gold === each))
      .map(({ content, note }): Fault => ({ kind: "missed", span: content, note })),
    ...found
      .filter((each) => !pairs.some((pair) => pair.found === each))
      .map(({ content, note }): Fault => ({ kind: "false", span: content, note })),
    ...sourced
      .filter((pair) => !right.includes(pair))
      .map(({ found: { content, note } }): Fault => ({ kind: "wrong", span: content, note })),
  ];
  return {
    tally: {
      "content exact": f1(exact.length, found.length, gold.length),
      "content 80 %": f1(pairs.length, found.length, gold.length),
      cue: spansF1(cuesOf(found), cuesOf(gold), true),
      source: spansF1(sourcesOf(found), sourcesOf(gold), false),
      "source on found contents": share(right.length, sourced.length),
    },
    faults,
  };
}

const isSpeech = (quote: Json): boolean => quote.get("speech").value === true;

function goldAttribution(text: string, quote: Json): Attribution {
  const spanOrNull = (key: string) =>
    quote.get(key).value === null ? null : spanIn(quote.get(key));
  return {
    content: bare(text, spanIn(quote)),
    cue: spanOrNull("cue"),
    source: spanOrNull("speaker"),
    note: quote.get("type").string(),
  };
}

function foundAttributions(text: string, quote: Quote): readonly Attribution[] {
  const contents = quote.kind === "mixed" ? clausePieces(text, quote) : quote.contents;
  return contents.map((content) => ({
    content: bare(text, content),
    cue: quote.cue,
    source: quote.speaker?.mention ?? null,
    note: `${quote.kind}, ${quote.speaker?.name} (${quote.speaker?.rule})`,
  }));
}

/** The clause of a mixed quote: in two pieces where its attribution stands inside it ("In Miami, | Kos said, | …"). */
function clausePieces(text: string, { start, end, cue, speaker }: Quote): readonly Span[] {
  const words = [cue, speaker?.mention ?? null].flatMap((span) => (span === null ? [] : [span]));
  const from = Math.min(...words.map((span) => span.start));
  const to = Math.max(...words.map((span) => span.end));
  const rest = text.slice(to, end).search(/[,“"‘']/);
  const isInside = cue !== null && from > start && to < end && rest >= 0;
  return isInside
    ? [
        { start, end: from },
        { start: to + rest, end },
      ]
    : [{ start, end }];
}

/** Leaves out found contents that are closest to an attribution that is no speech. */
function uncounted(
  found: readonly Attribution[],
  speech: readonly Attribution[],
  other: readonly Attribution[],
): readonly Attribution[] {
  const closest = (content: Span, to: readonly Attribution[]) =>
    Math.max(0, ...to.map((each) => intersectionOverUnion(content, each.content)));
  return found.filter(({ content }) => {
    const toOther = closest(content, other);
    return toOther < 0.5 || toOther <= closest(content, speech);
  });
}

const EDGE = /^(?:[\s"'“”‘’`,]|that\s)+|[\s"'“”‘’`,.]+$/gi;

/** The content without quote marks, a leading "that" and a last stop or comma. */
function bare(text: string, { start, end }: Span): Span {
  const surface = text.slice(start, end);
  let [from, to] = [0, surface.length];
  for (const match of surface.matchAll(EDGE)) {
    if (match.index === 0) from = match[0].length;
    else to = match.index;
  }
  return from < to ? { start: start + from, end: start + to } : { start, end };
}

const cuesOf = (list: readonly Attribution[]) => distinct(list.map(({ cue }) => cue));
const sourcesOf = (list: readonly Attribution[]) => distinct(list.map(({ source }) => source));

function distinct(spans: readonly (Span | null)[]): readonly Span[] {
  const keyed = spans.flatMap((span) =>
    span === null ? [] : [[`${span.start}-${span.end}`, span] as const],
  );
  return [...new Map(keyed).values()];
}

function spansF1(found: readonly Span[], gold: readonly Span[], exact: boolean) {
  const pairs = paired(found, gold, intersectionOverUnion, exact ? 1 : 0);
  return f1(pairs.length, found.length, gold.length);
}

export const polnearDev: Corpus = {
  layer: "quotes",
  set: "polnear_dev",
  file: "quotes/polnear_dev.jsonl",
  every: 1,
  meaning:
    "Reported speech of PolNeAR, contents without marks, leading “that” and last stop, mixed quotes by their clause without the attribution inside it. Cue: exact spans. Source: overlapping spans, over all and on found contents.",
  score,
};
