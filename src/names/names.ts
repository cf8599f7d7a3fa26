import { defineExtractor } from "../core/extractor.ts";
import { byPosition, spanOf, within } from "../core/span.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { type Dateline, Datelines } from "../text/layers.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import { candidatesOf, lowerWordsOf, type ReadSentence } from "./candidates.ts";
import { decided } from "./decide.ts";
import { facilityEnd } from "./facilities.ts";
import { knownNames, namesOfHeading, styleOf, unknownNames } from "./headings.ts";
import { type Name, Names } from "./layers.ts";
import { ministriesOf } from "./ministries.ts";
import { readSentences } from "./words.ts";

/** Finds the names of people, organizations and places, by rule and gazetteer. */
export const names = () =>
  defineExtractor({
    name: "names",
    needs: [Datelines, Sentences, Tokens],
    gives: [Names],
    extract: ({ text, datelines, sentences, tokens }) => {
      const read = readSentences(text, sentences, tokens);
      const styles = new Map(read.map((sentence) => [sentence, styleOf(sentence)]));
      const plain = read.filter((sentence) => styles.get(sentence) === "sentence");
      const found = namesOfSentences(text, plain, namesOfDatelines(text, datelines));
      const headings = read.filter((sentence) => styles.get(sentence) !== "sentence");
      return { names: [...found, ...namesOfHeadings(text, headings, found)].sort(byPosition) };
    },
  });

/** A dateline's place, and its wire agency. */
function namesOfDatelines(text: string, datelines: readonly Dateline[]): Name[] {
  return datelines.flatMap(({ place, agency }): Name[] => {
    const filed: Name[] = [];
    if (place !== null) {
      filed.push({ ...spanOf(text, place.start, place.end), type: "LOC", rule: "datelinePlace" });
    }
    if (agency !== null) {
      filed.push({
        ...spanOf(text, agency.start, agency.end),
        type: "ORG",
        rule: "datelineAgency",
      });
    }
    return filed;
  });
}

/** The names of text that writes its plain words in small letters; `filed` are those of its datelines. */
function namesOfSentences(
  text: string,
  sentences: readonly ReadSentence[],
  filed: readonly Name[],
): Name[] {
  const ministries = sentences.flatMap(({ words }) => ministriesOf(text, words));
  const sure = [...filed, ...ministries].sort(byPosition);
  const candidates = candidatesOf(text, sentences, sure);
  return [...sure, ...namesOf(text, candidates, lowerWordsOf(sentences))];
}

/** The names of lines in capitals: what the text in small letters and the lists know, then what is left. */
function namesOfHeadings(
  text: string,
  headings: readonly ReadSentence[],
  found: readonly Name[],
): Name[] {
  const known = knownNames(found);
  const sorted = [...found].sort(byPosition);
  return headings.flatMap((heading) => {
    const style = styleOf(heading);
    const names = namesOfHeading(text, heading, style, known).filter(
      (name) => within(sorted, name).length === 0,
    );
    if (style === "upper") return names;
    const rest = unknownNames(heading.words, names)
      .map((range) => candidateOf(text, heading.words, range, true))
      .filter((c) => c !== null);
    return [...names, ...namesOf(text, rest, new Set())];
  });
}

function namesOf(
  text: string,
  candidates: readonly Candidate[],
  lowerWords: ReadonlySet<string>,
): Name[] {
  return [...decided(candidates, lowerWords)].map(([c, { type, rule }]) => ({
    ...spanOf(text, c.start, type === "LOC" ? facilityEnd(c) : c.end),
    type,
    rule,
  }));
}
