import { type Span, trimmed } from "../core/span.ts";

const LABEL =
  "(?:(?:UPDATE|WRAPUP|WRAP|CORRECTED|RPT|REFILE) \\d{1,2}|UPDATE|WRAPUP|CORRECTED|CORRECTION|RPT|REFILE|EXCLUSIVE|ANALYSIS|FACTBOX|EXPLAINER|INSIGHT|TIMELINE|FEATURE|PREVIEW|FOCUS|SPECIAL REPORT|POLL|URGENT|BREAKING)";

/** Up to three labels of a wire: "RPT-UPDATE 2-". */
const LABELS = new RegExp(`^${LABEL}(?:-${LABEL}){0,2}(?: ?[-–—] ?)(?=\\S)`);

/** How much of a line is read for the labels and the first words after them. */
const READ = 120;

/** The labels that a wire sets before a headline, and the headline after them; null where it has none. */
export function kickerOf(
  text: string,
  { start, end }: Span,
): { readonly kicker: Span; readonly headline: Span } | null {
  const read = text.slice(start, Math.min(end, start + READ));
  const found = LABELS.exec(read)?.[0];
  if (found === undefined) return null;
  // "POLL-TOPPING SINGER" is a word of a headline in capitals.
  if (!/\p{Ll}{2}/u.test(read.slice(found.length))) return null;
  const rest = start + found.length;
  return {
    kicker: trimmed(text, { start, end: rest }),
    headline: trimmed(text, { start: rest, end }),
  };
}
