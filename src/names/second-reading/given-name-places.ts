import type { Name, NameType } from "../layers.ts";

/**
 * Takes "Austin" for the place or team that the text names so elsewhere, though there is an Austin Reeve: whom the
 * text calls by the family name it does not call by the given name too.
 */
export function givenNamePlaces(_text: string, names: readonly Name[]): readonly Name[] {
  const others = new Map<string, NameType>();
  const given = new Map<string, string>();
  const alone = new Set<string>();
  for (const { type, text } of names) {
    const words = text.split(" ");
    const [first = ""] = words;
    if (type === "LOC" || type === "ORG") others.set(text, type);
    else if (type === "PER" && words.length > 1) given.set(first, words.at(-1) ?? "");
    else if (type === "PER") alone.add(text);
  }
  return names.map((name) => {
    const family = given.get(name.text);
    const other = others.get(name.text);
    if (name.type !== "PER" || family === undefined || other === undefined) return name;
    return alone.has(family) ? { ...name, type: other, rule: "placeOfGivenName" } : name;
  });
}
