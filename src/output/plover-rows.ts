import type { Article } from "../article.ts";
import type { Event, Participant } from "../events/layers.ts";
import { isDeed } from "../events/plover.ts";
import { countryOf, demonymCountry, placeKind } from "../models/countries.ts";
import { alpha3Of } from "../models/country-codes.ts";

/** What `ploverRows` reads of an article. */
export type CodedArticle = Pick<Article, "events" | "places"> &
  Partial<Pick<Article, "people" | "referenceDate">>;

/** One event as a row of a PLOVER 2021 data set. */
export interface PloverRow {
  /** ISO day. */
  readonly date: string;
  /** Who acts. */
  readonly source: string | null;
  /** ISO 3166-1 alpha-3 code of the source’s country, as the data of PLOVER have it. */
  readonly sourceCountry: string | null;
  /** To whom it is done; of a mutual event, with whom. */
  readonly target: string | null;
  readonly targetCountry: string | null;
  readonly eventType: string;
  readonly mode: string | null;
  readonly location: string | null;
  readonly locationCountry: string | null;
  readonly articleId: string;
  /** Offsets of the trigger in the article’s text, in UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly trigger: string;
}

const COLUMNS = [
  "date",
  "source",
  "sourceCountry",
  "target",
  "targetCountry",
  "eventType",
  "mode",
  "location",
  "locationCountry",
  "articleId",
  "start",
  "end",
  "trigger",
] as const satisfies readonly (keyof PloverRow)[];

/**
 * The events of an article that PLOVER 2021 has a type for: one row for each pair of source and target. Of agents
 * alone, as at a meeting, each acts on each other. What did not happen or may not has a row only where PLOVER has a type
 * for the plan or the refusal. An event is filed under its day, or under the article's where the text dates it not at
 * all; one that is dated to more than a day, as "2022-Q3", has no row.
 */
export function ploverRows(article: CodedArticle, articleId: string): readonly PloverRow[] {
  const codeOf = countriesOf(article);
  const placed = new Map(article.places.map(({ id, country }) => [id, alpha3(country)]));
  return article.events.flatMap((event) => {
    const undated = event.date === null ? (article.referenceDate ?? null) : null;
    const date = event.day ?? undated;
    if (event.plover === null || date === null) return [];
    const { start, end, text } = event.trigger;
    const { type, factuality } = event;
    if (factuality !== "happened" && isDeed(type, text, factuality)) return [];
    const eventType = event.plover;
    return pairsOf(event).map(([source, target]) => ({
      date,
      source: source?.name ?? null,
      sourceCountry: codeOf(source),
      target: target?.name ?? null,
      targetCountry: codeOf(target),
      eventType,
      mode: event.mode,
      location: event.place?.name ?? null,
      locationCountry: placed.get(event.place?.entity ?? "") ?? null,
      articleId,
      start,
      end,
      trigger: text,
    }));
  });
}

const alpha3 = (country: string | null): string | null =>
  country === null ? null : alpha3Of(country);

type Pair = readonly [source: Participant | null, target: Participant | null];

function pairsOf({ participants }: Event): readonly Pair[] {
  const agents = participants.filter(({ role }) => role === "agent");
  const patients = participants.filter(({ role }) => role === "patient");
  if (patients.length === 0 && agents.length > 1) {
    return agents.flatMap((source) =>
      agents.filter((target) => target !== source).map((target): Pair => [source, target]),
    );
  }
  const sources = agents.length === 0 ? [null] : agents;
  const targets = patients.length === 0 ? [null] : patients;
  return sources.flatMap((source) => targets.map((target): Pair => [source, target]));
}

/** Finds the alpha-3 code of a participant’s country: a place’s own, else that of a nationality or country in its words and roles. */
function countriesOf({
  places,
  people = [],
}: CodedArticle): (who: Participant | null) => string | null {
  const byPlace = new Map(places.map(({ id, country }) => [id, alpha3(country)]));
  const rolesOf = new Map(people.map(({ id, roles }) => [id, roles]));
  return (who) => {
    if (who === null) return null;
    const { entity, name, text } = who;
    const own = byPlace.get(entity ?? "");
    if (own !== undefined) return own;
    const roles = rolesOf.get(entity ?? "");
    // A person's name is no nationality: Ann French.
    const phrases = roles === undefined ? [text, name] : [without(text, name), ...roles];
    for (const phrase of phrases) {
      const country = countryIn(phrase);
      if (country !== null) return alpha3Of(country);
    }
    return null;
  };
}

/** The words of a phrase that a name lacks. */
function without(phrase: string, name: string): string {
  const words = new Set(name.split(" "));
  return phrase
    .split(" ")
    .filter((word) => !words.has(word))
    .join(" ");
}

/** "Chinese President", "foreign minister of Chad", "Washington’s envoy". */
function countryIn(phrase: string): string | null {
  const words = phrase.match(/\p{Lu}[\p{L}.]*/gu) ?? [];
  for (const word of words) {
    const country = demonymCountry(word);
    if (country !== null) return country;
  }
  for (const run of phrase.match(/\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*/gu) ?? []) {
    const parts = run.split(" ");
    for (let length = parts.length; length > 0; length--) {
      const place = parts.slice(0, length).join(" ");
      const kind = placeKind(place);
      if (kind === "country" || kind === "capital") return countryOf(place);
    }
  }
  return null;
}

/** Rows as JSON lines, the last with its line end; empty for none. */
export function ploverJsonLines(rows: readonly PloverRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
}

/** Rows as CSV (RFC 4180) with a header line. */
export function ploverCsv(rows: readonly PloverRow[]): string {
  return PLOVER_CSV_HEADER + ploverCsvLines(rows);
}

/** The header line of `ploverCsv`, with its line end. */
export const PLOVER_CSV_HEADER = `${COLUMNS.join(",")}\r\n`;

/** Rows as CSV without a header line, the last with its line end; empty for none. */
export function ploverCsvLines(rows: readonly PloverRow[]): string {
  return rows.map((row) => `${COLUMNS.map((column) => cell(row[column])).join(",")}\r\n`).join("");
}

function cell(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
