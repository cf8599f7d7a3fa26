import { describe, expect, test } from "@jest/globals";
import { pipeline } from "../../src/core/pipeline.ts";
import { sentences } from "../../src/syntax/sentences.ts";
import { quotations } from "../../src/text/quotations.ts";
import { structure } from "../../src/text/structure.ts";
import { table } from "../support/table.ts";

const reader = pipeline([structure(), quotations(), sentences()]);

const split = (text: string): readonly string[] =>
  reader.run(text).sentences.map(({ start, end }) => text.slice(start, end));

const words = (text: string): readonly string[] => reader.run(text).tokens.map(({ text }) => text);

/** Tokens as word/TAG. */
const tagged = (text: string): readonly string[] =>
  reader.run(text).tokens.map(({ text, upos }) => `${text}/${upos}`);

const whole = (title: string, text: string) => [title, text, [text]] as const;

describe("no break within a sentence", () => {
  table(split, [
    whole("U.S. before a title", "On Monday the U.S. Secretary of State left the capital."),
    whole("U.S. after a hyphen", "They spoke about China-U.S. relations for an hour."),
    whole("U.S. before a hyphen", "The plan by the U.S.-led group has failed at last."),
    whole("titles", "Mr. Lee, Gen. Ann Moss and Sen. J. Smith met Dr. Bose on Friday."),
    whole("a number", "He lives at No. 5 and leads list no. 2 of the party."),
    whole("initials", "The estate of J. R. R. Harker sued B.J. Tonks on Friday."),
    whole("time of day", "It opens at 9 a.m. EST and shuts at 5 p.m. Monday at the latest."),
    whole("company", "Harker Inc. said so and Tonks Co. Chief Executive Ann Moss agreed."),
    whole("Saint", "The ship left St. Petersburg for St. John’s in the evening."),
    whole("versus", "The case of Harker vs. Tonks opened in the morning."),
    whole("month", "The board met on Jan. 6 and will meet again on Sept. 9 in Lyon."),
    whole("state", "She comes from Tulsa, Okla., and he from Tampa, Fla., by train."),
    whole("exclamation before its attribution", "“Go!” he said."),
    whole("question before an inverted attribution", "“Why?” asked Lee."),
    whole("question before a name that asked", "“Why?” Lee asked."),
    whole("question before a title that asked", "“Why now?” Judge Ann Moss asked him."),
    whole("British marks", "‘Why?’ asked Lee."),
    whole("straight marks", '"Why?" Lee asked.'),
    whole("full stop before a bare attribution", "“It is done.” Lee said."),
    whole("a stop in brackets", "The firm (it is old.) has closed the works."),
    whole("dots", "It was ... not what they had hoped for, he said."),
    whole("decimal", "The index rose 3.5 percent to 1,204.25 points."),
    whole("address", "Write to press@harker.example or see www.harker.example for more."),
    whole("site as a name", "Harker.com said sales had doubled."),
    whole("a name that exclaims", "The firm that bought Yahoo! News has sold it again."),
    whole("doctorate", "He holds a Ph.D. in physics."),
  ]);
});

describe("breaks", () => {
  table(split, [
    [
      "plain stops",
      "He left. She stayed! Why? Nobody knows.",
      ["He left.", "She stayed!", "Why?", "Nobody knows."],
    ],
    [
      "after a quotation with a stop",
      "“It is done.” The men left.",
      ["“It is done.”", "The men left."],
    ],
    [
      "before a quotation",
      "He left. “It is done,” she said.",
      ["He left.", "“It is done,” she said."],
    ],
    ["within a quotation", "“It is done. We go,” she said.", ["“It is done.", "We go,” she said."]],
    ["quotation after quotation", "“It is done.” “We go.”", ["“It is done.”", "“We go.”"]],
    ["after a question and a new subject", "“Why?” The men left.", ["“Why?”", "The men left."]],
    ["British marks", "He was ‘glad’. She was not.", ["He was ‘glad’.", "She was not."]],
    ["stop and nested marks", "“He said ‘no.’” She left.", ["“He said ‘no.’”", "She left."]],
    [
      "U.S. at the end",
      "They left the U.S. The bank stayed.",
      ["They left the U.S.", "The bank stayed."],
    ],
    [
      "company at the end",
      "She works for Harker Inc. But he does not.",
      ["She works for Harker Inc.", "But he does not."],
    ],
    ["time at the end", "It ended at 5 p.m. Police came.", ["It ended at 5 p.m.", "Police came."]],
    ["no as an answer", "Did he go? No. He stayed.", ["Did he go?", "No.", "He stayed."]],
    ["no as an answer, I after it", "A: No. I had left.", ["A: No.", "I had left."]],
    ["a letter at the end", "They chose plan B. It failed.", ["They chose plan B.", "It failed."]],
    ["figures open a sentence", "Two died. 15 were hurt.", ["Two died.", "15 were hurt."]],
    [
      "a lower-case name opens",
      "“Yes,” he said. al-Harker was silent.",
      ["“Yes,” he said.", "al-Harker was silent."],
    ],
    [
      "in capitals",
      "THE BRIDGE BURNED THIS MORNING IN TOLEDO. POLICE SAY THREE MEN ARE DEAD.",
      ["THE BRIDGE BURNED THIS MORNING IN TOLEDO.", "POLICE SAY THREE MEN ARE DEAD."],
    ],
    [
      "brackets closed after the stop",
      "He left. (She stayed.) They met.",
      ["He left.", "(She stayed.)", "They met."],
    ],
  ]);
});

