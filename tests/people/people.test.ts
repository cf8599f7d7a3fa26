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
    [
      "an alias of two words and a real name",
      "<P Omar Diallo>, alias <P Abu Tarek>, fled. <P Abu Tarek> is 40. <P Lil Vonn>, whose real name is <P Devon Moe>, sang.",
      [
        ["Omar Diallo", "Abu Tarek"],
        ["Lil Vonn", "Devon Moe"],
      ],
    ],
    [
      "a rank inside the name",
      "<P DSP Ngozi Okon> spoke. <P Okon> left.",
      [["Ngozi Okon", "Okon"]],
    ],
    [
      "a name at birth",
      "<P Ana Ruiz> has died. She was born <P Ana Lind> in <L Lima>. <P Bea Moe> (née <P Vik>) wept.",
      [
        ["Ana Ruiz", "Ana Lind"],
        ["Bea Moe", "Vik"],
      ],
    ],
    [
      "a quotation mark before the name",
      "“Stay,” <P Ana Ruiz> said. <P ” Ruiz> left.",
      [["Ana Ruiz", "Ruiz"]],
    ],
    [
      "a title inside the name",
      "<P Malam Garba Nuhu> spoke. <P Nuhu> left.",
      [["Garba Nuhu", "Nuhu"]],
    ],
    ["whom police identify", "Police held the skipper, identified only as <P Osman>.", [["Osman"]]],
    ["initial", "<P J. Okoro> won. <P James Okoro> lives here.", [["James Okoro", "J. Okoro"]]],
    [
      "middle name left out",
      "<P Raymond Dale Tull> paid. <P Raymond Tull> left.",
      [["Raymond Dale Tull", "Raymond Tull"]],
    ],
    [
      "spelled out rather than initials",
      "<P J. M. Okoro> won. <P James Okoro> lives here.",
      [["James Okoro", "J. M. Okoro"]],
    ],
    ["another name behind", "<P Joseph Vik alias “Printer” Vik> left.", [["Joseph Vik"]]],
    [
      "words of introduction left in the name",
      "<P Pensioner Karl Moss> fell. <P Moss> sat.",
      [["Karl Moss", "Moss"]],
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
    [
      "form of address",
      "<P Antony Blinken> spoke. Mr. <P Blinken> left. Secretary <P Blinken> slept.",
      [["Antony Blinken", "Blinken"]],
    ],
    [
      "nickname in quotation marks",
      "<P Padraig ‘Patsy’ Quill> spoke. <P Patsy Quill> left. <P Patsy> sang.",
      [["Padraig ‘Patsy’ Quill", "Patsy Quill", "Patsy"]],
    ],
    [
      "the plain form before the one with a nickname",
      "<P Tyrell “Duke” Simmons> spoke. <P Tyrell Simmons> left.",
      [["Tyrell Simmons", "Tyrell “Duke” Simmons"]],
    ],
    ["known as", "<P Omar Diallo>, known as “the <P Lion>”, left.", [["Omar Diallo", "the Lion"]]],
    ["alias", "<P Omar Diallo>, alias <P Kofi>, left. <P Kofi> ran.", [["Omar Diallo", "Kofi"]]],
    [
      "initials written together",
      "<P J.K. Okoro> won. <P James K. Okoro> left.",
      [["James K. Okoro", "J.K. Okoro"]],
    ],
    [
      "a hyphen or none",
      "<P Jean-Luc Moreau> spoke. <P Jean Luc Moreau> left. <P J-L Moreau> sat.",
      [["Jean-Luc Moreau", "Jean Luc Moreau", "J-L Moreau"]],
    ],
    [
      "half of a double name",
      "<P Kwame Asante-Frimpong> spoke. <P Frimpong> left.",
      [["Kwame Asante-Frimpong", "Frimpong"]],
    ],
    [
      "patronymic",
      "<P Vladimir Sergeyevich Orlov> spoke. <P Vladimir Orlov> left.",
      [["Vladimir Sergeyevich Orlov", "Vladimir Orlov"]],
    ],
    [
      "either order",
      "<P Nagy Eszter> spoke. <P Eszter Nagy> left. <P Nagy> sat.",
      [["Nagy Eszter", "Eszter Nagy", "Nagy"]],
    ],
    [
      "two family names",
      "<P Gabriel Garcia Marquez> spoke. <P Garcia Marquez> left. <P Garcia> sat.",
      [["Gabriel Garcia Marquez", "Garcia Marquez", "Garcia"]],
    ],
    [
      "brothers who share a family name",
      "Her brothers, <P Luis> and <P Rafael Soto>, left.",
      [["Luis Soto", "Luis"], ["Rafael Soto"]],
    ],
    [
      "peer",
      "<P Lord Harris of Haringey> spoke. Lord <P Harris> left.",
      [["Harris of Haringey", "Harris"]],
    ],
    ["king", "<P King Charles III> spoke. <P Charles> left.", [["Charles III", "Charles"]]],
    [
      "apostrophe",
      "<P Achieng’ Odhiambo> spoke. <P Odhiambo> left.",
      [["Achieng’ Odhiambo", "Odhiambo"]],
    ],
    ["one name only", "<P Suryanto>, a fisherman, left.", [["Suryanto"]]],
    ["one name that speaks", "It rained, <P Okwu> said.", [["Okwu"]]],
    ["a title left in the name", "<P Taoiseach Niall Roe> spoke.", [["Niall Roe"]]],
  ]);
});

