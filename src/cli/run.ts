import { CommanderError } from "commander";
import { ExitCode, UsageError } from "./exit-code.ts";
import { complain, type Io, OutputError } from "./io.ts";
import { program } from "./program.ts";

/** Runs the command line with the arguments after the program's name; resolves to the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  // A write that fails also tells the one who waits for it; unheard, the event would end the process.
  const heard = (): void => {};
  io.stdout.on("error", heard);
  io.stderr.on("error", heard);
  let code: ExitCode = ExitCode.done;
  try {
    await program(io, (of) => {
      code = of;
    }).parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return failed(error, io);
  }
}

function failed(error: unknown, io: Io): ExitCode {
  if (error instanceof OutputError) {
    if (error.closed) return ExitCode.done;
    complain(io, `standard output: ${error.message}`);
    return ExitCode.someInputFailed;
  }
  if (error instanceof UsageError) {
    complain(io, error.message);
    return ExitCode.wrongUsage;
  }
  // Commander has already said what is wrong, or printed the help or the version.
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? ExitCode.done : ExitCode.wrongUsage;
  }
  throw error;
}
