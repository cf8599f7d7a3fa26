import { defineExtractor } from "../../src/core/extractor.ts";
import { pipeline } from "../../src/core/pipeline.ts";
import { spanOf } from "../../src/core/span.ts";
import { Organizations } from "../../src/organizations/layers.ts";
import { People, type Person } from "../../src/people/layers.ts";
import { Places } from "../../src/places/layers.ts";
import type { Quote } from "../../src/quotes/layers.ts";
import { mayReport } from "../../src/quotes/may-report.ts";
import { quotes } from "../../src/quotes/quotes.ts";
import { dependencies } from "../../src/syntax/dependencies.ts";
import type { Token } from "../../src/syntax/layers.ts";
import { sentences } from "../../src/syntax/sentences.ts";
import { quotations } from "../../src/text/quotations.ts";
import { structure } from "../../src/text/structure.ts";

/** Someone for a test: every occurrence of a form is a mention. */
export interface Known {
  readonly name: string;
  readonly givenName?: string;
  readonly forms?: readonly string[];
  readonly roles?: readonly string[];
}

function personOf(
  text: string,
  { name, givenName, forms = [], roles = [] }: Known,
  i: number,
): Person {
  const all = [name, ...forms];
  const mentions = all
    .flatMap((form) => [...text.matchAll(new RegExp(`\\b${form}\\b`, "g"))])
    .map((found) => spanOf(text, found.index, found.index + found[0].length))
    .filter(
      (span, _, list) =>
        !list.some(
          (other) =>
            other !== span &&
            other.start <= span.start &&
            other.end >= span.end &&
            other.text !== span.text,
        ),
    )
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ ...span, kind: "name" as const, rule: "given" }));
  return {
    id: `person-${i + 1}`,
    name,
    givenName: givenName ?? null,
    familyName: null,
    aliases: [],
    roles,
    mentions,
  };
}

/** What quotes are read from, where only the people given are known; which sentences are parsed is up to `wanted`. */
export const beforeQuotes = (
  known: readonly Known[] = [],
  wanted: (tokens: readonly Token[]) => boolean = mayReport,
) =>
  pipeline([
    structure(),
    quotations(),
    sentences(),
    dependencies({ wanted: (_sentence, tokens) => wanted(tokens) }),
    defineExtractor({
      name: "cast",
      gives: [People, Organizations, Places],
      extract: (doc) => ({
        people: known
          .map((one, i) => personOf(doc.text, one, i))
          .filter(({ mentions }) => mentions.length > 0),
        organizations: [],
        places: [],
      }),
    }),
  ]);

/** The quotes of a text in which only the people given are known. */
export function quotesOf(text: string, known: readonly Known[] = []): readonly Quote[] {
  return quotes().extract(beforeQuotes(known).run(text)).quotes;
}

/** Each quote in a line: kind, speaker, cue, contents. */
export function lines(text: string, known?: readonly Known[]): readonly string[] {
  return quotesOf(text, known).map(({ kind, speaker, cue, contents }) =>
    [
      kind,
      speaker?.name ?? "-",
      cue?.text ?? "-",
      contents.map((piece) => piece.text).join(" / "),
    ].join(" | "),
  );
}
