import { countryOf, demonymCountry, placeKind } from "../models/countries.ts";
import type { Name } from "../names/layers.ts";
import { keyOf, placeText } from "./place-name.ts";

/** How many characters may stand between a place and the larger one that tells where it is. */
const MOST_BETWEEN = 24;

/** "Chelan, Washington", "Sfax, in southern Tunisia", "Goma (Congo)" */
const INTO_LARGER =
  /^(?:, |, in |, near the border with | in | \()(?:(?:far |the )?(?:north|south|east|west|central|upstate|rural|northern|southern|eastern|western|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|northeastern|northwestern|southeastern|southwestern|north-eastern|north-western|south-eastern|south-western)[ -]?(?:the )?)?$/;

/** Names of a country that are names of a state of another as well. */
const ALSO_A_STATE: ReadonlyMap<string, string> = new Map([["georgia", "US"]]);

/** The country that the text itself tells, by name mention: of places before a larger one, and of what they stand before. */
export function countriesTold(text: string, locations: readonly Name[]): ReadonlyMap<Name, string> {
  const told = new Map<Name, string>();
  const tell = (name: Name, country: string | null | undefined): void => {
    if (country !== null && country !== undefined) told.set(name, country);
  };
  // From the right, so that the country of "Sousse, Sahel, Tunisia" reaches the city.
  for (let i = locations.length - 1; i >= 0; i--) {
    const span = locations[i];
    if (span === undefined) continue;
    tell(span, demonymBefore(text, span));
    const next = locations[i + 1];
    if (next === undefined) continue;
    tell(span, stateBeside(text, span, next));
    tell(next, stateBeside(text, next, span));
    if (isOwned(text, span, next)) tell(next, countryOf(placeText(span.text)));
    if (!standsBefore(text, span, next)) continue;
    const state = ALSO_A_STATE.get(keyOf(next.text));
    if (state !== undefined && countryOf(placeText(span.text)) === state) tell(next, state);
    tell(span, told.get(next) ?? countryOf(placeText(next.text)));
  }
  return told;
}

function between(text: string, one: Name, other: Name): string | null {
  return other.start >= one.end && other.start - one.end <= MOST_BETWEEN
    ? text.slice(one.end, other.start)
    : null;
}

function standsBefore(text: string, span: Name, next: Name): boolean {
  const words = between(text, span, next);
  if (words === null || !INTO_LARGER.test(words)) return false;
  if (placeKind(placeText(span.text)) === "country") return false;
  const name = placeText(next.text);
  const kind = placeKind(name);
  if (kind === "country" || name === "Washington") return true;
  // "in Lima in May": of regions only those behind a comma.
  return kind === "region" && !/^ in /.test(words);
}

/** "Nepal’s Bajhang": a place that no table has, after the country that it lies in. */
function isOwned(text: string, country: Name, place: Name): boolean {
  return (
    between(text, country, place) !== null &&
    /['’]s $/.test(text.slice(place.start - 3, place.start)) &&
    placeKind(placeText(country.text)) === "country" &&
    countryOf(placeText(place.text)) === null
  );
}

/** "the Congolese town of Goma" */
function demonymBefore(text: string, span: Name): string | null {
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const found =
    /(\p{Lu}[\p{L}-]+) (?:\p{Ll}[\p{Ll}-]+ ){0,2}(?:city|town|village|port|capital|province|region|island|district|resort|suburb|state|department|county) of $/u.exec(
      before,
    );
  return found === null ? null : demonymCountry(found[1] ?? "");
}

/** "Alabama, Georgia and Florida": the state among its like. */
function stateBeside(text: string, span: Name, other: Name): string | null {
  const state = ALSO_A_STATE.get(keyOf(span.text));
  if (state === undefined) return null;
  const [one, two] = span.start < other.start ? [span, other] : [other, span];
  const words = between(text, one, two);
  const isListed = words !== null && /^(?:,|,? and|,? or) $/.test(words);
  const name = placeText(other.text);
  return isListed && placeKind(name) === "region" && countryOf(name) === state ? state : null;
}
