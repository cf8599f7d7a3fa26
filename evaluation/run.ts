import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Arguments, readArguments, USAGE } from "./arguments.ts";
import { CORPORA, scoreCorpus } from "./corpora.ts";
import { faultLines } from "./faults.ts";
import { scoreSet } from "./fixtures.ts";
import { raiseFloors } from "./floors.ts";
import { FIXTURE_SETS, type FixtureSet, HELD_BACK, readFixtures } from "./gold.ts";
import { writtenScores } from "./page.ts";
import type { SetScores } from "./scored.ts";

const SCORES = new URL("scores.md", import.meta.url);

/** Runs the command; gives its exit code. */
export function run(args: readonly string[]): number {
  let asked: Arguments;
  try {
    asked = readArguments(args, process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
  if (asked.help) {
    console.log(USAGE);
    return 0;
  }
  const scores = [...fixtureScores(asked), ...corpusScores(asked)];
  if (asked.errors === null) report(scores, asked);
  else for (const line of faultLines(scores, asked.errors)) console.log(line);
  return 0;
}

function report(scores: readonly SetScores[], { raiseFloors: raise }: Arguments): void {
  const earlier = existsSync(SCORES) ? readFileSync(SCORES, "utf8") : "";
  const { page, tables } = writtenScores(scores, earlier);
  writeFileSync(SCORES, page);
  console.log(tables);
  if (raise) raiseFloors(scores);
}

function fixtureScores({ sets, layers, errors }: Arguments): readonly SetScores[] {
  const wanted = FIXTURE_SETS.filter(
    (set) => isWanted(sets, set) && !(errors !== null && HELD_BACK.includes(set)),
  );
  return wanted.flatMap((set: FixtureSet) => {
    const fixtures = readFixtures(set);
    const scores = scoreSet(fixtures, layers, (done) => progress(set, done, fixtures.length));
    return scores
      .filter(({ tally }) => Object.keys(tally).length > 0)
      .map((each) => ({ set, ...each }));
  });
}

function corpusScores({ corpora, sets, layers }: Arguments): readonly SetScores[] {
  if (corpora === null) return [];
  const wanted = CORPORA.filter(
    (corpus) => layers.includes(corpus.layer) && isWanted(sets, corpus.set),
  );
  return wanted.flatMap((corpus) => {
    const scored = scoreCorpus(corpus, corpora, (done, of) => progress(corpus.set, done, of));
    return scored === null ? [] : [{ layer: corpus.layer, set: corpus.set, ...scored }];
  });
}

const isWanted = (sets: readonly string[], set: string): boolean =>
  sets.length === 0 || sets.includes(set);

/** One line that is written over on a terminal, else one line when a set is done. */
function progress(set: string, done: number, of: number): void {
  const line = `${set} ${done}/${of}`;
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}${done === of ? "\n" : ""}`);
  else if (done === of) process.stderr.write(`${line}\n`);
}
