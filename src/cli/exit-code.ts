/** What a command tells the shell. */
export const ExitCode = { done: 0, someInputFailed: 1, wrongUsage: 2 } as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** The command was asked for something that it does not do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
