import { describe, expect, test } from "@jest/globals";
import type { Paragraph } from "../../src/text/layers.ts";
import { quotations } from "../../src/text/quotations.ts";
import { table } from "../support/table.ts";

/** Lines are paragraphs of the body; contents of one quotation are joined by " / ", "…" where it is not closed. */
const contents = (text: string): readonly string[] => {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(
    (line): Paragraph => ({ start: line.index, end: line.index + line[0].length, kind: "body" }),
  );
  const found = quotations().extract({ text, source: {}, paragraphs }).quotations;
  return found.map(
    (quotation) =>
      quotation.contents.map(({ start, end }) => text.slice(start, end)).join(" / ") +
      (quotation.closed ? "" : "…"),
  );
};

describe("styles", () => {
  table(contents, [
    ["curly double", "“We go,” she said.", ["We go,"]],
    ["straight double", '"We go," she said. "Now."', ["We go,", "Now."]],
    ["curly single", "‘We go,’ she said. ‘Now.’", ["We go,", "Now."]],
    ["straight single", "'We go,' she said. 'Now.'", ["We go,", "Now."]],
    ["guillemets", "« On y va », dit-elle.", ["On y va"]],
    ["reversed guillemets", "»Vi går,« sagde hun.", ["Vi går,"]],
    ["single guillemets", "‹We go›, she said.", ["We go"]],
    ["low and high", "„Wir gehen“, sagte sie.", ["Wir gehen"]],
    ["low and high, Polish", "„Idziemy”, said Anna.", ["Idziemy"]],
    ["high and high", "She said ”we go” and left.", ["we go"]],
    ["corners", "她说：「走吧」。", ["走吧"]],
    ["half-width corners", "She said ｢go｣ twice.", ["go"]],
    ["white corners", "『走吧』 she said", ["走吧"]],
    ["typewriter", "``We go,'' she said.", ["We go,"]],
    ["doubled straight singles", "''We go,'' she said.", ["We go,"]],
    ["curly opening, straight closing", '“We go," she said.', ["We go,"]],
    ["spaces inside straight marks", 'He wrote " We go " twice.', ["We go"]],
    ["after a dash", 'It was—"by far"—the best.', ["by far"]],
    ["in brackets", 'The lake ("our sea") froze.', ["our sea"]],
    ["after a colon without a space", 'She said:"We go."', ["We go."]],
    ["no space after the closing mark", '"We go,"she said. "Now."', ["We go,", "Now."]],
    ["interrupted by a dash", '"We could have—" she began.', ["We could have—"]],
    ["nothing between the marks", 'It said "" and “”.', []],
  ]);
});

describe("marks within", () => {
  table(contents, [
    ["single in double", "“He said ‘no’ twice,” she said.", ["He said ‘no’ twice,"]],
    ["double in single", "‘He said “no” twice,’ she said.", ["He said “no” twice,"]],
    ["straight, both close at once", "\"He said 'no'\" was all.", ["He said 'no'"]],
    ["straight, both open at once", "'\"No\" is an answer,' she said.", ['"No" is an answer,']],
    ["same style", "“She said “yes” to me,” he said.", ["She said “yes” to me,"]],
    [
      "curly within straight",
      '"It is “too loud” and “too shrill” for me," she said.',
      ["It is “too loud” and “too shrill” for me,"],
    ],
    ["curly beside straight", '“We go," she said. "Now.”', ["We go,", "Now."]],
    ["elision in double", "“Tell ’em in the ’90s,” he said.", ["Tell ’em in the ’90s,"]],
    ["an inch", '"It was a 12" pipe, no more," she said.', ['It was a 12" pipe, no more,']],
    ["feet and inches", `"He is 6'2" and strong," she said.`, [`He is 6'2" and strong,`]],
    ["a year before the mark", '"I was born in 2012" he said.', ["I was born in 2012"]],
  ]);
});

