import { defineExtractor } from "../../src/core/extractor.ts";
import { pipeline } from "../../src/core/pipeline.ts";
import { spanOf } from "../../src/core/span.ts";
import { type Name, Names, type NameType } from "../../src/names/layers.ts";
import { organizations } from "../../src/organizations/organizations.ts";
import { people } from "../../src/people/people.ts";
import { places } from "../../src/places/places.ts";
import { sentences } from "../../src/syntax/sentences.ts";
import { quotations } from "../../src/text/quotations.ts";
import { structure } from "../../src/text/structure.ts";

const TYPES: Readonly<Record<string, NameType>> = { P: "PER", O: "ORG", L: "LOC", M: "MISC" };
const MARK = /<([POLM]) ([^<>]*)>/g;

/** Reads people, organizations and places from a text whose names are marked: "<P Ana Ruiz> left <L Lima>." */
export function readMarked(marked: string) {
  const names: Name[] = [];
  let text = "";
  let end = 0;
  for (const found of marked.matchAll(MARK)) {
    text += marked.slice(end, found.index);
    const start = text.length;
    text += found[2] ?? "";
    const type = TYPES[found[1] ?? ""] ?? "MISC";
    names.push({ start, end: text.length, text: found[2] ?? "", type, rule: "marked" });
    end = found.index + found[0].length;
  }
  text += marked.slice(end);
  const marks = defineExtractor({
    name: "names",
    gives: [Names],
    extract: (doc) => ({
      names: names.map((name) => ({ ...name, ...spanOf(doc.text, name.start, name.end) })),
    }),
  });
  return pipeline([
    structure(),
    quotations(),
    sentences(),
    marks,
    people(),
    organizations(),
    places(),
  ]).run(text);
}

/** For each person or organization, the descriptions and pronouns that were tied to it. */
export function spokenOf(marked: string): Readonly<Record<string, readonly string[]>> {
  const doc = readMarked(marked);
  return Object.fromEntries(
    [...doc.people, ...doc.organizations]
      .map(
        ({ name, mentions }) =>
          [name, mentions.filter(({ kind }) => kind !== "name").map(({ text }) => text)] as const,
      )
      .filter(([, texts]) => texts.length > 0),
  );
}
