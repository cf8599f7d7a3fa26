import { describe } from "@jest/globals";
import { secondReading } from "../../src/names/second-reading/second-reading.ts";
import { readMarked } from "../coreference/marked.ts";
import { table } from "../support/table.ts";

/** The names of a marked text after the second reading, as "PER Ada Oyelaran". */
function read(marked: string): readonly string[] {
  const { text, names } = readMarked(marked);
  return secondReading(text, names).map((name) => `${name.type} ${name.text}`);
}

describe("names read again", () => {
  table(read, [
    ["two people of a list", "It was <P Garner, Onara> who ran.", ["PER Garner", "PER Onara"]],
    [
      "two bodies",
      "The <O Bergen Institute of Technology and Moss Medical School> agreed.",
      ["ORG Bergen Institute of Technology", "ORG Moss Medical School"],
    ],
    [
      "a name parted before its particle",
      "<P Ahmed> <P ibn Khalid al-Sabir> left.",
      ["PER Ahmed ibn Khalid al-Sabir"],
    ],
    [
      "a campus",
      "The <O University of California>, <L Berkeley>, and the <O University of Texas> at <L Austin> agreed.",
      ["ORG University of California, Berkeley", "ORG University of Texas at Austin"],
    ],
    [
      "called a body",
      "It hired the consultancy <P Penfold Moss>. <P Penfold> declined to comment.",
      ["ORG Penfold Moss", "ORG Penfold"],
    ],
    [
      "a company by its legal suffix",
      "<O Alba Moss SA> fell. <P Alba Moss> said so, and <L Alba Moss> closed.",
      ["ORG Alba Moss SA", "ORG Alba Moss", "ORG Alba Moss"],
    ],
    ["an employer", "<P Bo Lind> previously worked at <L Vivero>.", ["PER Bo Lind", "ORG Vivero"]],
    ["a body in another language", "She heads the <L Kunsthalle Emden>.", ["ORG Kunsthalle Emden"]],
    [
      "a landform",
      "A slope fell on <O Tarn Gully>. The <O Tarn Gully> inquiry opened.",
      ["LOC Tarn Gully", "LOC Tarn Gully"],
    ],
    ["whose picture it is", "<O THE VALLEY PRESS>/<P Ana Ruiz>", ["ORG THE VALLEY PRESS"]],
    [
      "who helped to report",
      "It rained.\n\n— With assistance from <P Ana Ruiz> in <L Lima>\n<P Bo Lind> contributed reporting from <L Oslo>.",
      [],
    ],
    [
      "the team of a player",
      "<O Surrey> won. <L Surrey> captain <P Rory Burn> declared.",
      ["ORG Surrey", "ORG Surrey", "PER Rory Burn"],
    ],
    [
      "the first word of an organization",
      "<P Castor> buys yard. <O Castor Marine> said so.",
      ["ORG Castor", "ORG Castor Marine"],
    ],
    [
      "a given name before the rest of it",
      "Ifor <P Rhys Bevan> died. <P Ifor>’s mother wept.",
      ["PER Ifor Rhys Bevan", "PER Ifor"],
    ],
    [
      "the place of a given name",
      "<P Austin Reeve> lives in <L Austin>. <P Reeve> said <P Austin> was hot.",
      ["PER Austin Reeve", "LOC Austin", "PER Reeve", "LOC Austin"],
    ],
    [
      "a line-up",
      "<O Bergen FC> (4-4-2): <L Raya>; White, <O Saliba>, Gabriel, Timber; Holm, Rice, Moe, Saka; Vik, Lund (Ruiz 60).",
      [
        "ORG Bergen FC",
        ..."Raya White Saliba Gabriel Timber Holm Rice Moe Saka Vik Lund"
          .split(" ")
          .map((player) => `PER ${player}`),
      ],
    ],
  ]);
});

describe("names left as they are", () => {
  table(read, [
    ["a town where somebody works", "He worked at <L Lima>.", ["LOC Lima"]],
    ["a valley that acts", "<O Tarn Valley> won.", ["ORG Tarn Valley"]],
    [
      "what somebody contributed",
      "<P Ana Ruiz> contributed reporting skills to <O Alba Moss>.",
      ["PER Ana Ruiz", "ORG Alba Moss"],
    ],
    ["letters behind a name", "<P Ana Ruiz, MD> left.", ["PER Ana Ruiz, MD"]],
    [
      "one body of two fields",
      "The <O Institute of Science and Technology> agreed.",
      ["ORG Institute of Science and Technology"],
    ],
    ["two people in a row", "<P Ana Ruiz> <P Bo Lind> left.", ["PER Ana Ruiz", "PER Bo Lind"]],
    [
      "a university and its country",
      "The <O University of Oxford>, <L England>, agreed.",
      ["ORG University of Oxford", "LOC England"],
    ],
    ["a trade before a name", "The publisher <P Bo Lind> left.", ["PER Bo Lind"]],
    [
      "a person whose family name an organization has",
      "<P Lind> left. <P Bo Lind> founded <O Lind Marine>.",
      ["PER Lind", "PER Bo Lind", "ORG Lind Marine"],
    ],
    [
      "another sentence's word before a name",
      "<P Ifor> called Ann. Ifor. <P Rhys Bevan> left.",
      ["PER Ifor", "PER Rhys Bevan"],
    ],
    [
      "a national team",
      "<O England> won. <L England> captain <P Rory Burn> wept.",
      ["ORG England", "LOC England", "PER Rory Burn"],
    ],
    [
      "a given name that the text calls somebody by",
      "<P Austin Reeve> lives in <L Austin>. <P Austin> was hot.",
      ["PER Austin Reeve", "LOC Austin", "PER Austin"],
    ],
    [
      "a list of countries",
      "<O Bloc>: <L France>, <L Spain>, <L Italy>, <L Chad>, <L Peru>, <L Chile>, <L Kenya>, <L Mali>, <L Togo>, <L Benin>.",
      [
        "ORG Bloc",
        ..."France Spain Italy Chad Peru Chile Kenya Mali Togo Benin"
          .split(" ")
          .map((country) => `LOC ${country}`),
      ],
    ],
  ]);
});
