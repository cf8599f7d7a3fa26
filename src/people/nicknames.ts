import { spanOf, type TextSpan } from "../core/span.ts";
import { type Reading, tokensOf } from "../coreference/reading.ts";

const CUE = /^(?:known|nicknamed|dubbed|called|name|alias|aka|a\.k\.a\.)$/;
const BETWEEN =
  /^(?:better|also|widely|locally|simply|once|as|by|who|is|was|,|\(|in|the|to|his|her|fans|friends|trade|whose|real|birth|full)$/;
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

/** How many names before one may have its bearer. */
export const MOST_BEFORE = 12;
/** Words directly before the name that somebody had at birth or before a marriage. */
const BIRTH_CUE = /^(?:born|née|nee|formerly)$/;

/**
 * Whose earlier name this is, of the people named before it, latest last: "Ana Ruiz (née Lind)", "Ana Ruiz … She was
 * born Ana Lind". A full one needs the given name, a family name alone stands right behind its owner.
 */
export function bearerOfBirthName<T extends TextSpan>(
  { tokens }: Reading,
  name: TextSpan,
  before: readonly T[],
): T | undefined {
  const { from } = tokensOf(tokens, name);
  if (!BIRTH_CUE.test(tokens[from - 1]?.lower ?? "")) return undefined;
  const [given = "", family] = name.text.split(" ");
  if (family !== undefined) {
    return before.findLast(({ text }) => text.startsWith(`${given} `) && text !== name.text);
  }
  const owner = before.at(-1);
  const isBeside = owner !== undefined && from - tokensOf(tokens, owner).to <= 2;
  return isBeside && owner.text.includes(" ") ? owner : undefined;
}
