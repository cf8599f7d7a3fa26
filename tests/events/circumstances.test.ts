import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { dated, factual, placed, triggers } from "./read.ts";

describe("factuality", () => {
  table(factual, [
    ["past", "Police arrested two men.", ["arrest happened"]],
    ["not", "Police did not arrest the men.", ["arrest negated"]],
    ["contracted, curly", "Police didn’t arrest the men.", ["arrest negated"]],
    ["never", "Chad never signed the treaty.", ["agree negated"]],
    ["nobody", "Nobody was arrested.", ["arrest negated"]],
    ["no one", "No one has been arrested.", ["arrest negated"]],
    ["came from behind to", "Norway came from behind to beat Chad.", ["win happened"]],
    ["no before an event noun", "No charges were brought.", ["charge negated"]],
    ["failed to", "The two sides failed to agree on a price.", ["agree negated"]],
    ["denied that", "The firm denied that it had sacked the director.", ["resign negated"]],
    ["will", "The firm will lay off 40 workers.", ["lay-off planned"]],
    ["will not", "The firm will not lay off 40 workers.", ["lay-off negated"]],
    ["plans to", "The firm plans to lay off 40 workers.", ["lay-off planned"]],
    ["is due to", "President Omar Haddad is due to visit Chad.", ["visit planned"]],
    ["is to", "The chairman is to step down.", ["resign planned"]],
    ["would, told before", "The firm said it would lay off 40 workers.", ["lay-off planned"]],
    ["has no plans to", "Norway has no plans to deploy soldiers.", ["deploy negated"]],
    ["may", "The firm may lay off 40 workers.", ["lay-off possible"]],
    ["could, passive", "The men could be arrested.", ["arrest possible"]],
    ["is considering", "The firm is considering selling its robotics arm.", ["acquire possible"]],
    ["a pledge", "Norway pledged $5 million in relief.", ["aid planned"]],
    ["cancelled", "President Omar Haddad cancelled a trip to Chad.", ["visit negated"]],
    ["object of what is to come", "Police will study a crash in Oslo.", ["disaster happened"]],
    ["asked", "Will Omar Haddad resign?", ["resign possible"]],
  ]);
});

describe("date", () => {
  table(dated, [
    ["after the verb", "Police arrested two men on Monday.", ["arrest 2024-05-13"]],
    ["before the verb", "On Monday police arrested two men.", ["arrest 2024-05-13"]],
    ["between subject and verb", "Omar Haddad on Monday resigned.", ["resign 2024-05-13"]],
    [
      "of another event",
      "Omar Haddad, who was arrested in March, resigned.",
      ["arrest 2024-03", "resign null"],
    ],
    [
      "in the noun phrase",
      "Thursday’s meeting between Norway and Chad was short.",
      ["meet 2024-05-16"],
    ],
    [
      "joined verb",
      "On Monday police arrested two men and expelled a third.",
      ["arrest 2024-05-13", "sanction 2024-05-13"],
    ],
    ["when", "The seat fell vacant in March, when Omar Haddad resigned.", ["resign 2024-03"]],
    [
      "at the end of two verbs",
      "Rebels attacked a base and killed two men near Oslo on Monday.",
      ["attack 2024-05-13", "die 2024-05-13"],
    ],
    [
      "what came of it has a date of its own",
      "Rebels attacked a convoy. The attack drew condemnation on Sunday.",
      ["attack null", "accuse 2024-05-12"],
    ],
    ["since says when not", "Two men have died since Monday.", ["die null"]],
  ]);
});

describe("place", () => {
  table(placed, [
    ["in", "Police arrested two men in Oslo.", ["arrest Oslo"]],
    [
      "of talks, where one goes for them",
      "Omar Haddad flew to Oslo for talks.",
      ["visit Oslo", "negotiate Oslo"],
    ],
    ["of the subject", "Dock workers in Mombasa went on strike.", ["protest Mombasa"]],
    ["where one goes", "President Omar Haddad visited Norway.", ["visit Norway"]],
    ["none", "Police arrested two men.", ["arrest null"]],
  ]);
});

describe("one event told twice", () => {
  table(triggers, [
    [
      "headline and lead",
      "Minister quits\n\nOSLO — Trade minister Omar Haddad resigned on Monday.",
      ["resign: quits"],
    ],
    [
      "not with other numbers",
      "A bomb killed six people in Oslo. A fire killed nine people in Bergen.",
      ["die: killed", "disaster: fire", "die: killed"],
    ],
    [
      "not on other dates",
      "Police arrested Omar Haddad in March. Police arrested Omar Haddad in May.",
      ["arrest: arrested", "arrest: arrested"],
    ],
  ]);
});
