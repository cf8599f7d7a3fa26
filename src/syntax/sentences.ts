import { defineExtractor } from "../core/extractor.ts";
import { spanOf } from "../core/span.ts";
import { readWords } from "../engines/wink.ts";
import { Paragraphs, Quotations } from "../text/layers.ts";
import { type Sentence, Sentences, type Token, Tokens } from "./layers.ts";

/** Reads sentences and tokens of the headline, datelines and body. */
export const sentences = () =>
  defineExtractor({
    name: "sentences",
    needs: [Paragraphs, Quotations],
    gives: [Sentences, Tokens],
    extract: ({ text, paragraphs }) => {
      const sentences: Sentence[] = [];
      const tokens: Token[] = [];
      paragraphs.forEach((paragraph, index) => {
        if (!["headline", "dateline", "body"].includes(paragraph.kind)) return;
        const { words, sentenceStarts } = readWords(text.slice(paragraph.start, paragraph.end));
        const base = tokens.length;
        for (const word of words) {
          const span = spanOf(text, paragraph.start + word.start, paragraph.start + word.end);
          tokens.push({
            ...span,
            lower: span.text.toLowerCase(),
            upos: word.upos,
            lemma: word.lemma,
          });
        }
        sentenceStarts.forEach((from, i) => {
          const to = sentenceStarts[i + 1] ?? words.length;
          const first = tokens[base + from];
          const last = tokens[base + to - 1];
          if (first === undefined || last === undefined) return;
          sentences.push({
            start: first.start,
            end: last.end,
            section: paragraph.kind,
            paragraph: index,
            firstToken: base + from,
            endToken: base + to,
          });
        });
      });
      return { sentences, tokens };
    },
  });
