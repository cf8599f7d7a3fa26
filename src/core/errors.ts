/** What went wrong, stable across versions. */
export type OnrecordErrorCode =
  | "TEXT_NOT_STRING"
  | "SOURCE_INVALID"
  | "LAYER_DUPLICATE"
  | "LAYER_MISSING"
  | "LAYER_CYCLE"
  | "LAYER_NOT_GIVEN"
  | "EXTRACTOR_UNKNOWN"
  | "RECORD_INVALID"
  | "MODEL_INVALID";

/** A caller's mistake: the message names the value that was given and what is expected. */
export class OnrecordError extends Error {
  override readonly name = "OnrecordError";
  readonly code: OnrecordErrorCode;

  constructor(code: OnrecordErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

const SHOWN_LENGTH = 60;

/** A value as an error message shows it: short, and never a throw of its own. */
export function shown(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value);
  }
  if (value === null || value === undefined) return String(value);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") {
    return `the ${typeof value} ${String(value)}`;
  }
  return Array.isArray(value) ? "an array" : `a value of type ${typeof value}`;
}
