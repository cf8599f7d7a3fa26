import { describe, expect, test } from "@jest/globals";
import { parsedDay } from "../../src/dates/calendar.ts";
import type { Anchor, DateRule } from "../../src/dates/reading.ts";
import { REFINERS } from "../../src/dates/refiners/refiners.ts";
import { calendarDate } from "../../src/dates/rules/calendar-date.ts";
import { RULES } from "../../src/dates/rules/rules.ts";
import { type DateRefiner, dateReader } from "../../src/engines/chrono.ts";
import { REFERENCE } from "./support.ts";

/** For each rule what it reads; of several, each with other words around the spaces. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  serverStamp: ["It is 07/Oct/2023:13:55:36 +0000 here."],
  basicStamp: ["It fell at 20231007T135536Z here."],
  basicDay: ["It is dated 20231007 here."],
  isoWeekDate: ["It fell in 2023-W40 here."],
  ordinalQuarter: [
    "It rose in the third quarter of last fiscal year.",
    "It rose in this year’s third fiscal quarter.",
    "It rose in the year-ago third quarter.",
  ],
  quarterBeforeAnother: ["It rose in the second and fourth quarters."],
  quarterOfYear: ["It rose from the 1988 quarter."],
  hyphenQuarter: ["It told fiscal third-quarter sales."],
  sameQuarter: ["It rose from the same three months of 2022."],
  theQuarter: ["It rose in the most recent quarter.", "It rose in the latest fiscal period."],
  numberedQuarter: ["It rose in Q3 2024.", "It rose in Q3 of last year."],
  ordinalHalf: [
    "It rose in the second half of the financial year.",
    "It rose in the first half of 2024.",
  ],
  numberedHalf: ["It rose in H1 2024."],
  monthRange: ["It rose in the July to September quarter of 2022."],
  holiday: [
    "They met on New Year’s Eve last year.",
    "They met last Good Friday and left.",
    "They met on Martin Luther King Jr. Day and left.",
  ],
  frequency: ["She swims three times a week.", "She swims once every two months."],
  partOfEach: ["It opens two days a week."],
  everyPeriod: ["A bus leaves every two hours."],
  everyDay: ["She swims every other Monday night."],
  weekdays: ["It is shut on Tuesday nights."],
  distance: [
    "It shut two and a half years ago.",
    "It shut two full years ago.",
    "It opens three months from now.",
    "It shut two or three days before that.",
  ],
  ahead: ["It will open in three weeks.", "It is going to open in twenty one days."],
  yearAgo: [
    "It rose from the same period a year earlier.",
    "It fell from the year-ago six months.",
  ],
  anchoredPartOfDay: ["They met that same evening.", "They met the next morning."],
  anchoredPeriod: [
    "They met the following month.",
    "They met the day before.",
    "They met that same year.",
  ],
  dayOfMonth: ["They met on the 12th of last month."],
  nearDayOfMonth: ["They met last Oct. 23 here."],
  ordinalDay: ["They will meet on the 26th."],
  dayOfYear: ["They met on 11 September last year."],
  weekdayOfMonth: ["They met on the second Sunday in May last year."],
  nearDay: ["They will meet the day after tomorrow."],
  nearPartOfDay: ["They met yesterday evening."],
  nearPeriod: ["They met last financial year.", "They met in the current month."],
  periodBeforeLast: ["They met the week before last."],
  thePeriod: ["It opens at the end of the fiscal year.", "It rose for the full year."],
  theDay: ["They met later in the day."],
  withinThe: ["They met within the hour."],
  yearEnd: ["It opens by the year end."],
  yearEnding: ["It rose in the fiscal year ended March 31.", "It rose in the six months to June."],
  weekOn: ["They play a week on Saturday."],
  weekday: ["They met on Friday last week.", "They will meet this coming Monday."],
  weekend: ["They met over the long weekend.", "They met this past weekend."],
  month: [
    "They met last October here.",
    "They met in March of last year.",
    "They met in the previous May.",
  ],
  season: ["They met this past summer.", "They met in early spring of 2022."],
  era: [
    "It fell in AD 79.",
    "It ran from AD 165 to 180.",
    "It ran between 410 and 476 AD.",
    "He died in 44 BC.",
  ],
  decade: ["They met in the 1990s."],
  spokenDecade: ["They met in the late nineties."],
  century: ["They met in the 19th century."],
  year: ["They met in the 2024 financial year.", "They met in fiscal year 1998 here."],
  yearOfRange: ["They met in 2015-18 here."],
  fiscalYear: ["They met in FY 24 here."],
  shortYear: ["They met in ’94 here."],
  spokenYear: ["They met in nineteen ninety six.", "They met in the year two thousand."],
  twelveHourClock: [
    "They met at 7:15 p. m. local time.",
    "They met at six in the morning.",
    "They met at six o’clock at night.",
    "They met at six this morning.",
  ],
  spokenClock: ["They met at half past eight in the evening.", "They met at a quarter to nine."],
  dayClock: ["They met at 0940 GMT here."],
  namedTime: ["They met at twelve noon."],
  partOfDay: ["They met in the early morning."],
  oneDay: ["They will one day return."],
  aroundNow: ["They met in the coming weeks and months."],
  stretch: ["They met over the past decade."],
  countedDuration: [
    "It took the past two years.",
    "It lasted two and a half hours.",
    "It lasted a couple of straight years.",
    "It cost €210 million a year.",
  ],
  ordinalDuration: ["They met for a ninth day.", "It rose for the third straight year."],
  hyphenDuration: ["It was a ten-day truce."],
  bareUnits: ["It took many years.", "It fell in the early days."],
  longUnits: ["It was a year-long truce."],
  recurringAdverb: ["It runs three times daily."],
  present: ["It shuts right now.", "It is shut at the moment.", "It is shut these days."],
  past: ["It shut more recently.", "It shut in the past.", "It shut not so long ago."],
  future: ["It opens in the near future."],
};

/** Where several rules and the words beside them make one date. */
const JOINED = [
  "They met on the 12th of May, at 9 a.m. on Friday.",
  "They met on Sunday, May 25, in the week of March 6.",
  "It took more than two years, until the very end of the decade.",
  "It rose for no longer than five weeks early in the year 2000.",
  "The Mail on Sunday told it.",
  "They met on Sunday, June 4, 2019, on 4 June 2019 and on the 4th of June 2019.",
  "They met on the 3rd of next month, late last year and some time in 2019.",
];

