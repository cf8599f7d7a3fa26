import { defineExtractor } from "../core/extractor.ts";
import { Names } from "../names/layers.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Paragraphs, Quotations } from "../text/layers.ts";
import { Places } from "./layers.ts";
/** Ties the mentions of the same entity together: places. */
export const places = () =>
  defineExtractor({
    name: "places",
    needs: [Names, Paragraphs, Quotations, Sentences, Tokens],
    gives: [Places],
    extract: () => ({ places: [] }),
  });
