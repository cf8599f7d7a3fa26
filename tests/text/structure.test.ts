import { describe } from "@jest/globals";
import { pipeline } from "../../src/core/pipeline.ts";
import { structure } from "../../src/text/structure.ts";
import { table } from "../support/table.ts";

const reader = pipeline([structure()]);

/** Each paragraph as its kind and first two words. */
const kinds = (text: string): readonly string[] =>
  reader
    .run(text)
    .paragraphs.map(
      ({ start, end, kind }) => `${kind}: ${text.slice(start, end).split(/\s+/, 2).join(" ")}`,
    );

const paragraphs = (text: string): readonly string[] =>
  reader.run(text).paragraphs.map(({ start, end }) => text.slice(start, end));

const LEDE =
  "The harbour of Turku was closed on Friday after a fire in a warehouse, the police said.";
const MORE = "Nobody was hurt, but two boats sank at their moorings and a third is missing.";
const page = (...lines: readonly string[]): string => lines.join("\n\n");

describe("paragraphs", () => {
  table(paragraphs, [
    ["blank lines", "One is here.\n\nTwo is here.", ["One is here.", "Two is here."]],
    ["whole lines", `${LEDE}\n${MORE}`, [LEDE, MORE]],
    [
      "CRLF",
      "One is here.\r\n\r\nTwo is here.\r\nThree.",
      ["One is here.", "Two is here.", "Three."],
    ],
    [
      "U+2028 and U+2029",
      "One is here.\u2028Two is here.\u2029Three.",
      ["One is here.", "Two is here.", "Three."],
    ],
    [
      "hard-wrapped lines",
      "The harbour of Turku was closed on Friday after a fire in a\nwarehouse that held paint and oil, the police said, and two\nboats sank at their moorings before help could come.\n\nNobody was hurt.",
      [
        "The harbour of Turku was closed on Friday after a fire in a\nwarehouse that held paint and oil, the police said, and two\nboats sank at their moorings before help could come.",
        "Nobody was hurt.",
      ],
    ],
    [
      "a menu is not wrapped text",
      "Home\nNews\nSport\nWeather",
      ["Home", "News", "Sport", "Weather"],
    ],
    [
      "byte order mark and odd spaces",
      "\ufeffOne is here.\n\u3000\nTwo.",
      ["One is here.", "Two."],
    ],
    ["nothing", " \n\t\n", []],
  ]);
});

