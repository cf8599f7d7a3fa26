import { expect, test } from "@jest/globals";
import { alpha3Of } from "../../src/models/country-codes.ts";
import { COUNTRY_ROWS } from "../../src/models/country-rows.ts";

test("every country of the tables has an alpha-3 code of its own", () => {
  const rows = COUNTRY_ROWS.trim().split("\n");
  const countries = [...new Set(rows.map((row) => row.slice(0, 2)))];
  const codes = countries.map(alpha3Of);
  expect(codes.every((code) => /^[A-Z]{3}$/.test(code ?? ""))).toBe(true);
  expect(new Set(codes).size).toBe(countries.length);
});

test.each([
  ["CN", "CHN"],
  ["CH", "CHE"],
  ["GB", "GBR"],
  ["XK", "XKX"],
  ["ZZ", null],
  ["", null],
])("%s is %s", (alpha2, alpha3) => {
  expect(alpha3Of(alpha2)).toBe(alpha3);
});
