import { defineExtractor } from "../core/extractor.ts";
import { folded, withoutPossessive } from "../coreference/folded.ts";
import { nameMention } from "../coreference/mention.ts";
import { countryOf, placeKind } from "../models/countries.ts";
import type { Name } from "../names/layers.ts";
import { Names } from "../names/layers.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Paragraphs, Quotations } from "../text/layers.ts";
import { type Place, Places } from "./layers.ts";
import { placeKey } from "./place-aliases.ts";

/** Ties the names of the same place together, and tells its country where the text or the gazetteer does. */
export const places = () =>
  defineExtractor({
    name: "places",
    needs: [Names, Paragraphs, Quotations, Sentences, Tokens],
    gives: [Places],
    extract: ({ text, names }) => {
      const byKey = new Map<string, Name[]>();
      const locations = names.filter(({ type }) => type === "LOC");
      const inChain = chains(text, locations);
      for (const span of locations) {
        const key = keyOf(span.text);
        const same = byKey.get(key);
        if (same === undefined) byKey.set(key, [span]);
        else same.push(span);
      }
      return { places: [...byKey.values()].map((spans, i) => place(spans, i, inChain)) };
    },
  });

function placeText(surface: string): string {
  return withoutPossessive(surface.replace(/\s+/g, " ").trim()).replace(/^the (?=\S)/, "");
}

function keyOf(surface: string): string {
  const key = folded(placeText(surface));
  return placeKey(/^(?:\p{L}\.){2,}$/u.test(key) ? key.replace(/\./g, "") : key);
}

/** The larger place that each name stands before: "Chelan, Washington", "Sfax, in Tunisia", "Nepal’s Bajhang". */
function chains(text: string, locations: readonly Name[]): ReadonlyMap<Name, Name> {
  const larger = new Map<Name, Name>();
  locations.forEach((span, i) => {
    const next = locations[i + 1];
    if (next === undefined || next.start - span.end > 5) return;
    if (isOwned(text, span, next)) {
      larger.set(next, span);
      return;
    }
    const between = text.slice(span.end, next.start);
    if (!/^, (?:in )?$/.test(between)) return;
    if (placeKind(placeText(span.text)) === "country") return;
    const name = placeText(next.text);
    const kind = placeKind(name);
    if (kind === "country" || kind === "region" || name === "Washington") larger.set(span, next);
  });
  return larger;
}

/** "Nepal’s Bajhang": a place that no table has, after the country that it lies in. */
function isOwned(text: string, country: Name, place: Name): boolean {
  return (
    /['’]s $/.test(text.slice(place.start - 3, place.start)) &&
    placeKind(placeText(country.text)) === "country" &&
    countryOf(placeText(place.text)) === null
  );
}

/** The country that a chain names, else what the tables say. */
function countryFor(spans: readonly Name[], inChain: ReadonlyMap<Name, Name>): string | null {
  for (const span of spans) {
    const larger = inChain.get(span);
    const country = larger === undefined ? null : countryOf(placeText(larger.text));
    if (country !== null) return country;
  }
  for (const { text } of spans) {
    const country = countryOf(placeText(text));
    if (country !== null) return country;
  }
  return null;
}

function place(spans: readonly Name[], index: number, inChain: ReadonlyMap<Name, Name>): Place {
  return {
    id: `place-${index + 1}`,
    name: displayed(spans.map(({ text }) => placeText(text))),
    country: countryFor(spans, inChain),
    mentions: spans.map((span) => nameMention(span, "sameName")),
  };
}

/** The first form that is not all in capitals, as datelines are, else a listed one in small letters; "U.S." may be. */
function displayed(forms: readonly string[]): string {
  const isShouted = (form: string) =>
    form.replace(/\./g, "").length > 3 && form === form.toUpperCase();
  const plain = forms.find((form) => !isShouted(form));
  const first = forms[0] ?? "";
  return plain ?? (placeKind(first) === null ? first : inSmallLetters(first));
}

/** "KATHMANDU" as "Kathmandu", "PORT-AU-PRINCE" as "Port-au-Prince". */
function inSmallLetters(surface: string): string {
  return surface
    .replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    .replace(/(?<=[\s-])(Of|And|The|Au|Sur|De|Del|Es)(?=[\s-])/g, (word) => word.toLowerCase());
}