describe("kinds", () => {
  table(kinds, [
    ["a date alone", "12 February 2024", ["body: 12 February"]],
    ["a line without a stop", "Mayor Ada Lindqvist opened the bridge", ["body: Mayor Ada"]],
    [
      "a picture's credit and caption",
      page("Fire shuts the harbour", "Getty Images", "Boats in the harbour on Friday", LEDE, MORE),
      [
        "headline: Fire shuts",
        "caption: Getty Images",
        "caption: Boats in",
        "body: The harbour",
        "body: Nobody was",
      ],
    ],
    [
      "headline and body",
      page("Fire closes Turku harbour", LEDE, MORE),
      ["headline: Fire closes", "body: The harbour", "body: Nobody was"],
    ],
    ["body alone", page(LEDE, MORE), ["body: The harbour", "body: Nobody was"]],
    ["one paragraph", LEDE, ["body: The harbour"]],
    [
      "short headline",
      page("Harbour closed", LEDE),
      ["headline: Harbour closed", "body: The harbour"],
    ],
    [
      "labels of a wire",
      page("UPDATE 2-Fire closes Turku harbour", LEDE),
      ["furniture: UPDATE 2-", "headline: Fire closes", "body: The harbour"],
    ],
    [
      "two labels of a wire",
      page("RPT-EXCLUSIVE-Turku harbour to close", LEDE),
      ["furniture: RPT-EXCLUSIVE-", "headline: Turku harbour", "body: The harbour"],
    ],
    [
      "label with spaces",
      page("EXCLUSIVE - Turku harbour to close", LEDE),
      ["furniture: EXCLUSIVE -", "headline: Turku harbour", "body: The harbour"],
    ],
    [
      "compound in capitals",
      page("POLL-TOPPING SINGER OPENS HARBOUR", LEDE),
      ["headline: POLL-TOPPING SINGER", "body: The harbour"],
    ],
    [
      "call to follow below the text",
      page(
        "Fire closes Turku harbour",
        LEDE,
        MORE,
        "Follow ABC Turku on Facebook, X, and Instagram.",
      ),
      ["headline: Fire closes", "body: The harbour", "body: Nobody was", "furniture: Follow ABC"],
    ],
    [
      "question as a headline",
      page("Who set the harbour on fire?", LEDE, MORE),
      ["headline: Who set", "body: The harbour", "body: Nobody was"],
    ],
    [
      "masthead and label",
      page("HARBOUR MAIL", "NEWS", "Fire closes Turku harbour again", LEDE),
      ["furniture: HARBOUR MAIL", "furniture: NEWS", "headline: Fire closes", "body: The harbour"],
    ],
    [
      "menu and trail",
      page(
        "Home | News | Sport | Log in",
        "Home > News > Finland",
        "Fire closes Turku harbour again",
        LEDE,
      ),
      ["furniture: Home |", "furniture: Home >", "headline: Fire closes", "body: The harbour"],
    ],
    [
      "standfirst and byline",
      page(
        "Fire closes Turku harbour",
        "Two boats sink as warehouse of paint burns",
        "By Lena Holt\nHarbour Reporter",
        LEDE,
      ),
      [
        "headline: Fire closes",
        "headline: Two boats",
        "byline: By Lena",
        "byline: Harbour Reporter",
        "body: The harbour",
      ],
    ],
    [
      "name as a byline",
      page("Fire closes Turku harbour", "Lena Holt, Turku\n14.02.2026 08:40", LEDE),
      [
        "headline: Fire closes",
        "byline: Lena Holt,",
        "byline: 14.02.2026 08:40",
        "body: The harbour",
      ],
    ],
    [
      "caption and advertisement within",
      page(
        "Fire closes Turku harbour",
        LEDE,
        "ADVERTISEMENT",
        "Boats at Turku. (Photo: Lena Holt)",
        MORE,
      ),
      [
        "headline: Fire closes",
        "body: The harbour",
        "furniture: ADVERTISEMENT",
        "caption: Boats at",
        "body: Nobody was",
      ],
    ],
    [
      "subhead",
      page("Fire closes Turku harbour", LEDE, "What burned", MORE),
      ["headline: Fire closes", "body: The harbour", "headline: What burned", "body: Nobody was"],
    ],
    [
      "about and recent posts",
      page(
        "Fire closes Turku harbour",
        LEDE,
        MORE,
        "About Us",
        "We have told the news of Turku since 1921.",
        "Recent Posts",
        "Fire closes Turku harbour",
      ),
      [
        "headline: Fire closes",
        "body: The harbour",
        "body: Nobody was",
        "furniture: About Us",
        "furniture: We have",
        "furniture: Recent Posts",
        "furniture: Fire closes",
      ],
    ],
    [
      "about as a subhead",
      page("Fire closes Turku harbour", LEDE, "About the fire", MORE, LEDE, MORE),
      [
        "headline: Fire closes",
        "body: The harbour",
        "headline: About the",
        "body: Nobody was",
        "body: The harbour",
        "body: Nobody was",
      ],
    ],
    [
      "list at the end",
      page(
        "Fire closes Turku harbour",
        LEDE,
        "Most read",
        "1. A cat in a tree\n2. Five soups for winter?",
        "© 2025 Harbour Mail",
      ),
      [
        "headline: Fire closes",
        "body: The harbour",
        "furniture: Most read",
        "furniture: 1. A",
        "furniture: 2. Five",
        "furniture: © 2025",
      ],
    ],
    [
      "list in the middle",
      page(
        "Fire closes Turku harbour",
        LEDE,
        "Related stories\n• A cat in a tree\n• Five soups",
        "What burned",
        MORE,
      ),
      [
        "headline: Fire closes",
        "body: The harbour",
        "furniture: Related stories",
        "furniture: • A",
        "furniture: • Five",
        "headline: What burned",
        "body: Nobody was",
      ],
    ],
    [
      "press release",
      page(
        "FOR IMMEDIATE RELEASE",
        "CONTACT:\nLena Holt, Head of Press\n+358 30 555 0172",
        "Turku Boats Buys a Second Harbour",
        LEDE,
        MORE,
        "About Turku Boats",
        "Turku Boats builds boats.",
        "###",
      ),
      [
        "furniture: FOR IMMEDIATE",
        "furniture: CONTACT:",
        "furniture: Lena Holt,",
        "furniture: +358 30",
        "headline: Turku Boats",
        "body: The harbour",
        "body: Nobody was",
        "furniture: About Turku",
        "furniture: Turku Boats",
        "furniture: ###",
      ],
    ],
    [
      "live blog",
      page(
        "LIVE: Fire closes Turku harbour",
        "16:41\nTwo boats sink",
        LEDE,
        "Share this post",
        "15:20\nSmoke over the town",
        MORE,
      ),
      [
        "headline: LIVE: Fire",
        "body: 16:41",
        "headline: Two boats",
        "body: The harbour",
        "furniture: Share this",
        "body: 15:20",
        "headline: Smoke over",
        "body: Nobody was",
      ],
    ],
    [
      "questions and answers",
      page("The woman who built a harbour", LEDE, "Q: Why a harbour?\nA: I like boats."),
      ["headline: The woman", "body: The harbour", "body: Q: Why", "body: A: I"],
    ],
    [
      "the writer at the end",
      page(
        "Fire closes Turku harbour",
        "By Lena Holt",
        LEDE,
        MORE,
        "Lena Holt is a boat builder and the author of two books.",
      ),
      [
        "headline: Fire closes",
        "byline: By Lena",
        "body: The harbour",
        "body: Nobody was",
        "furniture: Lena Holt",
      ],
    ],
    [
      "short spoken lines",
      page("Fire closes Turku harbour", LEDE, "“Why?”", "“Nobody knows.”"),
      ["headline: Fire closes", "body: The harbour", "body: “Why?”", "body: “Nobody knows.”"],
    ],
    [
      "prompt at the end with no cue",
      page("Fire closes Turku harbour", LEDE, "Compiled from agency reports"),
      ["headline: Fire closes", "body: The harbour", "furniture: Compiled from"],
    ],
    [
      "results after a colon",
      page("Turku win at home again", `${MORE} Results:`, "Turku 3, Oulu 1"),
      ["headline: Turku win", "body: Nobody was", "body: Turku 3,"],
    ],
  ]);
});

/** With its title given, a page's headline is known. */
const titled = (text: string): readonly string[] =>
  reader
    .run(text, { title: "Sisu" })
    .paragraphs.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end).split(" ")[0]}`);

describe("title given", () => {
  table(titled, [
    [
      "one word",
      page("Harbour Mail", "SISU", LEDE),
      ["furniture: Harbour", "headline: SISU", "body: The"],
    ],
  ]);
});
