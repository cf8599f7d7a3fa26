import { describe, expect, test } from "@jest/globals";
import { table } from "../support/table.ts";
import { lines, quotesOf } from "./support.ts";

describe("quoted fragments of reported clauses", () => {
  table(lines, [
    [
      "a verb that is tagged a noun before a pronoun",
      "The Coast Guard, which flew four sorties, calls it “a small miracle”.",
      ["mixed | The Coast Guard | calls | a small miracle"],
    ],
    [
      "a verb of a headline that is tagged a noun",
      "Mayor calls flood plan ‘a disgrace’\n\nThe mayor spoke for an hour about the river on Monday, and promised a new wall by winter.",
      ["mixed | Mayor | calls | a disgrace"],
    ],
    [
      "the second verb of a headline",
      "Mayor vows to fight on after defeat, claims vote was ‘stolen’\n\nThe vote on Monday was lost by three points, and the mayor spoke for an hour.",
      ["mixed | Mayor | claims | stolen"],
    ],
    [
      "a comma inside the marks before what is added",
      "Ana Brod said the plan “was dead,” adding that the ferry was safe.",
      ["mixed | Ana Brod | said | was dead,", "indirect | Ana Brod | adding | the ferry was safe"],
    ],
    [
      "in a that-clause",
      "Ana Brod said that the plan was “dead on arrival”.",
      ["mixed | Ana Brod | said | dead on arrival"],
    ],
    [
      "in a clause without that",
      "Ana Brod said the plan was “dead on arrival” and would cost jobs.",
      ["mixed | Ana Brod | said | dead on arrival"],
    ],
    [
      "as a predicate",
      "The board said it “respects but regrets” the ruling.",
      ["mixed | The board | said | respects but regrets"],
    ],
    [
      "two fragments of one clause",
      "Ana Brod said the plan was “dead” and its authors “asleep”.",
      ["mixed | Ana Brod | said | dead / asleep"],
    ],
    ["called", "Ana Brod called the offer “an insult”.", ["mixed | Ana Brod | called | an insult"]],
    [
      "described as",
      "Observers described the vote as “largely peaceful”, though two agents were hurt.",
      ["mixed | Observers | described | largely peaceful"],
    ],
    [
      "dismissed as",
      "His office dismissed as “mischief” reports of a split.",
      ["mixed | His office | dismissed | mischief"],
    ],
    [
      "accused of",
      "Ana Brod accused the firm of “hiding behind its lawyers”.",
      ["mixed | Ana Brod | accused | hiding behind its lawyers"],
    ],
    [
      "as she put it",
      "The next fair will be held at sea, “if there is still a sea,” as one trader put it.",
      ["mixed | one trader | put | if there is still a sea,"],
    ],
    [
      "attribution after the clause",
      "The fee was “plainly too high”, the judges wrote.",
      ["mixed | the judges | wrote | plainly too high"],
    ],
    [
      "attribution inside the clause",
      "The songs, she said, “made people sit up”.",
      ["mixed | she | said | made people sit up"],
    ],
    [
      "after a participle",
      "Ana Brod left early, saying the talks had been “frank and salty”.",
      ["mixed | Ana Brod | saying | frank and salty"],
    ],
    [
      "second verb of one subject",
      "Ana Brod praised the nurses and called the ward “a small miracle”.",
      ["mixed | Ana Brod | called | a small miracle"],
    ],
    [
      "relative clause",
      "The bill angered Ana Brod, who described it as “brave”.",
      ["mixed | Ana Brod | described | brave"],
    ],
    [
      "relative object",
      "It was a penalty that the coach called “a gift”.",
      ["mixed | the coach | called | a gift"],
    ],
    [
      "quoted as saying",
      "Ana Brod was quoted as saying she had “nothing to hide”.",
      ["mixed | Ana Brod | quoted as saying | nothing to hide"],
    ],
    [
      "quoted by a paper as saying",
      "Ana Brod was quoted by the Courier as saying she had “nothing to hide”.",
      ["mixed | Ana Brod | quoted | nothing to hide"],
    ],
    [
      "told by an agent",
      "The court was told by a foreman, Ivo Kos, that the rail had been removed “to save time”.",
      ["mixed | Ivo Kos | told | to save time"],
    ],
  ]);

  test("a fragment spans what its verb governs", () => {
    const [quote] = quotesOf("Ana Brod accused the firm of “hiding behind its lawyers” on Monday.");
    expect(quote?.text).toBe("the firm of “hiding behind its lawyers” on Monday");
  });

  test("the quote spans the clause without its that", () => {
    const [quote] = quotesOf("Ana Brod said that the plan was “dead on arrival” for now.");
    expect(quote?.text).toBe("the plan was “dead on arrival” for now");
  });
});

describe("fragments under verbs that look like nouns", () => {
  table(lines, [
    [
      "promises to",
      "Ola Berg, a former miner, promises to stay “until the last shift.”",
      ["mixed | Ola Berg | promises | until the last shift."],
    ],
    [
      "calls that",
      "Her lawyer, Ida Lund, calls that “a lie with a stamp.”",
      ["mixed | Ida Lund | calls | a lie with a stamp."],
    ],
    [
      "a source that asks for silence",
      "A clerk who was there, and who asked not to be named, said Ivo Kos had been “furious”.",
      ["mixed | A clerk who was there | said | furious"],
    ],
    [
      "liked to say",
      "Ana Brod liked to say that she had painted one tree, “from all sides”.",
      ["mixed | Ana Brod | say | from all sides"],
    ],
    [
      "a pronoun behind a noun of place",
      "Outside court she called the offer “an insult”.",
      ["mixed | she | called | an insult"],
    ],
  ]);
});
