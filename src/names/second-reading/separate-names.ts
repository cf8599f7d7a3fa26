import { spanOf } from "../../core/span.ts";
import type { Name } from "../layers.ts";

const HEAD =
  "(?:University|Institute|College|Hospital|School|Bank|Museum|Foundation|Council|Association|Committee|Agency)";
/** "Massachusetts Institute of Technology and Harvard Medical School" */
const TWO_BODIES = new RegExp(
  `^(?<one>[^,]*\\b${HEAD}\\b.*?) and (?<other>(?:\\p{Lu}[\\p{L}\\p{M}.'’-]+ ){1,4}${HEAD}\\b.*)$`,
  "u",
);
/** What may follow a comma inside one person's name. */
const SUFFIX = /^(?:Jr|Sr|II|III|IV|MD|M\.D|PhD|Ph\.D|KC|QC|MBE|OBE|CBE|Esq)\b/;

/** Splits "Garner, Onara" into two people, and two bodies that "and" joins. */
export function separateNames(text: string, names: readonly Name[]): readonly Name[] {
  return names.flatMap((name) => {
    if (name.type === "PER" && name.text.includes(", ")) return peopleOf(text, name);
    if (name.type === "ORG" && name.text.includes(" and ")) return bodiesOf(text, name);
    return [name];
  });
}

function peopleOf(text: string, name: Name): readonly Name[] {
  const parts = [...name.text.matchAll(/[^,\s][^,]*/g)];
  if (parts.slice(1).some(([part]) => SUFFIX.test(part))) return [name];
  return parts.map((part) => {
    const start = name.start + part.index;
    return {
      ...name,
      ...spanOf(text, start, start + part[0].trimEnd().length),
      rule: "nameOfList",
    };
  });
}

function bodiesOf(text: string, name: Name): readonly Name[] {
  const { one, other } = TWO_BODIES.exec(name.text)?.groups ?? {};
  if (one === undefined || other === undefined) return [name];
  const middle = name.start + one.length;
  return [
    { ...name, ...spanOf(text, name.start, middle), rule: "bodyOfTwo" },
    { ...name, ...spanOf(text, name.end - other.length, name.end), rule: "bodyOfTwo" },
  ];
}
