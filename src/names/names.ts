import { defineExtractor } from "../core/extractor.ts";
import { byPosition, spanOf } from "../core/span.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { type Dateline, Datelines, Quotations } from "../text/layers.ts";
import { candidatesOf } from "./candidates.ts";
import { decided } from "./decide.ts";
import { type Name, Names } from "./layers.ts";

/** Finds the names of people, organizations and places, by rule and gazetteer. */
export const names = () =>
  defineExtractor({
    name: "names",
    needs: [Datelines, Quotations, Sentences, Tokens],
    gives: [Names],
    extract: ({ text, datelines, sentences, tokens }) => {
      const filed = namesOfDatelines(text, datelines);
      const { candidates, lowerWords } = candidatesOf(text, sentences, tokens, filed);
      const found = [...decided(candidates, lowerWords)].map(
        ([c, { type, rule }]): Name => ({ ...spanOf(text, c.start, c.end), type, rule }),
      );
      return { names: [...filed, ...found].sort(byPosition) };
    },
  });

/** A dateline's place, and its wire agency. */
function namesOfDatelines(text: string, datelines: readonly Dateline[]): Name[] {
  return datelines.flatMap(({ place, agency }): Name[] => [
    ...(place === null
      ? []
      : [{ ...spanOf(text, place.start, place.end), type: "LOC", rule: "datelinePlace" } as const]),
    ...(agency === null
      ? []
      : [
          {
            ...spanOf(text, agency.start, agency.end),
            type: "ORG",
            rule: "datelineAgency",
          } as const,
        ]),
  ]);
}
