import { defineExtractor } from "../core/extractor.ts";
import { Names } from "../names/layers.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Paragraphs, Quotations } from "../text/layers.ts";
import { Organizations } from "./layers.ts";
/** Ties the mentions of the same entity together: organizations. */
export const organizations = () =>
  defineExtractor({
    name: "organizations",
    needs: [Names, Paragraphs, Quotations, Sentences, Tokens],
    gives: [Organizations],
    extract: () => ({ organizations: [] }),
  });
