import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { spokenOf } from "./marked.ts";

describe("descriptions of people", () => {
  table(spokenOf, [
    [
      "role noun",
      "Dr. <P Samir Haddad>, a surgeon, was called. “I ran,” the surgeon said.",
      { "Samir Haddad": ["the surgeon"] },
    ],
    [
      "last word of a longer role",
      "Health Minister <P Rajiv Rao> spoke. “It is a $60 item,” the minister said.",
      { "Rajiv Rao": ["the minister"] },
    ],
    [
      "nationality and leader",
      "French President <P Luc Morel> met Chinese Premier <P Zhou Meiling>. The Chinese leader smiled.",
      { "Zhou Meiling": ["The Chinese leader"] },
    ],
    [
      "country for nationality",
      "The Brazilian president, <P Luisa Prado>, spoke. The president of Brazil smiled.",
      { "Luisa Prado": ["The president of Brazil"] },
    ],
    [
      "nationality",
      "The president of <L Brazil>, <P Luisa Prado>, spoke. The Brazilian president smiled.",
      { "Luisa Prado": ["The Brazilian president"] },
    ],
    [
      "class of posts",
      "Sen. <P Maria Ortega> was not satisfied. The lawmaker left.",
      { "Maria Ortega": ["The lawmaker"] },
    ],
    [
      "the latter",
      "Premier <P Zhou Meiling> received <P Ana Ruiz>. The latter stressed calm.",
      { "Ana Ruiz": ["The latter"] },
    ],
    [
      "the former",
      "Premier <P Zhou Meiling> received <P Ana Ruiz>. The former stressed calm.",
      { "Zhou Meiling": ["The former"] },
    ],
    [
      "age",
      "<P Ana Ruiz>, 34, met <P Bo Lind>, 50. The 34-year-old smiled.",
      { "Ana Ruiz": ["The 34-year-old"] },
    ],
    [
      "the unnamed figure of the lead",
      "A coroner criticised a quarry on Monday.\n\n<P Sol Adeyo>, the coroner, asked why.",
      { "Sol Adeyo": ["A coroner"] },
    ],
    [
      "kinship",
      "<P Fergus Daly> resigned. His sister, <P Orla Daly>, stayed. Her brother will return.",
      { "Fergus Daly": ["His", "Her brother"], "Orla Daly": ["Her"] },
    ],
  ]);
});

describe("descriptions by a trade not told before", () => {
  table(spokenOf, [
    [
      "retired from a trade",
      "<P Bo Lind>, chairman of the choir, objected. “We sang there,” the retired welder said.",
      { "Bo Lind": ["the retired welder"] },
    ],
    [
      "trade of the one who acts",
      "<P Ana Ruiz> saw it happen. “I ran,” the nurse said.",
      { "Ana Ruiz": ["the nurse"] },
    ],
    [
      "nationality and trade",
      "<P Ana Ruiz> was a dentist. The Chilean filmmaker left.",
      { "Ana Ruiz": ["The Chilean filmmaker"] },
    ],
    [
      "a post within the one told",
      "Her lawyer, <P Ana Ruiz>, spoke. The barrister was calm.",
      { "Ana Ruiz": ["The barrister"] },
    ],
    [
      "age behind a pronoun of the subject",
      "<P Ana Ruiz>, a trader, stood with her sons.\n\n“It rained,” said the 31-year-old.",
      { "Ana Ruiz": ["her", "the 31-year-old"] },
    ],
    [
      "parent of so many",
      "<P Ana Ruiz>, a singer, was cleared. The mother of two wept.",
      { "Ana Ruiz": ["The mother"] },
    ],
    [
      "the only one near",
      "<P Freja Holm> scored. The striker fell.",
      { "Freja Holm": ["The striker"] },
    ],
    [
      "an age",
      "<P Freja Holm>, 24, met <P Ida Krog>, 31. The 31-year-old lawyer smiled.",
      { "Ida Krog": ["The 31-year-old lawyer"] },
    ],
    ["a trade that the scene brings", "<P Freja Holm> was fined. The judge smiled.", {}],
    ["two may be meant", "<P Freja Holm> met <P Ida Krog>. The striker fell.", {}],
    ["another trade", "<P Freja Holm>, a senator, left. The striker fell.", {}],
    ["of somewhere", "<P Freja Holm> won. The author of the report smiled.", {}],
  ]);
});

describe("descriptions of people named later", () => {
  table(spokenOf, [
    [
      "who speaks in the lead",
      "A third person has died, the city’s health chief said on Friday.\n\nDr. <P Ana Ruiz> told reporters that nine were ill.",
      { "Ana Ruiz": ["the city’s health chief"] },
    ],
    [
      "a post in the lead, named by a style of address",
      "Bishop says sorry\n\nThe Bishop of <L Wick> has apologised to parents after closing a school.\n\nThe Right Reverend <P Colm Roe> was sorry. “I erred,” the bishop said.",
      { "Colm Roe": ["The Bishop of Wick", "the bishop"] },
    ],
    [
      "a title soon below",
      "<P Bo Lind> lost.\n\nA school closed. A judge told it to reopen. Justice <P Sol Adeyo> was cross.",
      { "Sol Adeyo": ["A judge"] },
    ],
    [
      "the unnamed speaker whom the next quotation names",
      "<P Bo Lind> was fined. His lawyer said he would appeal. “We will be back,” <P Sol Adeyo> said. The lawyer left.",
      { "Bo Lind": ["His", "he"], "Sol Adeyo": ["His lawyer", "The lawyer"] },
    ],
    [
      "counterpart",
      "French envoy <P Luc Morel> met Chinese Premier <P Zhou Meiling>. The Chinese counterpart smiled.",
      { "Zhou Meiling": ["The Chinese counterpart"] },
    ],
  ]);
});

