import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { aquaint, timebank } from "./corpora/dates.ts";
import { giveme5w1hDev } from "./corpora/giveme5w1h.ts";
import { ewwDev, gmbAdjudicated, ownNews, unerPud } from "./corpora/names.ts";
import { ploverGsrDev } from "./corpora/plover.ts";
import { polnearDev } from "./corpora/polnear.ts";
import { timelineDev } from "./corpora/timeline.ts";
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
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .filter((_line, i) => i % corpus.every === 0);
  let tally: Tally = {};
  const faults = lines.map((line, i): ArticleFaults => {
    const json = Json.parse(line, corpus.file);
    const scored = corpus.score(json);
    tally = added(tally, scored.tally);
    progress(i + 1, lines.length);
    return {
      id: json.get("id").string(),
      text: json.get("text").string(),
      faults: scored.faults,
    };
  });
  return { tally, faults };
}
