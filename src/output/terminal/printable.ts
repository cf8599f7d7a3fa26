const SPACE = /\s+/g;
/** Embeddings, overrides and isolates turn the rest of the line round when they are left open. */
const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/gu;

/**
 * The text on one line, safe to send to a terminal: white space becomes single spaces; control
 * characters, which could move the cursor or change its settings, and lone surrogates become U+FFFD.
 */
export function printable(text: string): string {
  return text.replace(SPACE, " ").replace(BIDI_CONTROL, "").replace(UNPRINTABLE, "\ufffd");
}
