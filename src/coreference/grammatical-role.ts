import type { Token } from "../syntax/layers.ts";
import type { Reading } from "./reading.ts";

/** What a mention is in its clause, as far as the words beside it tell. */
export type GrammaticalRole = "subject" | "object" | "possessor" | "other";

const QUOTE_OR_COMMA = /^[,"“”‘’'—–:]$/;
const FARTHEST = 40;

/**
 * The role of the phrase at tokens [from, to): its subject where a verb follows (an apposition between
 * commas is passed over) or where it stands behind the verb of a quotation ("…," said Ana Ruiz).
 */
export function grammaticalRole(doc: Reading, from: number, to: number): GrammaticalRole {
  const { tokens, sentences, sentenceOf } = doc;
  const sentence = sentences[sentenceOf[from] ?? -1];
  if (sentence === undefined) return "other";
  const before = from > sentence.firstToken ? tokens[from - 1] : undefined;
  const after = to < sentence.endToken ? tokens[to] : undefined;
  if (isPossessive(after)) return "possessor";
  if (before?.lower === "to" && tokens[from - 2]?.lower === "according") return "subject";
  if (
    before?.upos === "ADP" &&
    !/^(?:after|before|while|when|as|since|until|because)$/.test(before.lower)
  ) {
    return "other";
  }
  const phraseEnd = behindPhrase(tokens, to, sentence.endToken);
  const verb = behindApposition(tokens, phraseEnd, sentence.endToken);
  if (before === undefined || isVerbAt(tokens, verb, sentence.endToken)) return "subject";
  if (!isVerb(before) || before.upos === "AUX") return "other";
  return isInverted(tokens, from - 1, sentence.firstToken) ? "subject" : "object";
}

/** Whether the verb at `at` stands behind a quotation or a comma, before its subject. */
function isInverted(tokens: readonly Token[], at: number, floor: number): boolean {
  if (at === floor) return false;
  return QUOTE_OR_COMMA.test(tokens[at - 1]?.text ?? "");
}

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/i.test(token.text);
}

function isVerb(token: Token): boolean {
  return token.upos === "VERB" || token.upos === "AUX";
}

/** The first token behind "of", "at" and the like with their nouns: "Rocha of the ministry", or `to`. */
function behindPhrase(tokens: readonly Token[], to: number, ceiling: number): number {
  if (!/^(?:of|at|from|for|in|with)$/.test(tokens[to]?.lower ?? "")) return to;
  let at = to + 1;
  while (at < ceiling && at - to < 10) {
    const token = tokens[at];
    if (token === undefined || isVerb(token) || /^[,.;:()—–]$/.test(token.text)) break;
    at++;
  }
  return at;
}

/** The first token behind the appositions and parentheses that follow a name. */
function behindApposition(tokens: readonly Token[], to: number, ceiling: number): number {
  let at = to;
  for (let passed = 0; passed < 3; passed++) {
    const open = tokens[at]?.text;
    if (at >= ceiling || (open !== "," && open !== "(" && open !== "—" && open !== "–")) return at;
    const close = open === "(" ? ")" : open;
    let end = at + 1;
    while (end < ceiling && end - at < FARTHEST && tokens[end]?.text !== close) end++;
    if (end >= ceiling || tokens[end]?.text !== close) return at;
    at = end + 1;
    if (isVerbAt(tokens, at, ceiling)) return at;
    if (close === ",") at = end;
  }
  return at;
}

function isVerbAt(tokens: readonly Token[], at: number, ceiling: number): boolean {
  for (let i = at; i < Math.min(at + 4, ceiling); i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (isVerb(token)) return true;
    if (token.upos !== "ADV" && !/^(?:who|also|then|himself|herself|not|n['’]t)$/.test(token.lower))
      return false;
  }
  return false;
}
