import type { Article } from "../article.ts";
import type { DateMention } from "../dates/layers.ts";

/** What `timeml` reads of an article. */
export type DatedText = Pick<Article, "text" | "referenceDate" | "dates">;

/** How the TimeML is written. */
export interface TimemlOptions {
  /** What `DOCID` says; left out unless told. */
  readonly id?: string;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
`;

/** What TimeML writes for a value that the text does not tell: it has no empty value. */
const UNTOLD: Readonly<Record<DateMention["type"], string>> = {
  DATE: "XXXX-XX-XX",
  TIME: "XXXX-XX-XXTXX:XX",
  DURATION: "PXX",
  SET: "PXX",
};

/**
 * An article as TimeML 1.2.1 (Pustejovsky et al., 2003) in the layout of TempEval-3: its reference
 * date as `DCT`, and its text with each time expression in a `TIMEX3` element. An XML parser reads
 * the text of `TEXT` back code unit for code unit; characters that XML 1.0 has no place for come
 * back as U+FFFD.
 */
export function timeml(
  { text, referenceDate, dates }: DatedText,
  options: TimemlOptions = {},
): string {
  const id = options.id === undefined ? "" : `<DOCID>${escaped(options.id)}</DOCID>\n`;
  const created =
    referenceDate === null
      ? "<DCT/>"
      : `<DCT><TIMEX3 tid="t0" type="DATE" value="${referenceDate}" temporalFunction="false" functionInDocument="CREATION_TIME">${referenceDate}</TIMEX3></DCT>`;
  return `${HEAD}${id}${created}\n<TEXT>${marked(text, dates)}</TEXT>\n</TimeML>\n`;
}

function marked(text: string, dates: readonly DateMention[]): string {
  const parts: string[] = [];
  let end = 0;
  let number = 0;
  for (const mention of dates) {
    // TIMEX3 elements do not nest.
    if (mention.start < end) continue;
    number++;
    parts.push(escaped(text.slice(end, mention.start)), timex(mention, number));
    end = mention.end;
  }
  parts.push(escaped(text.slice(end)));
  return parts.join("");
}

function timex({ text, type, value, mod, quant, freq }: DateMention, number: number): string {
  const attributes = Object.entries({
    tid: `t${number}`,
    type,
    value: value ?? UNTOLD[type],
    mod,
    quant,
    freq,
  })
    .map(([name, said]) => (said === null ? "" : ` ${name}="${escaped(said)}"`))
    .join("");
  return `<TIMEX3${attributes}>${escaped(text)}</TIMEX3>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser reads a bare carriage return as a line feed.
  "\r": "&#13;",
};

/** What must not stand in XML 1.0 as it is: markup, and characters that it has no place for. */
const UNSAFE = /[&<>"\r]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text.replace(UNSAFE, (character) => ENTITIES[character] ?? "\uFFFD");
