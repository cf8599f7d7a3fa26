import { pipeline } from "../../src/core/pipeline.ts";
import { dates } from "../../src/dates/dates.ts";
import { sentences } from "../../src/syntax/sentences.ts";
import { quotations } from "../../src/text/quotations.ts";
import { structure } from "../../src/text/structure.ts";

const reader = pipeline([structure(), quotations(), sentences(), dates()]);

/** The Wednesday that the tables count from. */
export const REFERENCE = "2023-06-21";

/** The date mentions of a text that was published on a day. */
export function datesOf(text: string, publishedAt: string | null = REFERENCE) {
  return reader.run(text, publishedAt === null ? {} : { publishedAt }).dates;
}

/** Text and value of each mention: `Monday = 2023-06-19`. */
export function values(text: string): readonly string[] {
  return datesOf(text).map((mention) => `${mention.text} = ${mention.value}`);
}
