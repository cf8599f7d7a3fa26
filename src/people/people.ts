import { defineExtractor } from "../core/extractor.ts";
import { Names } from "../names/layers.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Paragraphs, Quotations } from "../text/layers.ts";
import { People } from "./layers.ts";
/** Ties the mentions of the same entity together: people. */
export const people = () =>
  defineExtractor({
    name: "people",
    needs: [Names, Paragraphs, Quotations, Sentences, Tokens],
    gives: [People],
    extract: () => ({ people: [] }),
  });
