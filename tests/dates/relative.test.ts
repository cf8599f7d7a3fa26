import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { values } from "./support.ts";

describe("near days and periods", () => {
  table(values, [
    ["today", "The ban ends today.", ["today = 2023-06-21"]],
    ["yesterday", "The ban ended yesterday.", ["yesterday = 2023-06-20"]],
    [
      "the day after tomorrow",
      "It ends the day after tomorrow.",
      ["the day after tomorrow = 2023-06-23"],
    ],
    ["tonight", "The ban ends tonight.", ["tonight = 2023-06-21TNI"]],
    ["last night", "It burned down last night.", ["last night = 2023-06-20TNI"]],
    ["overnight", "It rained overnight.", ["overnight = 2023-06-20TNI"]],
    ["this morning", "It fell this morning.", ["this morning = 2023-06-21TMO"]],
    ["last week", "It fell last week.", ["last week = 2023-W24"]],
    ["next month", "It will fall next month.", ["next month = 2023-07"]],
    ["this year", "It fell this year.", ["this year = 2023"]],
    ["late last year", "They met late last year.", ["late last year = 2022"]],
    ["early next year", "They will meet early next year.", ["early next year = 2024"]],
    ["nowadays", "It is rare nowadays.", ["nowadays = PRESENT_REF"]],
    [
      "a year and a half ago",
      "She left a year and a half ago.",
      ["a year and a half ago = 2021-12"],
    ],
    ["in months’ time", "It opens in six months’ time.", ["six months’ time = 2023-12"]],
    ["the week before last", "It sank the week before last.", ["the week before last = 2023-W23"]],
    ["the end of the year", "It will open by the end of the year.", ["the end of the year = 2023"]],
    ["later this week", "It will open later this week.", ["later this week = 2023-W25"]],
  ]);
});

describe("distances from now", () => {
  table(values, [
    ["days", "It opened ten days ago.", ["ten days ago = 2023-06-11"]],
    ["weeks", "It opened two weeks ago.", ["two weeks ago = 2023-W23"]],
    ["months", "It opened seven months ago.", ["seven months ago = 2022-11"]],
    ["years", "It opened nearly two years ago.", ["nearly two years ago = 2021"]],
    ["a fortnight", "It opened a fortnight ago.", ["a fortnight ago = 2023-W23"]],
    ["vague", "It opened years ago.", ["years ago = PAST_REF"]],
    ["ahead", "The court will rule in three days.", ["three days = 2023-06-24"]],
    ["ahead, first in its sentence", "In two weeks, voters will choose.", ["two weeks = 2023-W27"]],
    ["no distance", "It is the third theft in three days.", ["three days = P3D"]],
    ["how long", "She crossed the desert in three days.", ["three days = P3D"]],
    ["from now", "It opens three months from now.", ["three months from now = 2023-09"]],
  ]);
});

describe("distances from another date in the text", () => {
  table(values, [
    [
      "later",
      "He fell ill on 1 April. Two weeks later he died.",
      ["1 April = 2023-04-01", "Two weeks later = 2023-04-15"],
    ],
    [
      "weeks after a month",
      "It sank in September 2018. Eight weeks later it was raised.",
      ["September 2018 = 2018-09", "Eight weeks later = 2018-11"],
    ],
    [
      "earlier",
      "She won on 9 May, having entered five days earlier.",
      ["9 May = 2023-05-09", "five days earlier = 2023-05-04"],
    ],
    [
      "the day before",
      "She won on 9 May. The day before, she had been ill.",
      ["9 May = 2023-05-09", "The day before = 2023-05-08"],
    ],
    [
      "the following month",
      "It opened in February 2022 and closed the following month.",
      ["February 2022 = 2022-02", "the following month = 2022-03"],
    ],
    [
      "the same year",
      "They met in 1998, the same year that he died.",
      ["1998 = 1998", "the same year = 1998"],
    ],
    [
      "today, spoken earlier",
      "“The ban ends today,” she said on Monday.",
      ["today = 2023-06-19", "Monday = 2023-06-19"],
    ],
    [
      "last night, spoken earlier",
      "“It burned down last night,” she said on Monday.",
      ["last night = 2023-06-18TNI", "Monday = 2023-06-19"],
    ],
    [
      "today, spoken of a day",
      "“The ban ends today and not on Monday,” she said.",
      ["today = 2023-06-21", "Monday = 2023-06-26"],
    ],
    [
      "that morning",
      "She left on 9 May. He had called that morning.",
      ["9 May = 2023-05-09", "that morning = 2023-05-09TMO"],
    ],
  ]);
});

describe("references to now, past and future", () => {
  table(values, [
    ["now", "It is now closed.", ["now = PRESENT_REF"]],
    ["currently", "It is currently closed.", ["currently = PRESENT_REF"]],
    ["today", "It matters today.", ["today = 2023-06-21"]],
    ["the future", "It will be better in the future.", ["the future = FUTURE_REF"]],
    ["recently", "The mill recently closed.", ["recently = PAST_REF"]],
    ["in the past", "It has failed in the past.", ["the past = PAST_REF"]],
    ["recent years", "It has grown in recent years.", ["recent years = PAST_REF"]],
    ["soon", "The mill will close soon.", ["soon = FUTURE_REF"]],
    ["the near future", "It may close in the near future.", ["the near future = FUTURE_REF"]],
    ["one day first", "Someone, one day, will mend it.", ["one day = FUTURE_REF"]],
    ["one day", "She will one day return.", ["one day = FUTURE_REF"]],
  ]);
});

describe("holidays", () => {
  table(values, [
    ["Christmas ahead", "It will open before Christmas.", ["Christmas = 2023-12-25"]],
    ["Christmas past", "It closed at Christmas.", ["Christmas = 2022-12-25"]],
    ["New Year’s Eve", "It will close on New Year’s Eve.", ["New Year’s Eve = 2023-12-31"]],
    ["Easter", "It closed at Easter.", ["Easter = 2023-04-09"]],
    ["Good Friday of a year", "It closed on Good Friday 2024.", ["Good Friday 2024 = 2024-03-29"]],
    ["Election Day", "Polls open on Election Day.", ["Election Day = 2023-11-07"]],
    ["Thanksgiving", "It will close on Thanksgiving.", ["Thanksgiving = 2023-11-23"]],
  ]);
});
