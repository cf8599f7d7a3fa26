import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { triggers } from "./read.ts";

describe("one sentence of every type", () => {
  table(triggers, [
    ["meet", "Anna Lindqvist met Prime Minister Omar Haddad in Oslo.", ["meet: met"]],
    ["visit", "President Omar Haddad visited Norway on Monday.", ["visit: visited"]],
    ["call", "President Omar Haddad telephoned the rescuers.", ["call: telephoned"]],
    ["negotiate", "Norway and Finland held talks with Estonia.", ["negotiate: talks"]],
    ["agree", "The two sides agreed to open the border.", ["agree: agreed"]],
    ["support", "Norway backed the proposal.", ["support: backed"]],
    ["aid", "Norway sent tents and blankets to Chad.", ["aid: sent"]],
    ["demand", "The union urged ministers to resume payments.", ["demand: urged"]],
    ["accuse", "The mayor accused the company of negligence.", ["accuse: accused"]],
    ["reject", "The mayor rejected the offer.", ["reject: rejected"]],
    ["threaten", "The union threatened a boycott.", ["threaten: threatened"]],
    ["protest", "Hundreds of teachers marched through Lima.", ["protest: marched"]],
    ["sanction", "Norway expelled two diplomats.", ["sanction: expelled"]],
    ["deploy", "Kenya deployed 300 soldiers to Haiti.", ["deploy: deployed"]],
    ["attack", "Rebels attacked an army base.", ["attack: attacked"]],
    ["withdraw", "Kenya withdrew its troops from Haiti.", ["withdraw: withdrew"]],
    ["elect", "Anna Lindqvist won the election.", ["elect: won"]],
    ["vote", "Parliament voted on Tuesday.", ["vote: voted"]],
    ["enact", "Parliament passed the bill.", ["enact: passed"]],
    ["appoint", "The board appointed Omar Haddad.", ["appoint: appointed"]],
    ["resign", "Omar Haddad resigned on Monday.", ["resign: resigned"]],
    ["arrest", "Police arrested two men.", ["arrest: arrested"]],
    ["charge", "Prosecutors charged Omar Haddad with fraud.", ["charge: charged"]],
    ["sue", "Two customers sued the airline.", ["sue: sued"]],
    ["convict", "A jury convicted Omar Haddad of fraud.", ["convict: convicted"]],
    ["sentence", "A judge sentenced Omar Haddad to two years.", ["sentence: sentenced"]],
    ["rule", "The court ruled that the levy was unlawful.", ["rule: ruled"]],
    ["acquire", "Helvora bought a Danish rival.", ["acquire: bought"]],
    ["invest", "The bank invested $5 million in the harbour.", ["invest: invested"]],
    ["launch", "The company launched a delivery service.", ["launch: launched"]],
    ["lay-off", "The company laid off 40 workers.", ["lay-off: laid off"]],
    ["report", "The company reported a loss.", ["report: reported"]],
    ["die", "Six hikers died in the storm-hit valley.", ["die: died"]],
    ["injure", "Six hikers were injured.", ["injure: injured"]],
    ["disaster", "A ferry sank off Zanzibar.", ["disaster: sank"]],
    ["win", "Anna Lindqvist won the Halden Prize.", ["win: won"]],
  ]);
});

describe("constructions that tell an event", () => {
  table(triggers, [
    ["phrasal verb", "The chairman stepped down.", ["resign: stepped down"]],
    ["particle after its object", "The firm laid 40 workers off.", ["lay-off: laid"]],
    ["fixed words after the object", "A jury found Omar Haddad guilty.", ["convict: found"]],
    ["light verb", "Omar Haddad made a visit to Chad.", ["visit: visit"]],
    ["aspect verb", "Norway and Chad began talks on Monday.", ["negotiate: talks"]],
    [
      "event noun with its agent and patient",
      "The arrest of Omar Haddad by police shocked many.",
      ["arrest: arrest"],
    ],
    [
      "possessive event noun",
      "Helvora’s acquisition of Kvist was swift.",
      ["acquire: acquisition"],
    ],
    [
      "headline passive",
      "Former mayor jailed for six years\n\nThe town was quiet.",
      ["sentence: jailed"],
    ],
    ["headline plan", "Norway to deploy 300 soldiers\n\nThe town was quiet.", ["deploy: deploy"]],
    ["named storm", "Typhoon Marisa weakened over Luzon.", ["disaster: Typhoon"]],
    [
      "a noun that a tag makes a plural verb",
      "Anna Lindqvist ended an increases-stakes visit to Beirut.",
      ["visit: visit"],
    ],
    [
      "last before its verb",
      "The two presidents last met on the sidelines of a summit in Oslo.",
      ["meet: met"],
    ],
    [
      "two l in British",
      "Prime Minister Omar Haddad is travelling to Oslo.",
      ["visit: travelling"],
    ],
    ["visiting people", "Omar Haddad left after visiting troops.", ["visit: visiting"]],
  ]);
});

