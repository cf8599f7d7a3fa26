/**
 * Measures how long `dates` takes beside plain chrono over the same texts, those of the fixtures, in one run:
 * `npx tsx benchmarks/dates.ts`, with `--rounds N` (31 by default).
 *
 * The layers that `dates` reads are made beforehand, since every other extractor shares them, and are not counted. A
 * round runs both over all the texts, by turns the one and the other first, so that what slows the machine slows both.
 * Times are the processor's, not the clock's; the ratio is that of the two times of one round.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "chrono-node";
import { pipeline } from "../src/core/pipeline.ts";
import { dates } from "../src/dates/dates.ts";
import { sentences } from "../src/syntax/sentences.ts";
import { quotations } from "../src/text/quotations.ts";
import { structure } from "../src/text/structure.ts";

const FIXTURES = new URL("../fixtures/", import.meta.url).pathname;
const PUBLISHED = "2024-05-15";
const REFERENCE = { instant: new Date(`${PUBLISHED}T12:00:00Z`), timezone: 0 };

const texts = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(join(FIXTURES, name), "utf8"));
if (texts.length === 0) throw new Error(`No texts in ${FIXTURES}.`);

const prepare = pipeline([structure(), quotations(), sentences()]);
const documents = texts.map((text) => prepare.run(text, { publishedAt: PUBLISHED }));
const extractor = dates();

/** What is found is counted, so that nothing is left out as unread. */
const found = { onrecord: 0, chrono: 0 };

function onrecord(): void {
  for (const document of documents) found.onrecord += extractor.extract(document).dates.length;
}

function plainChrono(): void {
  for (const text of texts) found.chrono += parse(text, REFERENCE).length;
}

/** The processor's milliseconds that a run takes. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The value below which a share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}

const { values } = parseArgs({ options: { rounds: { type: "string", default: "31" } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds takes a number from 1 on.");

// The first runs compile.
for (let round = 0; round < 3; round++) for (const run of [onrecord, plainChrono]) run();
found.onrecord = 0;
found.chrono = 0;

const times = Array.from({ length: rounds }, (_, round) => {
  if (round % 2 === 0) {
    const own = timeOf(onrecord);
    return { own, plain: timeOf(plainChrono) };
  }
  const plain = timeOf(plainChrono);
  return { own: timeOf(onrecord), plain };
});
const ratios = times.map(({ own, plain }) => own / plain);

const characters = texts.reduce((sum, { length }) => sum + length, 0);
const milliseconds = (all: readonly number[]): string => quantile(all, 0.5).toFixed(1);
console.log(`${texts.length} texts, ${characters} characters, ${rounds} rounds; medians`);
console.log("| reader | expressions | ms of processor time |\n| --- | --- | --- |");
console.log(
  `| onrecord | ${found.onrecord / rounds} | ${milliseconds(times.map(({ own }) => own))} |`,
);
console.log(
  `| plain chrono | ${found.chrono / rounds} | ${milliseconds(times.map(({ plain }) => plain))} |`,
);
const quartiles = [0.25, 0.75].map((share) => quantile(ratios, share).toFixed(2)).join(" to ");
console.log(`\nratio ${quantile(ratios, 0.5).toFixed(2)}, quartiles ${quartiles}`);
