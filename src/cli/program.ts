import { Command } from "commander";
import { LIST_NAMES } from "../output/article-lists.ts";
import type { BatchOptions } from "./batch.ts";
import type { ExitCode } from "./exit-code.ts";
import { inputsOf, STDIN } from "./input.ts";
import { complain, type Io } from "./io.ts";
import { isoDate, listNames, orderNamed } from "./options.ts";
import type { PloverOptions } from "./plover.ts";
import type { ShowOptions } from "./show.ts";
import { version } from "./version.ts";

const DATE_ORDER = 'how "06/05/2023" is read: MDY (unless said) or DMY';
const ONLY = `the lists to find, with commas between: ${LIST_NAMES.join(", ")}`;

/** The commands and options; `done` is called with the exit code of the command that ran. */
export function program(io: Io, done: (code: ExitCode) => void): Command {
  const onrecord = new Command("onrecord")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text) => complain(io, text.trim().replace(/^error: /, "")),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
    })
    .description("Who is in a news article, who said what, when and where, and what happened.")
    .argument("[file...]", `articles as UTF-8 text; "${STDIN}" or a pipe for standard input`)
    .option("--json", "print the result as JSON, one line an article")
    .option("--pretty", "print the result as indented JSON")
    .option("--date <date>", "when it was published, if it has no dateline: 2023-06-21", isoDate)
    .option("--date-order <order>", DATE_ORDER, orderNamed)
    .option("--only <lists>", ONLY, listNames)
    .version(version(), "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .enablePositionalOptions()
    .addHelpText("after", EXAMPLES)
    // Loaded when it runs: help and usage errors need not wait for the language model.
    .action(async (files: readonly string[], options: ShowOptions) => {
      const inputs = inputsOf(files, io);
      const { show } = await import("./show.ts");
      done(await show(inputs, options, io));
    });
  onrecord
    .command("batch")
    .description("read one article a line as JSON, write one result a line, in the same order")
    .argument("[file]", `a JSONL file; "${STDIN}" or a pipe for standard input`)
    .option("--date <date>", "when articles without publishedAt were published", isoDate)
    .option("--date-order <order>", DATE_ORDER, orderNamed)
    .option("--only <lists>", ONLY, listNames)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", BATCH_FORMAT)
    .action(async (file: string | undefined, _options, command: Command) => {
      const [input = STDIN] = inputsOf(file === undefined ? [] : [file], io);
      const options: BatchOptions = command.optsWithGlobals();
      const { batch } = await import("./batch.ts");
      done(await batch(input, options, io));
    });
  onrecord
    .command("plover")
    .description("read one article a line as JSON, write its events as rows of a PLOVER data set")
    .argument("[file]", `a JSONL file; "${STDIN}" or a pipe for standard input`)
    .option("--csv", "write CSV with a header line; else one JSON object a line")
    .option("--date <date>", "when articles without publishedAt were published", isoDate)
    .option("--date-order <order>", DATE_ORDER, orderNamed)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", PLOVER_FORMAT)
    .action(async (file: string | undefined, _options, command: Command) => {
      const [input = STDIN] = inputsOf(file === undefined ? [] : [file], io);
      const options: PloverOptions = command.optsWithGlobals();
      const { plover } = await import("./plover.ts");
      done(await plover(input, options, io));
    });
  return onrecord;
}

const EXAMPLES = `
Examples:
  onrecord article.txt
  onrecord --only people,quotes --json article.txt
  curl -s https://example.org/article.txt | onrecord --date 2023-06-21
  onrecord batch articles.jsonl > results.jsonl
  onrecord plover --csv articles.jsonl > events.csv

Exit codes: 0 done, 1 some input failed, 2 wrong usage.`;

const BATCH_FORMAT = `
Each line in:   {"id": "a1", "text": "…", "publishedAt": "2023-06-21"}
Each line out:  {"id": "a1", "article": {…}}
or              {"id": "a1", "line": 1, "error": {"code": "…", "message": "…"}}

publishedAt, dateOrder, title and url may be left out. Blank lines are skipped. A line that fails gets
its error record and a complaint on standard error, and the run goes on.`;

const PLOVER_FORMAT = `
Each line in is an article as for "onrecord batch"; its id is the articleId of its rows. There is one
row for each pair of source and target of each event that PLOVER 2021 has a type for. A line that
fails has no rows and a complaint on standard error, and the run goes on.`;
