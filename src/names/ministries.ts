import { type Span, spanOf } from "../core/span.ts";
import { placeKind } from "../models/countries.ts";
import type { Name } from "./layers.ts";
import { PORTFOLIOS } from "./lexicon/titles.ts";
import type { Word } from "./words.ts";

/** "China’s foreign ministry", "Kenya’s central bank": a country’s own body is an organization, in small letters too. */
export function ministriesOf(text: string, words: readonly Word[]): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < words.length; i++) {
    const body = words[i];
    if (body === undefined || !isBody(words, i)) continue;
    let owner = i - 1;
    while (owner > i - 6 && isPortfolio(words[owner])) owner--;
    const country = countryEndingAt(words, owner);
    if (country === null) continue;
    names.push({
      ...spanOf(text, country.start, body.end),
      type: "ORG",
      rule: "countryThenMinistry",
    });
  }
  return names;
}

function isBody(words: readonly Word[], i: number): boolean {
  const word = words[i]?.text;
  return word === "ministry" || (word === "bank" && words[i - 1]?.text === "central");
}

function isPortfolio(word: Word | undefined): boolean {
  return (
    word?.kind === "lower" &&
    (PORTFOLIOS.has(word.text) || word.text === "and" || word.text === "central")
  );
}

/** The country, in the possessive, that ends at `last`. */
function countryEndingAt(words: readonly Word[], last: number): Span | null {
  const end = words[last];
  if (end === undefined || !end.possessive) return null;
  for (let size = 3; size > 0; size--) {
    const opening = words[last - size + 1];
    const name = words.slice(last - size + 1, last + 1).map((word) => word.text);
    if (opening !== undefined && placeKind(name.join(" ")) === "country") {
      return { start: opening.start, end: end.end };
    }
  }
  return null;
}
