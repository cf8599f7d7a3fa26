import { describe, expect, test } from "@jest/globals";
import { type Article, extract } from "../../src/article.ts";
import { pipeline } from "../../src/core/pipeline.ts";
import { quotations } from "../../src/text/quotations.ts";
import { structure } from "../../src/text/structure.ts";
import { violations } from "../invariants/violations.ts";

const MEGABYTE = 1_000_000;

/** `part` again and again, `length` code units in all. */
const filled = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** What a long text is made of, and how long it is: longest where it is cheapest. */
const texts: readonly (readonly [string, string, number])[] = [
  ["one word", "a", MEGABYTE],
  ["one capital word", "A", 50_000],
  ["one digit", "7", MEGABYTE],
  ["opening marks", "“", 50_000],
  ["closing marks", "”", 50_000],
  ["straight marks", '"', 50_000],
  ["apostrophes", "'", 50_000],
  ["pairs of marks", "“x” ", 50_000],
  ["straight marks between spaces", ' " ', 50_000],
  ["spaces", " ", MEGABYTE],
  ["line ends", "\n", MEGABYTE],
  ["stops", ".", 50_000],
  ["commas", ", ", 50_000],
  ["hyphens", "-", 50_000],
  ["opening brackets", "(", 50_000],
  ["lone surrogates", "\ud800", 50_000],
  ["NUL", "\u0000", 50_000],
  ["ideographic spaces", "\u3000", MEGABYTE],
  ["10,000 dates", "1 May ", 60_000],
  ["weekdays", "on Monday ", 50_000],
  ["numbers", "7 ", 50_000],
  ["capitalized words", "Lund ", 50_000],
  ["two names in turn", "Ida Lund and Per Aas, ", 50_000],
  ["different names", "", 50_000],
  ["short words without an end", "the old man saw the sea and ", 50_000],
  ["said he", "said he ", 50_000],
  ["said that", "Ida Lund said that ", 50_000],
  ["short paragraphs", "Ida Lund spoke.\n", 50_000],
  ["quoted sentences", "“We go now,” Ida Lund said. “It is late.” ", 50_000],
  ["follow-on quotations", "“It is late.”\n\n", 50_000],
  ["quotations that never close", "“It is late.\n\n", 50_000],
  ["pronouns", "He said she met him. ", 50_000],
  ["events", "Ida Lund met Per Aas in Oslo on Monday. ", 50_000],
  ["Chinese", "市长李文在星期一表示：“工程将于完成。”", 50_000],
  ["Arabic", "قالت الوزيرة ليلى حداد يوم الاثنين إن الاتفاق جاهز ", 50_000],
];

/** Names of which no two are alike: the entities grow with the text. */
function differentNames(length: number): string {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const word = (n: number): string =>
    n < 26 ? letters.charAt(n) : word(Math.floor(n / 26)) + letters.charAt(n % 26);
  const capital = (n: number) => `K${word(n)}`;
  let text = "";
  for (let n = 0; text.length < length; n++) {
    text += `${capital(n)} M${word(n)}son said ${capital(n + 7)} left. `;
  }
  return text.slice(0, length);
}

const textOf = (part: string, length: number): string =>
  part === "" ? differentNames(length) : filled(part, length);

/** The result for a text, and the seconds that it took. */
function timed(text: string): { readonly article: Article; readonly seconds: number } {
  const before = performance.now();
  const article = extract(text, { publishedAt: "2024-05-03" });
  return { article, seconds: (performance.now() - before) / 1000 };
}

describe("a long text takes time in proportion to its length, and gives a valid result", () => {
  test.each(texts)(
    "%s",
    (_name, part, length) => {
      timed(textOf(part, length / 64));
      const { article, seconds } = timed(textOf(part, length / 8));
      expect(violations(article)).toEqual([]);
      // Eight times the text for eight times the time, and room for a busy machine; a square would
      // take sixty-four times.
      expect(timed(textOf(part, length)).seconds).toBeLessThan(0.3 + 8 * 2 * seconds);
    },
    180_000,
  );
});

const marks: readonly (readonly [string, string])[] = [
  ["opening", "“"],
  ["closing", "”"],
  ["straight", '"'],
  ["straight between spaces", ' " '],
  ["single between letters", "a'b "],
  ["single opening", " ‘a"],
  ["double and single in turn", "“a ‘b "],
  ["in pairs", "“x” "],
];

describe("quotation marks are paired in time in proportion to their number", () => {
  const paired = pipeline([structure(), quotations()]);
  const secondsFor = (text: string): number => {
    const before = performance.now();
    paired.run(text);
    return (performance.now() - before) / 1000;
  };
  test.each(marks)(
    "%s",
    (_name, part) => {
      secondsFor(filled(part, 10_000));
      const shorter = secondsFor(filled(part, 50_000));
      expect(secondsFor(filled(part, 400_000))).toBeLessThan(0.3 + 8 * 2 * shorter);
    },
    60_000,
  );
});