describe("no person", () => {
  table(forms, [
    ["one word that nothing calls a person", "They keep <P Kvanta> at home.", []],
    ["a family", "The <P Kiplagats> said no. <P Ruth Kiplagat> left.", [["Ruth Kiplagat"]]],
    ["a month, a day", "<P January> was cold. <P Monday> said so.", []],
    ["a given name that is the first of a compound", "<P Candida> infections rose.", []],
  ]);
});

describe("names of two", () => {
  table(forms, [
    ["no kin", "<P Oprah> and <P Rafael Soto> said no.", [["Oprah"], ["Rafael Soto"]]],
    ["called so by somebody else", "<P Omar Diallo> left. The “Lion” is a bar.", [["Omar Diallo"]]],
    [
      "other initials",
      "<P J.K. Okoro> won. <P Ruth Okoro> left.",
      [["J.K. Okoro"], ["Ruth Okoro"]],
    ],
  ]);
});

describe("a person and a place or company of one name", () => {
  const all = (marked: string) => {
    const { people, organizations, places } = readMarked(marked);
    return [...people, ...organizations, ...places].map(({ name, mentions }) => [
      name,
      mentions.length,
    ]);
  };
  table(all, [
    [
      "place",
      "<P Denzel Washington> met <L Washington>. <P Washington> sat.",
      [
        ["Denzel Washington", 2],
        ["Washington", 1],
      ],
    ],
    [
      "company",
      "<P Henry Ford> sat. <O Ford> fell. <P Ford> spoke.",
      [
        ["Henry Ford", 2],
        ["Ford", 1],
      ],
    ],
    [
      "country",
      "<P Michael Jordan> flew to <L Jordan>. <P Jordan> sat.",
      [
        ["Michael Jordan", 2],
        ["Jordan", 1],
      ],
    ],
    [
      "city within a name",
      "<P Paris Hilton> flew to <L Paris>. <P Hilton> sat.",
      [
        ["Paris Hilton", 2],
        ["Paris", 1],
      ],
    ],
  ]);
});

describe("two people of one family name", () => {
  table(mentioned, [
    [
      "descent behind a family name",
      "<P Davi Prado Neto> took over from his uncle, <P Raul Prado>. <P Prado> said so.",
      [
        ["Davi Prado Neto", "Davi Prado Neto", "Prado"],
        ["Raul Prado", "Raul Prado"],
      ],
    ],
    [
      "elder and younger",
      "<P Davi Prado> took over from his uncle, <P Raul Prado>. The elder <P Prado> sued. The younger <P Prado> won.",
      [
        ["Davi Prado", "Davi Prado", "Prado"],
        ["Raul Prado", "Raul Prado", "Prado"],
      ],
    ],
    [
      "whom somebody marries",
      "<P Ana Ruiz> drew. She married a fellow student, <P Bo Ruiz>. <P Ruiz> sold prints.",
      [
        ["Ana Ruiz", "Ana Ruiz", "Ruiz"],
        ["Bo Ruiz", "Bo Ruiz"],
      ],
    ],
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
    ["Hungarian order", "<P Nagy Eszter> spoke.", [["Eszter", "Nagy"]]],
    ["Hungarian name in Western order", "<P Eszter Nagy> spoke.", [["Eszter", "Nagy"]]],
    ["Japanese order", "<P Kishida Fumio> spoke.", [["Fumio", "Kishida"]]],
    ["Japanese name in Western order", "<P Fumio Kishida> spoke.", [["Fumio", "Kishida"]]],
    [
      "Spanish double family name",
      "<P Lucía Fernández Ibarra> spoke.",
      [["Lucía", "Fernández Ibarra"]],
    ],
    [
      "two given names and two family names",
      "<P Andrés Manuel López Obrador> spoke.",
      [["Andrés Manuel", "López Obrador"]],
    ],
    ["particles of two words", "<P Maria de la Cruz> spoke.", [["Maria", "de la Cruz"]]],
    ["a patronymic is neither", "<P Vladimir Sergeyevich Orlov> spoke.", [["Vladimir", "Orlov"]]],
    ["no family name in Iceland", "<P Guðrún Helgadóttir> spoke.", [["Guðrún", null]]],
    ["nor in Ethiopia", "<P Abebe Bekele> spoke.", [["Abebe", null]]],
    ["nor in Myanmar", "<P Min Aung Hlaing> spoke.", [[null, null]]],
    ["the son of", "<P Mohammed bin Salman> spoke.", [["Mohammed", null]]],
    [
      "the son of, and a family",
      "<P Khalid bin Rashid al-Mansouri> spoke.",
      [["Khalid", "al-Mansouri"]],
    ],
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
