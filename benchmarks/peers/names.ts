/**
 * Compares the name tagger with its peers on two corpora and prints a table for docs/names.md:
 * `npx tsx benchmarks/peers/names.ts --corpora DIR [--nlpjs DIR] [--python FILE]`, where `--nlpjs` is a folder in
 * which `npm install @nlpjs/builtin-compromise` has run, and `--python` an interpreter with spaCy and its small English
 * model (`pip install spacy && python -m spacy download en_core_web_sm`).
 *
 * How labels are mapped: compromise's `people`, `organizations` and `places`, and the entities of @nlpjs of the same
 * three kinds, found sentence by sentence, are PER, ORG and LOC, without the marks that they take in at the ends;
 * spaCy's PERSON is PER, its ORG is ORG, its GPE, LOC and FAC are LOC. Every span is scored as the corpora are by
 * `npm run evaluate`: edges and type exact, a leading "the" and a possessive ending aside. A second table scores
 * against the same marks by the conventions of docs/names.md: "City, Country" is two places, and a listed country,
 * region or city that acts is a place, not an organization.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import nlp from "compromise";
import { Json } from "../../evaluation/json.ts";
import { added, figure, precision, recall, type Tally } from "../../evaluation/measure.ts";
import { scoreNames } from "../../evaluation/scorers/names.ts";
import { pipeline } from "../../src/core/pipeline.ts";
import type { Span } from "../../src/core/span.ts";
import { placeKind } from "../../src/models/countries.ts";
import type { NameType } from "../../src/names/layers.ts";
import { names } from "../../src/names/names.ts";
import { sentences } from "../../src/syntax/sentences.ts";
import { quotations } from "../../src/text/quotations.ts";
import { structure } from "../../src/text/structure.ts";

interface TypedSpan extends Span {
  readonly type: NameType;
}

interface GoldText {
  readonly text: string;
  readonly names: readonly TypedSpan[];
}

/** Finds the names of every text, in order. */
type Peer = (texts: readonly string[]) => Promise<readonly (readonly TypedSpan[])[]>;

const CORPORA = ["eww_dev", "uner_pud"];
const TYPES = ["PER", "ORG", "LOC", "MISC"] as const;

const read = pipeline([structure(), quotations(), sentences(), names()]);

const onrecord: Peer = async (texts) => texts.map((text) => read.run(text).names);

/** Without the marks and the possessive that compromise leaves at the ends of a span. */
function bare(text: string, start: number, end: number, type: NameType): TypedSpan {
  const surface = text.slice(start, end);
  const before = /^[^\p{L}\p{N}]*/u.exec(surface)?.[0].length ?? 0;
  const after = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(surface)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - after), type };
}

const compromise: Peer = async (texts) =>
  texts.map((text) => {
    const doc = nlp(text);
    const views = { PER: doc.people(), ORG: doc.organizations(), LOC: doc.places() };
    return TYPES.flatMap((type) =>
      type === "MISC"
        ? []
        : new Json(views[type].json({ offset: true }), `compromise ${type}`).items().map((item) => {
            const start = item.get("offset").get("start").number();
            const length = item.get("offset").get("length").number();
            return bare(text, start, start + length, type);
          }),
    );
  });

const NLPJS_TYPES: Readonly<Record<string, NameType>> = {
  person: "PER",
  organization: "ORG",
  place: "LOC",
};

function nlpjs(folder: string): Peer {
  const require = createRequire(join(folder, "package.json"));
  const { BuiltinCompromise } = require("@nlpjs/builtin-compromise");
  const builtin = new BuiltinCompromise();
  return async (texts) => {
    const found: TypedSpan[][] = [];
    for (const text of texts) {
      const spans: TypedSpan[] = [];
      // It is made for utterances.
      for (const { 0: sentence, index } of text.matchAll(/[^.!?\n]+[.!?]*/g)) {
        const { edges: answer } = await builtin.findBuiltinEntities(sentence);
        for (const edge of new Json(answer, "@nlpjs").items()) {
          // Where it finds several of a kind it numbers them: "person_0".
          const type = NLPJS_TYPES[edge.get("entity").string().replace(/_\d+$/, "")];
          if (type === undefined) continue;
          const start = index + edge.get("start").number();
          spans.push(bare(text, start, index + edge.get("end").number() + 1, type));
        }
      }
      found.push(spans);
    }
    return found;
  };
}