describe("people addressed in quotations", () => {
  table(spokenOf, [
    [
      "by the post",
      "Ambassador <P Ana Ruiz> met <P Bo Lind>. “Madam Ambassador, welcome,” <P Lind> said.",
      { "Ana Ruiz": ["Madam Ambassador"] },
    ],
    [
      "a post that two hold",
      "Minister <P Ana Ruiz> met Minister <P Bo Lind>. “Mr. Minister, go,” an aide said.",
      {},
    ],
  ]);
});

describe("singular they", () => {
  table(spokenOf, [
    [
      "the one speaker whose gender nothing tells",
      "<P Robin Tate>, a pupil, stayed. “It is cold,” they said.",
      { "Robin Tate": ["they"] },
    ],
    ["several people", "<P Robin Tate> led the pupils out. “It is cold,” they said.", {}],
    ["gender told", "<P Ana Ruiz> stayed. “It is cold,” they said.", {}],
  ]);
});

describe("descriptions that mean nobody named", () => {
  table(spokenOf, [
    ["another ministry", "Health Minister <P Rajiv Rao> spoke. The finance minister left.", {}],
    [
      "president of another country",
      "The Brazilian president, <P Luisa Prado>, spoke. The president of Chile smiled.",
      {},
    ],
    ["another country", "French President <P Luc Morel> spoke. The Chinese leader left.", {}],
    [
      "not singled out",
      "<P Ana Ruiz>, a lawyer, met <P Bo Lind>, an editor. The official left.",
      {},
    ],
    [
      "a clause says who",
      "<P Samir Haddad>, a surgeon, was called. The surgeon who left was not.",
      {},
    ],
  ]);
});

describe("descriptions that say too little", () => {
  table(spokenOf, [
    ["a trade where two have acted", "<P Ana Ruiz> left. <P Bo Lind> stayed, the nurse said.", {}],
    ["one of the scene", "<P Bo Lind> was fined. The judge said so.", {}],
    ["one who has a post", "President <P Bo Lind> fell ill. The nurse left.", {}],
    ["a parent of nobody told", "<P Bo Lind> was freed. The father wept.", {}],
    [
      "one of a kind",
      "Health Minister <P Rajiv Rao> spoke. He praised the first minister to resign.",
      { "Rajiv Rao": ["He"] },
    ],
  ]);
});

describe("pronouns", () => {
  table(spokenOf, [
    [
      "speaker of the quotation before",
      "“We ran,” said <P Ana Ruiz>, a nurse. “Then it stopped,” she said.",
      { "Ana Ruiz": ["she"] },
    ],
    [
      "gender told by a form of address",
      "Mr <P Wen Adeyo> met Mrs <P Sol Adeyo>. He left. She stayed.",
      { "Wen Adeyo": ["He"], "Sol Adeyo": ["She"] },
    ],
    [
      "gender told by a role",
      "King <P Taro Ume> met actress <P Kei Solo>. She bowed.",
      { "Kei Solo": ["She"] },
    ],
    [
      "subject before object",
      "<P Wen Adeyo> called <P Taro Ume> on Monday. He was angry.",
      { "Wen Adeyo": ["He"] },
    ],
    [
      "not the subject of its own clause",
      "<P Wen Adeyo> spoke first. <P Taro Ume> thanked him.",
      { "Wen Adeyo": ["him"] },
    ],
    [
      "possessor across a paragraph",
      "<P Wen Adeyo>’s trip makes him the first to go.\n\nHis plans had changed.",
      { "Wen Adeyo": ["him", "His"] },
    ],
    [
      "a relative in passing",
      "<P Carol Roe>, whose father was a clerk, met <P Alan Lind>. He smiled.",
      { "Alan Lind": ["He"] },
    ],
    [
      "subject named later in the sentence",
      "<P Taro Ume> agreed.\n\nAsked whether he would go, <P Wen Adeyo> shrugged.",
      { "Wen Adeyo": ["he"] },
    ],
    [
      "somebody introduced by a place of work",
      "<P Wen Adeyo> of the <O University of Basel> called it noise. He was alone.",
      { "Wen Adeyo": ["He"] },
    ],
  ]);
});

describe("pronouns that mean nobody named", () => {
  table(spokenOf, [
    ["an unnamed speaker", "<P Ana Ruiz> left. A senior official spoke. “It rings,” she said.", {}],
    [
      "gender told by an earlier pronoun",
      "<P Mutale Okwu> won. “We begin,” she said. The rain fell. “They stole it,” he said.",
      { "Mutale Okwu": ["she"] },
    ],
    ["wrong gender", "Mrs <P Sol Adeyo> left. He stayed.", {}],
    ["the speaker of the quotation", "“He lied,” said <P Wen Adeyo>.", {}],
    ["too far back", `<P Wen Adeyo> met <P Bo Lind>. ${"The rain fell. ".repeat(12)}He slept.`, {}],
  ]);
});
