import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { type Article, extract, timeml } from "../../src/index.ts";

interface ReadTimex {
  readonly start: number;
  readonly end: number;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a strict XML parser reads: the text of TEXT, and the TIMEX3 elements in it. */
function parsed(xml: string) {
  const parser = new SaxesParser();
  const timexes: ReadTimex[] = [];
  const open: { name: string; start: number; attributes: Record<string, string> }[] = [];
  let text = "";
  let id: string | null = null;
  let dct: Readonly<Record<string, string>> | null = null;
  const inside = (name: string) => open.some((element) => element.name === name);
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    open.push({ name, start: text.length, attributes });
    if (name === "TIMEX3" && inside("DCT")) dct = attributes;
  });
  parser.on("text", (piece) => {
    if (inside("TEXT")) text += piece;
    if (inside("DOCID")) id = piece;
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element?.name !== "TIMEX3" || !inside("TEXT")) return;
    const { start, attributes } = element;
    timexes.push({ start, end: text.length, attributes });
  });
  parser.write(xml).close();
  return { text, timexes, id, dct };
}

const written = (article: Article) => parsed(timeml(article));

test("an article is written with its dates in place", () => {
  const article = extract("Smith & Sons <shut> on Friday. It opens every Monday.", {
    publishedAt: "2023-06-21",
  });
  expect(timeml(article, { id: 'a "b"' })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
<DOCID>a &quot;b&quot;</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2023-06-21" temporalFunction="false" functionInDocument="CREATION_TIME">2023-06-21</TIMEX3></DCT>
<TEXT>Smith &amp; Sons &lt;shut&gt; on <TIMEX3 tid="t1" type="DATE" value="2023-06-16">Friday</TIMEX3>. It opens <TIMEX3 tid="t2" type="SET" value="XXXX-WXX-1" quant="EVERY">every Monday</TIMEX3>.</TEXT>
</TimeML>
`);
});

test("a parser reads back the text and each date", () => {
  const text =
    "“It rose 5 %,” she said & left <late> on Monday.\r\nShe runs twice a week\u00a0— for nearly\u2009five years 🏃.\r";
  const article = extract(text, { publishedAt: "2023-06-21" });
  const read = written(article);
  expect(read.text).toBe(text);
  expect(read.dct).toMatchObject({ value: "2023-06-21", functionInDocument: "CREATION_TIME" });
  expect(article.dates.length).toBeGreaterThan(2);
  expect(read.timexes.map(({ start, end, attributes }) => [start, end, attributes.value])).toEqual(
    article.dates.map(({ start, end, value }) => [start, end, value]),
  );
  expect(read.timexes.map(({ attributes }) => attributes.mod ?? attributes.freq ?? null)).toEqual(
    article.dates.map(({ mod, freq }) => mod ?? freq),
  );
});

test("a date that the text does not place has a value of unknown parts", () => {
  const read = written(extract("It closed yesterday."));
  expect(read.dct).toBeNull();
  expect(read.timexes.map(({ attributes }) => attributes.value)).toEqual(["XXXX-XX-XX"]);
});

test("characters that XML has no place for are replaced, one for one", () => {
  const text = "Shut\u0000 on \ud800 Friday\ufffe.";
  expect(written(extract(text)).text).toBe("Shut\ufffd on \ufffd Friday\ufffd.");
});

test("any text at all reads back", () => {
  const unit = fc.constantFrom(
    "on Friday ",
    "&",
    "<",
    ">",
    '"',
    "]]>",
    "\r",
    "\n",
    "\u0007",
    "🏃",
    "\udc00",
    "in 1994",
    ". ",
    "é",
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const text = units.join("");
      const article = extract(text, { publishedAt: "2023-06-21" });
      const read = written(article);
      expect(read.text).toBe(text.replace(/\p{Surrogate}|\p{Cc}(?<![\r\n])/gu, "\ufffd"));
      expect(read.timexes.map(({ start, end }) => [start, end])).toEqual(
        article.dates.map(({ start, end }) => [start, end]),
      );
    }),
    { numRuns: 40 },
  );
});
