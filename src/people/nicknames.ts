import { spanOf, type TextSpan } from "../core/span.ts";
import { type Reading, tokensOf } from "../coreference/reading.ts";

const CUE = /^(?:known|nicknamed|dubbed|called|alias|aka|a\.k\.a\.)$/;
const BETWEEN =
  /^(?:better|also|widely|locally|simply|once|as|by|who|is|was|,|\(|in|the|to|his|her|fans|friends|trade)$/;
const OPENING = /^["“‘']$/;
const CLOSING = /^["”’']$/;
/** How many tokens behind a name the nickname may begin. */
const FARTHEST = 12;
const LONGEST = 4;

/**
 * The nickname behind a name: in quotation marks, which are left out, or tagged as a name: "Omar Diallo, known
 * as ‘the Lion’", "Omar Diallo, alias Kofi".
 */
export function nicknameBeside(doc: Reading, name: TextSpan): TextSpan | undefined {
  const { tokens, nameOf } = doc;
  const { to } = tokensOf(tokens, name);
  let isCued = false;
  for (let i = to; i < to + FARTHEST; i++) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (isCued && OPENING.test(token.text)) return quotedName(doc, i + 1);
    if (isCued && nameOf[i]?.type === "PER") return nameOf[i];
    if (CUE.test(token.lower)) isCued = true;
    else if (!BETWEEN.test(token.lower)) return undefined;
  }
  return undefined;
}

function quotedName({ text, tokens }: Reading, first: number): TextSpan | undefined {
  const start = tokens[first]?.start;
  for (let i = first; i < first + LONGEST && start !== undefined; i++) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (i > first && CLOSING.test(token.text)) {
      return spanOf(text, start, tokens[i - 1]?.end ?? start);
    }
    if (!/^\p{Lu}/u.test(token.text) && !/^(?:the|of)$/.test(token.lower)) return undefined;
  }
  return undefined;
}
