import { describe, expect, test } from "@jest/globals";
import { table } from "../support/table.ts";
import { type Known, lines, quotesOf } from "./support.ts";

const CAST: readonly Known[] = [
  { name: "Ana Brod", forms: ["Brod"], roles: ["chief executive", "coroner"] },
  { name: "Ivo Kos", forms: ["Kos"], roles: ["captain"] },
  { name: "Jan Ruys" },
  { name: "April Hughes" },
  { name: "Jun Bacani" },
  { name: "Thomas Lind", givenName: "Thomas" },
];

describe("who a speaker is", () => {
  table(
    (text) => lines(text, CAST),
    [
      [
        "full name for a last name",
        "Ana Brod came late. “We are tired,” Brod said.",
        ["direct | Ana Brod | said | We are tired,"],
      ],
      [
        "a person behind the name of an employer",
        "Helvora harbour master Ivo Kos said the pump was new.",
        ["indirect | Ivo Kos | said | the pump was new"],
      ],
      [
        "a post whose last word looks like an adjective",
        "Its chief executive, Ana Brod, said the pump was new.",
        ["indirect | Ana Brod | said | the pump was new"],
      ],
      [
        "a named post behind an object",
        "The group will keep the pumps, its director, Ana Brod, told reporters.",
        ["indirect | Ana Brod | told | The group will keep the pumps"],
      ],
      [
        "two who are named together",
        "Kos came late. Brod and Kos said the pump was new.",
        ["indirect | Ana Brod and Ivo Kos | said | the pump was new"],
      ],
      [
        "a relative speaks for himself",
        "“We stay,” Brod said. Her brother nodded. “So do I.”",
        ["direct | Ana Brod | said | We stay,", "direct | Her brother | - | So do I."],
      ],
      [
        "an unnamed subject whose verb can report",
        "The plumber shrugged. “Old pumps leak.”",
        ["direct | The plumber | - | Old pumps leak."],
      ],
      [
        "it, for an unnamed body",
        "The union said the pump was new. “It will last,” it added.",
        [
          "indirect | The union | said | the pump was new",
          "direct | The union | added | It will last,",
        ],
      ],
      [
        "the one who was asked answers",
        "Kos sat down. “Are you tired?” a reporter asked him. “I am,” he replied.",
        ["direct | a reporter | asked | Are you tired?", "direct | Ivo Kos | replied | I am,"],
      ],
      [
        "a speaker named in the next sentence",
        "The pump failed. “What a mess.” That was how one plumber, Ivo Kos, summed it up.",
        ["direct | Ivo Kos | - | What a mess."],
      ],
      [
        "any verb behind a quotation that ends in a comma",
        "“My sons,” Kos paused, “will not.”",
        ["direct | Ivo Kos | paused | My sons, / will not."],
      ],
      [
        "a name that opens with a month",
        "“We are tired,” said April Hughes. The pump failed, said Jun Bacani, a plumber.",
        [
          "direct | April Hughes | said | We are tired,",
          "indirect | Jun Bacani | said | The pump failed",
        ],
      ],
      [
        "a name behind as",
        "“What we saw,” a survivor who gave her name only as Dina recalled, “was water.”",
        ["direct | a survivor | recalled | What we saw, / was water."],
      ],
      [
        "another, with a name",
        "The nets were black, one pilot said. Another, Ivo Kos, said the sea was dead.",
        [
          "indirect | one pilot | said | The nets were black",
          "indirect | Ivo Kos | said | the sea was dead",
        ],
      ],
      [
        "the age of the one spoken of",
        "Ana Brod said she was “surprised”. The 52-year-old engineer said the pump was new.",
        ["mixed | Ana Brod | said | surprised", "indirect | Ana Brod | said | the pump was new"],
      ],
      [
        "name behind a title",
        "“We are tired,” said harbour master Ivo Kos.",
        ["direct | Ivo Kos | said | We are tired,"],
      ],
      [
        "name in apposition",
        "“We are tired,” said the head of the union, Ivo Kos.",
        ["direct | Ivo Kos | said | We are tired,"],
      ],
      [
        "possessive description with a name",
        "His lawyer, Ana Brod, said the bridge was safe.",
        ["indirect | Ana Brod | said | the bridge was safe"],
      ],
      [
        "pronoun that coreference has not tied",
        "Ana Brod came late. “We are tired,” she said.",
        ["direct | Ana Brod | said | We are tired,"],
      ],
      [
        "role with an article",
        "Ivo Kos came late. “We are tired,” the captain said.",
        ["direct | Ivo Kos | said | We are tired,"],
      ],
      [
        "role before the name",
        "Bridge was unsafe, a coroner has said.\n\nAna Brod spoke on Monday for an hour.",
        ["indirect | Ana Brod | said | Bridge was unsafe"],
      ],
      [
        "someone else’s relation",
        "“We are tired,” said a friend of Ana Brod.",
        ["direct | a friend of Ana Brod | said | We are tired,"],
      ],
      [
        "a name inside an unnamed source",
        "According to two bankers who met Ivo Kos, the bridge was safe.",
        ["indirect | two bankers who met Ivo Kos | According to | the bridge was safe"],
      ],
      [
        "pronoun of an unnamed source",
        "A senior official said the bridge was safe. “We checked,” he added.",
        [
          "indirect | A senior official | said | the bridge was safe",
          "direct | A senior official | added | We checked,",
        ],
      ],
      [
        "a name whose apposition goes on with who",
        "Police met Ivo Kos, the harbour’s senior pilot, who called it “a farce” on Monday.",
        ["mixed | Ivo Kos | called | a farce"],
      ],
      [
        "an unnamed one beside a named one of the same role",
        "Ivo Kos came late. A second captain said the bridge was safe. “We checked,” the captain said.",
        [
          "indirect | A second captain | said | the bridge was safe",
          "direct | A second captain | said | We checked,",
        ],
      ],
      [
        "pronoun of an unnamed subject",
        "Ana Brod came late. A senior official called the delay a mistake. “We tried,” she added.",
        ["direct | A senior official | added | We tried,"],
      ],
      [
        "pronoun of unnamed people",
        "Ana Brod came late. Two nurses described the night. “We ran,” they said.",
        ["direct | Two nurses | said | We ran,"],
      ],
      [
        "neither a woman nor a body for he",
        "The spokeswoman left. An office burned. “We tried,” he said.",
        ["direct | he | said | We tried,"],
      ],
      [
        "no body for she, though it spoke last",
        "Ana Brod came late. Her office said the lift was broken. “We tried,” she said.",
        [
          "indirect | Her office | said | the lift was broken",
          "direct | Ana Brod | said | We tried,",
        ],
      ],
      [
        "a given name like a month, behind an employer",
        "Northlink chief executive Jan Ruys told analysts the pump was new.",
        ["indirect | Jan Ruys | told | the pump was new"],
      ],
      [
        "a subject shared by two verbs of a headline",
        "Ana Brod sues partner over dam, says he “sold my name”",
        ["mixed | Ana Brod | says | sold my name"],
      ],
      [
        "pronoun of an unnamed source, past a man",
        "“It is over,” a lawyer said. Thomas Lind wept. “We will appeal,” she added.",
        ["direct | a lawyer | said | It is over,", "direct | a lawyer | added | We will appeal,"],
      ],
      [
        "unnamed source again",
        "A senior official said the bridge was safe. Rain fell. “We checked,” the official said.",
        [
          "indirect | A senior official | said | the bridge was safe",
          "direct | A senior official | said | We checked,",
        ],
      ],
      [
        "a document and its author",
        "Ana Brod told staff in a memo that the plant would close.\n\n“We are sorry,” the memo concluded.",
        [
          "indirect | Ana Brod | told | the plant would close",
          "direct | Ana Brod | concluded | We are sorry,",
        ],
      ],
    ],
  );

  test("a follow-on quotation has neither mention nor cue", () => {
    const found = quotesOf("“We are tired,” Ana Brod said.\n\n“We will go home.”", CAST);
    expect(found[1]?.speaker).toEqual({
      entity: "person-1",
      name: "Ana Brod",
      mention: null,
      rule: "previousParagraphSpeaker",
    });
    expect(found[1]?.cue).toBeNull();
  });

  test("mention and cue are spans of the text", () => {
    const [quote] = quotesOf("“We are tired,” Brod said.", CAST);
    expect(quote?.speaker?.mention).toEqual({ start: 16, end: 20, text: "Brod" });
    expect(quote?.cue).toEqual({ start: 21, end: 25, text: "said" });
  });

  test("a heading takes the speaker who says the same words", () => {
    const found = quotesOf(
      "“The river stood up”\n\nRain fell for two days.\n\n“And then the river stood up,” said Ivo Kos.",
      CAST,
    );
    expect(found[0]?.speaker?.name).toBe("Ivo Kos");
  });
});

