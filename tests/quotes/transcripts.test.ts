import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { lines } from "./support.ts";

const CAST = [
  { name: "Ana Brod", forms: ["Brod", "BROD"] },
  { name: "Ivo Kos", forms: ["KOS"] },
];

describe("interviews and transcripts", () => {
  table(
    (text) => lines(text, CAST),
    [
      [
        "an answer over two paragraphs",
        "Ana Brod paints boats.\n\nQ: Did you sell any?\n\nA: I sold two.\n\nThe third one sank. It hangs in his kitchen.\n\nQ: Did he pay?\n\nA: He did.",
        [
          "direct | Ana Brod | - | I sold two. / The third one sank. It hangs in his kitchen.",
          "direct | Ana Brod | - | He did.",
        ],
      ],
      [
        "answers belong to the interviewee, questions to nobody",
        "Ana Brod spoke to us in Split.\n\nQ: Why fish?\n\nA: Because my father fished. He sang, too.\n\nQ: Will you stop?\n\nA: He said, “Never stop.” So I will not.",
        [
          "direct | Ana Brod | - | Because my father fished. He sang, too.",
          "direct | Ana Brod | - | He said, “Never stop.” So I will not.",
        ],
      ],
      [
        "an answer goes on for a paragraph without a label",
        "Ana Brod spoke to us in Split.\n\nQ: Why fish?\n\nA: Because my father fished.\n\nMy mother sang.\n\nBrod says the sea is warm.\n\nQ: Will you stop?\n\nA: Never.\n\nShe left at nine.",
        [
          "direct | Ana Brod | - | Because my father fished. / My mother sang.",
          "indirect | Ana Brod | says | the sea is warm",
          "direct | Ana Brod | - | Never.",
        ],
      ],
      [
        "a question whose label has lost its colon",
        "Ana Brod spoke to us in Split.\n\nQWhy fish?\n\nA: Because my father fished.\n\nQWill you stop?\n\nA: Never.",
        ["direct | Ana Brod | - | Because my father fished.", "direct | Ana Brod | - | Never."],
      ],
      [
        "initials are labels",
        "A talk about fish\n\nAna Brod met us in Split, where she has lived for years.\n\nLH: Why fish?\n\nAB: Because my father fished.\n\nLH: Will you stop?\n\nAB: Never, I swear.",
        [
          "direct | Ana Brod | - | Because my father fished.",
          "direct | Ana Brod | - | Never, I swear.",
        ],
      ],
      [
        "a transcript without a headline",
        "KOS: I never signed that.\n\nBROD: Then whose name is it?\n\nKOS: My brother’s, I suppose.\n\nBROD: Thank you.",
        [
          "direct | Ivo Kos | - | I never signed that.",
          "direct | Ana Brod | - | Then whose name is it?",
          "direct | Ivo Kos | - | My brother’s, I suppose.",
          "direct | Ana Brod | - | Thank you.",
        ],
      ],
      [
        "an interview without labels",
        "Ana Brod met our reporter in Split, where she has lived for years.\n\nWhy fish?\n\nI was tired of the rain. And my father fished.\n\nHe sang, too.\n\nDo you miss the hills?\n\nOnly in May. We had a garden there.\n\nThis interview has been edited.",
        [
          "direct | Ana Brod | - | I was tired of the rain. And my father fished. / He sang, too.",
          "direct | Ana Brod | - | Only in May. We had a garden there.",
        ],
      ],
      [
        "questions over the parts of an article are headings",
        "Voters go to the polls on Sunday, and there is much to know.\n\nWho can vote?\n\nEveryone over 18. The polls open at eight.\n\nWhat comes next?\n\nThe count begins at once.",
        [],
      ],
      [
        "labels name the speakers",
        "The hearing began at nine.\n\nBROD: The bridge was safe in May.\n\nKOS: I never saw a report.\n\nBROD: I sent two of them.",
        [
          "direct | Ana Brod | - | The bridge was safe in May.",
          "direct | Ivo Kos | - | I never saw a report.",
          "direct | Ana Brod | - | I sent two of them.",
        ],
      ],
      [
        "a presenter tells the news",
        "PRESENTER: Police say the bridge was safe. Brod disagrees.\n\nBROD: It was never safe.\n\nPRESENTER: The mayor called that “nonsense”.",
        [
          "indirect | Police | say | the bridge was safe",
          "direct | Ana Brod | - | It was never safe.",
          "mixed | The mayor | called | nonsense",
        ],
      ],
      [
        "a speaker who only asks is an interviewer",
        "Ana Brod came to the studio.\n\nHOST: Was the bridge safe?\n\nBROD: It was safe in May.\n\nHOST: And now?\n\nBROD: Now it is gone.",
        ["direct | Ana Brod | - | It was safe in May.", "direct | Ana Brod | - | Now it is gone."],
      ],
      [
        "lines of the page are nobody's words",
        "Ana Brod rebuilt the bridge.\n\nPHOTO: The bridge at dusk.\n\nOUR STANDARDS: How we check facts.\n\nUPDATE: The text was changed.\n\nUPDATE: And once more.",
        [],
      ],
      [
        "a label ends with its paragraph",
        "BROD LEFT.\nTHE COAST LEDGER\nOUR STANDARDS: THE PRINCIPLES.\nHOST: ONE AT A TIME.",
        [],
      ],
    ],
  );
});
