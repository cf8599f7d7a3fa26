import { defineExtractor } from "../core/extractor.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Datelines } from "../text/layers.ts";
import { Dates } from "./layers.ts";
/** Reads time expressions and their values. */
export const dates = () =>
  defineExtractor({
    name: "dates",
    needs: [Datelines, Sentences, Tokens],
    gives: [Dates],
    extract: () => ({ dates: [] }),
  });