describe("senses that tell none", () => {
  table(triggers, [
    ["a house on offer", "The house is for sale in Oslo.", []],
    ["meet with a reception", "The plan met with criticism.", []],
    ["meet a deadline", "The company met the deadline.", []],
    ["charge a price", "The hotel charged $10 a night.", []],
    ["run for office", "Omar Haddad ran for office.", []],
    ["visit a website", "Visit our site for more news.", []],
    ["shoot back in words", "The mayor shot back.", []],
    ["storm past", "She stormed past her rival.", []],
    ["launch an investigation", "Police launched an investigation.", []],
    ["a sentence of grammar", "He wrote a long sentence.", []],
    ["refuse to comment", "The company refused to comment.", []],
    ["win praise", "The film won praise.", []],
    [
      "a deed that someone is charged with",
      "Two men were charged with robbing a bank.",
      ["charge: charged"],
    ],
    [
      "the deal, once told",
      "Norway and Chad agreed to trade. The deal pleased both.",
      ["agree: agreed"],
    ],
    ["words in quotation marks", "“He attacked my brother,” said Anna Lindqvist.", []],
    ["a compound of the lexicon", "Students held a sit-in.", ["protest: sit-in"]],
    [
      "a name bought for a sum",
      "Helvora agreed in May to buy chip designer Norrsken for $900 million.",
      ["agree: agreed", "acquire: buy"],
    ],
    ["a compound with a hyphen", "Omar Haddad was shot-stopper of the year.", []],
    ["a habit", "Every year thousands of people die on the roads.", []],
    ["guests of a match", "Stewards helped three visiting supporters.", []],
    ["nothing", "", []],
  ]);
});

describe("senses told apart by their arguments", () => {
  table(triggers, [
    ["fire a weapon", "Police fired tear gas at the crowd.", ["attack: fired"]],
    ["fire a coach", "The club fired its coach.", ["resign: fired"]],
    ["dismiss workers", "The mill dismissed 300 workers.", ["lay-off: dismissed"]],
    ["rule out", "The minister ruled out a levy.", ["reject: ruled out"]],
    ["strike of workers", "Dockers began a strike at the port.", ["protest: strike"]],
    ["strike from the air", "An air strike on Kufra began at dawn.", ["attack: air strike"]],
    ["strike by a missile", "A missile struck the depot.", ["attack: struck"]],
    ["appeal for", "The government appealed for calm.", ["demand: appealed for"]],
    ["appeal in court", "Norveta appealed against the verdict.", ["sue: appealed"]],
    ["win an election", "The party won eight seats.", ["elect: won"]],
    ["win a match", "Umoja won the match.", ["win: won"]],
    ["leave a treaty", "Chad left the treaty.", ["withdraw: left"]],
    ["open a factory", "The company opened a factory.", ["launch: opened"]],
    ["cut jobs", "The company cut 40 jobs.", ["lay-off: cut"]],
    ["cut rates", "The bank cut interest rates.", ["enact: cut"]],
    ["raise money", "Helvora raised $40 million.", ["invest: raised"]],
    ["order soldiers", "The president ordered the army to withdraw.", ["demand: ordered"]],
    ["order by a court", "The court ordered a retrial.", ["rule: ordered"]],
  ]);
});

describe("verbs and nouns of newspaper English", () => {
  table(triggers, [
    ["fine of a company", "Regulators fined Norveta $20 million.", ["sanction: fined"]],
    ["fine of a person", "A judge fined the driver 400 pounds.", ["sentence: fined"]],
    ["tariffs slapped", "Norway slapped tariffs on Chilean steel.", ["sanction: slapped"]],
    ["ties severed", "Norway severed ties with Chad.", ["sanction: severed"]],
    ["promise to hit back", "Norway vowed to retaliate.", ["threaten: vowed"]],
    ["parcels handed out", "The charity handed out food parcels.", ["aid: handed out"]],
    ["missiles launched at", "Rebels launched missiles at the port.", ["attack: launched"]],
    ["rocket launched", "Norway launched a rocket.", ["launch: launched"]],
    ["bus that overturns", "A bus overturned near Bergen.", ["disaster: overturned"]],
    ["ship aground", "A tanker ran aground off Chad.", ["disaster: ran aground"]],
    ["burns suffered", "Twenty people suffered burns.", ["injure: suffered"]],
    ["share of the staff cut", "Norveta cut 10% of its workforce.", ["lay-off: cut"]],
    ["prize collected", "Anna Lindqvist picked up the award.", ["win: picked up"]],
    ["out of a treaty", "Norway pulled out of the accord.", ["withdraw: pulled out of"]],
    ["on strike", "Junior doctors are on strike.", ["protest: are on strike"]],
    ["backing voiced", "Norway voiced support for the plan.", ["support: support"]],
    ["goal of a striker", "The striker’s strike sealed the points.", []],
    ["goal of a player", "Late Omondi strike sinks Umoja\n\nThe town was quiet.", []],
    ["goals struck", "Omar Haddad struck twice.", []],
    ["strike of a trade", "Rail strike begins\n\nThe town was quiet.", ["protest: strike"]],
    ["strike by its owners", "The nurses’ strike began.", ["protest: strike"]],
    ["strike by its length", "Unions called a one-day strike.", ["protest: strike"]],
    ["sale of a company", "The sale of Helvora was completed.", ["acquire: sale"]],
    ["sale of goods", "The sale of tickets begins on Friday.", []],
    ["road blocked by a mob", "Farmers blocked the road to Halden.", ["protest: blocked"]],
    ["goal of a late strike", "A late strike sinks Umoja\n\nThe town was quiet.", []],
    ["road blocked by water", "Floodwater and debris blocked the road to Halden.", []],
    ["bomb that explodes", "A bomb exploded outside a bank.", ["attack: exploded"]],
    ["boiler that explodes", "A boiler exploded in a bakery.", ["disaster: exploded"]],
    [
      "blast of a bomb",
      "An explosion wrecked a bank in Oslo. Police found a second bomb.",
      ["attack: explosion"],
    ],
    [
      "suspect nabbed",
      "Police nab suspect in Oslo killing\n\nThe town was quiet.",
      ["arrest: nab", "die: killing"],
    ],
    ["arms laid down", "Two hundred rebels surrendered on Monday.", ["withdraw: surrendered"]],
    ["road blocked by stones", "Boulders blocked the road to Halden.", []],
    ["sales", "Norveta’s sales of phones rose.", []],
    ["words against a plan", "The mayor attacked the plan.", ["accuse: attacked"]],
  ]);
});
