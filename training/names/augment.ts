import { isGivenName } from "../../src/models/word-lists.ts";
import type { MarkedName, MarkedText } from "./corpus.ts";

/** Names to put in the place of others. */
export interface NamePool {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly places: readonly string[];
}

/** The words of people's names and the one-word places of texts, without those that are frequent. */
export function namePool(texts: readonly MarkedText[], most: number): NamePool {
  const given = new Map<string, number>();
  const family = new Map<string, number>();
  const places = new Map<string, number>();
  const add = (counts: Map<string, number>, word: string): void => {
    if (/^\p{Lu}[\p{Ll}\p{Lu}'’-]+$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { text, entities } of texts) {
    for (const { start, end, type } of entities) {
      const words = text.slice(start, end).split(/\s+/);
      if (type === "PER" && words.length > 1) {
        add(given, words[0] ?? "");
        add(family, words.at(-1) ?? "");
      } else if (type === "LOC" && words.length === 1) add(places, words[0] ?? "");
    }
  }
  const rare = (counts: ReadonlyMap<string, number>): readonly string[] =>
    [...counts].filter(([, count]) => count <= most).map(([word]) => word);
  return { given: rare(given).filter(isGivenName), family: rare(family), places: rare(places) };
}

/** The text with other people and places in the places of its own: the same word for the same word throughout. */
export function renamed(marked: MarkedText, pool: NamePool, random: () => number): MarkedText {
  const others = new Map<string, string>();
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const other = (word: string, list: readonly string[]): string => {
    if (!/^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(word)) return word;
    const known = others.get(word) ?? pick(list);
    others.set(word, known);
    return known;
  };
  // Family names first, so that a name alone is known by them.
  for (const { start, end, type } of marked.entities) {
    const words = marked.text.slice(start, end).split(" ");
    if (type === "PER" && words.length > 1) other(words.at(-1) ?? "", pool.family);
  }
  return withNames(marked, ({ type }, surface) => {
    const words = surface.split(" ");
    if (type === "PER") {
      return words
        .map((word, i) => other(word, i === 0 && words.length > 1 ? pool.given : pool.family))
        .join(" ");
    }
    return type === "LOC" && words.length === 1 && random() < 0.5
      ? other(surface, pool.places)
      : surface;
  });
}

function withNames(
  { id, text, entities }: MarkedText,
  nameOf: (name: MarkedName, surface: string) => string,
): MarkedText {
  const sorted = [...entities].sort((a, b) => a.start - b.start);
  const names: MarkedName[] = [];
  let built = "";
  let end = 0;
  for (const name of sorted) {
    if (name.start < end) continue;
    built += text.slice(end, name.start);
    const surface = nameOf(name, text.slice(name.start, name.end));
    names.push({ start: built.length, end: built.length + surface.length, type: name.type });
    built += surface;
    end = name.end;
  }
  return { id, text: built + text.slice(end), entities: names };
}

/** The text with some of its lines IN CAPITALS, With Capitals or in small letters, as `random` has it. */
export function recased(marked: MarkedText, random: () => number): MarkedText {
  const text = marked.text.replace(/[^\n]+/g, (line) => {
    const chance = random();
    const cased =
      chance < 0.4
        ? line.toUpperCase()
        : chance < 0.8
          ? line.replace(/(?<=\s)\p{Ll}(?=\p{Ll}{3})/gu, (letter) => letter.toUpperCase())
          : chance < 0.85
            ? line.toLowerCase()
            : line;
    // Some letters have no capital of one unit.
    return cased.length === line.length ? cased : line;
  });
  return { ...marked, text };
}
