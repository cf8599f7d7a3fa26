import { defineExtractor } from "../core/extractor.ts";
import { Organizations } from "../organizations/layers.ts";
import { People } from "../people/layers.ts";
import { Places } from "../places/layers.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Paragraphs, Quotations } from "../text/layers.ts";
import { Quotes } from "./layers.ts";
/** Finds who said what. */
export const quotes = () =>
  defineExtractor({
    name: "quotes",
    needs: [Organizations, Paragraphs, People, Places, Quotations, Sentences, Tokens],
    gives: [Quotes],
    extract: () => ({ quotes: [] }),
  });
