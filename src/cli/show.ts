import type { ListName, PartialArticle } from "../output/article-lists.ts";
import { ANSI, PLAIN } from "../output/terminal/palette.ts";
import { printable } from "../output/terminal/printable.ts";
import { terminalView } from "../output/terminal/view.ts";
import { inColor } from "./color.ts";
import { ExitCode } from "./exit-code.ts";
import { inputName, readText } from "./input.ts";
import { complain, type Io, OutputError, reason, write } from "./io.ts";
import { type SourceOptions, sourceOf } from "./options.ts";
import { readerOf } from "./selection.ts";

/** What `onrecord` was asked to do with articles. */
export interface ShowOptions extends SourceOptions {
  readonly json?: boolean;
  readonly pretty?: boolean;
  readonly only?: readonly ListName[];
}

/**
 * Reads articles and prints each as a view, or as JSON, one line an article.
 * An input that cannot be read is complained of, and the next one is read.
 * @throws OutputError when nobody takes the output.
 */
export async function show(
  inputs: readonly string[],
  options: ShowOptions,
  io: Io,
): Promise<ExitCode> {
  const asJson = options.json === true || options.pretty === true;
  // The view is headed by the headline, which is a section.
  const lists = asJson ? options.only : options.only && [...options.only, "sections" as const];
  const read = readerOf(lists);
  const source = sourceOf(options);
  let code: ExitCode = ExitCode.done;
  let shown = 0;
  for (const input of inputs) {
    try {
      const article = read(await readText(input, io), source);
      if (asJson) await write(io, `${JSON.stringify(article, null, options.pretty ? 2 : 0)}\n`);
      else await write(io, titled(view(article, options, io), input, inputs.length, shown, io));
      shown++;
    } catch (error) {
      if (error instanceof OutputError) throw error;
      complain(io, `${inputName(input)}: ${reason(error)}`);
      code = ExitCode.someInputFailed;
    }
  }
  return code;
}

/** Prose is hard to read in longer lines. */
const WIDEST_VIEW = 100;

function view(article: PartialArticle, { only }: ShowOptions, io: Io): string {
  return terminalView(article, {
    width: Math.min(io.stdout.columns ?? 80, WIDEST_VIEW),
    palette: inColor(io) ? ANSI : PLAIN,
    ...(only === undefined ? {} : { lists: only }),
  });
}

/** The view under the name of its input, where there are several. */
function titled(text: string, input: string, inputs: number, shown: number, io: Io): string {
  if (inputs === 1) return text;
  const { detail } = inColor(io) ? ANSI : PLAIN;
  return `${shown === 0 ? "" : "\n"}${detail(`==> ${printable(inputName(input))} <==`)}\n${text}`;
}