function spacy(python: string): Peer {
  return async (texts) => {
    const script = new URL("spacy_names.py", import.meta.url).pathname;
    const answer = execFileSync(python, [script], {
      input: JSON.stringify(texts),
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    return Json.parse(answer, "spaCy")
      .items()
      .map((spans) =>
        spans.items().map((span) => ({
          start: span.get("start").number(),
          end: span.get("end").number(),
          type: span.get("type").oneOf(TYPES),
        })),
      );
  };
}

function goldOf(folder: string, set: string): readonly GoldText[] {
  return readFileSync(join(folder, "names", `${set}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const json = Json.parse(line, set);
      return {
        text: json.get("text").string(),
        names: json
          .get("entities")
          .items()
          .map((name) => ({
            start: name.get("start").number(),
            end: name.get("end").number(),
            type: name.get("type").oneOf(TYPES),
          })),
      };
    });
}

/** The marks of a text by the library's conventions. */
function byConventions({ text, names: marked }: GoldText): GoldText {
  return {
    text,
    names: marked.flatMap((name): readonly TypedSpan[] => {
      const surface = text.slice(name.start, name.end);
      if (name.type === "LOC" && surface.includes(", ")) {
        const parts = [...surface.matchAll(/[^,\s](?:[^,]|,(?! ))*/g)];
        return parts.map(({ 0: part, index }) => ({
          start: name.start + index,
          end: name.start + index + part.length,
          type: "LOC",
        }));
      }
      const isPlace = placeKind(surface.toLowerCase().replace(/^the /, "")) !== null;
      return [name.type === "ORG" && isPlace ? { ...name, type: "LOC" } : name];
    }),
  };
}

const { values } = parseArgs({
  options: {
    corpora: { type: "string" },
    nlpjs: { type: "string" },
    python: { type: "string" },
  },
});
const folder = values.corpora ?? process.env.ONRECORD_CORPORA;
if (folder === undefined) throw new Error("Name the corpora’s folder: --corpora DIR.");

const peers: readonly (readonly [name: string, peer: Peer | null])[] = [
  ["onrecord", onrecord],
  ["compromise", compromise],
  ["@nlpjs", values.nlpjs === undefined ? null : nlpjs(values.nlpjs)],
  ["spaCy, small English model", values.python === undefined ? null : spacy(values.python)],
];

const COLUMNS = ["exact typed", "PER", "ORG", "LOC"];
for (const convention of [(gold: GoldText) => gold, byConventions]) {
  console.log(`| corpus | tagger | ${COLUMNS.join(" | ")} |`);
  console.log(`| --- | --- |${" --- |".repeat(COLUMNS.length)}`);
  for (const set of CORPORA) {
    const gold = goldOf(folder, set).map(convention);
    for (const [name, peer] of peers) console.log(await row(set, gold, name, peer));
  }
  console.log("");
}

async function row(
  set: string,
  gold: readonly GoldText[],
  name: string,
  peer: Peer | null,
): Promise<string> {
  if (peer === null) return `| ${set} | ${name} |${" not measured |".repeat(COLUMNS.length)}`;
  const found = await peer(gold.map(({ text }) => text));
  const tally = gold.reduce<Tally>(
    (sum, { text, names: right }, i) => added(sum, scoreNames(text, found[i] ?? [], right).tally),
    {},
  );
  return `| ${set} | ${name} | ${COLUMNS.map((column) => shown(tally, column)).join(" | ")} |`;
}

console.log("| probability | names | right, % | mean probability, % |\n| --- | --- | --- | --- |");
for (const line of reliability(goldOf(folder, CORPORA[0] ?? ""))) console.log(line);

/** How often names of people, organizations and places are right, by the probability that they carry. */
function reliability(gold: readonly GoldText[]): readonly string[] {
  const bounds = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01];
  const bins = bounds.slice(1).map(() => ({ names: 0, right: 0, sum: 0 }));
  for (const { text, names: right } of gold) {
    for (const name of read.run(text).names) {
      const bin = bins[bounds.findIndex((bound) => (name.probability ?? 2) < bound) - 1];
      if (bin === undefined || name.type === "MISC") continue;
      const { "exact typed": score } = scoreNames(text, [name], right).tally;
      bin.names++;
      bin.right += score?.correct ?? 0;
      bin.sum += name.probability ?? 0;
    }
  }
  const percent = (part: number, whole: number): string =>
    whole === 0 ? "" : ((100 * part) / whole).toFixed(1);
  return bins.map(({ names: count, right, sum }, i) => {
    const range = `${bounds[i]} to ${Math.min(1, bounds[i + 1] ?? 1)}`;
    return `| ${range} | ${count} | ${percent(right, count)} | ${percent(sum, count)} |`;
  });
}

/** F1 with precision and recall, in percent. */
function shown(tally: Tally, measure: string): string {
  const score = tally[measure];
  if (score === undefined || score.kind !== "f1") return "";
  const [all, found, gold] = [figure(score), precision(score), recall(score)];
  return `${all?.toFixed(1)} (${found?.toFixed(1)} / ${gold?.toFixed(1)})`;
}