describe("names in apposition and the topic of an article", () => {
  table(
    (text) =>
      lines(text, [
        ...CAST,
        { name: "Lena “Lou” Marek", forms: ["Marek"] },
        { name: "Ida Lund", givenName: "Ida" },
      ]),
    [
      [
        "a body that nothing else names",
        "The owner, Corvane Marine, denied that the lift had failed.",
        ["indirect | Corvane Marine | denied | the lift had failed"],
      ],
      [
        "letters behind a name",
        "Her lawyer, Ana Brod KC, said she would appeal.",
        ["indirect | Ana Brod | said | she would appeal"],
      ],
      [
        "the source of according to",
        "The pit closed in May, according to its owner, Tarn Minerals.",
        ["indirect | Tarn Minerals | according to | The pit closed in May"],
      ],
      [
        "a nickname in marks",
        "That, said the club’s president, Lena “Lou” Marek, was the last straw.",
        ["indirect | Lena “Lou” Marek | said | That / was the last straw"],
      ],
      [
        "an age",
        "Ida Lund was on deck. “I held the rope,” said the 31-year-old, wrapped in a blanket. “It tore.”",
        ["direct | Ida Lund | said | I held the rope, / It tore."],
      ],
      [
        "a statement that reads",
        "The palace replied in a short statement. “The king is well,” it read. “He thanks you.”",
        ["direct | a short statement | read | The king is well, / He thanks you."],
      ],
      [
        "a title and a last name before a verb taken for a noun",
        'In a statement read to the court, Miss Lund wrote: "I forgive nobody."',
        ["direct | Miss Lund | wrote | I forgive nobody."],
      ],
    ],
  );
});
