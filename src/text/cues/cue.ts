import type { SectionKind } from "../layers.ts";

/** Words that mark a line of a page as something other than body, wherever it stands. */
export interface Cue {
  readonly rule: string;
  readonly kind: SectionKind;
  /** Read in the line without the white space around it. */
  readonly pattern: RegExp;
  /** A longer line is running text that happens to begin like this one. */
  readonly mostWords: number;
}

/** A cue of a rule, a kind, the most words of its line, and a pattern. */
export const cue = (rule: string, kind: SectionKind, mostWords: number, pattern: RegExp): Cue => ({
  rule,
  kind,
  pattern,
  mostWords,
});
