/**
 * Writes src/models/given-name-gender-rows.ts from the given names of `@faker-js/faker` (MIT) that its
 * locales list for one gender alone, or for one four times as often as for the other:
 * `npm install --no-save @faker-js/faker && npx tsx training/gazetteers/given-name-genders.ts`.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { frontCoded } from "./front-coding.ts";

interface Locale {
  readonly rawDefinitions?: {
    readonly person?: { readonly first_name?: Readonly<Record<string, readonly string[] | null>> };
  };
}

const require = createRequire(process.argv[2] ?? import.meta.url);
const locales: Readonly<Record<string, Locale>> = require("@faker-js/faker");

function counted(gender: "female" | "male"): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const locale of Object.values(locales)) {
    const names = locale?.rawDefinitions?.person?.first_name?.[gender] ?? [];
    const plain = names.map((name) =>
      name.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase(),
    );
    for (const name of new Set(plain)) {
      if (/^[a-z'-]{3,12}$/.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

const female = counted("female");
const male = counted("male");
const clear = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
  [...one].filter(([name, count]) => count >= 4 * (other.get(name) ?? 0)).map(([name]) => name);

writeFileSync(
  new URL("../../src/models/given-name-gender-rows.ts", import.meta.url),
  `/**
 * Given names that tell a gender, front-coded, from @faker-js/faker (MIT).
 * Written by training/gazetteers/given-name-genders.ts.
 */
export const FEMALE_NAME_ROWS = \`${frontCoded(clear(female, male))}\`;
export const MALE_NAME_ROWS = \`${frontCoded(clear(male, female))}\`;
`,
);
