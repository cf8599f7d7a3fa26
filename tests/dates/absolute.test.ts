import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { values } from "./support.ts";

describe("days", () => {
  table(values, [
    ["month first", "It opened on June 4, 2019.", ["June 4, 2019 = 2019-06-04"]],
    ["day first", "It opened on 4 June 2019.", ["4 June 2019 = 2019-06-04"]],
    ["ordinal", "It opened on 12th May 2019.", ["12th May 2019 = 2019-05-12"]],
    ["abbreviated month", "The bank paid on Sept. 30, 2021.", ["Sept. 30, 2021 = 2021-09-30"]],
    ["ISO date", "The log ends on 2019-06-04.", ["2019-06-04 = 2019-06-04"]],
    ["ISO stamp", "2019-06-04T09:30:00Z start", ["2019-06-04T09:30:00Z = 2019-06-04T09:30"]],
    ["ISO basic stamp", "20190604T093000Z start", ["20190604T093000Z = 2019-06-04T09:30"]],
    ["eight figures", "The note is dated 20190604.", ["20190604 = 2019-06-04"]],
    [
      "ISO stamp with a zone",
      "2019-06-04T09:30+02:00 start",
      ["2019-06-04T09:30+02:00 = 2019-06-04T09:30"],
    ],
    ["ISO week", "It opened in 2019-W23.", ["2019-W23 = 2019-W23"]],
    ["ISO day of a week", "It opened on 2019-W23-2.", ["2019-W23-2 = 2019-06-04"]],
    [
      "server log",
      "[04/Jun/2019:09:30:12 +0000] GET",
      ["04/Jun/2019:09:30:12 +0000 = 2019-06-04T09:30"],
    ],
    ["system log", "Jun  4 09:30:12 host sshd: ok", ["Jun  4 09:30:12 = 2023-06-04T09:30"]],
    ["program log", "2019-06-04 09:30:12 INFO up", ["2019-06-04 09:30:12 = 2019-06-04T09:30"]],
    ["dots", "It was updated 14.02.2019 08:40.", ["14.02.2019 08:40 = 2019-02-14T08:40"]],
    ["day alone, ahead", "The vote is due on the 26th.", ["the 26th = 2023-06-26"]],
    ["day alone, told", "She left on the 26th, he said.", ["the 26th = 2023-05-26"]],
    ["slashes", "It was signed on 6/4/2019.", ["6/4/2019 = 2019-06-04"]],
    ["weekday beside", "It opens on Sunday, June 25.", ["Sunday, June 25 = 2023-06-25"]],
    ["weekday, no comma", "It opened Friday 26 April 2019.", ["Friday 26 April 2019 = 2019-04-26"]],
    [
      "article of an ordinal",
      "It shut on the 12th of May, 2019.",
      ["the 12th of May, 2019 = 2019-05-12"],
    ],
    ["of last year", "It shut on 11 September last year.", ["11 September last year = 2022-09-11"]],
    ["range", "The fair ran May 3-5.", ["May 3 = 2023-05-03", "5 = 2023-05-05"]],
    [
      "day of this month",
      "It ends on the 12th of next month.",
      ["the 12th of next month = 2023-07-12"],
    ],
    [
      "nth weekday",
      "It fell on the second Sunday in May 2021.",
      ["the second Sunday in May 2021 = 2021-05-09"],
    ],
    ["of last", "It shut last Oct. 23.", ["last Oct. 23 = 2022-10-23"]],
    ["of next", "It will shut next 4 June.", ["next 4 June = 2024-06-04"]],
    ["short weekday beside", "On Tue, 20 June 2023 it shut.", ["Tue, 20 June 2023 = 2023-06-20"]],
    [
      "seconds",
      "It read June 20, 2023, 2:30:15 PM.",
      ["June 20, 2023, 2:30:15 PM = 2023-06-20T14:30"],
    ],
    ["ordinal in words", "It shut on the fifth of May.", ["the fifth of May = 2023-05-05"]],
    ["Fourth of July", "It shut on the Fourth of July.", ["the Fourth of July = 2022-07-04"]],
    ["Canada Day", "It shut on Canada Day last year.", ["Canada Day last year = 2022-07-01"]],
    ["leap day", "They met on 29 February 2020.", ["29 February 2020 = 2020-02-29"]],
  ]);
});

