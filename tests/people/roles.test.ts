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
      "a country, and no town, province or body",
      "<L Norway>’s energy minister, <P Bo Lind>, met <L Quito>’s chief negotiator, <P Ana Ruiz>, and <L Ontario>’s forestry minister, <P Al Moe>.",
      {
        "Bo Lind": ["Norway’s energy minister"],
        "Ana Ruiz": ["chief negotiator"],
        "Al Moe": ["forestry minister"],
      },
    ],
    ["nobody whose kin it is", "The men’s father, <P Bo Lind>, wept.", { "Bo Lind": ["father"] }],
    [
      "letters behind a name",
      "Her lawyer, <P Ana Ruiz> KC, told the court so.",
      { "Ana Ruiz": ["lawyer"] },
    ],
    [
      "no verb of a headline",
      "<O Rada> ousts speaker <P Bo Lind>\n\nThe vote was close.",
      { "Bo Lind": ["speaker"] },
    ],
    [
      "the one who is identified",
      "Police held the skipper, identified only as <P Osman>. Officers shot a gunman named by police as <P Al Moe>.",
      { Osman: ["skipper"], "Al Moe": ["gunman"] },
    ],
    [
      "a trade before a full name",
      "She learnt it from the bellfounder <P Bo Lind>.",
      { "Bo Lind": ["bellfounder"] },
    ],
    [
      "whom a verb names in the present",
      "He names Sen. <P Ana Ruiz> majority leader.",
      { "Ana Ruiz": ["Sen.", "majority leader"] },
    ],
    [
      "no form of address of a priest",
      "The parish priest, the Rev. <P Bo Lind>, prayed.",
      { "Bo Lind": ["parish priest"] },
    ],
    [
      "one rank written twice",
      "Lt. Col. <P Bo Lind> spoke. Lt Col <P Lind> left.",
      { "Bo Lind": ["Lt. Col."] },
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
    [
      "behind the list",
      "<P Bo Lind>, <P Tom Vik> and <P Ana Ruiz>, all nurses at <O Olav Hospital>, left.",
      {
        "Bo Lind": ["nurses at Olav Hospital"],
        "Tom Vik": ["nurses at Olav Hospital"],
        "Ana Ruiz": ["nurses at Olav Hospital"],
      },
    ],
    [
      "one determiner for two",
      "Its chief executive, <P Bo Lind>, and finance director, <P Ana Ruiz>, left.",
      { "Bo Lind": ["chief executive"], "Ana Ruiz": ["finance director"] },
    ],
    [
      "two trades of one",
      "Author and activist <P Bo Lind> left.",
      { "Bo Lind": ["Author", "activist"] },
    ],
    ["two posts of one", "Chairman and CEO <P Bo Lind> left.", { "Bo Lind": ["Chairman", "CEO"] }],
  ]);
});