describe("apostrophes in British style", () => {
  table(contents, [
    ["contraction", "‘I don’t know,’ he said.", ["I don’t know,"]],
    ["straight contraction", "'I don't know,' he said.", ["I don't know,"]],
    ["plural possessive", "'The workers' pay is low,' she said.", ["The workers' pay is low,"]],
    ["fragment that ends in s", "He was 'full of surprises' when we met.", ["full of surprises"]],
    [
      "fragment, then a possessive",
      "It was 'for heroes' and the boys' father left.",
      ["for heroes"],
    ],
    ["decade", "'It was the '90s,' he said.", ["It was the '90s,"]],
    ["elision", "'I told 'em to stop,' he said.", ["I told 'em to stop,"]],
    ["elision opens a quotation", "'Cause I can,' he said.", ["Cause I can,"]],
    [
      "a capital word that is also an elision",
      "‘We wait,’ he said. ‘Is that so?’ And then: ‘Yes.’",
      ["We wait,", "Is that so?", "Yes."],
    ],
    ["rock 'n' roll", "'It is rock 'n' roll,' he said.", ["It is rock 'n' roll,"]],
    [
      "elision opens a sentence within",
      "She said: 'The drivers' union wasn't asked. 'Twas ever thus.'",
      ["The drivers' union wasn't asked. 'Twas ever thus."],
    ],
    ["clipped word", "'We was goin' home,' he said.", ["We was goin' home,"]],
    ["quotation in a headline's style", "Bank calls rates 'well anchored'", ["well anchored"]],
    [
      "doubles lead, a single stands apart",
      "The 'kill switch' memo said \"no\".",
      ["kill switch", "no"],
    ],
  ]);
});

describe("no quotations", () => {
  table(contents, [
    ["possessives", "The workers' union and the nurses' union met.", []],
    ["decade and possessive", "In the '90s the workers' union grew.", []],
    ["elision and possessive", "Tell 'em the workers' union won.", []],
    ["inches", 'A 12" pipe and a 6" nail.', []],
    ["feet and inches", `He is 6'2" tall and she is 5'11".`, []],
    ["okina", "In Hawai'i and Nuku'alofa it rained.", []],
    ["name with an apostrophe", "Dr. Achieng' Odhiambo met D'Arcy O’Neill.", []],
    ["a closing mark alone", 'We are glad," he said.', []],
    ["a breadcrumb", "Home » News » Africa", []],
    ["apostrophe before a year", "The class of '68 met the class of '72.", []],
  ]);
});

describe("over paragraphs", () => {
  table(contents, [
    ["each opens, the last closes", "“One.\n“Two.\n“Three,” he said.", ["One. / Two. / Three,"]],
    ["straight", '"One.\n"Two."\nThree.', ["One. / Two."]],
    ["British", "'One.\n'Two,' she said.", ["One. / Two,"]],
    ["opens in mid-paragraph", "She said: “One.\n“Two.”", ["One. / Two."]],
    [
      "British, opens in mid-paragraph",
      "‘One,’ he said. ‘Two.\n‘Three.’",
      ["One,", "Two. / Three."],
    ],
    ["never closed", "“One.\nTwo.\n“Three.”", ["One.…", "Three."]],
    [
      "closing mark lost before the attribution",
      '"One," he said. "Two, he said.\n"Three," he said.',
      ["One,", "Two,…", "Three,"],
    ],
    [
      "lost mark spoils one paragraph",
      '"One, she said. "Two."\n"Three."',
      ["One,…", "Two.", "Three."],
    ],
    ["closed paragraphs stay apart", "“One.”\n“Two.”", ["One.", "Two."]],
  ]);
});

describe("cost and bounds", () => {
  const shapes = [
    '"',
    "'",
    "“",
    "”",
    "‘",
    "’",
    "«",
    "»",
    "「",
    "„",
    "`",
    "''",
    "'a ",
    '"a ',
    "“a ‘b ",
    "s' ",
    '"\n',
    "'a\n",
    "“a\n",
    "”a “",
  ];
  test.each(shapes)("200,000 characters of %j", (unit) => {
    const text = unit.repeat(200_000 / unit.length);
    const before = performance.now();
    contents(text);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
