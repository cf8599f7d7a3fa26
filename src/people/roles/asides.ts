import type { Reading } from "../../coreference/reading.ts";

/** How many tokens an aside between a name and what is said of it may have: "(centre)", "of the town of Aparri,". */
const LONGEST_ASIDE = 8;
/** Letters behind a name: "MBE", "PhD", "R-Ohio", "D-Ariz.". */
const POST_NOMINAL =
  /^(?:qc|kc|mp|mep|msp|mbe|obe|cbe|ph\.?d|m\.?d|esq|mba|frs|rn|jr|sr|r|d|i)\.?$/i;

/**
 * The token behind the asides that follow a name ending before token `to`: parentheses, the town or body that
 * somebody is of, letters such as "MBE", a party and state, an age. The comma that closes the last stays unread:
 * "Bo Lind (pictured), 45, of Bergen, a plumber" is read up to the comma before "a plumber".
 */
export function behindAsides(doc: Reading, to: number, ceiling: number): number {
  const { tokens } = doc;
  let at = behindLetters(tokens, to);
  if (tokens[at]?.text === "(") {
    while (at < ceiling && at - to < LONGEST_ASIDE && tokens[at]?.text !== ")") at++;
    at++;
  }
  at = behindOrigin(doc, at, ceiling);
  for (let passed = -1; passed < at && at < ceiling; ) {
    passed = at;
    if (tokens[at]?.text === ",") at = Math.max(at, asideEnd(doc, at + 1, ceiling));
  }
  return at;
}

/** The token behind letters that follow a name without a comma: "Ana Ruiz KC", "Bo Lind MP". */
export function behindLetters(tokens: Reading["tokens"], to: number): number {
  let at = to;
  while (at < to + 3 && /^\p{Lu}/u.test(tokens[at]?.text ?? "") && isPostNominal(tokens, at)) at++;
  return at;
}

function isPostNominal(tokens: Reading["tokens"], at: number): boolean {
  const text = tokens[at]?.text ?? "";
  return text.length > 1 && POST_NOMINAL.test(text);
}

/** The comma that closes the aside which begins at `from`, else `from - 1`. */
function asideEnd(doc: Reading, from: number, ceiling: number): number {
  const { tokens } = doc;
  const isClosed = (end: number) => end < ceiling && tokens[end]?.text === ",";
  if (tokens[from]?.upos === "NUM" && isClosed(from + 1)) return from + 1;
  if (/^(?:now|then|aged)$/.test(tokens[from]?.lower ?? "") && tokens[from + 1]?.upos === "NUM") {
    return isClosed(from + 2) ? from + 2 : from - 1;
  }
  const origin = behindOrigin(doc, from, ceiling);
  if (origin > from) return isClosed(origin) ? origin : from - 1;
  if (!POST_NOMINAL.test(tokens[from]?.text ?? "")) return from - 1;
  let end = from + 1;
  // "R-Ohio", "D-Ariz."
  if (/^[-‐‑–]$/.test(tokens[end]?.text ?? "")) end += 2;
  if (tokens[end]?.text === ".") end++;
  return isClosed(end) ? end : from - 1;
}

/** The token behind "of Bergen" or "from the Coast Guard", else `at`. */
function behindOrigin({ tokens, nameOf }: Reading, at: number, ceiling: number): number {
  if (!/^(?:of|from|in)$/.test(tokens[at]?.lower ?? "")) return at;
  let end = at + 1;
  if (tokens[end]?.lower === "the") end++;
  const name = nameOf[end];
  if (name?.type !== "LOC" && name?.type !== "ORG") return at;
  while (end < ceiling && end - at < LONGEST_ASIDE && nameOf[end] === name) end++;
  return end;
}
