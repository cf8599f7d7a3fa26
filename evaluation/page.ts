import { CORPORA } from "./corpora.ts";
import type { Corpus } from "./corpus.ts";
import { FIXTURE_SETS } from "./gold.ts";
import { LAYERS } from "./layers.ts";
import type { SetScores } from "./scored.ts";
import { markdown, merged, type Table, tableOf, tablesIn } from "./table.ts";

const HEAD = `# Scores

Made by \`npm run evaluate -- --corpora DIR\`, which also prints the scores. Without \`--corpora\` the
rows of the corpora stay as they were. *tune*, *confirm*, *own*, *dev* and *test* are the sets of
\`fixtures/\`: rules are written on *tune*, *own* and *dev*; of *confirm* and *test* only the scores are
looked at. *dev* and *test* are halves of 28 articles written without knowledge of the rules. The other rows
are corpora that are not part of the repository. Figures are percent, micro-averaged over articles: F1 with
(precision / recall), or a plain share.
`;

/** What each layer's measures mean, in a line or two; the scorers state them in full. */
const MEANING: Readonly<Record<string, string>> = {
  text: "Furniture: lines of the page that are not the article (furniture, bylines, captions). Reference date: share of articles.",
  names: "Names: exact span and type over PER, ORG and LOC, and each type alone.",
  people:
    "Entities: canonical names. Roles: pairs of person and role, exact or one a part of the other.",
  organizations: "Entities: canonical names.",
  places: "Entities: canonical names.",
  dates:
    "After TempEval-3: strict span, relaxed (overlapping) span, relaxed span with equal TIMEX3 value; type on relaxed pairs.",
  quotes:
    "Piece by piece. Content: exact, and at 80 % overlap of characters; the kinds at 80 % and of equal kind. Speaker: on matched contents; of all: found with the right speaker, of all gold pieces with one. Not quotes: titles, nicknames and words held at a distance, left alone.",
  events:
    "Typed triggers that overlap; participants of all events; place, date and factuality on typed pairs.",
  syntax:
    "Universal Dependencies. UPOS: share of words. UAS, LAS: share of words other than punctuation with the right head, and the right relation too. Members of clauses: arcs, exact, and by chunk, where any word of the right base noun phrase will do.",
};

/** The score page with new tables in it, and the new tables alone for the screen. */
export function writtenScores(
  scores: readonly SetScores[],
  earlierPage: string,
): { readonly page: string; readonly tables: string } {
  const earlier = tablesIn(earlierPage);
  const fresh = tablesOf(scores);
  const order = [...FIXTURE_SETS, ...CORPORA.map(({ set }) => set)];
  const headings = [...LAYERS, ...CORPORA.map(headingOf)];
  const parts = [...new Set(headings)].flatMap((heading) => {
    const table = fresh.get(heading);
    const before = earlier.get(heading);
    if (table === undefined) return before === undefined ? [] : [before];
    return [merged(table, before, order)];
  });
  return {
    page: [HEAD, ...parts.map(section)].join("\n"),
    tables: [...fresh.values()].map((table) => `\n${table.layer}\n${markdown(table)}`).join("\n"),
  };
}

/** A corpus whose measures are its own stands in a table of its own. */
const headingOf = ({ layer, set, meaning }: Corpus): string =>
  meaning !== null ? `${layer} on ${set}` : layer;

function tablesOf(scores: readonly SetScores[]): ReadonlyMap<string, Table> {
  const headings = new Map<string, Map<string, SetScores["tally"]>>();
  for (const { layer, set, tally } of scores) {
    const corpus = CORPORA.find((each) => each.set === set);
    const heading = corpus === undefined ? layer : headingOf(corpus);
    headings.set(heading, (headings.get(heading) ?? new Map()).set(set, tally));
  }
  return new Map([...headings].map(([heading, tallies]) => [heading, tableOf(heading, tallies)]));
}

function section(table: Table): string {
  const corpus = CORPORA.find((each) => each.meaning !== null && headingOf(each) === table.layer);
  const meaning = corpus?.meaning ?? MEANING[table.layer] ?? "";
  return `## ${table.layer}\n\n${meaning}\n\n${markdown(table)}\n`;
}
