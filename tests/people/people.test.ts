import { describe } from "@jest/globals";
import { readMarked } from "../coreference/marked.ts";
import { table } from "../support/table.ts";

const forms = (marked: string) =>
  readMarked(marked).people.map(({ name, aliases }) => [name, ...aliases]);
const mentioned = (marked: string) =>
  readMarked(marked).people.map(({ name, mentions }) => [
    name,
    ...mentions.filter(({ kind }) => kind === "name").map(({ text }) => text),
  ]);
const parts = (marked: string) =>
  readMarked(marked).people.map(({ givenName, familyName }) => [givenName, familyName]);

describe("names of one person", () => {
  table(forms, [
    ["family name", "<P Ana Ruiz> spoke. <P Ruiz> sat down.", [["Ana Ruiz", "Ruiz"]]],
    ["given name", "<P Lars Engqvist> spoke. <P Lars> sat down.", [["Lars Engqvist", "Lars"]]],
    [
      "short name in the headline, full name below",
      "<P Zhou> meets miners\n\nPremier <P Zhou Meiling> met miners on Monday.",
      [["Zhou Meiling", "Zhou"]],
    ],
    ["initial", "<P J. Okoro> won. <P James Okoro> lives here.", [["James Okoro", "J. Okoro"]]],
    [
      "middle name left out",
      "<P Raymond Dale Tull> paid. <P Raymond Tull> left.",
      [["Raymond Dale Tull", "Raymond Tull"]],
    ],
    ["short given name", "<P Robert Tull> paid. <P Bob Tull> left.", [["Robert Tull", "Bob Tull"]]],
    [
      "particles",
      "<P Maarten van der Velde> spoke. <P Van der Velde> sat.",
      [["Maarten van der Velde", "Van der Velde"]],
    ],
    [
      "article of an Arabic name",
      "<P Hisham al-Warfali> spoke. <P Warfali> sat.",
      [["Hisham al-Warfali", "Warfali"]],
    ],
    [
      "hyphen",
      "<P Dana Reyes-Holt> spoke. <P Reyes-Holt> sat.",
      [["Dana Reyes-Holt", "Reyes-Holt"]],
    ],
    ["capitals", "<P ANA RUIZ> WINS\n\n<P Ana Ruiz> won on Monday.", [["Ana Ruiz", "ANA RUIZ"]]],
    ["letters behind the name", "<P Helen Moss KC> rose. <P Moss> sat.", [["Helen Moss", "Moss"]]],
    ["diacritics", "<P Recep Öztürk> spoke. <P Ozturk> sat.", [["Recep Öztürk", "Ozturk"]]],
    ["one name only", "<P Suryanto>, a fisherman, left.", [["Suryanto"]]],
    ["one name that speaks", "It rained, <P Okwu> said.", [["Okwu"]]],
    ["a title left in the name", "<P Taoiseach Niall Roe> spoke.", [["Niall Roe"]]],
  ]);
});

describe("no person", () => {
  table(forms, [["one word that nothing calls a person", "They keep <P Kvanta> at home.", []]]);
});

describe("two people of one family name", () => {
  table(mentioned, [
    [
      "title",
      "General <P Omar Saleh> met Colonel <P Idris Saleh>. General <P Saleh> left.",
      [
        ["Omar Saleh", "Omar Saleh", "Saleh"],
        ["Idris Saleh", "Idris Saleh"],
      ],
    ],
    [
      "form of address",
      "Mr <P Sean Daly> sued Mrs <P Orla Daly>. Mr <P Daly> won.",
      [
        ["Sean Daly", "Sean Daly", "Daly"],
        ["Orla Daly", "Orla Daly"],
      ],
    ],
    [
      "the one introduced as kin is not meant",
      "<P Amadou Diop>, 22, swam ashore. His cousin, <P Rokia Diop>, drowned. <P Diop> wept.",
      [
        ["Amadou Diop", "Amadou Diop", "Diop"],
        ["Rokia Diop", "Rokia Diop"],
      ],
    ],
    [
      "the last full name",
      "<P Luka Horvat> ran. <P Ivan Horvat> walked. <P Horvat> fell.",
      [
        ["Luka Horvat", "Luka Horvat"],
        ["Ivan Horvat", "Ivan Horvat", "Horvat"],
      ],
    ],
  ]);
});

describe("given and family name", () => {
  table(parts, [
    ["Western order", "<P Ana Maria Ruiz> spoke.", [["Ana Maria", "Ruiz"]]],
    [
      "particles belong to the family name",
      "<P Maarten van der Velde> spoke.",
      [["Maarten", "van der Velde"]],
    ],
    ["Chinese order", "<P Zhou Meiling> spoke.", [["Meiling", "Zhou"]]],
    ["Korean order", "<P Kim Min-ji> spoke.", [["Min-ji", "Kim"]]],
    ["Vietnamese order", "<P Nguyen Van Minh> spoke.", [["Van Minh", "Nguyen"]]],
    ["a family name as a Western given name", "<P Kim Larkin> spoke.", [["Kim", "Larkin"]]],
    ["one name tells neither", "<P Suryanto>, 40, spoke.", [[null, null]]],
  ]);
});

describe("order of people", () => {
  table(
    (marked) => readMarked(marked).people.map(({ id, name }) => [id, name]),
    [
      [
        "whom a description mentions first comes first",
        "A coroner criticised <P Bo Lind> on Monday.\n\n<P Sol Adeyo>, the coroner, asked why.",
        [
          ["person-1", "Sol Adeyo"],
          ["person-2", "Bo Lind"],
        ],
      ],
    ],
  );
});
