import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { lines } from "./support.ts";

describe("direct quotes with their attribution", () => {
  table(lines, [
    [
      "a question that follows, and narration behind it",
      "“It comes to two weeks,” Ann Moss told reporters. “Is it a price?” The court rose.",
      ["direct | Ann Moss | told | It comes to two weeks, / Is it a price?"],
    ],
    [
      "paragraphs in the first person behind a statement’s colon",
      "The library shuts in June.\n\nThe council’s statement:\n\nWe regret the closure. We will open again.\n\nOur staff will stay.\n\nResidents were not amused.",
      [
        "direct | The council | - | We regret the closure. We will open again. / Our staff will stay.",
      ],
    ],
    [
      "a paragraph in the first person behind wrote and a colon",
      "The show goes on without Ana Brod.\n\nShe wrote on Monday:\n\nI have loved every day of this job.\n\nFilming goes on in May.",
      ["direct | She | wrote | I have loved every day of this job."],
    ],
    [
      "a document behind a colon speaks for its author",
      "The firm’s full statement reads:\n\n“We are sorry. We will pay.”\n\nNobody was hurt.",
      ["direct | The firm | reads | We are sorry. We will pay."],
    ],
    [
      "a closing mark lost before the attribution",
      '"The harvest is lost, said Ana Brod, a farmer near Split.\n\n"We will help," the minister said.',
      [
        "direct | Ana Brod | said | The harvest is lost,",
        "direct | the minister | said | We will help,",
      ],
    ],
    [
      "subject and verb after",
      "“We are tired,” Ana Brod said.",
      ["direct | Ana Brod | said | We are tired,"],
    ],
    [
      "verb and subject after",
      "“We are tired,” said Ana Brod.",
      ["direct | Ana Brod | said | We are tired,"],
    ],
    [
      "single marks",
      "‘We are tired,’ Ana Brod said.",
      ["direct | Ana Brod | said | We are tired,"],
    ],
    [
      "straight marks",
      '"We are tired," Ana Brod said.',
      ["direct | Ana Brod | said | We are tired,"],
    ],
    [
      "comma outside the marks",
      "‘We are tired’, Ana Brod said.",
      ["direct | Ana Brod | said | We are tired"],
    ],
    [
      "said first, behind an apposition",
      "Said Ana Brod, a nurse who grew up nearby, “We will act.”",
      ["direct | Ana Brod | Said | We will act."],
    ],
    [
      "question",
      "“Who pays?” asked one fisherman at the quay.",
      ["direct | one fisherman at the quay | asked | Who pays?"],
    ],
    [
      "long modifier after the subject",
      "“We are tired,” said Ana Brod, a nurse who has worked at the clinic since it opened.",
      ["direct | Ana Brod | said | We are tired,"],
    ],
    [
      "apposition before the verb",
      "“We are tired,” Ana Brod, a nurse at the clinic, said.",
      ["direct | Ana Brod | said | We are tired,"],
    ],
    [
      "participle before the name",
      "“We are tired,” said presiding officer Ana Brod.",
      ["direct | presiding officer Ana Brod | said | We are tired,"],
    ],
    [
      "before it with a comma",
      "Ana Brod said, “We are tired.”",
      ["direct | Ana Brod | said | We are tired."],
    ],
    [
      "before it with a colon",
      "Ana Brod told the council: “We are tired.”",
      ["direct | Ana Brod | told | We are tired."],
    ],
    [
      "before it with time and place",
      "Ana Brod said on Tuesday outside the hall: “We are tired.”",
      ["direct | Ana Brod | said | We are tired."],
    ],
    [
      "particle verb",
      "“Paid? Nobody paid me,” the teacher shot back.",
      ["direct | the teacher | shot back | Paid? Nobody paid me,"],
    ],
    [
      "split by its attribution",
      "“If it rains,” Ana Brod said, “we stay.”",
      ["direct | Ana Brod | said | If it rains, / we stay."],
    ],
    [
      "two sentences about one attribution",
      "“We are tired,” Ana Brod said. “We will go home.”",
      ["direct | Ana Brod | said | We are tired, / We will go home."],
    ],
    [
      "several paragraphs",
      "“We are tired.\n\n“We will go home,” said Ana Brod.",
      ["direct | Ana Brod | said | We are tired. / We will go home,"],
    ],
    [
      "according to",
      "“The roof was sound,” according to the report.",
      ["direct | the report | according to | The roof was sound,"],
    ],
    [
      "in its words",
      "The agency wants calm; in its words, “nobody gains from panic”.",
      ["direct | its | in its words | nobody gains from panic"],
    ],
    [
      "colon without a verb of saying",
      "Her neighbours were blunter: “Thieves.”",
      ["direct | Her neighbours | - | Thieves."],
    ],
    ["message noun", "His reply: “Not today.”", ["direct | His | - | Not today."]],
    [
      "dash and name",
      "“Lights out since noon, and the soup is cold.” — Ana Brod, Split",
      ["direct | Ana Brod | - | Lights out since noon, and the soup is cold."],
    ],
    [
      "abbreviation before the opening mark",
      "Ana Brod left at 8 p.m. “I am tired,” she said.",
      ["direct | she | said | I am tired,"],
    ],
    [
      "verb mistaken for a noun",
      "“These are the best results in years,” the university states.",
      ["direct | the university | states | These are the best results in years,"],
    ],
    [
      "no speaker near it",
      "Prices fell again. “Third week in a row.” So ran a note passed round the exchange.",
      ["direct | - | - | Third week in a row."],
    ],
  ]);
});

describe("quotations with no attribution of their own", () => {
  table(lines, [
    [
      "speaker of the same paragraph",
      "“We are tired,” Ana Brod said. The hall was full. “And we are cold,” she added. “Very cold.”",
      [
        "direct | Ana Brod | said | We are tired,",
        "direct | Ana Brod | added | And we are cold, / Very cold.",
      ],
    ],
    [
      "subject of the sentence before",
      "Ana Brod shook her head. “We will go home.”",
      ["direct | Ana Brod | - | We will go home."],
    ],
    [
      "narrated question",
      "“We are tired,” Ana Brod said. Would she leave? “Ask me in May.”",
      ["direct | Ana Brod | said | We are tired,", "direct | Ana Brod | - | Ask me in May."],
    ],
    [
      "colon at the end of the paragraph",
      "Ana Brod added:\n\n“We are tired.”",
      ["direct | Ana Brod | added | We are tired."],
    ],
    [
      "paragraph after its speaker",
      "“We are tired,” Ana Brod said.\n\n“We will go home.”",
      ["direct | Ana Brod | said | We are tired,", "direct | Ana Brod | - | We will go home."],
    ],
    [
      "two speakers in turn",
      "“Who pays?” Ana Brod asked.\n\n“You do,” Ivo Kos shot back.\n\n“Since when?”\n\n“Since today.”",
      [
        "direct | Ana Brod | asked | Who pays?",
        "direct | Ivo Kos | shot back | You do,",
        "direct | Ana Brod | - | Since when?",
        "direct | Ivo Kos | - | Since today.",
      ],
    ],
  ]);
});
