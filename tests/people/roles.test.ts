import { describe } from "@jest/globals";
import { readMarked } from "../coreference/marked.ts";
import { table } from "../support/table.ts";

const roles = (marked: string) =>
  Object.fromEntries(readMarked(marked).people.map((person) => [person.name, person.roles]));

describe("what belongs to a role", () => {
  table(roles, [
    [
      "the nationality of a post of state, not of a trade",
      "Norwegian novelist <P Tom Vik> met French Foreign Minister <P Luc Morel> and the Kenyan police commander <P Al Moe>.",
      {
        "Tom Vik": ["novelist"],
        "Luc Morel": ["French Foreign Minister"],
        "Al Moe": ["police commander"],
      },
    ],
    [
      "no birthplace, no age, no new",
      "<P Bo Lind>, an <L Oslo>-born engineer, met 22-year-old medical student <P Ana Ruiz> and the new director, <P Al Moe>.",
      { "Bo Lind": ["engineer"], "Ana Ruiz": ["medical student"], "Al Moe": ["director"] },
    ],
    [
      "first of a title",
      "First Minister <P Ana Ruiz> met First Lady <P Bea Moe>.",
      { "Ana Ruiz": ["First Minister"], "Bea Moe": ["First Lady"] },
    ],
    [
      "whom it is for",
      "Farmers’ leader <P Bo Lind> met <P Ana Ruiz>, a children’s author.",
      { "Bo Lind": ["Farmers’ leader"], "Ana Ruiz": ["children’s author"] },
    ],
    [
      "two complements",
      "<P Ana Ruiz>, a professor of public health at <O Porto University>, agreed.",
      { "Ana Ruiz": ["professor of public health at Porto University"] },
    ],
    [
      "kinship where nothing else is told",
      "Her sister, <P Ana Ruiz>, a nurse, met her brother, <P Bo Lind>.",
      { "Ana Ruiz": ["nurse"], "Bo Lind": ["brother"] },
    ],
    [
      "a priest is no father",
      "Father <P Bo Lind>, a parish priest, rose.",
      { "Bo Lind": ["Father", "parish priest"] },
    ],
  ]);
});

describe("roles of several", () => {
  table(roles, [
    [
      "titles in the plural",
      "Presidents <P Bo Lind> and <P Ana Ruiz> met.",
      { "Bo Lind": ["Presidents"], "Ana Ruiz": ["Presidents"] },
    ],
    [
      "before a comma",
      "The foreign ministers, <P Bo Lind> of <L Norway> and <P Ana Ruiz> of <L Chile>, met.",
      { "Bo Lind": ["foreign ministers"], "Ana Ruiz": ["foreign ministers"] },
    ],
    [
      "each of another country",
      "The prime ministers of <L Norway> and <L Sweden>, <P Bo Lind> and <P Ana Ruiz>, met.",
      { "Bo Lind": ["prime ministers"], "Ana Ruiz": ["prime ministers"] },
    ],
    ["two posts of one", "Chairman and CEO <P Bo Lind> left.", { "Bo Lind": ["Chairman", "CEO"] }],
  ]);
});

describe("roles behind more words", () => {
  table(roles, [
    ["a town", "<P Bo Lind>, 45, of <L Bergen>, a plumber, was hurt.", { "Bo Lind": ["plumber"] }],
    ["then", "<P Bo Lind>, then the head of the navy, spoke.", { "Bo Lind": ["head of the navy"] }],
    [
      "parentheses",
      "<P Bo Lind> (Labour MP for <L Bergen>) left.",
      { "Bo Lind": ["Labour MP for Bergen"] },
    ],
    ["became", "<P Bo Lind> became prime minister in 2019.", { "Bo Lind": ["prime minister"] }],
    [
      "appointed",
      "<P Bo Lind> was appointed chief financial officer.",
      { "Bo Lind": ["chief financial officer"] },
    ],
    [
      "named it",
      "<O Hanbit> named <P Bo Lind> chief executive on Monday.",
      { "Bo Lind": ["chief executive"] },
    ],
    ["relative clause", "<P Bo Lind>, who was a trader, left.", { "Bo Lind": ["trader"] }],
    [
      "employer",
      "<P Bo Lind>, who is the chief executive of <O Hanbit>, left.",
      { "Bo Lind": ["chief executive of Hanbit"] },
    ],
    [
      "pronoun",
      "<P Ana Ruiz> won. She is a nurse at <O Olav Hospital>.",
      { "Ana Ruiz": ["nurse at Olav Hospital"] },
    ],
    [
      "description",
      "<P Freja Holm> scored twice. The striker left.",
      { "Freja Holm": ["striker"] },
    ],
    [
      "description with an age",
      "<P Tom Vik> fell. The 19-year-old apprentice was hurt.",
      { "Tom Vik": ["apprentice"] },
    ],
  ]);
});

