import { describe } from "@jest/globals";
import { type Row, table } from "../support/table.ts";
import { lines } from "./support.ts";

const NOTHING: readonly string[] = [];

const ROWS: readonly (readonly [string, string])[] = [
  ["title of a book", "Her memoir, “Without a Calendar”, will be published in October."],
  ["title after a verb of showing", "The gallery opened “The Long Road Home” on Friday."],
  ["nickname", "Colleagues knew the judge as “the Abacus”."],
  ["nickname inside a name", 'Tyrell "Duke" Simmons was arrested on Monday.'],
  ["slogan on a banner", "One protester held a banner reading ‘Books not bollards’."],
  ["name given by others", "Everyone knew Ana Brod, whom the village calls “Bibi.”"],
  ["object of reported", "Hospitals reported a shortage of beds as flu swept the country."],
  ["asked not to be named", "The clerk asked not to be named “for now”."],
  ["sign", "A sign in the window reads “Returns only”."],
  ["sign that said", "A sign on the gate that said “we are closed for good” hung there for years."],
  ["plaque", "A brass plaque that says “here lived a poet” was stolen."],
  ["notice pinned up", "A notice pinned to the door said “back in five minutes”."],
  ["label", "The label says “keep away from children”."],
  ["those who ask", "To those who ask whether he will go back, Ana Brod has one reply."],
  ["anyone who asks", "For anyone who asks why the shop closed, Ana Brod has an answer."],
  [
    "whenever they ask",
    "When customers ask whether the bread is fresh, Ana Brod points at the oven.",
  ],
  ["so-called", "The so-called “shadow fleet” has grown."],
  ["scare quotes", "The company gave out “alumni” laptops."],
  ["words painted on a thing", "Someone had painted the words “Lucky Sister” on the boat."],
  ["name of a programme", "He appeared on “Morning Coffee” last week."],
  ["negated", "Ana Brod did not say that the bridge was safe."],
  ["declined to say", "Ana Brod declined to say whether the bridge was safe."],
  ["expected to say", "Ana Brod is expected to say that the bridge was safe."],
  ["hypothetical", "Ana Brod might say that the bridge was safe."],
  ["supposed", "If Ana Brod says the bridge is safe, nobody will believe her."],
  ["questioned", "Did Ana Brod say the bridge was safe?"],
  ["nobody", "Nobody said that the bridge was safe."],
  ["neither", "Neither Ana Brod nor Ivo Kos said the bridge was safe."],
  ["wants to say", "Ana Brod wants to say that the bridge was safe."],
  ["refused to say", "Ana Brod refused to say whether the bridge was safe."],
  [
    "headline that nobody says",
    "Paris: the city that sleeps\n\nRain fell for two days and the town was quiet.",
  ],
  ["passive without an agent", "The miners were told that the road was closed."],
  ["said a thing, after a parenthesis", "The minister, dressed in black, said a prayer."],
  ["a time before the attribution", "After a long night, Ana Brod said little."],
  ["ruling", "The court ruled that the bridge must close."],
  ["order", "The mayor ordered the bridge to close."],
  ["promise with to", "The mayor promised to close the bridge."],
  ["asked to", "Police asked drivers to stay at home."],
  ["denied something", "The company denied wrongdoing and paid a fine."],
  ["asked, with no answer reported", "Asked whether the bridge was safe, Ana Brod laughed."],
  ["announced a thing", "Minutes after the vote began, the chairman announced four names."],
  [
    "a noun like a verb in a headline",
    "Insurance claims rise after storm\n\nThe storm came on Monday and took the bridge with it, and nobody was hurt.",
  ],
  [
    "a question behind a colon",
    "Report: who paid for the bridge?\n\nThe storm came on Monday and took the bridge with it, and nobody was hurt.",
  ],
  [
    "rules behind a colon",
    "The house rules say:\n\nNo dogs on the beach. No fires after ten.\n\nWardens will be there all summer.",
  ],
  ["no, and a main clause", "When Ana Brod said no, her brother left."],
  ["noun like a verb", "The committee reviews insurance claims every month."],
];

describe("no quotes", () => {
  table(
    (text) => lines(text),
    ROWS.map(([title, text]): Row<readonly string[]> => [title, text, NOTHING]),
  );

  table(lines, [
    [
      "an infinitive with a noun behind it",
      "Ana Brod went on stage to acknowledge the medal, her team beside her.",
      [],
    ],
    ["as the narrator's own", "Ana Brod left without elaborating as the rain fell.", []],
    ["the money they send", "Ivo Kos was threatening to stop the money they send home.", []],
    [
      "a quotation inside a quotation is no second quote",
      "“She told me, ‘Go home,’ and I went,” Ana Brod said.",
      ["direct | Ana Brod | said | She told me, ‘Go home,’ and I went,"],
    ],
    [
      "an attribution inside a quotation is no second quote",
      "“My father said the well was dry, and he was right,” Ana Brod said.",
      ["direct | Ana Brod | said | My father said the well was dry, and he was right,"],
    ],
    [
      "a title inside a reported clause leaves it indirect",
      "Ana Brod said the novel “The Long Road Home” was finished.",
      ["indirect | Ana Brod | said | the novel “The Long Road Home” was finished"],
    ],
    [
      "so-called inside a reported clause leaves it indirect",
      "Ana Brod said the so-called “shadow fleet” had grown.",
      ["indirect | Ana Brod | said | the so-called “shadow fleet” had grown"],
    ],
    [
      "a programme after the attribution",
      "“We are tired,” Ana Brod said on “Meet the Mayor”.",
      ["direct | Ana Brod | said | We are tired,"],
    ],
    [
      "reported to colleagues, told by others",
      "“We are tired,” Ana Brod told colleagues, according to two people in the room.",
      ["direct | Ana Brod | told | We are tired,"],
    ],
  ]);
});
