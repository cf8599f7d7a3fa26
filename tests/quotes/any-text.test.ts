import { expect, test } from "@jest/globals";
import { quotesOf } from "./support.ts";

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

function seconds(text: string): number {
  const start = performance.now();
  quotesOf(text);
  return performance.now() - start;
}

test.each([
  ["quote marks", "“”"],
  ["open marks", "“ "],
  ["straight marks", '"a" '],
  ["attributed quotations in one sentence", "“a,” b said, "],
  ["cues in one sentence", "a said b that c, "],
])("cost is linear in the number of %s", (_title, piece) => {
  seconds(piece.repeat(1_000));
  const small = seconds(piece.repeat(2_000));
  const large = seconds(piece.repeat(20_000));
  expect(large).toBeLessThan(Math.max(small, 50) * 30);
});
