import { describe } from "@jest/globals";
import { countryOf, demonymCountry } from "../../src/models/countries.ts";
import { type Row, table } from "../support/table.ts";

const places: readonly Row<string | null>[] = [
  ["country", "Kenya", "KE"],
  ["abbreviation", "U.S.", "US"],
  ["accent", "Côte d’Ivoire", "CI"],
  ["capital", "Lilongwe", "MW"],
  ["region", "Bali", "ID"],
  ["state", "Ohio", "US"],
  ["city", "Austin", "US"],
  ["article", "the Philippines", "PH"],
  ["no single country", "Middle East", null],
  ["unknown", "Wexham-under-Lyne", null],
  ["nothing", "", null],
];

const demonyms: readonly Row<string | null>[] = [
  ["adjective", "Chinese", "CN"],
  ["plural noun", "Kenyans", "KE"],
  ["ending in s", "Swiss", "CH"],
  ["two words", "South Korean", "KR"],
  ["no nationality", "Republican", null],
];

describe("countryOf", () => table(countryOf, places));
describe("demonymCountry", () => table(demonymCountry, demonyms));
