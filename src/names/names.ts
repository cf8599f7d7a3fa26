import { defineExtractor } from "../core/extractor.ts";
import { at, byPosition, spanOf } from "../core/span.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Datelines, Quotations } from "../text/layers.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { decided } from "./decide.ts";
import { type Name, Names } from "./layers.ts";
import { piecesOf } from "./pieces.ts";
import { runsOf } from "./runs.ts";
import { wordsOf } from "./words.ts";

/** Finds the names of people, organizations and places, by rule and gazetteer. */
export const names = () =>
  defineExtractor({
    name: "names",
    needs: [Datelines, Quotations, Sentences, Tokens],
    gives: [Names],
    extract: ({ text, datelines, sentences, tokens }) => {
      const candidates: Candidate[] = [];
      const names: Name[] = [];
      for (const sentence of sentences) {
        if (at(datelines, sentence.start) !== undefined) continue;
        const words = wordsOf(text, sentence, tokens.slice(sentence.firstToken, sentence.endToken));
        for (const run of runsOf(words)) {
          for (const piece of piecesOf(words, run)) {
            const c = candidateOf(text, words, piece, sentence.section === "headline");
            if (c !== null) candidates.push(c);
          }
        }
      }
      for (const { place, agency } of datelines) {
        if (place !== null)
          names.push({
            ...spanOf(text, place.start, place.end),
            type: "LOC",
            rule: "datelinePlace",
          });
        if (agency !== null)
          names.push({
            ...spanOf(text, agency.start, agency.end),
            type: "ORG",
            rule: "datelineAgency",
          });
      }
      for (const [c, { type, rule }] of decided(candidates)) {
        names.push({ ...spanOf(text, c.start, c.end), type, rule });
      }
      return { names: names.sort(byPosition) };
    },
  });
