import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { OnrecordError } from "../../src/core/errors.ts";
import { pipeline } from "../../src/core/pipeline.ts";
import { linearModel } from "../../src/models/linear-model.ts";
import { RELATION_WEIGHTS } from "../../src/models/relation-weights.ts";
import { dependencies } from "../../src/syntax/dependencies.ts";
import { shippedAnalysis } from "../../src/syntax/parser/analysis.ts";
import { sentences } from "../../src/syntax/sentences.ts";
import { quotations } from "../../src/text/quotations.ts";
import { structure } from "../../src/text/structure.ts";
import { table } from "../support/table.ts";

const reader = pipeline([structure(), quotations(), sentences(), dependencies()]);

/** Arcs as `word relation head`, those that the row asks about. */
const arcs =
  (...relations: readonly string[]) =>
  (text: string): readonly string[] => {
    const { tokens, dependencies: found } = reader.run(text);
    return found.flatMap(({ head, relation }, i) =>
      relations.includes(relation)
        ? [`${tokens[i]?.text} ${relation} ${head === null ? "-" : tokens[head]?.text}`]
        : [],
    );
  };

describe("attribution", () => {
  table(arcs("nsubj", "ccomp"), [
    [
      "subject and clause",
      "Harker said the board met.",
      ["Harker nsubj said", "board nsubj met", "met ccomp said"],
    ],
    [
      "with that",
      "The minister added that prices rose.",
      ["minister nsubj added", "prices nsubj rose", "rose ccomp added"],
    ],
    [
      "inverted",
      "“We have won,” said the mayor.",
      ["We nsubj won", "won ccomp said", "mayor nsubj said"],
    ],
    [
      "behind a long subject",
      "Hugh Hill, a doctor at St. Luke’s who has treated miners for years, said the dust was deadly.",
      ["Hugh nsubj said", "who nsubj treated", "dust nsubj deadly", "deadly ccomp said"],
    ],
  ]);
  table(arcs("root", "ccomp"), [
    [
      "inverted, of a state",
      "“The road is closed,” said the mayor.",
      ["closed ccomp said", "said root -"],
    ],
  ]);
  table(arcs("root", "obl"), [
    [
      "according to, before its clause",
      "According to the bank, prices fell in May.",
      ["bank obl fell", "fell root -", "May obl fell"],
    ],
    [
      "according to",
      "Prices fell in May, according to the bank.",
      ["fell root -", "May obl fell", "bank obl fell"],
    ],
  ]);
});

describe("clauses", () => {
  table(arcs("nsubj:pass", "aux:pass", "obl:agent"), [
    [
      "passive",
      "Two men were arrested by the police.",
      ["men nsubj:pass arrested", "were aux:pass arrested", "police obl:agent arrested"],
    ],
    [
      "passive of two subjects",
      "The harbour and the market were closed by the council.",
      ["harbour nsubj:pass closed", "were aux:pass closed", "council obl:agent closed"],
    ],
  ]);
  table(arcs("nsubj", "conj", "obj"), [
    [
      "coordination",
      "The army took the town and burned the bridge.",
      ["army nsubj took", "town obj took", "burned conj took", "bridge obj burned"],
    ],
  ]);
  table(arcs("nsubj", "acl:relcl", "obj"), [
    [
      "relative clause",
      "He met the woman who runs the firm.",
      ["He nsubj met", "woman obj met", "who nsubj runs", "runs acl:relcl woman", "firm obj runs"],
    ],
  ]);
  table(arcs("nsubj", "appos"), [
    [
      "apposition",
      "Ann Moss, the chief of the bank, resigned.",
      ["Ann nsubj resigned", "chief appos Ann"],
    ],
  ]);
  table(arcs("nsubj", "xcomp", "obj"), [
    [
      "control",
      "The council wants to sell the land.",
      ["council nsubj wants", "sell xcomp wants", "land obj sell"],
    ],
    [
      "control by the object",
      "The union persuaded the drivers to return.",
      ["union nsubj persuaded", "drivers obj persuaded", "return xcomp persuaded"],
    ],
  ]);
});

test("an empty text has no dependencies", () => {
  expect(reader.run("").dependencies).toEqual([]);
});

describe("trees", () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom(
        "the",
        "The",
        "said",
        "“",
        "”",
        ",",
        ".",
        "and",
        "who",
        "was",
        "'s",
        "Lee",
        "42",
      ),
      fc.string({ minLength: 1 }),
    ),
    { maxLength: 60 },
  );

  test("one root, heads in range, no cycle, the same each time", () => {
    fc.assert(
      fc.property(words, (surfaces) => {
        const found = shippedAnalysis()(surfaces);
        expect(found).toHaveLength(surfaces.length);
        expect(found.filter(({ head }) => head === null)).toHaveLength(
          surfaces.length === 0 ? 0 : 1,
        );
        found.forEach((_word, i) => {
          expect(depthOf(found, i)).toBeLessThanOrEqual(surfaces.length);
        });
        expect(shippedAnalysis()(surfaces)).toEqual(found);
      }),
    );
  });

  test("a sentence of 10,000 words", () => {
    const surfaces = Array.from({ length: 10_000 }, (_word, i) => (i % 3 === 0 ? "the" : "man"));
    const found = shippedAnalysis()(surfaces);
    expect(found.filter(({ head }) => head === null)).toHaveLength(1);
  });
});

/** How many arcs lead from a word to the root; one more than there are words where they lead nowhere. */
function depthOf(found: readonly { readonly head: number | null }[], word: number): number {
  let depth = 0;
  for (let at: number | null = word; at !== null && depth <= found.length; depth++) {
    at = found[at]?.head ?? null;
  }
  return depth;
}

describe("a damaged model", () => {
  const broken: readonly (readonly [string, string])[] = [
    ["empty", ""],
    ["cut short", RELATION_WEIGHTS.slice(0, -10)],
    [
      "one letter changed",
      RELATION_WEIGHTS.replace(/.(?=.{9}$)/, (was) => (was === "A" ? "B" : "A")),
    ],
    ["of another version", RELATION_WEIGHTS.replace(/^onrecord \d+/, "onrecord 0")],
    ["no model", "PK\u0003\u0004"],
  ];
  test.each(broken.map((row) => [...row] as const))("%s", (_title, packed) => {
    expect(() => linearModel("relations", packed)).toThrow(OnrecordError);
    expect(() => linearModel("relations", packed)).toThrow(/the model relations cannot be read/);
  });
});
