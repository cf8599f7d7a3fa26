/**
 * One article a line in, one line of quotes out, in constant memory:
 * `npx tsx examples/stream-jsonl.ts articles.jsonl > quotes.jsonl`.
 */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { extract, OnrecordError } from "onrecord";

const path = process.argv[2];
const input = path === undefined ? process.stdin : createReadStream(path, "utf8");

for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { id, text, publishedAt } = JSON.parse(line);
  try {
    const quotes = extract(text, { publishedAt }).quotes.map((quote) => ({
      speaker: quote.speaker?.name ?? null,
      words: quote.contents.map((content) => content.text),
    }));
    console.log(JSON.stringify({ id, quotes }));
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    console.log(JSON.stringify({ id, error: { code: error.code, message: error.message } }));
  }
}
