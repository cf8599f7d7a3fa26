import { defineExtractor } from "../core/extractor.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Datelines, Quotations } from "../text/layers.ts";
import { Names } from "./layers.ts";
/** Finds the names of people, organizations and places, by rule and gazetteer. */
export const names = () =>
  defineExtractor({
    name: "names",
    needs: [Datelines, Quotations, Sentences, Tokens],
    gives: [Names],
    extract: () => ({ names: [] }),
  });
