import { describe, expect, test } from "@jest/globals";
import { extract } from "../../src/article.ts";
import { expectPromisesKept } from "../invariants/promises.ts";

const ARTICLE = `OSLO (AP) — The harbour board voted on Tuesday to close the old ferry terminal.

“We should have done it years ago,” the board's chairwoman, Ingrid Aas, said. “Nobody takes the boat.”
`;

const texts: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["one letter", "a"],
  ["one space", " "],
  ["one mark", "“"],
  ["white space of every kind", " \t\r\n\u00a0\u1680\u2003\u2028\u2029\u202f\u205f\u3000\ufeff\n"],
  ["a high surrogate alone", "Ida Lund said \ud83d yesterday."],
  ["a low surrogate alone", "\ude00 Ida Lund said so.\udc00"],
  ["surrogates the wrong way round", "“\udc00\ud800,” Ida Lund said."],
  ["NUL", "Ida\u0000Lund said\u0000 on Monday\u0000."],
  ["control characters", "Ida \u0001\u0007\u001b[31mLund\u007f\u0085 said\u0008."],
  ["right-to-left marks", "\u202b“Go,” Ida Lund\u200f said\u202c \u2067on Monday\u2069.\u061c"],
  ["zero-width characters", "Ida\u200b Lund\u200d sa\u00adid\u2060 on Mon\u200cday."],
  ["CRLF", ARTICLE.replace(/\n/g, "\r\n")],
  ["CR alone", ARTICLE.replace(/\n/g, "\r")],
  ["a BOM", `\ufeff${ARTICLE}`],
  ["BOMs within", ARTICLE.replace(/ /g, " \ufeff")],
  ["no-break spaces", ARTICLE.replace(/ /g, "\u00a0")],
  ["ideographic spaces", ARTICLE.replace(/ /g, "\u3000")],
  ["line separators", ARTICLE.replace(/\n/g, "\u2028")],
  [
    "Arabic",
    "قالت الوزيرة ليلى حداد يوم الاثنين إن «الاتفاق جاهز»، وأضافت أن الزيارة في ٣ مايو ٢٠٢٤.",
  ],
  [
    "Chinese",
    "市长李文在星期一表示：“工程将于2024年5月3日完成。”记者问及预算时，他说「不便透露」。",
  ],
  ["Japanese", "「来月、東京で会う」と佐藤大臣は月曜日に述べた。"],
  ["Thai", "นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่า “เราพร้อมแล้ว”"],
  ["Hindi", "महापौर ने सोमवार को कहा, “हम तैयार हैं।”"],
  ["emoji", "👩‍👩‍👧‍👦 Ida Lund 🇳🇴 said: “👍🏽👍🏽” on Monday 🎉."],
  ["combining marks", `Ida ${"a\u0301\u0323".repeat(200)} Lund said e\u0301.`],
  ["one hundred combining marks on a letter", `Z${"\u0335".repeat(100)} said so.`],
  ["nested brackets", `${"([{".repeat(300)}Ida Lund said so.${"}])".repeat(300)}`],
  ["nested marks", `${"“‘".repeat(300)}Ida Lund said so.${"’”".repeat(300)}`],
  ["marks of every kind side by side", "\"'“”‘’«»‹›„‚`´＂＇「」『』".repeat(20)],
  ["stops alone", ".".repeat(500)],
  ["dashes alone", "—–-".repeat(300)],
  [
    "markup",
    '<p class="lead">“Go,” <b>Ida Lund</b> said &amp; left.</p><script>alert("x")</script>',
  ],
  ["names of object properties", "constructor __proto__ said toString hasOwnProperty valueOf."],
  ["capitals alone", ARTICLE.toUpperCase()],
  ["small letters alone", ARTICLE.toLowerCase()],
  [
    "a number past all dates",
    "On 99999-99-99 and 31 February 0000 at 25:61, in 275760 and 10000000000000000.",
  ],
  ["a date in every line", "1 May 2024\n2024-05-01\nMay 1\n1/5/24\n"],
];

describe("any text gives a valid result", () => {
  test.each(texts)("%s", (_name, text) => {
    expectPromisesKept(text);
    expectPromisesKept(text, { publishedAt: "2024-05-03" });
  });

  test("nothing gives nothing", () => {
    expect(extract("")).toEqual({
      text: "",
      referenceDate: null,
      sections: [],
      people: [],
      organizations: [],
      places: [],
      dates: [],
      quotes: [],
      events: [],
    });
  });
});
