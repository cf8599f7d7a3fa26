import { newsExtractors } from "../src/article.ts";
import { pipeline, type Result } from "../src/core/pipeline.ts";
import { referenceDate } from "../src/text/reference-date.ts";
import type { Fixture } from "./gold.ts";
import { LAYERS, type Layer } from "./layers.ts";
import { added, type Tally } from "./measure.ts";
import { type ResolvedGold, resolve } from "./resolve.ts";
import type { ArticleFaults, Scored } from "./scored.ts";
import { scoreDates } from "./scorers/dates.ts";
import { scoreEntities, scoreRoles } from "./scorers/entities.ts";
import { scoreEvents } from "./scorers/events.ts";
import { scoreNames } from "./scorers/names.ts";
import { scoreQuotes } from "./scorers/quotes.ts";
import { scoreText } from "./scorers/text.ts";

const news = pipeline(newsExtractors());
type Extracted = Result<typeof news>;

/** A scorer's answer for one layer of one article. */
export interface LayerScored extends Scored {
  readonly layer: Layer;
}

/** Extracts an article of the fixtures and scores the layers asked for. */
export function scoreFixture(
  fixture: Fixture,
  layers: readonly Layer[] = LAYERS,
): readonly LayerScored[] {
  const { publishedAt } = fixture.gold;
  const doc = news.run(fixture.text, publishedAt === null ? {} : { publishedAt });
  const gold = resolve(fixture);
  return layers.map((layer) => ({ layer, ...SCORERS[layer](doc, fixture, gold) }));
}

type Scorer = (doc: Extracted, fixture: Fixture, gold: ResolvedGold) => Scored;

const SCORERS: Readonly<Record<Layer, Scorer>> = {
  text: (doc, { text, gold }, { furniture }) =>
    scoreText(
      text,
      { sections: doc.sections, referenceDate: referenceDate(doc) },
      { furniture, referenceDate: gold.referenceDate },
    ),
  names: (doc, { text }, gold) => scoreNames(text, doc.names, gold.names, gold.ambiguous),
  people: (doc, { gold }) =>
    together(scoreEntities(doc.people, gold.people), scoreRoles(doc.people, gold.people)),
  organizations: (doc, { gold }) => scoreEntities(doc.organizations, gold.organizations),
  places: (doc, { gold }) => scoreEntities(doc.places, gold.places),
  dates: (doc, _fixture, gold) => scoreDates(doc.dates, gold.dates),
  quotes: (doc, _fixture, gold) => scoreQuotes(doc.quotes, gold),
  events: (doc, _fixture, gold) => scoreEvents(doc.events, gold),
  // The fixtures hold no trees.
  syntax: () => ({ tally: {}, faults: [] }),
};

const together = (a: Scored, b: Scored): Scored => ({
  tally: { ...a.tally, ...b.tally },
  faults: [...a.faults, ...b.faults],
});

/** One layer of a set: its tally, summed over the articles, and each article's faults. */
export interface LayerScores {
  readonly layer: Layer;
  readonly tally: Tally;
  readonly faults: readonly ArticleFaults[];
}

/** Scores the layers asked for over a set of articles. */
export function scoreSet(
  fixtures: readonly Fixture[],
  layers: readonly Layer[] = LAYERS,
  progress: (done: number) => void = () => {},
): readonly LayerScores[] {
  const scored = fixtures.map((fixture, i) => {
    const ofLayers = scoreFixture(fixture, layers);
    progress(i + 1);
    return { fixture, ofLayers };
  });
  return layers.map((layer) => {
    const ofArticles = scored.flatMap(({ fixture: { id, text }, ofLayers }) =>
      ofLayers.filter((each) => each.layer === layer).map((each) => ({ id, text, ...each })),
    );
    return {
      layer,
      tally: ofArticles.map(({ tally }) => tally).reduce(added, {}),
      faults: ofArticles.map(({ id, text, faults }) => ({ id, text, faults })),
    };
  });
}
