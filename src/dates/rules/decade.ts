import { ordinalOf } from "../lexicon/numbers.ts";
import { type DateRule, date } from "../reading.ts";

const WORDS = [
  "noughties",
  "tens",
  "twenties",
  "thirties",
  "forties",
  "fifties",
  "sixties",
  "seventies",
  "eighties",
  "nineties",
];

/** "the 1990s", "the late ’80s". */
export const decade: DateRule = {
  name: "decade",
  cue: /0[’']?s/,
  pattern: /(?:the\s+)?(?:(?<century>1[1-9]|20)(?<tens>\d)0[’']?s|[’'‘](?<short>[1-9])0s)/i,
  read: ({ groups = {} }) =>
    date(groups.short === undefined ? `${groups.century}${groups.tens}` : `19${groups.short}`),
};

/** "the nineties", "the Swinging Sixties", "the noughties"; "her sixties" is an age. */
export const spokenDecade: DateRule = {
  name: "spokenDecade",
  cue: /ties/,
  pattern: new RegExp(
    `(?:the\\s+(?:early\\s+|late\\s+|mid-?)?(?:roaring\\s+|swinging\\s+)?|nineteen(?:-|\\s+))(?<word>${WORDS.filter((word) => word !== "tens").join("|")})`,
    "i",
  ),
  read({ groups = {} }) {
    const index = WORDS.indexOf((groups.word ?? "").toLowerCase());
    return index < 0 ? null : date(index === 0 ? "200" : `19${index}`);
  },
};

/** "the 19th century". */
export const century: DateRule = {
  name: "century",
  cue: /century/,
  pattern:
    /(?:the\s+)?(?<ordinal>\d{1,2}(?:st|nd|rd|th)|(?:twenty-)?[a-z]{4,12}(?:st|nd|rd|th))(?:-|\s+)century/i,
  read({ groups = {} }) {
    const number = ordinalOf(groups.ordinal ?? "");
    return number === null || number < 2 ? null : date(String(number - 1).padStart(2, "0"));
  },
};
