import { defineExtractor } from "../core/extractor.ts";
import { nameMention } from "../coreference/mention.ts";
import { type Reading, reading } from "../coreference/reading.ts";
import { countryOf, demonymCountry } from "../models/countries.ts";
import { type Name, Names } from "../names/layers.ts";
import { isInstitution } from "../organizations/institutions.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Paragraphs, Quotations } from "../text/layers.ts";
import { countriesTold } from "./chains.ts";
import { seatCountry, standsForGovernment } from "./government.ts";
import { type Place, Places } from "./layers.ts";
import { displayed, keyOf, placeText } from "./place-name.ts";

/** Ties the names of the same place together, and tells its country where the text or the gazetteer does. */
export const places = () =>
  defineExtractor({
    name: "places",
    needs: [Names, Paragraphs, Quotations, Sentences, Tokens],
    gives: [Places],
    extract: (layers) => {
      let read: Reading | undefined;
      const doc = () => {
        read ??= reading(layers);
        return read;
      };
      const locations = layers.names.filter((name) => name.type === "LOC" && isPlace(name));
      const told = countriesTold(layers.text, locations);
      return {
        places: grouped(locations, told).map((spans, i) => ({
          id: `place-${i + 1}`,
          ...described(spans, told),
          mentions: spans.map((span) => ({
            ...nameMention(span, "sameName"),
            isGovernment: standsForGovernment(layers.tokens, span, doc),
          })),
        })),
      };
    },
  });

const DATE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:[-–][a-z]+)?$/i;

/** Whether the name is of a place: no nationality ("Chinese"), no month and no institution. */
function isPlace(tagged: Name): boolean {
  const name = placeText(tagged.text);
  if (isInstitution(tagged)) return false;
  return !DATE.test(name) && (demonymCountry(name) === null || countryOf(name) !== null);
}

/** The mentions of each place, by first mention: "London, Ontario" is another than "London, England". */
function grouped(
  locations: readonly Name[],
  told: ReadonlyMap<Name, string>,
): readonly (readonly Name[])[] {
  const byKey = new Map<string, { country: string | undefined; spans: Name[] }[]>();
  const all: Name[][] = [];
  for (const span of locations) {
    const key = keyOf(span.text);
    const country = told.get(span);
    const known = byKey.get(key) ?? [];
    byKey.set(key, known);
    const same = known.findLast(
      (one) => country === undefined || one.country === undefined || one.country === country,
    );
    if (same === undefined) {
      const spans = [span];
      known.push({ country, spans });
      all.push(spans);
    } else {
      same.spans.push(span);
      same.country ??= country;
    }
  }
  return all;
}

/** What the place is called, and its country: what the text tells, else the tables. */
function described(
  spans: readonly Name[],
  told: ReadonlyMap<Name, string>,
): Pick<Place, "name" | "country"> {
  const forms = spans.map(({ text }) => placeText(text));
  const country =
    spans.map((span) => told.get(span)).find((code) => code !== undefined) ??
    forms.map((form) => countryOf(form) ?? seatCountry(form)).find((code) => code !== null);
  return { name: displayed(forms), country: country ?? null };
}
