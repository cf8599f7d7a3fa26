import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { roles } from "./read.ts";

describe("who does what to whom", () => {
  table(roles, [
    ["active", "Police arrested two men.", ["arrest: Police > two men"]],
    [
      "a post beside its holder",
      "Helvora named Anna Lindqvist chief executive of its unit.",
      ["appoint: Helvora > Anna Lindqvist"],
    ],
    ["staged", "The teachers staged a strike.", ["protest: The teachers > "]],
    [
      "possessor of a plan",
      "The weak quarter may complicate Helvora’s plan to buy Kvist.",
      ["acquire: Helvora > Kvist"],
    ],
    ["passive", "Two men were arrested by police.", ["arrest: police > Two men"]],
    ["passive without an agent", "Two men were arrested.", ["arrest:  > Two men"]],
    [
      "two who meet",
      "Anna Lindqvist and Omar Haddad met in Oslo.",
      ["meet: Anna Lindqvist + Omar Haddad > "],
    ],
    ["meet with", "Anna Lindqvist met Omar Haddad.", ["meet: Anna Lindqvist + Omar Haddad > "]],
    [
      "between A and B",
      "Talks between Norway and Chad began on Monday.",
      ["negotiate: Norway + Chad > "],
    ],
    [
      "shared passive",
      "Omar Haddad was convicted of fraud in June and sentenced to two years.",
      ["convict:  > Omar Haddad", "sentence:  > Omar Haddad"],
    ],
    [
      "a list with an of-phrase",
      "Two commanders of the militia, a driver and a guard were killed.",
      ["die:  > Two commanders of the militia + a driver + a guard"],
    ],
    [
      "who goes somewhere for talks",
      "Anna Lindqvist flew to Oslo for talks with Omar Haddad.",
      ["visit: Anna Lindqvist > ", "negotiate: Anna Lindqvist + Omar Haddad > "],
    ],
    [
      "who after a title and a name",
      "The court spoke of a petition for former minister Anna Lindqvist, who was arrested.",
      ["arrest:  > Anna Lindqvist"],
    ],
    ["a visit cut short", "Omar Haddad cut short a visit to Oslo.", ["visit: Omar Haddad > "]],
    [
      "relative clause",
      "The union backed Omar Haddad, who attacked the mayor.",
      ["support: The union > Omar Haddad", "attack: Omar Haddad > the mayor"],
    ],
    [
      "a subject past a relative clause",
      "The man who was hit by the bus died in hospital.",
      ["die:  > The man"],
    ],
    [
      "a subject past a clause with an object",
      "A teenager who stabbed three classmates has been jailed.",
      ["attack: A teenager > three classmates", "sentence:  > A teenager"],
    ],
    [
      "a subject past a participle",
      "Two officials accused of theft by the mayor were arrested.",
      ["accuse: the mayor > Two officials", "arrest:  > Two officials"],
    ],
    [
      "a report between commas",
      "The soldiers, officials said, were killed by a mine.",
      ["die:  > The soldiers"],
    ],
    [
      "who kills",
      "The ministry said that rebels had killed three soldiers.",
      ["die: rebels > three soldiers"],
    ],
    [
      "a storm that kills",
      "Typhoon Luming killed 31 people.",
      ["disaster:  > ", "die:  > 31 people"],
    ],
    [
      "the one who is named",
      "The doctor treated Omar Haddad before he died.",
      ["die:  > Omar Haddad"],
    ],
    [
      "what a verb takes with of",
      "The president accused the opposition of treason.",
      ["accuse: The president > the opposition"],
    ],
    ["aid with two objects", "Denmark promised Kenya 20 million euros.", ["aid: Denmark > Kenya"]],
    ["weapons supplied", "Norway supplied the rebels with weapons.", ["aid: Norway > the rebels"]],
    ["told to", "Residents were told to leave their homes.", ["demand:  > Residents"]],
    [
      "object of a relative clause",
      "Anna Lindqvist read the law that parliament passed.",
      ["enact: parliament > "],
    ],
    [
      "control by the subject",
      "Norway agreed to deploy 300 soldiers.",
      ["agree: Norway > ", "deploy: Norway > 300 soldiers"],
    ],
    [
      "control by the object",
      "The mayor urged ministers to compensate the victims.",
      ["demand: The mayor > ministers", "aid: ministers > the victims"],
    ],
    [
      "participle",
      "Rebels shelled the airport, killing nine people.",
      ["attack: Rebels > the airport", "die: Rebels > nine people"],
    ],
    [
      "subject past an aside",
      "Omar Haddad, who leads the union, resigned.",
      ["resign: Omar Haddad > "],
    ],
    [
      "name beside a description",
      "The governor, Omar Haddad, resigned.",
      ["resign: Omar Haddad > "],
    ],
    [
      "head of an “of” phrase",
      "The head of the port resigned.",
      ["resign: The head of the port > "],
    ],
    [
      "reduced relative",
      "Two men suspected of stealing the boat were arrested.",
      ["arrest:  > Two men"],
    ],
    [
      "the buyer is the agent",
      "Helvora AG was sold to Kvist Holdings.",
      ["acquire: Kvist Holdings > Helvora AG"],
    ],
    [
      "who is appointed is the patient",
      "Omar Haddad was appointed by the board.",
      ["appoint: the board > Omar Haddad"],
    ],
    ["who is hurt is the patient", "Omar Haddad injured his knee.", ["injure:  > Omar Haddad"]],
    [
      "resignation that another accepts",
      "The president accepted Omar Haddad’s resignation.",
      ["resign: Omar Haddad > "],
    ],
    ["active without an object", "Rebels attacked from the north.", ["attack: Rebels > "]],
    ["a church that a quake topples", "The quake toppled a century-old church.", []],
    ["no patient of its own deed", "The team attacked from the start.", []],
    [
      "reduced relative before its verb",
      "Two men attacked in Halden were named.",
      ["attack:  > Two men"],
    ],
    ["object that is no noun", "WHO chief Omar Haddad urged calm.", ["demand: Omar Haddad > "]],
    ["a label is no demand", "Anna Lindqvist, 34, called the plan “a gift for thieves”.", []],
    [
      "past an age",
      "Anna Lindqvist, 34, convicted of theft, wept.",
      ["convict:  > Anna Lindqvist"],
    ],
    [
      "headline without its auxiliary",
      "Omar Haddad accused of burying a report\n\nThe town was quiet.",
      ["accuse:  > Omar Haddad"],
    ],
    [
      "headline with a sum, which nobody fines",
      "Water firm fined £11m for leak\n\nThe town was quiet.",
      ["sanction:  > Water firm"],
    ],
    [
      "a deed in a charge",
      "Two men charged with murder\n\nThe town was quiet.",
      ["charge:  > Two men"],
    ],
    ["a number of people", "The blast killed 12.", ["die:  > 12"]],
    [
      "past the kicker of an agency",
      "UPDATE 2-Drone strikes hit Kufra port\n\nThe town was quiet.",
      ["attack: Drone strikes > Kufra port"],
    ],
    [
      "name before its description",
      "The court freed Omar Haddad, a former mayor who attacked the council.",
      ["rule: The court > Omar Haddad", "attack: Omar Haddad > the council"],
    ],
    [
      "a plan tagged a noun",
      "The carmaker plans to cut 300 jobs.",
      ["lay-off: The carmaker > 300 jobs"],
    ],
    [
      "a counterpart",
      "Anna Lindqvist met her Danish counterpart.",
      ["meet: Anna Lindqvist + her Danish counterpart > "],
    ],
    [
      "past an age and a home",
      "Anna Lindqvist, 34, of Bergen, was charged with theft.",
      ["charge:  > Anna Lindqvist"],
    ],
  ]);
});
