/**
 * Writes src/models/given-name-rows.ts from the given names of `@faker-js/faker` (MIT), all its locales:
 * `npm install --no-save @faker-js/faker && npx tsx training/gazetteers/given-names.ts`.
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

const names = new Set<string>();
for (const locale of Object.values(locales)) {
  for (const list of Object.values(locale?.rawDefinitions?.person?.first_name ?? {})) {
    for (const name of list ?? []) {
      const folded = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase();
      if (/^[a-z'-]{2,14}$/.test(folded)) names.add(folded);
    }
  }
}

writeFileSync(
  new URL("../../src/models/given-name-rows.ts", import.meta.url),
  `/**
 * Given names of many cultures, front-coded, from @faker-js/faker (MIT).
 * Written by training/gazetteers/given-names.ts.
 */
export const GIVEN_NAME_ROWS = \`${frontCoded([...names])}\`;
`,
);
