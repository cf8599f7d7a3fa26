import { Readable, Writable } from "node:stream";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";

/** What a run is given besides its arguments. */
export interface Given {
  readonly stdin?: string | Uint8Array | Iterable<Uint8Array> | "terminal";
  readonly env?: Io["env"];
  readonly terminal?: { readonly columns: number };
  /** Makes standard output fail with this error code at its nth write, counted from 0. */
  readonly failing?: { readonly at: number; readonly code: string };
}

/** What a run left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process on streams of its own. */
export async function onrecord(argv: readonly string[], given: Given = {}): Promise<Outcome> {
  const written: string[] = [];
  const complaints: string[] = [];
  let writes = 0;
  const stdout = sink((text) => {
    if (given.failing !== undefined && writes++ >= given.failing.at) {
      return Object.assign(new Error("write failed"), { code: given.failing.code });
    }
    written.push(text);
    return null;
  });
  const stderr = sink((text) => {
    complaints.push(text);
    return null;
  });
  const code = await run(argv, {
    stdin: input(given.stdin ?? "terminal"),
    stdout: Object.assign(
      stdout,
      given.terminal === undefined ? {} : { isTTY: true, ...given.terminal },
    ),
    stderr,
    env: given.env ?? {},
  });
  return { code, stdout: written.join(""), stderr: complaints.join("") };
}

function sink(take: (text: string) => Error | null): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      done(take(String(chunk)));
    },
  });
}

function input(given: NonNullable<Given["stdin"]>): Io["stdin"] {
  if (given === "terminal") return Object.assign(Readable.from([]), { isTTY: true });
  if (typeof given === "string") return Readable.from([Buffer.from(given)]);
  return Readable.from(given instanceof Uint8Array ? [given] : given);
}