describe("days without a year", () => {
  table(values, [
    ["past tense", "The mill closed on May 12.", ["May 12 = 2023-05-12"]],
    ["past tense, last year", "The mill closed on 12 November.", ["12 November = 2022-11-12"]],
    ["future", "The mill will close on 12 November.", ["12 November = 2023-11-12"]],
    ["near in a past clause", "The deadline was extended to July 3.", ["July 3 = 2023-07-03"]],
  ]);
});

describe("years, decades and centuries", () => {
  table(values, [
    ["year", "She moved there in 1994.", ["1994 = 1994"]],
    ["between two years", "Between 2015 and 2018 it grew.", ["2015 = 2015", "2018 = 2018"]],
    ["dash between years", "The 2015-2018 plan failed.", ["2015 = 2015", "2018 = 2018"]],
    ["season of two years", "In the 2022-23 season they won.", ["the 2022-23 season = 2022"]],
    ["the year", "It began in the year 2000.", ["the year 2000 = 2000"]],
    ["fiscal year", "Profit fell in fiscal 2022.", ["fiscal 2022 = 2022"]],
    ["short fiscal year", "Its FY24 forecast was cut.", ["FY24 = 2024"]],
    ["year in capitals", "SHE WON IN 2019.", ["2019 = 2019"]],
    ["spoken year", "It closed in nineteen ninety-six.", ["nineteen ninety-six = 1996"]],
    [
      "season of a spoken year",
      "It froze in the winter of nineteen ninety-four.",
      ["the winter of nineteen ninety-four = 1994-WI"],
    ],
    [
      "month of a spoken year",
      "It froze in January nineteen ninety.",
      ["January nineteen ninety = 1990-01"],
    ],
    ["decade", "It was built in the 1990s.", ["the 1990s = 199"]],
    ["short decade", "It closed in the late ’80s.", ["the late ’80s = 198"]],
    ["decade in words", "They met in the sixties.", ["the sixties = 196"]],
    ["century", "It dates from the 19th century.", ["the 19th century = 18"]],
    ["old decade", "It was sold in the 1450s.", ["the 1450s = 145"]],
    [
      "decade told of",
      "In 1953 he left. By the end of the decade she ran it.",
      ["1953 = 1953", "the end of the decade = 195"],
    ],
    [
      "winter of two years",
      "It shut in the winter of 1994-95.",
      ["the winter of 1994-95 = 1994-WI"],
    ],
    ["noughties", "It grew in the noughties.", ["the noughties = 200"]],
    ["Roaring Twenties", "It grew in the Roaring Twenties.", ["the Roaring Twenties = 192"]],
    ["short year of a season", "It was the summer of ’69.", ["the summer of ’69 = 1969-SU"]],
    ["circa", "It was built circa 1850.", ["1850 = 1850"]],
    ["eleventh century", "It was won in 1066.", ["1066 = 1066"]],
    ["AD", "It fell in AD 79.", ["AD 79 = 0079"]],
    ["AD, two years", "It ran from AD 165 to 180.", ["AD 165 = 0165", "180 = 0180"]],
    ["two years, AD", "It ran between 410 and 476 AD.", ["410 = 0410", "476 AD = 0476"]],
    [
      "years of a list",
      "It slid in 2013, 2016 and 2019.",
      ["2013 = 2013", "2016 = 2016", "2019 = 2019"],
    ],
    ["year before a subject", "In 1996 soldiers came for her.", ["1996 = 1996"]],
    ["year before won", "The book sold well and in 1970 won a prize.", ["1970 = 1970"]],
    ["two years of one winter", "He played there in 1994-95.", ["1994-95 = 1994"]],
    ["short end of a range", "It grew in 2015-18.", ["2015 = 2015", "18 = 2018"]],
    [
      "month of that year",
      "She won in 1970. In October of that year she was held.",
      ["1970 = 1970", "October of that year = 1970-10"],
    ],
    ["two decades", "It grew in the 1990s and 2000s.", ["the 1990s = 199", "2000s = 200"]],
    [
      "turn of the century",
      "It was built at the turn of the century.",
      ["the turn of the century = 20"],
    ],
    [
      "turn of a century told of",
      "It was begun in 1894 and done by the turn of the century.",
      ["1894 = 1894", "the turn of the century = 19"],
    ],
    [
      "turn of a numbered century",
      "It was built at the turn of the 20th century.",
      ["the turn of the 20th century = 19"],
    ],
    ["BC", "He died in 44 BC.", ["44 BC = BC0044"]],
    ["latter part", "It fell in the latter part of 2019.", ["the latter part of 2019 = 2019"]],
    ["old year", "It was founded in 1641.", ["1641 = 1641"]],
  ]);
});
