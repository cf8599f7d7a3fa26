import { isoYear } from "../calendar.ts";
import { type DateRule, date } from "../reading.ts";
import { shortYearOf } from "./year-of.ts";

/** What a number that looks like a year counts, where it is none. */
const COUNTED =
  /^(?:[\s-]*(?:people|persons|troops|soldiers|workers|jobs|employees|tonn?es?|tons|miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|feet|square|acres|hectares|points?|shares?|dollars|euros|pounds|yen|won|megawatts?|mw|homes|houses|votes?|million|billion|trillion|percent|per|pm|am|a\.m|p\.m|hours?|gmt|utc|calories|vision|times|copies|seats|kg|tonne|cc|rpm|crowns|kron(?:or|er|a)|francs?|rupees|rand|pesos|roubles|rubles|naira|shillings|yuan|lira|riyals|dinars|baht|ringgit)\b|\s+(?:[A-Z][a-z]+\s+){1,2}(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Lane|Drive|Way|Court|Place)\b|\s*%|[.,:]\d|[-–/]\d{3}(?!\d)|(?:st|nd|rd|th)\b)/i;

/** What stands before a number that is no year: money, a serial number, a street, a decimal. */
const NUMBERED =
  /(?:[$£€¥#+*@\d]|(?<!(?:1[5-9]|20)\d)\d[.,:/–-]|\d[.,:/](?!\s)|\b(?:No\.?|Nos\.?|number|section|article|room|flight|page|route|highway|chapter|resolution|type|model|nearly|almost|roughly|approximately|index|up|down)\s|©|\(c\)|copyright)\s*$|\S@$/i;

/** "In 1996 soldiers came", "in 1970 won a prize": a year, and what does or is done in it. */
function opensClause(before: string, after: string): boolean {
  return (
    /(?:^|[.!?:;”"]\s+)In\s+$/.test(before) || (/\bin\s+$/i.test(before) && /^\s+won\b/.test(after))
  );
}

/** "GPT-2000" is a model; "mid-2019" is a time. */
function isModel(before: string): boolean {
  return /[A-Za-z]-$/.test(before) && !/\b(?:mid|pre|post|late|early)-$/i.test(before);
}

/** Words in capital letters after which a year is no part of a name. */
const NO_NAME = new Set(
  (
    "in since from by until till after before during between and of to through throughout around late " +
    "early mid the fiscal year summer spring fall autumn winter christmas easter on for but back or " +
    "that this circa ca a an its his her their our as with both only"
  ).split(" "),
);

/** "Orion 1980", "Tokyo 2020": the last part of a name. */
function endsName(before: string): boolean {
  const word = /(?<![A-Za-z])([A-Z][a-zA-Z’'&]+)\s+$/.exec(before)?.[1];
  if (word !== undefined && /[’']s$/.test(word)) return false;
  return word !== undefined && !NO_NAME.has(word.toLowerCase());
}

/** "a 1987 Chevrolet": the year of a model. */
const CAR =
  /^\s+(?:Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Dodge|Fiat|Ford\s+(?!Motor)|GMC|Honda|Hyundai|Jaguar|Jeep|Kia|Lexus|Lincoln|Mazda|Mercedes|Mercury|Mitsubishi|Nissan|Oldsmobile|Opel|Peugeot|Plymouth|Pontiac|Porsche|Renault|Saab|Subaru|Suzuki|Toyota|Vauxhall|Volkswagen|Volvo)\b/;

/** A century before the last is a year only where words say so. */
const YEAR_CUE =
  /\b(?:in|since|from|until|till|to|by|before|after|between|and|of|during|around|year|back|circa|ca?\.|through|born)\s+$|[(–-]$/i;

/** "2019", "the year 2000", "the 2024-25 financial year", "fiscal 1998", "the 1988 period". */
export const year: DateRule = {
  name: "year",
  cue: /\d{4}/,
  pattern:
    /(?<label>(?:the\s+)?(?:(?:fiscal|financial|calendar)\s+(?:year\s+)?|FY\s*)|(?:the\s+)?year\s+|the\s+)?(?<year>(?:1\d|2[01])\d\d)(?:[-–/](?<second>\d\d)(?!\d))?(?<unit>(?:\s+|-)(?:fiscal\s+|financial\s+|calendar\s+|tax\s+|school\s+|academic\s+)?(?:year|period|season|session|term)(?!s?(?:-|\s+)old))?(?![\d])/i,
  read({ groups = {} }, { before, after }) {
    const { year = "", label, unit, second } = groups;
    if (second !== undefined && Number(second) !== (Number(year) + 1) % 100) return null;
    const named = unit !== undefined || (label !== undefined && !/^the\s+$/i.test(label));
    if (named) return date(isoYear(Number(year)), { fits: "year" });
    if (
      (COUNTED.test(after) && !opensClause(before, after)) ||
      NUMBERED.test(before) ||
      isModel(before)
    )
      return null;
    if (endsName(before) || CAR.test(after)) return null;
    if (label !== undefined && second === undefined) return null;
    if (!/^(?:19|20)/.test(year) && !YEAR_CUE.test(before)) return null;
    return date(isoYear(Number(year)), { fits: "year" });
  },
};

/** "2015" and "18" of "2015-18": years that are not of one winter. "2010-12" is a month of ISO 8601 as often. */
export const yearOfRange: DateRule = {
  name: "yearOfRange",
  cue: /\d{4}/,
  pattern:
    /(?<from>(?:19|20)\d\d)(?=(?<dash>[-–])(?<to>\d\d)(?![\d%:]|[-–/.,]\d))|(?<last>\d\d)(?![\d%:]|[-–/.,]\d)/,
  read({ groups = {} }, { before }) {
    const { from, dash, to, last } = groups;
    const opening = last === undefined ? null : /(?<![\d.,/–-])((?:19|20)\d\d)([-–])$/.exec(before);
    const first = from ?? opening?.[1];
    const second = Number(to ?? last);
    if (first === undefined || NUMBERED.test(last === undefined ? before : "")) return null;
    const isMonth = second <= 12 && (dash ?? opening?.[2]) === "-";
    if (isMonth || second < (Number(first) % 100) + 2) return null;
    return date(last === undefined ? first : `${first.slice(0, 2)}${last}`);
  },
};

/** "FY24". */
export const fiscalYear: DateRule = {
  name: "fiscalYear",
  cue: /fy/,
  pattern: /FY(?:\s+|[’'])?(?<year>\d\d)(?!\d)/,
  read: ({ groups = {} }) => date(`20${groups.year}`),
};

/** "'94", after "of" or "in": a year with its century left out. */
export const shortYear: DateRule = {
  name: "shortYear",
  cue: /[’'‘]\d\d/,
  pattern: /[’'‘](?<year>\d\d)(?!\d|s)/,
  read({ groups = {} }, { before }) {
    if (!/\b(?:in|of|since|from|summer|spring|fall|autumn|winter|until|season)\s+$/i.test(before))
      return null;
    return date(String(shortYearOf(groups.year ?? "")), { fits: "year" });
  },
};

const WORDS_19 =
  "nineteen(?:-|\\s+)(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:(?:-|\\s+)(?<ones>one|two|three|four|five|six|seven|eight|nine))?";

/** "nineteen ninety-six", "the year two thousand": a transcript's years. */
export const spokenYear: DateRule = {
  name: "spokenYear",
  cue: /nineteen|thousand/,
  pattern: new RegExp(`${WORDS_19}|(?:the\\s+)?year\\s+two\\s+thousand`, "i"),
  read({ groups = {} }) {
    if (groups.tens === undefined) return date("2000");
    const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    const ones = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    const year = 1920 + 10 * tens.indexOf(groups.tens.toLowerCase());
    return date(
      String(year + (groups.ones === undefined ? 0 : ones.indexOf(groups.ones.toLowerCase()) + 1)),
    );
  },
};
