import type { Writable } from "node:stream";

/** The world as a command sees it: the streams and settings of a process. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Standard output could not be written to; `closed` when its reader is gone, as in `… | head -1`. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  readonly closed: boolean;

  constructor(cause: unknown) {
    const code = errorCode(cause);
    super(reason(cause), { cause });
    this.closed = code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
  }
}

/**
 * Writes to standard output and waits until it is taken, so that a slow reader slows the command down.
 * @throws OutputError
 */
export function write({ stdout }: Io, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stdout.write(text, (error) => {
      if (error == null) resolve();
      else reject(new OutputError(error));
    });
  });
}

/** Writes one line of complaint to standard error. */
export function complain({ stderr }: Io, message: string): void {
  stderr.write(`onrecord: ${message.replace(LINE_BREAKS, " ")}\n`);
}

// Control characters in a file name or a record must not reach the terminal either.
const LINE_BREAKS = /[\p{Cc}\u2028\u2029]+/gu;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a directory",
  ENOTDIR: "no such file",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOSPC: "no space left on the device",
  ENAMETOOLONG: "file name too long",
  ERR_FS_FILE_TOO_LARGE: "file too large",
};

/** What went wrong, in the words of a user rather than of the system. */
export function reason(error: unknown): string {
  return REASONS[errorCode(error)] ?? field(error, "message") ?? String(error);
}

function errorCode(error: unknown): string {
  return field(error, "code") ?? "";
}

function field(error: unknown, name: "code" | "message"): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const value: unknown = Reflect.get(error, name);
  return typeof value === "string" ? value : undefined;
}
