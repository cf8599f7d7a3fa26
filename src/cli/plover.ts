import { extract } from "../article.ts";
import {
  PLOVER_CSV_HEADER,
  type PloverRow,
  ploverCsvLines,
  ploverJsonLines,
  ploverRows,
} from "../output/plover-rows.ts";
import { articleRecords } from "./batch.ts";
import { ExitCode } from "./exit-code.ts";
import { inputName } from "./input.ts";
import { complain, type Io, OutputError, reason, write } from "./io.ts";

/** What `onrecord plover` was asked for. */
export interface PloverOptions {
  /** Date of publication of the articles that do not tell theirs. */
  readonly date?: string;
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
  let code: ExitCode = ExitCode.done;
  try {
    if (options.csv === true) await write(io, PLOVER_CSV_HEADER);
    for await (const record of articleRecords(input, { publishedAt: options.date }, extract, io)) {
      if ("error" in record) {
        complain(io, `${inputName(input)}:${record.line}: ${record.error.message}`);
        code = ExitCode.someInputFailed;
        continue;
      }
      const rows = written(ploverRows(record.article, String(record.id)));
      if (rows !== "") await write(io, rows);
    }
  } catch (error) {
    if (error instanceof OutputError) throw error;
    complain(io, `${inputName(input)}: ${reason(error)}`);
    code = ExitCode.someInputFailed;
  }
  return code;
}
