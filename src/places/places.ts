import { defineExtractor } from "../core/extractor.ts";
import { folded, withoutPossessive } from "../coreference/folded.ts";
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

/** The larger place that each name stands before: "Chelan, Washington", "Sfax, in Tunisia". */
function chains(text: string, locations: readonly Name[]): ReadonlyMap<Name, Name> {
  const larger = new Map<Name, Name>();
  locations.forEach((span, i) => {
    const next = locations[i + 1];
    if (next === undefined || next.start - span.end > 5) return;
    if (!/^, (?:in )?$/.test(text.slice(span.end, next.start))) return;
    if (placeKind(placeText(span.text)) === "country") return;
    const name = placeText(next.text);
    const kind = placeKind(name);
    if (kind === "country" || kind === "region" || name === "Washington") larger.set(span, next);
  });
  return larger;
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
    mentions: spans.map(({ start, end, text }) => ({
      start,
      end,
      text,
      kind: "name",
      rule: "sameName",
    })),
  };
}

/** The first form that is not all in capitals, as datelines are; short ones such as "U.S." may be. */
function displayed(forms: readonly string[]): string {
  const isShouted = (form: string) =>
    form.replace(/\./g, "").length > 3 && form === form.toUpperCase();
  return forms.find((form) => !isShouted(form)) ?? forms[0] ?? "";
}
