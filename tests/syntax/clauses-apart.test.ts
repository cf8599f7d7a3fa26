import { describe, expect, test } from "@jest/globals";
import { pipeline } from "../../src/core/pipeline.ts";
import { dependencies } from "../../src/syntax/dependencies.ts";
import { ownClauses } from "../../src/syntax/parser/own-clauses.ts";
import { quotedWords } from "../../src/syntax/parser/quoted-words.ts";
import { shippedTagging } from "../../src/syntax/parser/tagging.ts";
import { sentences } from "../../src/syntax/sentences.ts";
import { quotations } from "../../src/text/quotations.ts";
import { structure } from "../../src/text/structure.ts";
import { table } from "../support/table.ts";

const reader = pipeline([structure(), quotations(), sentences(), dependencies()]);

/** Subjects, clauses and roots as `word relation head`. */
function clauses(text: string): readonly string[] {
  const { tokens, dependencies: found } = reader.run(text);
  return found.flatMap(({ head, relation }, i) =>
    /^(?:nsubj|ccomp|root)$/.test(relation)
      ? [`${tokens[i]?.text} ${relation} ${head === null ? "-" : tokens[head]?.text}`]
      : [],
  );
}

describe("a clause apart from its frame", () => {
  table(clauses, [
    [
      "of several clauses",
      "“We lost the field and the river took the barn, and there was no way to save it,” Harker told reporters.",
      [
        "We nsubj lost",
        "lost ccomp told",
        "river nsubj took",
        "way nsubj was",
        "Harker nsubj told",
        "told root -",
      ],
    ],
    [
      "inverted",
      "“The dam will break,” said Ann Harker, who heads the council.",
      ["dam nsubj break", "break ccomp said", "said root -", "Ann nsubj said", "who nsubj heads"],
    ],
    [
      "between single marks",
      "‘The dam will break,’ said the mayor.",
      ["dam nsubj break", "break ccomp said", "said root -", "mayor nsubj said"],
    ],
    [
      "behind a colon",
      "Harker warned: “The dam will break.”",
      ["Harker nsubj warned", "warned root -", "dam nsubj break", "break ccomp warned"],
    ],
    [
      "without marks",
      "The dam will break by Friday, Harker said.",
      ["dam nsubj break", "break ccomp said", "Harker nsubj said", "said root -"],
    ],
    [
      "without marks, inverted",
      "The dam will break by Friday, said Ann Harker, who heads the council.",
      ["dam nsubj break", "break ccomp said", "said root -", "Ann nsubj said", "who nsubj heads"],
    ],
    [
      "with a reporting verb inside",
      "“The minister resigned and the firm denied it,” Harker said.",
      [
        "minister nsubj resigned",
        "resigned ccomp said",
        "firm nsubj denied",
        "Harker nsubj said",
        "said root -",
      ],
    ],
  ]);

  test("quotation marks hang from the root of what they hold", () => {
    const { tokens, dependencies: found } = reader.run(
      "“The dam will break,” according to Harker.",
    );
    const heads = found.flatMap(({ head, relation }, i) =>
      /[“”]/.test(tokens[i]?.text ?? "") ? [`${relation} ${tokens[head ?? 0]?.text}`] : [],
    );
    expect(heads).toEqual(["punct break", "punct break"]);
  });
});

/** The clauses that are parsed apart, their words joined by spaces. */
function apart(text: string): readonly string[] {
  const words = text.split(" ");
  return ownClauses(words, shippedTagging()(words)).map(({ start, end }) =>
    words.slice(start, end).join(" "),
  );
}

describe("which clauses stand on their own", () => {
  table(apart, [
    [
      "quotations with a finite verb",
      'He called it " a step that helps " .',
      ["a step that helps"],
    ],
    ["no terms", 'He called it a " big red step " .', []],
    ["no sentence that is all quotation", '" The dam will break . "', []],
    ["before an attribution", "The dam will break , Harker said Friday .", ["The dam will break"]],
    [
      "behind an adverbial clause",
      "If it rains , the dam will break , Harker said .",
      ["If it rains , the dam will break"],
    ],
    ["no adverbial clause alone", "While she was away , Harker said .", []],
    ["before a statement", "The chief , Ann Harker , said Monday would do .", []],
    ["no relative clause", "Harker , who heads the council , said the dam broke .", []],
    ["no coordination", "He opened the door , said hello and left .", []],
    ["no charge denied", "He is said to sell arms , a charge Harker denies .", []],
  ]);
});

describe("quoted words", () => {
  const quoted = (text: string): readonly string[] => {
    const words = text.split(" ");
    return quotedWords(words).map(({ start, end }) => words.slice(start, end).join(" "));
  };
  table(quoted, [
    ["straight marks", '" Yes , " he said , " we can .', ["Yes ,", "we can ."]],
    ["a straight mark that closes", 'It worries us , " he said .', ["It worries us ,"]],
    ["a straight mark that opens", 'He said , " It worries us .', ["It worries us ."]],
    ["curly marks", "It worries us , ” he said , “ and her .", ["It worries us ,", "and her ."]],
    [
      "straight marks within curly ones",
      '“ He said " no " to me , ” she said .',
      ['He said " no " to me ,'],
    ],
    ["nothing between", "“ ” he said .", []],
    ["no marks", "He said no .", []],
  ]);
});
