import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { lines } from "./support.ts";

describe("reported clauses", () => {
  table(lines, [
    [
      "with that",
      "Ana Brod said that the bridge was safe.",
      ["indirect | Ana Brod | said | the bridge was safe"],
    ],
    [
      "without that",
      "Ana Brod said the bridge was safe.",
      ["indirect | Ana Brod | said | the bridge was safe"],
    ],
    [
      "attribution behind a clause without a verb",
      "No injuries so far, the city’s fire brigade said on Tuesday.",
      ["indirect | the city’s fire brigade | said | No injuries so far"],
    ],
    [
      "attribution behind a verb that looks like a noun",
      "Sea defences shot back 11 of 12 waves, Ana Brod said in a post.",
      ["indirect | Ana Brod | said | Sea defences shot back 11 of 12 waves"],
    ],
    [
      "a subject behind said, after a parenthesis and a verb",
      "The slide, centered near Oda, buried huts at 9:15 p.m., said the Snow Research Center.",
      [
        "indirect | the Snow Research Center | said | The slide, centered near Oda, buried huts at 9:15 p.m.",
      ],
    ],
    [
      "a subject behind said, after a list",
      "Engineers repaired 12 pumps, including three at Oda, said Ana Brod.",
      ["indirect | Ana Brod | said | Engineers repaired 12 pumps, including three at Oda"],
    ],
    [
      "told someone",
      "Ana Brod told reporters the bridge was safe.",
      ["indirect | Ana Brod | told | the bridge was safe"],
    ],
    [
      "place, time and occasion before that",
      "Ana Brod said in a letter to staff on Monday that the bridge was safe.",
      ["indirect | Ana Brod | said | the bridge was safe"],
    ],
    [
      "asked whether",
      "Ana Brod asked whether the bridge was safe.",
      ["indirect | Ana Brod | asked | whether the bridge was safe"],
    ],
    [
      "asked why",
      "Ana Brod asked why the bridge had fallen.",
      ["indirect | Ana Brod | asked | why the bridge had fallen"],
    ],
    [
      "denied that",
      "The firm denied that it had cut corners.",
      ["indirect | The firm | denied | it had cut corners"],
    ],
    [
      "belief",
      "Analysts believe the price will fall.",
      ["indirect | Analysts | believe | the price will fall"],
    ],
    [
      "finding",
      "An audit found it had paid twice.",
      ["indirect | An audit | found | it had paid twice"],
    ],
    [
      "a number as its subject",
      "Rescuers believe as many as 15 people may be trapped.",
      ["indirect | Rescuers | believe | as many as 15 people may be trapped"],
    ],
    [
      "noun as what was said",
      "The minister stressed the need for calm.",
      ["indirect | The minister | stressed | the need for calm"],
    ],
    [
      "according to, after",
      "The bridge was safe, according to a report by the city.",
      ["indirect | a report by the city | according to | The bridge was safe"],
    ],
    [
      "according to, before",
      "According to two people at the meeting, the bridge was safe.",
      ["indirect | two people at the meeting | According to | the bridge was safe"],
    ],
    [
      "according to, inside",
      "It was she who proposed, according to an aide, that the bridge stay open.",
      ["indirect | an aide | according to | It was she who proposed / that the bridge stay open"],
    ],
    [
      "in his view",
      "In his view the bridge was safe.",
      ["indirect | his | In his view | the bridge was safe"],
    ],
    [
      "attribution at the end",
      "The bridge was safe, Ana Brod said.",
      ["indirect | Ana Brod | said | The bridge was safe"],
    ],
    [
      "inverted attribution at the end",
      "The bridge was safe, said an official who asked not to be named.",
      ["indirect | an official who asked not to be named | said | The bridge was safe"],
    ],
    [
      "attribution at the end with time",
      "The bridge was safe, officials said on Monday, as crews cleared the road.",
      ["indirect | officials | said | The bridge was safe"],
    ],
    [
      "attribution in the middle",
      "The bridge, Ana Brod said, would close.",
      ["indirect | Ana Brod | said | The bridge / would close"],
    ],
    [
      "fronted condition",
      "If it rains, said Ana Brod, the bridge will close.",
      ["indirect | Ana Brod | said | If it rains / the bridge will close"],
    ],
    [
      "goes on behind the attribution",
      "The bridge will close, Ana Brod said, because of the wind.",
      ["indirect | Ana Brod | said | The bridge will close / because of the wind"],
    ],
    [
      "attribution after a connective",
      "But, Ana Brod added, the bridge was safe.",
      ["indirect | Ana Brod | added | the bridge was safe"],
    ],
    [
      "as she noted",
      "As Ana Brod noted, the bridge was safe.",
      ["indirect | Ana Brod | noted | the bridge was safe"],
    ],
    [
      "said, adding",
      "Ana Brod said the bridge was safe, adding that the road would reopen.",
      [
        "indirect | Ana Brod | said | the bridge was safe",
        "indirect | Ana Brod | adding | the road would reopen",
      ],
    ],
    [
      "said that, and that",
      "Ana Brod said that the bridge was safe, and that the road would reopen.",
      [
        "indirect | Ana Brod | said | the bridge was safe",
        "indirect | Ana Brod | said | the road would reopen",
      ],
    ],
    [
      "second verb of one subject",
      "The bank cut its rate on Tuesday and signalled that more could follow.",
      ["indirect | The bank | signalled | more could follow"],
    ],
    [
      "coordinated subject",
      "Ana Brod and Ivo Kos said the bridge was safe.",
      ["indirect | Ana Brod and Ivo Kos | said | the bridge was safe"],
    ],
    [
      "relative clause stays",
      "Ana Brod said the bridge, which opened in May, was safe.",
      ["indirect | Ana Brod | said | the bridge, which opened in May, was safe"],
    ],
    [
      "another subject ends it",
      "Ana Brod said the bridge was safe, but engineers were not convinced.",
      ["indirect | Ana Brod | said | the bridge was safe"],
    ],
    [
      "the speaker’s next act ends it",
      "Ana Brod said the bridge was safe and urged drivers to be patient.",
      ["indirect | Ana Brod | said | the bridge was safe"],
    ],
    [
      "dashes inside stay",
      "Ana Brod said the bridge – built in 1962 – was safe.",
      ["indirect | Ana Brod | said | the bridge – built in 1962 – was safe"],
    ],
    [
      "words of number stand for people",
      "Many in the crowd said they were lost. Several said the pump was old. Those surveyed say the plan is rushed.",
      [
        "indirect | Many in the crowd | said | they were lost",
        "indirect | Several | said | the pump was old",
        "indirect | Those surveyed | say | the plan is rushed",
      ],
    ],
    [
      "made clear",
      "The mayor made clear that she would stay, and that the bridge would open.",
      [
        "indirect | The mayor | made clear | she would stay",
        "indirect | The mayor | made clear | the bridge would open",
      ],
    ],
    [
      "reporting noun with a possessor",
      "The mayor’s claim that the pump had failed was rejected by the council.",
      ["indirect | The mayor | claim | the pump had failed"],
    ],
    [
      "an object is no subject",
      "The firm found the leak, reported it to the council and left.",
      [],
    ],
    [
      "verb mistaken for a noun",
      "The pump measured 40 litres, the company claims.",
      ["indirect | the company | claims | The pump measured 40 litres"],
    ],
    [
      "headline",
      "Bridge was safe before storm, mayor says\n\nThe storm came on Monday and took the bridge with it, and nobody was hurt.",
      ["indirect | mayor | says | Bridge was safe before storm"],
    ],
  ]);
});
