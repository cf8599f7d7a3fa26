import { readFile } from "node:fs/promises";
import { UsageError } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { textOf } from "./utf8.ts";

/** The name under which standard input is asked for. */
export const STDIN = "-";

/** What messages call an input. */
export function inputName(input: string): string {
  return input === STDIN ? "standard input" : input;
}

/**
 * The whole text of a file or of standard input.
 * @throws EncodingError when it is not UTF-8, and what the file system says when it cannot be read.
 */
export async function readText(input: string, { stdin }: Io): Promise<string> {
  if (input !== STDIN) return textOf(await readFile(input));
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return textOf(Buffer.concat(chunks));
}

/**
 * The inputs named, or standard input where none is and something is piped in.
 * @throws UsageError
 */
export function inputsOf(files: readonly string[], { stdin }: Io): readonly string[] {
  if (files.filter((file) => file === STDIN).length > 1) {
    throw new UsageError(`standard input ("${STDIN}") can be read only once`);
  }
  if (files.length > 0) return files;
  if (stdin.isTTY === true) {
    throw new UsageError("nothing to read; name a file or pipe one in (see onrecord --help)");
  }
  return [STDIN];
}
