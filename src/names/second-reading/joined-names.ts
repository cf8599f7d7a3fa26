import { spanOf } from "../../core/span.ts";
import { placeKind } from "../../models/countries.ts";
import type { Name } from "../layers.ts";

const PARTICLE = /^(?:ibn|bin|bint|al-|el-|von|van|de|della|dos|da|du)(?=[\s\p{L}])/iu;
const STATE_UNIVERSITY = /^(?:the )?University of (?<state>\p{Lu}[\p{L} ]+)$/u;

/** Joins what is one name: "Ahmed" and "ibn Khalid", "University of California" and "Berkeley". */
export function joinedNames(text: string, names: readonly Name[]): readonly Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before !== undefined && isOne(text.slice(before.end, name.start), before, name)) {
      joined[joined.length - 1] = {
        ...before,
        ...spanOf(text, before.start, name.end),
        rule: "joinedNames",
      };
    } else joined.push(name);
  }
  return joined;
}

function isOne(between: string, before: Name, after: Name): boolean {
  if (before.type === "PER" && after.type === "PER")
    return between === " " && PARTICLE.test(after.text);
  if (before.type !== "ORG" || after.type !== "LOC") return false;
  const state = STATE_UNIVERSITY.exec(before.text)?.groups?.state;
  if (state === undefined || !/^(?:, | at |[-–])$/.test(between)) return false;
  // "the University of Oxford, England" is named and placed.
  const kind = placeKind(after.text);
  return placeKind(state) === "region" && (kind === "city" || kind === "capital" || kind === null);
}
