import { defineExtractor } from "../core/extractor.ts";
import { Dependencies, type Dependency } from "./dependency-layer.ts";
import { type Sentence, Sentences, type Token, Tokens } from "./layers.ts";
import { shippedParsing } from "./parser/analysis.ts";

/** Which sentences are parsed. */
export interface DependenciesOptions {
  /** Sentences it refuses get a flat tree with the tags of `tokens`, at no cost; by default all are parsed. */
  readonly wanted?: (sentence: Sentence, tokens: readonly Token[]) => boolean;
}

/** Gives head, relation and tags of every token, from the tagger and parser that ship with the library. */
export const dependencies = ({ wanted }: DependenciesOptions = {}) =>
  defineExtractor({
    name: "dependencies",
    needs: [Sentences, Tokens],
    gives: [Dependencies],
    extract: ({ sentences, tokens }) => {
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
        const surfaces = own.map(({ text }) => text);
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
