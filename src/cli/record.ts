import { type DateOrder, isDateOrder, type Source } from "../core/document.ts";
import { OnrecordError, shown } from "../core/errors.ts";
import { reason } from "./io.ts";
import { textOf } from "./utf8.ts";

/** What names an article in a batch. */
export type RecordId = string | number;

/** One line of a batch's input. */
export interface InputRecord {
  readonly id: RecordId;
  readonly text: string;
  readonly source: Source;
}

/** One line of a batch's output: the article, or what was wrong with the line of that number. */
export type OutputRecord<Read> =
  | { readonly id: RecordId; readonly article: Read }
  | {
      readonly id: RecordId | null;
      readonly line: number;
      readonly error: { readonly code: string; readonly message: string };
    };

/** A line that is no record; `id` where at least that much could be read. */
export class RecordError extends OnrecordError {
  readonly id: RecordId | null;

  constructor(id: RecordId | null, message: string) {
    super("RECORD_INVALID", message);
    this.id = id;
  }
}

const EXPECTED = 'expected a line such as {"id": "a1", "text": "…", "publishedAt": "2023-06-21"}';

/**
 * Reads one JSONL line; `defaults` stand in for what the record does not tell of its source.
 * @throws RecordError
 */
export function inputRecord(bytes: Uint8Array, defaults: Source): InputRecord {
  const fields = parsed(bytes);
  const { id, text, publishedAt, dateOrder, title, url } = fields;
  if (!isRecordId(id))
    throw new RecordError(null, `id is ${shown(id)}; expected a string or an integer`);
  if (typeof text !== "string")
    throw new RecordError(id, `text is ${shown(text)}; expected a string`);
  return {
    id,
    text,
    source: {
      publishedAt: optional(id, "publishedAt", publishedAt) ?? defaults.publishedAt,
      dateOrder: optionalOrder(id, dateOrder) ?? defaults.dateOrder,
      title: optional(id, "title", title) ?? defaults.title,
      url: optional(id, "url", url) ?? defaults.url,
    },
  };
}

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(textOf(bytes));
  } catch (error) {
    const problem = error instanceof SyntaxError ? `is not JSON (${error.message})` : reason(error);
    throw new RecordError(null, `line ${problem}; ${EXPECTED}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new RecordError(null, `line is ${shown(value)}; ${EXPECTED}`);
  }
  return { ...value };
}

function isRecordId(id: unknown): id is RecordId {
  return typeof id === "string" || Number.isSafeInteger(id);
}

function optional(id: RecordId, field: string, value: unknown): string | undefined {
  if (value == null) return undefined;
  if (typeof value === "string") return value;
  throw new RecordError(id, `${field} is ${shown(value)}; expected a string`);
}

function optionalOrder(id: RecordId, value: unknown): DateOrder | undefined {
  if (value == null) return undefined;
  if (isDateOrder(value)) return value;
  throw new RecordError(id, `dateOrder is ${shown(value)}; expected "MDY" or "DMY"`);
}
