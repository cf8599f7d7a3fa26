import type { Io } from "./io.ts";

/**
 * Whether to write in colour: on a terminal only, unless FORCE_COLOR asks for it; never where NO_COLOR
 * is set (https://no-color.org).
 */
export function inColor({ env, stdout }: Io): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stdout.isTTY === true && TERM !== "dumb";
}
