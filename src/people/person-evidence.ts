import { type Reading, tokensOf } from "../coreference/reading.ts";
import type { Name } from "../names/layers.ts";
import { cueLemma, frameOf } from "../quotes/cues.ts";
import type { NameCluster } from "./clusters.ts";
import { genderOfGivenName } from "./given-names.ts";

/**
 * Whether something beside a name of one word says that it is one person's, as one of two words says by itself:
 * a given name, a title, an age, a reporting verb, another person beside it, or that the text keeps coming back to it.
 */
export function isPerson(doc: Reading, { name, mentions }: NameCluster): boolean {
  if (name.words.length > 1) return true;
  const word = name.words[0] ?? "";
  if (NO_NAME.test(word)) return false;
  if (mentions.every(({ mention }) => isFamily(doc, mention.span))) return false;
  if (genderOfGivenName(word) !== null) {
    return mentions.some(({ mention }) => !isModifier(doc, mention.span));
  }
  if (mentions.length > 2 || mentions.some(({ mention }) => mention.span.rule === "lineUp"))
    return true;
  return mentions.some(
    ({ mention: { span, address, aged, roles } }) =>
      address !== null ||
      aged ||
      roles.length > 0 ||
      isReporter(doc, span) ||
      isIdentified(doc, span) ||
      isBesidePerson(doc, span),
  );
}

const NO_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)s?$/i;

/** "The Kiplagats own it": a family, which is no one person. */
function isFamily({ tokens }: Reading, span: Name): boolean {
  const { from } = tokensOf(tokens, span);
  return /s$/.test(span.text) && tokens[from - 1]?.lower === "the";
}

/** "Candida infections", "Virginia creeper": a given name before a common noun names something else. */
function isModifier({ tokens }: Reading, span: Name): boolean {
  const next = tokens[tokensOf(tokens, span).to];
  return next !== undefined && next.upos === "NOUN" && /^\p{Ll}/u.test(next.text);
}

/** "identified only as Osman", "known as Osman" */
function isIdentified({ tokens }: Reading, span: Name): boolean {
  const { from } = tokensOf(tokens, span);
  const before = tokens.slice(Math.max(0, from - 5), from).map(({ lower }) => lower);
  return before.at(-1) === "as" && before.some((word) => /^(?:identified|named)$/.test(word));
}

/** Whether a reporting verb stands on either side of the name: "Okonjo said", "said Okonjo". */
function isReporter({ tokens }: Reading, span: Name): boolean {
  const { from, to } = tokensOf(tokens, span);
  return [tokens[from - 1], tokens[to]].some((token) => {
    const lemma = token === undefined ? undefined : cueLemma(token.lower);
    return lemma !== undefined && token?.upos === "VERB" && (frameOf(lemma)?.that ?? false);
  });
}

/** "Xi and Joe Biden", "Joe Biden and Xi" */
function isBesidePerson({ tokens, nameOf }: Reading, span: Name): boolean {
  const { from, to } = tokensOf(tokens, span);
  const after = tokens[to]?.lower === "and" ? nameOf[to + 1] : undefined;
  const before = tokens[from - 1]?.lower === "and" ? nameOf[from - 2] : undefined;
  return [before, after].some((name) => name?.type === "PER" && name.text.includes(" "));
}
