import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { aquaint, timebank } from "./corpora/dates.ts";
import { giveme5w1hDev, giveme5w1hMainDev } from "./corpora/giveme5w1h.ts";
import { ewwDev, gmbAdjudicated, ownNews, unerPud } from "./corpora/names.ts";
import { ploverGsrDev } from "./corpora/plover.ts";
import { polnearDev } from "./corpora/polnear.ts";
import { timelineDev } from "./corpora/timeline.ts";
import { treebanks } from "./corpora/treebanks.ts";
import { wikieventsDev } from "./corpora/wikievents.ts";
import type { Corpus } from "./corpus.ts";
import { Json } from "./json.ts";
import { added, type Tally } from "./measure.ts";
import type { ArticleFaults } from "./scored.ts";

/** Every corpus that is scored where its folder is given, in the order of the score table. */
export const CORPORA: readonly Corpus[] = [
  ewwDev,
  unerPud,
  ownNews,
  gmbAdjudicated,
  timebank,
  aquaint,
  giveme5w1hDev,
  polnearDev,
  wikieventsDev,
  ploverGsrDev,
  timelineDev,
  giveme5w1hMainDev,
  ...treebanks,
];

/** The tally of a corpus, summed over its articles, and their faults; null where its file is absent. */
export function scoreCorpus(
  corpus: Corpus,
  folder: string,
  progress: (done: number, of: number) => void,
): { readonly tally: Tally; readonly faults: readonly ArticleFaults[] } | null {
  const file = join(folder, corpus.file);
  if (!existsSync(file)) {
    process.stderr.write(`${corpus.set}: no ${file}\n`);
    return null;
  }
  const read = corpus.records ?? jsonLines;
  const records = read(readFileSync(file, "utf8"), corpus.file).filter(
    (_record, i) => i % corpus.every === 0,
  );
  let tally: Tally = {};
  const faults = records.map((json, i): ArticleFaults => {
    const scored = corpus.score(json);
    tally = added(tally, scored.tally);
    progress(i + 1, records.length);
    return {
      id: json.get("id").string(),
      text: json.get("text").string(),
      faults: scored.faults,
    };
  });
  return { tally, faults };
}

const jsonLines = (content: string, file: string): readonly Json[] =>
  content
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => Json.parse(line, file));
