import type { PhraseUnit } from "./units.ts";

/** The possessor of a phrase: "Her message" gives "Her"; undefined where it has none. */
export function ownerOf(text: string, phrase: PhraseUnit): PhraseUnit | undefined {
  const surface = text.slice(phrase.start, phrase.end);
  const pronoun = /^(his|her|its|their)\s/i.exec(surface);
  const name = /^(.{1,80}?)['’]s?\s/.exec(surface);
  const owner = pronoun?.[1] ?? name?.[1];
  if (owner === undefined) return undefined;
  const span = { start: phrase.start, end: phrase.start + owner.length };
  const head = owner.split(/\s+/).at(-1) ?? owner;
  return {
    kind: "phrase",
    ...span,
    type: pronoun === null ? "name" : "pronoun",
    head: head.toLowerCase(),
    headSpan: { start: span.end - head.length, end: span.end },
    token: phrase.token,
  };
}
