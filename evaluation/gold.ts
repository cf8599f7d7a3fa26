import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EVENT_TYPES, type EventType, type Factuality } from "../src/events/layers.ts";
import { Json } from "./json.ts";

/** A person, an organization or a place as the gold lists it. */
export interface GoldEntity {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface GoldPerson extends GoldEntity {
  readonly roles: readonly string[];
}

export interface GoldDate {
  readonly text: string;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string | null;
}

/** One piece of a quote: a split quote has several of one `group`. */
export interface GoldQuote {
  readonly text: string;
  readonly kind: "direct" | "mixed" | "indirect";
  readonly speaker: string | null;
  readonly speakerMention: string | null;
  readonly cue: string | null;
  readonly group: number | null;
}

export interface GoldEvent {
  readonly trigger: string;
  /** Which whole-word occurrence of the trigger in the text it is, from 1. */
  readonly occurrence: number;
  readonly type: EventType;
  readonly agents: readonly string[];
  readonly patients: readonly string[];
  readonly place: string | null;
  readonly date: string | null;
  readonly factuality: Factuality;
}

/** What a reader marked in an article, as strings of its text. */
export interface Gold {
  readonly publishedAt: string | null;
  readonly referenceDate: string | null;
  readonly people: readonly GoldPerson[];
  readonly organizations: readonly GoldEntity[];
  readonly places: readonly GoldEntity[];
  readonly dates: readonly GoldDate[];
  readonly quotes: readonly GoldQuote[];
  /** Titles, nicknames and words held at a distance: in quotation marks, but nobody's words. */
  readonly notQuotes: readonly string[];
  readonly events: readonly GoldEvent[];
  /** What of the page is not the article, bylines and captions included. */
  readonly boilerplate: readonly string[];
}

/** An article with its gold. */
export interface Fixture {
  readonly id: string;
  readonly text: string;
  readonly gold: Gold;
}

export const FIXTURE_SETS = ["tune", "confirm", "own", "dev", "test"] as const;
export type FixtureSet = (typeof FIXTURE_SETS)[number];

/** The sets of which only the scores are looked at. */
export const HELD_BACK: readonly string[] = ["confirm", "test"] satisfies readonly FixtureSet[];

const FIXTURES = new URL("../fixtures/", import.meta.url).pathname;

/** The articles of a fixture set, in order of their file names. */
export function readFixtures(set: FixtureSet): readonly Fixture[] {
  return readFixtureFolder(join(FIXTURES, set));
}

/** The articles of a folder that holds `ID.txt` beside `ID.gold.json`. */
export function readFixtureFolder(folder: string): readonly Fixture[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".gold.json"))
    .sort()
    .map((file) => {
      const id = file.slice(0, -".gold.json".length);
      const text = readFileSync(join(folder, `${id}.txt`), "utf8");
      return { id, text, gold: goldOf(Json.parse(readFileSync(join(folder, file), "utf8"), id)) };
    });
}

/** Reads a gold file's value. @throws where a field has the wrong type, naming it. */
export function goldOf(json: Json): Gold {
  return {
    publishedAt: json.get("publishedAt").stringOrNull(),
    referenceDate: json.get("referenceDate").stringOrNull(),
    people: json.get("people").items().map(goldPerson),
    organizations: json.get("organizations").items().map(goldEntity),
    places: json.get("places").items().map(goldEntity),
    dates: json.get("dates").items().map(goldDate),
    quotes: json.get("quotes").items().map(goldQuote),
    notQuotes: strings(json.get("notQuotes")),
    events: json.get("events").items().map(goldEvent),
    boilerplate: strings(json.get("boilerplate")),
  };
}

const strings = (json: Json): readonly string[] => json.itemsIfAny().map((item) => item.string());

const goldEntity = (json: Json): GoldEntity => ({
  name: json.get("name").string(),
  aliases: strings(json.get("aliases")),
});

const goldPerson = (json: Json): GoldPerson => ({
  ...goldEntity(json),
  roles: strings(json.get("roles")),
});

const goldDate = (json: Json): GoldDate => ({
  text: json.get("text").string(),
  type: json.get("type").oneOf(["DATE", "TIME", "DURATION", "SET"]),
  value: json.get("value").stringOrNull(),
});

function goldQuote(json: Json): GoldQuote {
  const group = json.get("group");
  return {
    text: json.get("text").string(),
    kind: json.get("kind").oneOf(["direct", "mixed", "indirect"]),
    speaker: json.get("speaker").stringOrNull(),
    speakerMention: json.get("speakerMention").stringOrNull(),
    cue: json.get("cue").stringOrNull(),
    group: group.value === null ? null : group.number(),
  };
}

const goldEvent = (json: Json): GoldEvent => ({
  trigger: json.get("trigger").string(),
  occurrence: json.get("occurrence").number(),
  type: json.get("type").oneOf(EVENT_TYPES),
  agents: strings(json.get("agents")),
  patients: strings(json.get("patients")),
  place: json.get("place").stringOrNull(),
  date: json.get("date").stringOrNull(),
  factuality: json.get("factuality").oneOf(["happened", "planned", "possible", "negated"]),
});
