import type { Name } from "../layers.ts";

/** Ahead of a photographer: "(Photo: THE VALLEY PRESS/Ana Ruiz", "AFP/Ana Ruiz". */
const AFTER_AGENCY = /\p{Lu}{2}\/$/u;
/** Lines at the end of an article that say who helped to report it, and where. */
const CREDIT =
  /^[^\S\n]*(?:[—–-]+ ?)?(?:With (?:assistance|help|reporting|files|contributions) (?:from|by) |Additional reporting by |This (?:report|story|article) by )|(?<!to be )contributed (?:reporting|additional reporting)(?: from [^.\n]{1,60})?\.?\s*$/u;
const LONGEST_LINE = 240;

/** Leaves out the names of those who took a picture or helped to report, and the towns that they wrote from. */
export function credits(text: string, names: readonly Name[]): readonly Name[] {
  return names.filter(
    ({ type, start }) =>
      !isInCredit(text, start) &&
      !(type === "PER" && AFTER_AGENCY.test(text.slice(Math.max(0, start - 3), start))),
  );
}

function isInCredit(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_LINE), at);
  const behind = text.slice(at, at + LONGEST_LINE);
  const end = behind.indexOf("\n");
  const line =
    before.slice(before.lastIndexOf("\n") + 1) + (end < 0 ? behind : behind.slice(0, end));
  return line.length <= LONGEST_LINE && CREDIT.test(line);
}
