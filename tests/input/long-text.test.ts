import { describe, expect, test } from "@jest/globals";
import { extract } from "../../src/article.ts";
import { violations } from "../invariants/violations.ts";

const MEGABYTE = 1_000_000;

/** `part` again and again, `length` code units in all. */
const filled = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** What a long text is made of, and how long it is: as long as nothing but a slip could make it slow. */
const texts: readonly (readonly [string, string, number])[] = [
  ["one word", "a", MEGABYTE],
  ["one capital word", "A", 100_000],
  ["one digit", "7", MEGABYTE],
  ["opening marks", "“", MEGABYTE],
  ["closing marks", "”", 100_000],
  ["straight marks", '"', MEGABYTE],
  ["apostrophes", "'", 100_000],
  ["pairs of marks", "“x” ", 100_000],
  ["straight marks between spaces", ' " ', 400_000],
  ["spaces", " ", MEGABYTE],
  ["line ends", "\n", MEGABYTE],
  ["stops", ".", 100_000],
  ["commas", ", ", 100_000],
  ["hyphens", "-", 100_000],
  ["opening brackets", "(", 100_000],
  ["lone surrogates", "\ud800", 100_000],
  ["NUL", "\u0000", 100_000],
  ["ideographic spaces", "\u3000", MEGABYTE],
  ["50,000 dates", "1 May ", 300_000],
  ["weekdays", "on Monday ", 100_000],
  ["numbers", "7 ", 50_000],
  ["capitalized words", "Lund ", 100_000],
  ["two names in turn", "Ida Lund and Per Aas, ", 100_000],
  ["different names", "", 100_000],
  ["short words without an end", "the old man saw the sea and ", 100_000],
  ["said he", "said he ", 100_000],
  ["said that", "Ida Lund said that ", 100_000],
  ["short paragraphs", "Ida Lund spoke.\n", 100_000],
  ["quoted sentences", "“We go now,” Ida Lund said. “It is late.” ", 100_000],
  ["follow-on quotations", "“It is late.”\n\n", 100_000],
  ["quotations that never close", "“It is late.\n\n", 100_000],
  ["pronouns", "He said she met him. ", 100_000],
  ["events", "Ida Lund met Per Aas in Oslo on Monday. ", 100_000],
  ["Chinese", "市长李文在星期一表示：“工程将于完成。”", 100_000],
  ["Arabic", "قالت الوزيرة ليلى حداد يوم الاثنين إن الاتفاق جاهز ", 100_000],
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

function secondsFor(text: string): number {
  const before = performance.now();
  extract(text, { publishedAt: "2024-05-03" });
  return (performance.now() - before) / 1000;
}

describe("a long text takes time in proportion to its length, and gives a valid result", () => {
  test.each(texts)(
    "%s",
    (_name, part, length) => {
      secondsFor(textOf(part, length / 64));
      let shorter = secondsFor(textOf(part, length / 16));
      for (const share of [4, 1]) {
        const longer = secondsFor(textOf(part, length / share));
        // Four times the text for four times the time, and room for a busy machine; a square would
        // take sixteen times.
        expect(longer).toBeLessThan(0.5 + 4 * 2.5 * shorter);
        shorter = longer;
      }
      expect(violations(extract(textOf(part, length / 16)))).toEqual([]);
    },
    180_000,
  );
});
