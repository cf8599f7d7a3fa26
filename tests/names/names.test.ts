import { describe } from "@jest/globals";
import { pipeline } from "../../src/core/pipeline.ts";
import { names } from "../../src/names/names.ts";
import { sentences } from "../../src/syntax/sentences.ts";
import { quotations } from "../../src/text/quotations.ts";
import { structure } from "../../src/text/structure.ts";
import { type Row, table } from "../support/table.ts";

const read = pipeline([structure(), quotations(), sentences(), names()]);

/** The names of a text as "PER Ada Oyelaran". */
function named(text: string): readonly string[] {
  return read.run(text).names.map((name) => `${name.type} ${name.text}`);
}

const people: readonly Row<readonly string[]>[] = [
  [
    "titleThenName",
    "The minister met President Tumaini Odhiambo on Friday.",
    ["PER Tumaini Odhiambo"],
  ],
  ["honorificThenName", "Neighbours said Mrs Quillfeather had left early.", ["PER Quillfeather"]],
  ["portfolioThenName", "He was briefed by Secretary of State Orla Venn.", ["PER Orla Venn"]],
  ["lower-case role", "The verdict pleased spokeswoman Iveta Zelinka.", ["PER Iveta Zelinka"]],
  ["nameThenAge", "Among the dead was Ruxandra Pop, 41, a driver.", ["PER Ruxandra Pop"]],
  ["nameThenRole", "Jomo Sseruwagi, a nurse at the clinic, wept.", ["PER Jomo Sseruwagi"]],
  ["nicknameInside", "He asked Declan ‘Dinny’ Mulcahy for a loan.", ["PER Declan ‘Dinny’ Mulcahy"]],
  ["initialInside", "It was signed by Harold T. Brackenridge.", ["PER Harold T. Brackenridge"]],
  ["particleInside", "A letter to Maria van der Hoogen was found.", ["PER Maria van der Hoogen"]],
  ["opening particle", "Critics say von der Marwitz knew.", ["PER von der Marwitz"]],
  ["Arabic name", "The delegates elected Khalid al-Mansouri as chair.", ["PER Khalid al-Mansouri"]],
  ["hyphenatedGivenName", "The jury cleared Han Seo-jin of fraud.", ["PER Han Seo-jin"]],
  [
    "partOfPersonName",
    "Singer Leila Haddad cancelled the tour. Haddad said she was ill.",
    ["PER Leila Haddad", "PER Haddad"],
  ],
  ["saysName", "“We are finished,” said Wanjiru Kamotho.", ["PER Wanjiru Kamotho"]],
];

const organizations: readonly Row<readonly string[]>[] = [
  ["companyForm", "Shares of Tervola Oyj fell.", ["ORG Tervola Oyj"]],
  [
    "organizationHead",
    "The Kenya Revenue Authority froze the account.",
    ["ORG Kenya Revenue Authority"],
  ],
  ["department", "It was cleared by the U.S. State Department.", ["ORG U.S. State Department"]],
  ["head of", "She studied at the University of Cape Town.", ["ORG University of Cape Town"]],
  [
    "ministry with a list",
    "The Ministry of Health and Sports ordered a review.",
    ["ORG Ministry of Health and Sports"],
  ],
  [
    "countryThenMinistry",
    "Norway’s foreign ministry declined to comment.",
    ["ORG Norway’s foreign ministry"],
  ],
  ["listedOrganization", "He flew to Geneva for talks at the WHO.", ["LOC Geneva", "ORG WHO"]],
  [
    "acronymOfName",
    "The Harbour Workers Union (HWU) called a strike. The HWU wants more pay.",
    ["ORG Harbour Workers Union", "ORG HWU", "ORG HWU"],
  ],
  [
    "list before a head",
    "The Food and Drug Administration agreed.",
    ["ORG Food and Drug Administration"],
  ],
  [
    "field after for",
    "He appealed to the Court of Arbitration for Cycling.",
    ["ORG Court of Arbitration for Cycling"],
  ],
  [
    "fields by their endings",
    "The Department of Glaciology and Meteorology agreed.",
    ["ORG Department of Glaciology and Meteorology"],
  ],
  [
    "list before the last field",
    "The Ministry of Forestry, Fisheries and the Environment agreed.",
    ["ORG Ministry of Forestry, Fisheries and the Environment"],
  ],
  [
    "two whole names",
    "They owed money to Zenda Bank and Tulip Bank.",
    ["ORG Zenda Bank", "ORG Tulip Bank"],
  ],
  ["ordinal", "Troops of the 43rd Division left.", ["ORG 43rd Division"]],
  [
    "openingOrganizationWord",
    "The report was first aired by Radio Szafir on Sunday.",
    ["ORG Radio Szafir"],
  ],
  ["company that is a word", "Apple said it would appeal.", ["ORG Apple"]],
  [
    "plural possessive",
    "The Transport Workers’ Union balloted members.",
    ["ORG Transport Workers’ Union"],
  ],
];

