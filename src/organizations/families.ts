import type { Name } from "../names/layers.ts";

/** Family names in the plural, in lower case, that belong to the people named: "okonkwos" of "Chinedu Okonkwo". */
export function familiesNamed(names: readonly Name[]): ReadonlySet<string> {
  const families = new Set<string>();
  for (const { type, text } of names) {
    const last = text.split(" ").at(-1);
    if (type !== "PER" || last === undefined || last === text) continue;
    const key = last.toLowerCase();
    families.add(/(?:s|x|z|ch|sh)$/.test(key) ? `${key}es` : `${key}s`);
  }
  return families;
}
