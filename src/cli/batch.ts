import { createReadStream } from "node:fs";
import type { Source } from "../core/document.ts";
import { OnrecordError } from "../core/errors.ts";
import type { ListName } from "../output/article-lists.ts";
import { ExitCode } from "./exit-code.ts";
import { inputName, STDIN } from "./input.ts";
import { complain, type Io, OutputError, reason, write } from "./io.ts";
import { type Line, lines } from "./lines.ts";
import { type SourceOptions, sourceOf } from "./options.ts";
import { inputRecord, type OutputRecord, RecordError, type RecordId } from "./record.ts";
import { readerOf } from "./selection.ts";

/** What `onrecord batch` was asked for. */
export interface BatchOptions extends SourceOptions {
  readonly only?: readonly ListName[];
}

/** The longest line that is read, in bytes; a longer one gets an error record. */
export const LONGEST_LINE = 32 * 1024 * 1024;

/**
 * Reads one article a line and writes one record a line, in the same order; blank lines are skipped.
 * Holds one line at a time and waits for its reader, so that memory does not grow with the input.
 * @throws OutputError when nobody takes the output.
 */
export async function batch(input: string, options: BatchOptions, io: Io): Promise<ExitCode> {
  return answerRecords(input, sourceOf(options), readerOf(options.only), io, (record) => {
    return `${JSON.stringify(record)}\n`;
  });
}

/**
 * Reads one article a line and writes what `answer` makes of its record; blank lines are skipped, and a line
 * that fails is complained of and gives a record of its error. `defaults` stand in for what a line does not
 * tell of its source.
 * @throws OutputError when nobody takes the output.
 */
export async function answerRecords<Read>(
  input: string,
  defaults: Source,
  read: (text: string, source: Source) => Read,
  io: Io,
  answer: (record: OutputRecord<Read>) => string,
): Promise<ExitCode> {
  let code: ExitCode = ExitCode.done;
  const chunks = input === STDIN ? io.stdin : createReadStream(input);
  try {
    for await (const line of lines(chunks, LONGEST_LINE)) {
      if (isBlank(line)) continue;
      const record = outputRecord(line, defaults, read);
      if ("error" in record) {
        complain(io, `${inputName(input)}:${record.line}: ${record.error.message}`);
        code = ExitCode.someInputFailed;
      }
      const answered = answer(record);
      if (answered !== "") await write(io, answered);
    }
  } catch (error) {
    if (error instanceof OutputError) throw error;
    complain(io, `${inputName(input)}: ${reason(error)}`);
    code = ExitCode.someInputFailed;
  }
  return code;
}

/** The record that answers a line: whatever is wrong with the line, it is said in the record. */
function outputRecord<Read>(
  line: Line,
  defaults: Source,
  read: (text: string, source: Source) => Read,
): OutputRecord<Read> {
  let id: RecordId | null = null;
  try {
    if (line.bytes === null) {
      throw new RecordError(null, `line is longer than ${LONGEST_LINE} bytes`);
    }
    const record = inputRecord(line.bytes, defaults);
    id = record.id;
    return { id, article: read(record.text, record.source) };
  } catch (error) {
    return {
      id: error instanceof RecordError ? error.id : id,
      line: line.number,
      error: {
        // No record may stop a batch, not even one that finds a fault in an extractor.
        code: error instanceof OnrecordError ? error.code : "UNEXPECTED",
        message: reason(error),
      },
    };
  }
}

const SPACE = new Set([0x20, 0x09, 0x0d]);

function isBlank({ bytes }: Line): boolean {
  return bytes?.every((byte) => SPACE.has(byte)) === true;
}
