import { extract } from "../article.ts";
import {
  PLOVER_CSV_HEADER,
  type PloverRow,
  ploverCsvLines,
  ploverJsonLines,
  ploverRows,
} from "../output/plover-rows.ts";
import { answerRecords } from "./batch.ts";
import type { ExitCode } from "./exit-code.ts";
import { type Io, write } from "./io.ts";
import { type SourceOptions, sourceOf } from "./options.ts";

/** What `onrecord plover` was asked for. */
export interface PloverOptions extends SourceOptions {
  /** CSV with a header line in place of JSON lines. */
  readonly csv?: boolean;
}

/**
 * Reads one article a line and writes the PLOVER rows of its events, articles in the order of the input.
 * A line that fails gives no rows and a complaint. Holds one line at a time.
 * @throws OutputError when nobody takes the output.
 */
export async function plover(input: string, options: PloverOptions, io: Io): Promise<ExitCode> {
  const written: (rows: readonly PloverRow[]) => string =
    options.csv === true ? ploverCsvLines : ploverJsonLines;
  if (options.csv === true) await write(io, PLOVER_CSV_HEADER);
  return answerRecords(input, sourceOf(options), extract, io, (record) =>
    "error" in record ? "" : written(ploverRows(record.article, String(record.id))),
  );
}