const places: readonly Row<readonly string[]>[] = [
  ["listedCountry", "The ship sailed for Kenya.", ["LOC Kenya"]],
  ["city and country", "She was born in Lilongwe, Malawi.", ["LOC Lilongwe", "LOC Malawi"]],
  ["placeHead", "The boat sank on the Zambezi River.", ["LOC Zambezi River"]],
  ["nameThenPlaceNoun", "Floods hit Wexham province.", ["LOC Wexham"]],
  ["joined by a hyphen", "India-China ties are warmer.", ["LOC India", "LOC China"]],
  ["facility", "They met at the Wexhamra state guest house.", ["LOC Wexhamra state guest house"]],
  ["party and state", "Sen. Nell Ott, D-Mass., objected.", ["PER Nell Ott", "LOC Mass."]],
  ["before a hyphen", "The U.S.-led force withdrew.", ["LOC U.S."]],
  [
    "article in a listed name, behind a conjunction",
    "If The Hague agrees, we sail.",
    ["LOC The Hague"],
  ],
  [
    "namesake of a listed city",
    "Mayor Paris Holloway met voters in Paris.",
    ["PER Paris Holloway", "LOC Paris"],
  ],
];

const others: readonly Row<readonly string[]>[] = [
  ["nationality", "The Chilean envoy met two Kenyans.", ["MISC Chilean", "MISC Kenyans"]],
  ["otherHead", "They signed the Lisbon Fisheries Treaty.", ["MISC Lisbon Fisheries Treaty"]],
  [
    "nationality before a person",
    "Norwegian Kristin Aasland won.",
    ["MISC Norwegian", "PER Kristin Aasland"],
  ],
];

const headings: readonly Row<readonly string[]>[] = [
  [
    "in capitals",
    "BRAMBLE BANK SUES OSKAR LINDQVIST OVER LOAN\n\nOSLO, May 3 — The lender Bramble Bank sued Oskar Lindqvist on Tuesday, its lawyers said in a statement.",
    [
      "ORG BRAMBLE BANK",
      "PER OSKAR LINDQVIST",
      "LOC OSLO",
      "ORG Bramble Bank",
      "PER Oskar Lindqvist",
    ],
  ],
];

const negatives: readonly Row<readonly string[]>[] = [
  ["days and months", "On Monday he left; in March he returned.", []],
  ["a title in address", "“Thank you, Mr. Secretary,” the clerk said.", []],
  ["a title alone", "The Prime Minister resigned.", []],
  ["a sentence’s first word", "Officials said nothing. Police came later. Hoteliers despair.", []],
  ["a prefix in small letters", "The anti-American march went on.", []],
  ["an amount", "It costs Rs 500 or NT$1,100.", []],
  ["a numbered part", "He was charged under Section 420.", []],
  ["small words", "nobody here has a name", []],
  ["other scripts", "你好，世界。 مرحبا بالعالم", []],
];

describe("people", () => table(named, people));
describe("organizations", () => table(named, organizations));
describe("places", () => table(named, places));
describe("nationalities, works and events", () => table(named, others));
describe("headings", () => table(named, headings));
describe("no names", () => table(named, negatives));
