import { gazetteerType } from "../../src/names/gazetteers.ts";
import { type MarkedText, readMarked } from "./corpus.ts";

/** A file of marked texts to learn from. */
export interface TrainingCorpus {
  readonly file: string;
  /** How much each of its texts counts. */
  readonly weight: number;
  /** One in so many of its texts is read. */
  readonly every: number;
  /** One in so many of its texts is read a second time in other letters; 0 for none. */
  readonly recasedEvery: number;
  /** One in so many of its texts is read a second time with rarer names; 0 for none. */
  readonly renamedEvery: number;
  /** Types that it does not mark. */
  readonly unmarked: readonly string[];
  /** Whether it stands in this repository. */
  readonly own: boolean;
  /** Marked by machine: where a tagger that has learnt from the others disagrees, nothing is learnt. */
  readonly silver: boolean;
}

const corpus = (
  file: string,
  weight: number,
  more: Partial<TrainingCorpus> = {},
): TrainingCorpus => ({
  file,
  weight,
  every: 1,
  recasedEvery: 0,
  renamedEvery: 0,
  unmarked: [],
  own: false,
  silver: false,
  ...more,
});

/** Short news articles that were written for the project. */
const OWN = new URL("own/", import.meta.url).pathname;

const own = (file: string): TrainingCorpus =>
  corpus(file, 2, { own: true, recasedEvery: 5, renamedEvery: 2 });

/** The corpora, most trusted first. */
export const CORPORA: readonly TrainingCorpus[] = [
  own("news"),
  own("africa-and-middle-east"),
  own("asia"),
  own("americas-and-oceania"),
  own("europe-and-hard-forms"),
  own("companies-and-courts"),
  own("sport-and-politics"),
  own("science-and-economy"),
  corpus("gmb_adjudicated", 2, { recasedEvery: 10, renamedEvery: 4 }),
  corpus("wikigold", 1),
  corpus("gum", 1),
  corpus("crossner", 1),
  corpus("redocred", 1),
  corpus("uner_ewt", 1, { unmarked: ["MISC"] }),
  corpus("btc", 0.7, { unmarked: ["MISC"] }),
  corpus("wnut17", 0.7),
  corpus("gmb", 0.7, { silver: true }),
];

/** Reads the texts of a corpus; nationalities, peoples and religions are MISC whatever it says. */
export function readCorpus(
  folder: string,
  { file, every, own }: TrainingCorpus,
): readonly MarkedText[] {
  return readMarked(own ? OWN : folder, file)
    .filter((_text, i) => i % every === 0)
    .map((marked) => ({
      ...marked,
      entities: marked.entities.map((name) => {
        const isOther = gazetteerType(marked.text.slice(name.start, name.end)) === "MISC";
        return isOther && /^(?:LOC|ORG)$/.test(name.type) ? { ...name, type: "MISC" } : name;
      }),
    }));
}

/** The texts of a silver corpus that no trusted one has. */
export function withoutDoubles(
  folder: string,
  { silver }: TrainingCorpus,
  texts: readonly MarkedText[],
): readonly MarkedText[] {
  if (!silver) return texts;
  const trusted = new Set(readMarked(folder, "gmb_adjudicated").map(({ id }) => id));
  return texts.filter(({ id }) => !trusted.has(id));
}
