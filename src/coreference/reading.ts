import { at, firstFrom, type Span } from "../core/span.ts";
import type { Name } from "../names/layers.ts";
import type { Sentence, Token } from "../syntax/layers.ts";
import type { Paragraph, Quotation } from "../text/layers.ts";

/** The layers that coreference reads. */
export interface Layers {
  readonly text: string;
  readonly names: readonly Name[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

/** A document with its layers tied together by token. */
export interface Reading extends Layers {
  /** The name that each token is part of. */
  readonly nameOf: readonly (Name | undefined)[];
  /** Index of the sentence that each token is in. */
  readonly sentenceOf: readonly number[];
}

/** Ties names and sentences to tokens. */
export function reading(layers: Layers): Reading {
  const { names, sentences, tokens } = layers;
  const nameOf: (Name | undefined)[] = new Array(tokens.length).fill(undefined);
  const sentenceOf: number[] = new Array(tokens.length).fill(-1);
  sentences.forEach((sentence, index) => {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) sentenceOf[i] = index;
  });
  for (const name of names) {
    const { from, to } = tokensOf(tokens, name);
    for (let i = from; i < to; i++) nameOf[i] = name;
  }
  return { ...layers, nameOf, sentenceOf };
}

/** Half-open range of the tokens that share text with `span`. */
export function tokensOf(
  tokens: readonly Token[],
  span: Span,
): { readonly from: number; readonly to: number } {
  let from = firstFrom(tokens, span.start);
  const before = tokens[from - 1];
  if (before !== undefined && before.end > span.start) from--;
  return { from, to: Math.max(from, firstFrom(tokens, span.end)) };
}

/** Whether some word of the sentence stands outside quotation marks. */
export function isNarrated({ tokens, quotations }: Layers, sentence: Sentence): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (token === undefined || !/\p{L}/u.test(token.text)) continue;
    if (at(quotations, token.start) === undefined) return true;
  }
  return false;
}
