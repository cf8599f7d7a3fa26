import { defineExtractor } from "../core/extractor.ts";
import { Paragraphs, Quotations } from "./layers.ts";

/** Finds the quotations of the headline and the body, mark by mark. */
export const quotations = () =>
  defineExtractor({
    name: "quotations",
    needs: [Paragraphs],
    gives: [Quotations],
    extract: ({ text, paragraphs }) => ({
      quotations: paragraphs.flatMap((paragraph) =>
        [...text.slice(paragraph.start, paragraph.end).matchAll(/[“"][^”"]*[”"]/g)].map((found) => {
          const start = paragraph.start + found.index;
          const end = start + found[0].length;
          return { start, end, contents: [{ start: start + 1, end: end - 1 }], closed: true };
        }),
      ),
    }),
  });