describe("posts taken, had and left", () => {
  table(roles, [
    [
      "had been",
      "It went to <P Bo Lind>, who had been deputy editor.",
      { "Bo Lind": ["deputy editor"] },
    ],
    [
      "has been, without a determiner",
      "<P Ana Ruiz> has been mayor since 2019.",
      { "Ana Ruiz": ["mayor"] },
    ],
    ["is also", "<P Ana Ruiz>, 44, who is also a nurse, left.", { "Ana Ruiz": ["nurse"] }],
    ["joins as", "<P Bo Lind> joins as CFO from <O Hanbit>.", { "Bo Lind": ["CFO"] }],
    [
      "an object between verb and as",
      "<P Bo Lind> joined <O Hanbit> in 2011 as a junior analyst.",
      { "Bo Lind": ["junior analyst"] },
    ],
    [
      "confirmed by others",
      "<P Bo Lind> was confirmed by the Senate as ambassador to <L Peru>.",
      { "Bo Lind": ["ambassador to Peru"] },
    ],
    [
      "both of a succession",
      "<P Bo Lind> will replace <P Ana Ruiz> as finance minister.",
      { "Bo Lind": ["finance minister"], "Ana Ruiz": ["finance minister"] },
    ],
    ["promoted", "<P Bo Lind> was promoted to captain last year.", { "Bo Lind": ["captain"] }],
    [
      "participle",
      "<P Bo Lind>, appointed chief executive in May, left.",
      { "Bo Lind": ["chief executive"] },
    ],
    [
      "behind an apposition",
      "<P Bo Lind>, a 52-year-old economist, was named finance minister.",
      { "Bo Lind": ["economist", "finance minister"] },
    ],
    [
      "as, behind an apposition",
      "It appointed its head of netball, <P Ana Ruiz>, as director of sport.",
      { "Ana Ruiz": ["head of netball", "director of sport"] },
    ],
    [
      "role is name",
      "Its chairman is <P Bo Lind>. The new coach will be <P Ana Ruiz>.",
      { "Bo Lind": ["chairman"], "Ana Ruiz": ["coach"] },
    ],
    [
      "lines of a list",
      "Minister of Health: Dr <P Ana Ruiz>\nDeputy Prime Minister and Minister of Finance: <P Bo Lind>",
      {
        "Ana Ruiz": ["Minister of Health"],
        "Bo Lind": ["Deputy Prime Minister", "Minister of Finance"],
      },
    ],
    ["as, ahead of the name", "As mayor, <P Ana Ruiz> closed it.", { "Ana Ruiz": ["mayor"] }],
    ["once", "<P Bo Lind>, once a miner, left.", { "Bo Lind": ["miner"] }],
    ["herself", "<P Ana Ruiz>, herself a doctor, left.", { "Ana Ruiz": ["doctor"] }],
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
    [
      "a party between",
      "The MP for <L Leeds South>, Conservative <P Ana Ruiz>, disagreed.",
      { "Ana Ruiz": ["MP for Leeds South"] },
    ],
    [
      "a noun that only looks like one for a person",
      "The bill’s sponsor, <P Ana Ruiz>, left.",
      { "Ana Ruiz": ["sponsor"] },
    ],
    [
      "a post with its field, in small letters",
      "White House chief of staff <P Ana Ruiz> met director of football <P Bo Lind>.",
      { "Ana Ruiz": ["White House chief of staff"], "Bo Lind": ["director of football"] },
    ],
    [
      "an owner with a title",
      "<P Ana Ruiz>, President <P Bo Lind>’s press secretary, left.",
      { "Ana Ruiz": ["press secretary"], "Bo Lind": ["President"] },
    ],
    [
      "one-time",
      "<P Ana Ruiz>, a one-time aide to the king, left.",
      { "Ana Ruiz": ["one-time aide to the king"] },
    ],
    [
      "letters, a party and a state",
      "<P Bo Lind>, MBE, chair of the fund, met <P Ana Ruiz>, R-<L Ohio>, the whip’s adviser.",
      { "Bo Lind": ["chair of the fund"], "Ana Ruiz": ["adviser"] },
    ],
    [
      "an employer behind with",
      "<P Bo Lind>, an analyst with <O Hanbit>, left.",
      { "Bo Lind": ["analyst with Hanbit"] },
    ],
    [
      "a field",
      "<P Bo Lind>, an expert on water law at <O Porto University>, met <P Ana Ruiz>, the rapporteur on torture.",
      {
        "Bo Lind": ["expert on water law at Porto University"],
        "Ana Ruiz": ["rapporteur on torture"],
      },
    ],
    [
      "a field of two parts",
      "<P Bo Lind>, professor of politics and international relations at <O Porto University>, left. <P Ana Ruiz>, head of <L Africa> and the <L Middle East>, sat.",
      {
        "Bo Lind": ["professor of politics and international relations at Porto University"],
        "Ana Ruiz": ["head of Africa and the Middle East"],
      },
    ],
    [
      "a named complement ahead of the name",
      "U.N. special envoy for <L Syria> <P Bo Lind> left.",
      { "Bo Lind": ["U.N. special envoy for Syria"] },
    ],
    [
      "somebody’s kin",
      "<P Bo Lind>, <P Ana Ruiz>’s husband, slept.",
      { "Bo Lind": ["husband"], "Ana Ruiz": [] },
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
      "told in the lead",
      "A former bus driver was jailed for arson on Monday.\n\n<P Bo Lind>, 52, wept.",
      { "Bo Lind": ["former bus driver"] },
    ],
    [
      "told in the lead, of a country",
      "<L Norway>’s fisheries minister resigned on Monday.\n\n<P Bo Lind>, 58, said he was sorry.",
      { "Bo Lind": ["Norway’s fisheries minister"] },
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
      "<P Hodan Farah>, a lawyer and a director of the fund, objected.",
      { "Hodan Farah": ["lawyer", "director of the fund"] },
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
      "how others see somebody",
      "Critics described <P Bo Lind> as a leader without a plan.",
      { "Bo Lind": [] },
    ],
    [
      "the lead tells of somebody else",
      "A judge freed the man on Monday.\n\n<P Bo Lind>, 52, wept.",
      { "Bo Lind": [] },
    ],
    [
      "the lead tells of two",
      "A baker hit a butcher on Monday.\n\n<P Bo Lind>, 52, wept.",
      { "Bo Lind": [] },
    ],
    [
      "no time, no future, no superlative",
      "His boss at the time, <P Bo Lind>, met the future president, <P Ana Ruiz>. <P Tom Vik> is the youngest minister.",
      { "Bo Lind": ["boss"], "Ana Ruiz": ["president"], "Tom Vik": ["minister"] },
    ],
    ["children", "<P Ana Ruiz>, a mother of three, left.", { "Ana Ruiz": [] }],
    [
      "what a time or a thing is",
      "In its newest chapter, <P Ana Ruiz> left. After a bitter winter, <P Bo Lind> rose.",
      { "Ana Ruiz": [], "Bo Lind": [] },
    ],
    ["a stance", "<P Bo Lind>, a critic of the deal, left.", { "Bo Lind": [] }],
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
    [
      "no verb of the clause, no including",
      "Police arrested teacher <P Bo Lind>. Others, including baker <P Tom Vik>, fled.",
      { "Bo Lind": ["teacher"], "Tom Vik": ["baker"] },
    ],
    ["not so", "<P Bo Lind> was never a spy.", { "Bo Lind": [] }],
    ["what is no person", "<P Ana Ruiz>, a summer later, returned.", { "Ana Ruiz": [] }],
  ]);
});