describe("roles", () => {
  table(roles, [
    ["title", "Chinese Premier <P Zhou Meiling> spoke.", { "Zhou Meiling": ["Chinese Premier"] }],
    [
      "title with a complement",
      "U.S. Secretary of State <P Ana Ruiz> spoke.",
      { "Ana Ruiz": ["U.S. Secretary of State"] },
    ],
    [
      "forms of address are none",
      "Dr <P Ana Ruiz> and Mr <P Bo Lind> spoke.",
      { "Ana Ruiz": [], "Bo Lind": [] },
    ],
    [
      "behind the name",
      "<P Dana Moss>, a State Department spokeswoman, declined.",
      { "Dana Moss": ["State Department spokeswoman"] },
    ],
    [
      "behind the name and an age",
      "<P Earl Baptiste>, 71, a retired bus driver, waved.",
      { "Earl Baptiste": ["retired bus driver"] },
    ],
    [
      "complements",
      "said <P Ida Roth>, a neuroscientist at the <O University of Sussex>.",
      { "Ida Roth": ["neuroscientist at the University of Sussex"] },
    ],
    [
      "no place, no time, no clause",
      "said <P Ida Roth>, a historian of diplomacy in <L Shanghai>. <P Bo Lind>, a porter for 26 years, nodded. <P Al Moe>, a nurse who left, did not.",
      { "Ida Roth": ["historian of diplomacy"], "Bo Lind": ["porter"], "Al Moe": ["nurse"] },
    ],
    [
      "two behind the name",
      "<P Hodan Farah>, a lawyer and a critic of the deal, objected.",
      { "Hodan Farah": ["lawyer", "critic of the deal"] },
    ],
    [
      "before a comma",
      "The company’s chief executive, <P Kim Min-ji>, resigned.",
      { "Kim Min-ji": ["chief executive"] },
    ],
    [
      "before a comma, of a country",
      "<L Italy>’s interior minister, <P Matteo Rossi>, resigned.",
      { "Matteo Rossi": ["Italy’s interior minister"] },
    ],
    [
      "before a comma and after it",
      "The AU’s envoy, <P Thandi Mokoena>, a former judge, flew in.",
      { "Thandi Mokoena": ["envoy", "former judge"] },
    ],
    ["kinship", "His wife, <P Lorraine Baptiste>, laughed.", { "Lorraine Baptiste": ["wife"] }],
    [
      "named",
      "A chemistry student named <P May Tran> lit it.",
      { "May Tran": ["chemistry student"] },
    ],
    ["copula", "<P Ana Ruiz> is the head of the mission.", { "Ana Ruiz": ["head of the mission"] }],
    [
      "as",
      "<P Hanneke Vos> will serve as interim chief executive.",
      { "Hanneke Vos": ["interim chief executive"] },
    ],
    [
      "the fuller one of two",
      "President <P Ana Ruiz> spoke. Chilean President <P Ana Ruiz> left.",
      { "Ana Ruiz": ["Chilean President"] },
    ],
  ]);
});

describe("no role", () => {
  table(roles, [
    [
      "a list of people",
      "<P Ana Ruiz>, President <P Bo Lind> and others met.",
      { "Ana Ruiz": [], "Bo Lind": ["President"] },
    ],
    ["somebody else speaks", "<P Ditte Holm>, the captain added, has left.", { "Ditte Holm": [] }],
    ["a day", "On Monday <P Ana Ruiz> spoke.", { "Ana Ruiz": [] }],
    [
      "no post of the one before",
      "The president and Prime Minister <P Bo Lind> met.",
      { "Bo Lind": ["Prime Minister"] },
    ],
    ["one person alone", "The ministers met. <P Bo Lind> left.", { "Bo Lind": [] }],
    [
      "what a quotation calls somebody",
      "<P Ana Ruiz> won. “She is a nurse,” <P Bo Lind> said.",
      { "Ana Ruiz": [], "Bo Lind": [] },
    ],
    ["not so", "<P Bo Lind> was never a spy.", { "Bo Lind": [] }],
    ["what is no person", "<P Ana Ruiz>, a summer later, returned.", { "Ana Ruiz": [] }],
  ]);
});
