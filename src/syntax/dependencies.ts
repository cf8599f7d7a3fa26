import { defineExtractor } from "../core/extractor.ts";
import { Dependencies, type Dependency } from "./dependency-layer.ts";
import { type Sentence, Sentences, Tokens } from "./layers.ts";
import { shippedAnalysis } from "./parser/analysis.ts";

/** Which sentences are parsed. */
export interface DependenciesOptions {
  /** Sentences it refuses get a flat tree with the tags of `tokens`, at no cost; by default all are parsed. */
  readonly wanted?: (sentence: Sentence, index: number) => boolean;
}

/** Gives head, relation and tags of every token, from the tagger and parser that ship with the library. */
export const dependencies = ({ wanted }: DependenciesOptions = {}) =>
  defineExtractor({
    name: "dependencies",
    needs: [Sentences, Tokens],
    gives: [Dependencies],
    extract: ({ sentences, tokens }) => {
      const analyze = shippedAnalysis();
      const found: Dependency[] = [];
      sentences.forEach((sentence, index) => {
        const own = tokens.slice(sentence.firstToken, sentence.endToken);
        if (wanted?.(sentence, index) === false) {
          own.forEach(({ upos }, i) => {
            const head = i === 0 ? null : sentence.firstToken;
            found.push({ head, relation: i === 0 ? "root" : "dep", upos, xpos: "" });
          });
          return;
        }
        for (const { head, relation, upos, xpos } of analyze(own.map(({ text }) => text))) {
          found.push({
            head: head === null ? null : sentence.firstToken + head,
            relation,
            upos,
            xpos,
          });
        }
      });
      return { dependencies: found };
    },
  });