describe("tokens", () => {
  table(words, [
    ["U.S. after a hyphen", "China-U.S. ties", ["China", "-", "U.S.", "ties"]],
    ["possessives", "Lee’s and Lee's dog", ["Lee", "’s", "and", "Lee", "'s", "dog"]],
    ["single marks as quotation marks", "'Stop,' he said", ["'", "Stop", ",", "'", "he", "said"]],
    ["a mark before s", "‘scapegoat’ he", ["‘", "scapegoat", "’", "he"]],
    [
      "plural possessive in marks",
      "'the workers' pay,' he",
      ["'", "the", "workers", "'", "pay", ",", "'", "he"],
    ],
    ["letters beyond Latin-1", "Petrović and Nguyễn", ["Petrović", "and", "Nguyễn"]],
    ["decomposed letters", "Petrovic\u0301 left", ["Petrovic\u0301", "left"]],
    ["I’m", "I’m in, and here’s Lee.", ["I", "’m", "in", ",", "and", "here", "’s", "Lee", "."]],
    ["a verb before a stop", "He sat. She stood.", ["He", "sat", ".", "She", "stood", "."]],
    ["no before a stop", "He said no. She left.", ["He", "said", "no", ".", "She", "left", "."]],
    ["number", "He is no. 5 here", ["He", "is", "no.", "5", "here"]],
    ["okina", "in Hawai‘i now", ["in", "Hawai‘i", "now"]],
    ["abbreviated title", "Supt. Ann Moss", ["Supt.", "Ann", "Moss"]],
  ]);
});

describe("parts of speech", () => {
  table(tagged, [
    [
      "noun that opens a sentence",
      "Prosecutors asked for more.",
      ["Prosecutors/NOUN", "asked/VERB", "for/ADP", "more/ADJ", "./PUNCT"],
    ],
    [
      "name that opens a sentence",
      "Nyokabi said so.",
      ["Nyokabi/PROPN", "said/VERB", "so/ADV", "./PUNCT"],
    ],
    [
      "have and do as verbs",
      "He had a boat and did nothing.",
      [
        "He/PRON",
        "had/VERB",
        "a/DET",
        "boat/NOUN",
        "and/CCONJ",
        "did/VERB",
        "nothing/PRON",
        "./PUNCT",
      ],
    ],
    [
      "have and do as helpers",
      "He had not left and did not sing.",
      [
        "He/PRON",
        "had/AUX",
        "not/PART",
        "left/VERB",
        "and/CCONJ",
        "did/AUX",
        "not/PART",
        "sing/VERB",
        "./PUNCT",
      ],
    ],
    [
      "nationality",
      "A Kenyan judge met Chinese President Xi.",
      [
        "A/DET",
        "Kenyan/ADJ",
        "judge/NOUN",
        "met/VERB",
        "Chinese/ADJ",
        "President/PROPN",
        "Xi/PROPN",
        "./PUNCT",
      ],
    ],
    [
      "in capitals",
      "POLICE SAY THE DRIVER LOST CONTROL ON THE BRIDGE.",
      [
        "POLICE/NOUN",
        "SAY/VERB",
        "THE/DET",
        "DRIVER/NOUN",
        "LOST/VERB",
        "CONTROL/NOUN",
        "ON/ADP",
        "THE/DET",
        "BRIDGE/NOUN",
        "./PUNCT",
      ],
    ],
  ]);
});

test.each(['"', "'", "a", "a.", ". ", "? “", "\n", "(", "U.S. ", "a' ", "Mr. ", "A "])(
  "200,000 characters of %j are read in linear time",
  (unit) => {
    const text = unit.repeat(200_000 / unit.length);
    const before = performance.now();
    expect(words(text).join("")).toBe(text.replace(/\s/g, ""));
    expect(performance.now() - before).toBeLessThan(20_000);
  },
);
