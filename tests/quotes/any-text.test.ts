import { expect, test } from "@jest/globals";
import { quotes } from "../../src/quotes/quotes.ts";
import { beforeQuotes, quotesOf } from "./support.ts";

const TEXTS: readonly (readonly [string, string])[] = [
  ["empty", ""],
  ["one mark", "“"],
  ["lone surrogates", "\ud800 said “\udfff”, \udc00 said."],
  ["NUL and CRLF", "“A\u0000b,” Ana Brod said.\r\n\r\n“C,” she added."],
  ["Arabic", "قالت “نحن متعبون” في بيان."],
  ["Chinese", "习近平说：“我们累了。”"],
  ["only cues", "said said said told that that, said, according to, according to"],
];

test.each(TEXTS)("%s gives quotes whose spans slice to their text", (_title, text) => {
  for (const quote of quotesOf(text)) {
    for (const span of [quote, ...quote.contents]) {
      expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  }
});

/** How long the quotes of a text take to read, in milliseconds; what they are read from is not counted. */
function cost(text: string, wanted?: () => boolean): number {
  const doc = beforeQuotes([], wanted).run(text);
  const extractor = quotes();
  const start = performance.now();
  extractor.extract(doc);
  return performance.now() - start;
}

const unparsed = () => false;

test.each([
  ["quote marks", "“”"],
  ["open marks", "“ "],
  ["straight marks", '"a" '],
  ["attributed quotations in one sentence", "“a,” b said, "],
  ["cues in one sentence", "a said b that c, "],
])("cost is linear in the number of %s", (_title, piece) => {
  cost(piece.repeat(1_000), unparsed);
  const small = cost(piece.repeat(2_000), unparsed);
  const large = cost(piece.repeat(20_000), unparsed);
  expect(large).toBeLessThan(Math.max(small, 50) * 30);
});

test("cost is linear in the number of cues where sentences are parsed", () => {
  const piece = "a said b that c, ";
  cost(piece.repeat(100));
  const small = cost(piece.repeat(500));
  const large = cost(piece.repeat(5_000));
  expect(large).toBeLessThan(Math.max(small, 50) * 30);
});
