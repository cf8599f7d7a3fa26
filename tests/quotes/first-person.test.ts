import { describe } from "@jest/globals";
import { extract } from "../../src/article.ts";
import { table } from "../support/table.ts";

/** The pronouns of each person that are read as the first person, in a line. */
const firstPersons = (text: string): readonly string[] =>
  extract(text).people.map(({ name, mentions }) =>
    [name, ...mentions.filter(({ rule }) => rule === "firstPerson").map((each) => each.text)].join(
      " ",
    ),
  );

describe("the first person of a quotation is its speaker", () => {
  table(firstPersons, [
    [
      "direct and mixed",
      "“I am tired and my feet hurt,” said Ann Osei. She called it “my worst year”.",
      ["Ann Osei I my my"],
    ],
    [
      "a quotation inside it is somebody else’s",
      "“My wife told me ‘I will go’ and I wept,” said Thomas Weber.",
      ["Thomas Weber My me I"],
    ],
    ["indirect", "Thomas Weber said I was wrong.", ["Thomas Weber"]],
    ["we are more than one", "“We lost our home,” said Thomas Weber.", ["Thomas Weber"]],
    ["nobody’s", "“I am tired,” an official said. Thomas Weber nodded.", ["Thomas Weber"]],
  ]);
});
