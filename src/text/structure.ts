import { defineExtractor } from "../core/extractor.ts";
import { trimmed } from "../core/span.ts";
import { Datelines, type Paragraph, Paragraphs, Sections } from "./layers.ts";

/** Gives the parts of a page: sections, paragraphs, and the datelines in them. */
export const structure = () =>
  defineExtractor({
    name: "structure",
    gives: [Sections, Paragraphs, Datelines],
    extract: ({ text }) => {
      const paragraphs = [...text.matchAll(/[^\r\n]+/g)].flatMap((line): Paragraph[] => {
        const span = trimmed(text, { start: line.index, end: line.index + line[0].length });
        return span.start < span.end ? [{ ...span, kind: "body" }] : [];
      });
      return { sections: paragraphs, paragraphs, datelines: [] };
    },
  });
