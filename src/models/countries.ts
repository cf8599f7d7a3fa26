import { CITY_ROWS } from "./city-rows.ts";
import { COUNTRY_ROWS } from "./country-rows.ts";
import { REGION_ROWS } from "./region-rows.ts";

/** The place tables, decoded: every key is folded by `placeKey`. */
interface PlaceTables {
  readonly countries: ReadonlyMap<string, string>;
  readonly capitals: ReadonlyMap<string, string>;
  readonly demonyms: ReadonlyMap<string, string>;
  readonly regions: ReadonlyMap<string, string | null>;
  readonly cities: ReadonlyMap<string, string>;
}

/** ISO 3166-1 alpha-2 code of the country that a place is or lies in; null where no table has it. */
export function countryOf(name: string): string | null {
  const key = placeKey(name);
  const { countries, capitals, regions, cities } = placeTables();
  return countries.get(key) ?? capitals.get(key) ?? regions.get(key) ?? cities.get(key) ?? null;
}

/** ISO 3166-1 alpha-2 code behind an adjective or noun of nationality ("Chinese", "Kenyans"). */
export function demonymCountry(word: string): string | null {
  const key = placeKey(word);
  const { demonyms } = placeTables();
  return demonyms.get(key) ?? (key.endsWith("s") ? (demonyms.get(key.slice(0, -1)) ?? null) : null);
}

/** What the place tables say about a name: the narrowest table that holds it, or null. */
export function placeKind(name: string): "country" | "capital" | "region" | "city" | null {
  const key = placeKey(name);
  const { countries, capitals, regions, cities } = placeTables();
  if (countries.has(key)) return "country";
  if (capitals.has(key)) return "capital";
  if (regions.has(key)) return "region";
  return cities.has(key) ? "city" : null;
}

/** Every place name of the tables with its kind: 0 a country, 1 a capital, 2 a region, 3 a city; the narrowest last. */
export function placeNames(): readonly (readonly [name: string, kind: number])[] {
  const { countries, capitals, regions, cities } = placeTables();
  return [cities, regions, capitals, countries].flatMap((table, i) =>
    [...table.keys()].map((name) => [name, 3 - i] as const),
  );
}

/** Every adjective and noun of nationality of the tables. */
export function demonymNames(): readonly string[] {
  return [...placeTables().demonyms.keys()];
}

const PLAIN = /^[ -~]*$/;

/** Lower case, one kind of apostrophe, no accents, no leading "the". */
function placeKey(name: string): string {
  const plain = PLAIN.test(name)
    ? name
    : name.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'");
  const lower = plain.toLowerCase();
  return lower.startsWith("the ") ? lower.slice(4) : lower;
}

let tables: PlaceTables | undefined;

/** Decodes the tables at the first question. */
function placeTables(): PlaceTables {
  tables ??= decoded();
  return tables;
}

function decoded(): PlaceTables {
  const countries = new Map<string, string>();
  const capitals = new Map<string, string>();
  const demonyms = new Map<string, string>();
  const regions = new Map<string, string | null>();
  const cities = new Map<string, string>();
  for (const row of COUNTRY_ROWS.trim().split("\n")) {
    const [code = "", names = "", adjectives = "", seats = ""] = row.split("|");
    for (const name of items(names)) addFirst(countries, name, code);
    for (const word of items(adjectives)) addFirst(demonyms, word, code);
    for (const name of items(seats)) addFirst(capitals, name, code);
  }
  for (const row of REGION_ROWS.trim().split("\n")) {
    const [code = "", names = ""] = row.split("|");
    for (const name of items(names)) addFirst(regions, name, code === "" ? null : code);
  }
  for (const row of CITY_ROWS.split("\n")) {
    const [code = "", names = ""] = row.split("|");
    for (const name of items(names)) addFirst(cities, name, code);
  }
  return { countries, capitals, demonyms, regions, cities };
}

function items(list: string): readonly string[] {
  return list === "" ? [] : list.split(";");
}

function addFirst<V>(map: Map<string, V>, name: string, value: V): void {
  const key = placeKey(name);
  if (!map.has(key)) map.set(key, value);
}
