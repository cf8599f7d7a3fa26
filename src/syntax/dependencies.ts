import { defineExtractor } from "../core/extractor.ts";
import { Quotations } from "../text/layers.ts";
import { Dependencies, type Dependency } from "./dependency-layer.ts";
import { type Sentence, Sentences, type Token, Tokens } from "./layers.ts";
import { shippedParsing } from "./parser/analysis.ts";
import { type Marks, marksOf } from "./readable.ts";

/** Which sentences are parsed. */
export interface DependenciesOptions {
  /** Sentences it refuses get a flat tree with the tags of `tokens`, at no cost; by default all are parsed. */
  readonly wanted?: (sentence: Sentence, tokens: readonly Token[]) => boolean;
}

/** Gives head, relation and tags of every token, from the tagger and parser that ship with the library. */
export const dependencies = ({ wanted }: DependenciesOptions = {}) =>
  defineExtractor({
    name: "dependencies",
    needs: [Sentences, Tokens, Quotations],
    gives: [Dependencies],
    extract: ({ text, sentences, tokens, quotations }) => {
      const marks = marksOf(text, quotations);
      const found: Dependency[] = [];
      for (const sentence of sentences) {
        const own = tokens.slice(sentence.firstToken, sentence.endToken);
        if (wanted?.(sentence, own) === false) {
          own.forEach(({ upos, xpos }, i) => {
            const head = i === 0 ? null : sentence.firstToken;
            found.push({ head, relation: i === 0 ? "root" : "dep", upos, xpos });
          });
          continue;
        }
        const surfaces = own.map((token) => surfaceOf(token, marks));
        for (const { head, relation, upos, xpos } of shippedParsing()(surfaces, own)) {
          found.push({
            head: head === null ? null : sentence.firstToken + head,
            relation,
            upos,
            xpos,
          });
        }
      }
      return { dependencies: found };
    },
  });

/** A token as the parser reads it: the marks of quotations are curly and double. */
function surfaceOf({ text, start }: Token, { opening, closing }: Marks): string {
  return opening.has(start) ? "“" : closing.has(start) ? "”" : text;
}