const ANCHOR: Anchor = {
  reference: parsedDay(REFERENCE),
  previous: "2021-05-09",
  previousDay: "2021-05-09",
  quarter: "2021-Q2",
  direction: null,
};

/** What is read of a text, with each white space in it shown as one space. */
function readings(
  text: string,
  rules: readonly DateRule[],
  refiners: readonly DateRefiner<ReturnType<typeof calendarDate>>[],
) {
  const read = dateReader({ dateOrder: "MDY", parsers: rules, refiners, calendar: calendarDate });
  return read(text).map(({ start, end, parser, reading }) => ({
    parser,
    words: text.slice(start, end).replace(/\s+/g, " "),
    type: reading.type,
    mod: reading.mod,
    clock: reading.clock,
    value: reading.value(ANCHOR),
  }));
}

/** The text with a space, or every space, written in another way. */
function respaced(text: string): readonly string[] {
  return ["\n", "  ", " \r\n", "      "].flatMap((space) => [
    text.replaceAll(" ", space),
    ...[...text.matchAll(/ /g)].map(
      ({ index }) => text.slice(0, index) + space + text.slice(index + 1),
    ),
  ]);
}

test("each rule has an example", () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(RULES.map(({ name }) => name).sort());
});

describe("a line break or more than one space reads as a space does", () => {
  const examples = Object.entries(EXAMPLES).flatMap(([name, texts]) =>
    texts.map((text) => [name, text] as const),
  );
  test.each(examples)("%s: %s", (name, text) => {
    const rule = RULES.filter((each) => each.name === name);
    const own = (each: string) => readings(each, rule, []).filter(({ parser }) => parser === name);
    const expected = own(text);
    expect(expected.length).toBeGreaterThan(0);
    for (const each of respaced(text)) {
      expect({ each, found: own(each) }).toEqual({ each, found: expected });
    }
  });

  test.each(JOINED)("%s", (text) => {
    const expected = readings(text, RULES, REFINERS);
    for (const each of respaced(text)) {
      expect({ each, found: readings(each, RULES, REFINERS) }).toEqual({ each, found: expected });
    }
  });
});
