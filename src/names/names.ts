import { defineExtractor } from "../core/extractor.ts";
import { byPosition, overlapsAny, type Span, spanOf } from "../core/span.ts";
import { NAME_WEIGHTS } from "../models/name-weights.ts";
import { NAME_WORDS } from "../models/name-words.ts";
import { shippedClusters } from "../models/shipped-clusters.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { type Dateline, Datelines } from "../text/layers.ts";
import { facilityEnd } from "./facilities.ts";
import { type Name, Names } from "./layers.ts";
import { ministriesOf } from "./ministries.ts";
import { fieldsEnd, purposeEnd } from "./ministry-fields.ts";
import { isNumberedPart } from "./numbered-parts.ts";
import { particleStart } from "./particles.ts";
import { partyStatesOf } from "./party-states.ts";
import { secondReading } from "./second-reading/second-reading.ts";
import { type NameTagger, nameTagger, type TaggedName } from "./tagger/tagger.ts";
import { isTicker } from "./tickers.ts";
import { readSentences } from "./words.ts";

/** Finds the names of people, organizations, places and others with a tagger that was learnt. */
export const names = () =>
  defineExtractor({
    name: "names",
    needs: [Datelines, Sentences, Tokens],
    gives: [Names],
    extract: ({ text, datelines, sentences, tokens }) => {
      const read = readSentences(text, sentences, tokens);
      const tagger = shippedTagger();
      const tagged = tagger.tag(read.map((sentence) => tagger.read(sentence)));
      const sure = [
        ...namesOfDatelines(text, datelines),
        ...read.flatMap(({ words }) => ministriesOf(text, words)),
        ...read.flatMap(({ words }) => partyStatesOf(text, words)),
      ].sort(byPosition);
      const learnt = tagged
        .filter((name) => !isTicker(name) && !isNumberedPart(name))
        .map((name) => nameOf(text, name))
        .filter((name) => !overlapsAny(sure, name));
      return { names: secondReading(text, apart([...sure, ...learnt].sort(byPosition))) };
    },
  });

/** Without the names that a name before them has taken in, as its field or its particle. */
function apart(sorted: readonly Name[]): readonly Name[] {
  let end = 0;
  return sorted.filter((name) => {
    if (name.start < end) return false;
    end = name.end;
    return true;
  });
}

let shipped: NameTagger | undefined;

/** The tagger that ships with the library; its weights are decoded at the first article. */
function shippedTagger(): NameTagger {
  shipped ??= nameTagger({ ...NAME_WEIGHTS, lists: NAME_WORDS }, shippedClusters());
  return shipped;
}

function nameOf(text: string, name: TaggedName): Name {
  const last = name.line.words[name.to - 1]?.end ?? 0;
  const end =
    name.type === "LOC" ? facilityEnd(name, last) : fieldsEnd(name, purposeEnd(name, last));
  return {
    ...spanOf(text, particleStart(name), end),
    type: name.type,
    rule: name.repeated ? "taggedWithArticle" : "tagged",
    probability: Math.round(name.probability * 100) / 100,
  };
}

/** A dateline's place, and its wire agency. */
function namesOfDatelines(text: string, datelines: readonly Dateline[]): Name[] {
  return datelines.flatMap(({ place, agency }): Name[] => {
    const filed: Name[] = [];
    for (const { start, end } of place === null ? [] : placesOf(text, place)) {
      filed.push({ ...spanOf(text, start, end), type: "LOC", rule: "datelinePlace" });
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

/** The one place of a dateline, or the two of "FRANKFURT/HELSINKI". */
function placesOf(text: string, place: Span): readonly Span[] {
  return [...text.slice(place.start, place.end).matchAll(/[^/]+/g)].map(({ 0: one, index }) => ({
    start: place.start + index,
    end: place.start + index + one.length,
  }));
}
