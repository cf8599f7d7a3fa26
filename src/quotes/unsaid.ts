import { isWord } from "./marks.ts";
import type { Subject } from "./subjects.ts";
import type { Unit } from "./units.ts";

/** Subjects that leave a report without anyone who has made it. */
const NOBODY = /^(nobody|none|neither|no-one)$/;

/**
 * Whether a report is asked for, supposed or made by nobody, so that nothing is said to have been said:
 * "Did he say …?", "If he says …", "Nobody said …", "Neither Kos nor Brod said …".
 */
export function isUnsaid(text: string, units: readonly Unit[], subject: Subject): boolean {
  const { phrase, start } = subject.source;
  if (NOBODY.test(phrase.head) || /^no\b/i.test(text.slice(start, start + 3))) return true;
  const before = units[subject.from - 1];
  if (isWord(before, /^(if|unless|neither|nor|lest)$/)) return true;
  return before?.kind === "verb" && before.auxiliary && /^(do|does|did)$/.test(before.lower);
}
