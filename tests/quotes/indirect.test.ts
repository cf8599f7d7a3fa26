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
      "according to in a relative clause, and a main verb that reports",
      "During the call, which took an hour, according to the palace, Ana Brod said that the firm would pay.",
      [
        "indirect | the palace | according to | which took an hour",
        "indirect | Ana Brod | said | the firm would pay",
      ],
    ],
    [
      "according to in a relative clause of the subject that reports",
      "Ana Brod, who was held for two days, according to her lawyer, said she had not slept.",
      [
        "indirect | her lawyer | according to | who was held for two days",
        "indirect | Ana Brod | said | she had not slept",
      ],
    ],
    [
      "according to inside what was said, in brackets",
      "Ivo Kos said the dam (built in 1950, according to the ministry) was safe.",
      ["indirect | Ivo Kos | said | the dam (built in 1950, according to the ministry) was safe"],
    ],
    [
      "according to inside what was said, in a relative clause",
      "Ivo Kos said the pilot, who was 54, according to the airline, had slept badly.",
      [
        "indirect | Ivo Kos | said | the pilot, who was 54, according to the airline, had slept badly",
      ],
    ],
    [
      "according to in brackets before a main verb that reports",
      "The mayor (a former nurse, according to her office) said that the clinic would stay open.",
      ["indirect | The mayor | said | the clinic would stay open"],
    ],
    [
      "an opener before the attribution",
      "Despite the rain, Ana Brod said, the road was open.",
      ["indirect | Ana Brod | said | Despite the rain / the road was open"],
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
      ["indirect | Ana Brod | said | the bridge was safe, and that the road would reopen"],
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
      ["indirect | The mayor | made clear | she would stay, and that the bridge would open"],
    ],
    [
      "reporting noun with a possessor",
      "The mayor’s claim that the pump had failed was rejected by the council.",
      ["indirect | The mayor | claim | the pump had failed"],
    ],
    [
      "in a relative clause of the subject",
      "A doctor who said the drug was safe was dismissed.",
      ["indirect | A doctor | said | the drug was safe"],
    ],
    [
      "in a relative clause between commas",
      "The minister, who said last week that the talks had failed, resigned on Friday.",
      ["indirect | The minister | said | the talks had failed"],
    ],
    [
      "relative object inside the subject",
      "The plan, which Ivo Kos said was cheap, was dropped.",
      ["indirect | Ivo Kos | said | was cheap"],
    ],
    [
      "what someone said as the subject",
      "What Ivo Kos said was a mistake turned out to be fraud.",
      ["indirect | Ivo Kos | said | was a mistake"],
    ],
    [
      "relative object at the end",
      "It was a plan that Ivo Kos said would fail.",
      ["indirect | Ivo Kos | said | would fail"],
    ],
    [
      "long modifier before the verb",
      "Hugh Hill, a doctor at St. Luke’s who has treated miners for years, said the dust was worse than ever.",
      ["indirect | Hugh Hill | said | the dust was worse than ever"],
    ],
    [
      "while adding",
      "Ana Brod said the bridge was safe, while adding that the road would need work.",
      [
        "indirect | Ana Brod | said | the bridge was safe",
        "indirect | Ana Brod | adding | the road would need work",
      ],
    ],
    [
      "an aside before that",
      "Ana Brod added, though, that the bridge was safe.",
      ["indirect | Ana Brod | added | the bridge was safe"],
    ],
    [
      "a condition behind that",
      "Ana Brod said that, because the river was high, the ferry could not sail.",
      ["indirect | Ana Brod | said | because the river was high, the ferry could not sail"],
    ],
    [
      "a condition without that",
      "Ana Brod said because the river was high, the ferry could not sail.",
      ["indirect | Ana Brod | said | because the river was high, the ferry could not sail"],
    ],
    [
      "infinitive of purpose",
      "Ana Brod used her speech to argue that the bridge was safe.",
      ["indirect | Ana Brod | argue | the bridge was safe"],
    ],
    [
      "infinitive of a word that says it was said",
      "Ana Brod was quick to point out that the bridge was safe.",
      ["indirect | Ana Brod | point out | the bridge was safe"],
    ],
    [
      "passive with its agent",
      "It was announced by the ministry that schools would close.",
      ["indirect | the ministry | announced | schools would close"],
    ],
    [
      "quoted by a paper",
      "The minister was quoted by the agency as saying the talks would resume.",
      ["indirect | The minister | quoted | the talks would resume"],
    ],
    [
      "per",
      "The brakes failed twice, per the report.",
      ["indirect | the report | per | The brakes failed twice"],
    ],
    [
      "according to, behind a colon",
      "The trouble is not over: According to the brigade, a second wall may fall.",
      ["indirect | the brigade | According to | a second wall may fall"],
    ],
    [
      "reporting noun as the subject",
      "His warning that the dam would burst went unheeded.",
      ["indirect | His | warning | the dam would burst"],
    ],
    [
      "reporting noun with by",
      "A claim by the miners that the shaft was safe was rejected.",
      ["indirect | the miners | claim | the shaft was safe"],
    ],
    [
      "answer was that",
      "Her answer was that the ferry would sail.",
      ["indirect | Her | answer | the ferry would sail"],
    ],
    [
      "headline with the speaker first",
      "Minister: we will act on prices\n\nPrices rose again in May, and the minister spoke for an hour about bread.",
      ["indirect | Minister | - | we will act on prices"],
    ],
    [
      "headline with the speaker last",
      "Taxes will fall in May: minister\n\nPrices rose again in May, and the minister spoke for an hour about bread.",
      ["indirect | minister | - | Taxes will fall in May"],
    ],
    [
      "told a noun, and a clause without that",
      "The broker told analysts profits would fall. She told staff jobs were safe.",
      [
        "indirect | The broker | told | profits would fall",
        "indirect | The broker | told | jobs were safe",
      ],
    ],
    [
      "told a noun of two words",
      "The firm told union members that pay would rise.",
      ["indirect | The firm | told | pay would rise"],
    ],
    [
      "and another who agreed that",
      "Ana Brod said the tests were clean, and a colleague agreed that they were.",
      [
        "indirect | Ana Brod | said | the tests were clean",
        "indirect | a colleague | agreed | they were",
      ],
    ],
    [
      "headline of a body, a colon and a clause",
      "Police: trio used stolen van in robbery\n\nThree men are held after a robbery on Monday, and a fourth is still being sought by officers.",
      ["indirect | Police | - | trio used stolen van in robbery"],
    ],
    [
      "that before a noun behind told him and said",
      "Ana Brod told him that state law left no choice. The board said that plan had failed.",
      [
        "indirect | Ana Brod | told | state law left no choice",
        "indirect | The board | said | plan had failed",
      ],
    ],
    [
      "what another calls it, behind the clause",
      "Ana Brod said that lost days would be made up in June, a plan that Ivo Kos called “a farce”.",
      [
        "indirect | Ana Brod | said | lost days would be made up in June",
        "mixed | Ivo Kos | called | a farce",
      ],
    ],
    [
      "a report inside a reason that a main clause waits for",
      "Because the mayor said that the pump was new, nobody looked at it.",
      ["indirect | the mayor | said | the pump was new"],
    ],
    [
      "a report that a main clause waits for",
      "While Ana Brod insisted that she never saw it, that was not what the files showed. Although the mayor said the wall was safe, residents left.",
      [
        "indirect | Ana Brod | insisted | she never saw it",
        "indirect | the mayor | said | the wall was safe",
      ],
    ],
    [
      "but did not suggest",
      "Ana Brod said that she would pray for the winner but did not suggest it would be Ivo Kos.",
      ["indirect | Ana Brod | said | she would pray for the winner"],
    ],
    [
      "as have others",
      "Ana Brod said on Monday she wants an inquiry, as have other members.",
      ["indirect | Ana Brod | said | she wants an inquiry"],
    ],
    [
      "a gerund as its subject",
      "Ana Brod said seeing so many officers there was a welcome sight.",
      ["indirect | Ana Brod | said | seeing so many officers there was a welcome sight"],
    ],
    [
      "a participle behind two clauses",
      "Prosecutors charged an officer and Ivo Kos fired his chief, acknowledging that people had lost trust.",
      ["indirect | Ivo Kos | acknowledging | people had lost trust"],
    ],
    [
      "a statement that reassures",
      "The clerk sent out a statement reassuring voters that nobody had been left off the list.",
      ["indirect | The clerk | reassuring | nobody had been left off the list"],
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

describe("reports in the midst of a sentence", () => {
  table(lines, [
    [
      "inverted, with an apposition",
      "That, said the club’s treasurer, Lena Marek, was the last straw.",
      ["indirect | Lena Marek | said | That / was the last straw"],
    ],
    [
      "inverted, before a noun",
      "It was, said the union’s lawyer, Owen Baptiste, a shameful day.",
      ["indirect | Owen Baptiste | said | It was / a shameful day"],
    ],
    [
      "behind a conjunction",
      "He lost two fingers and, he said, any wish to see the sea again.",
      ["indirect | he | said | any wish to see the sea again"],
    ],
    [
      "behind a conjunction, with a clause",
      "The fire was out by noon, and, she said, nobody was hurt.",
      ["indirect | she | said | nobody was hurt"],
    ],
    [
      "behind a relative",
      "She spent three winters in Narvik, where, she wrote, the light was the only company.",
      ["indirect | she | wrote | the light was the only company"],
    ],
    [
      "behind because",
      "The firm moved to Leeds because, it claimed, rents in London were absurd.",
      ["indirect | it | claimed | rents in London were absurd"],
    ],
    [
      "between dashes",
      "Two buyers — one of them from Oslo, people close to the talks said — have walked away.",
      ["indirect | people close to the talks | said | one of them from Oslo"],
    ],
    [
      "behind a clause of time",
      "Every time it rains, she says, somebody sleeps in the car.",
      ["indirect | she | says | Every time it rains / somebody sleeps in the car"],
    ],
    [
      "according to, behind a fronted adverbial",
      "For the fishermen, according to Mara Lind, a biologist at Bergen, the quota came too late.",
      ["indirect | Mara Lind | according to | the quota came too late"],
    ],
    [
      "a thought that a source reports",
      "Doctors suspect that the fungus spread through the pipes, according to a report.",
      [
        "indirect | a report | according to | Doctors suspect that the fungus spread through the pipes",
      ],
    ],
    [
      "a relative clause of the source",
      "Rents rose 9 percent, according to a survey that the institute published in June.",
      ["indirect | a survey | according to | Rents rose 9 percent"],
    ],
    [
      "an adverb before that",
      "Ana Brod denied throughout that she had lied.",
      ["indirect | Ana Brod | denied | she had lied"],
    ],
    [
      "would say only that",
      "The army would say only that it was looking into the matter.",
      ["indirect | The army | say | it was looking into the matter"],
    ],
    [
      "reported a clause whose subject is long",
      "Witnesses reported the bridge on the main road was gone.",
      ["indirect | Witnesses | reported | the bridge on the main road was gone"],
    ],
    [
      "two verbs of a relative clause",
      "A driver who saw the crash and called the police said the lorry had no lights.",
      [
        "indirect | A driver who saw the crash and called the police | said | the lorry had no lights",
      ],
    ],
    [
      "two relative clauses",
      "A clerk who sat through it, and who asked not to be named, said the talks had failed.",
      ["indirect | A clerk who sat through it | said | the talks had failed"],
    ],
  ]);
});
