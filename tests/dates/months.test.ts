import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { values } from "./support.ts";

describe("months", () => {
  table(values, [
    ["with a year", "She moved there in March 2019.", ["March 2019 = 2019-03"]],
    ["past tense", "The plant closed in February.", ["February = 2023-02"]],
    ["past tense, last year", "The plant closed in November.", ["November = 2022-11"]],
    ["future", "The plant will close in February.", ["February = 2024-02"]],
    ["modal", "It could lead to a November meeting.", ["November = 2023-11"]],
    ["planned", "The vote is due in September.", ["September = 2023-09"]],
    ["what two said of it", "Talks may be held in March, said two envoys.", ["March = 2024-03"]],
    ["by", "They promised an answer by August.", ["August = 2023-08"]],
    ["last", "She left last August.", ["last August = 2022-08"]],
    ["this", "He retires this September.", ["this September = 2023-09"]],
    ["before a noun", "A July deadline was agreed.", ["July = 2023-07"]],
    ["of last year", "It rose in May of last year.", ["May of last year = 2022-05"]],
    ["three months", "Sales rose in January-March.", ["January-March = 2023-Q1"]],
    [
      "before a noun, half a year off",
      "A December murder shocked the town.",
      ["December = 2022-12"],
    ],
    ["since", "It is the third strike since mid-July.", ["mid-July = 2022-07"]],
    [
      "ending in",
      "It forecast a loss for the year ending in March.",
      ["the year = P1Y", "March = 2024-03"],
    ],
    ["voted to admit", "The club voted to admit women in July.", ["July = 2023-07"]],
    ["to be published", "Rules to be published in July were leaked.", ["July = 2023-07"]],
    ["old year", "It erupted in April 1815.", ["April 1815 = 1815-04"]],
    [
      "half of a month, planned",
      "A vote is pencilled in for the first half of November.",
      ["the first half of November = 2023-11"],
    ],
    [
      "told after a count",
      "Pay by the end of October, 18 months late.",
      ["the end of October = 2023-10", "18 months = P18M"],
    ],
    ["what it forecast", "It beat the loss it forecast in November.", ["November = 2022-11"]],
    [
      "from a month",
      "It ran from July to September 2022.",
      ["July = 2022-07", "September 2022 = 2022-09"],
    ],
    ["mid", "It will open in mid-July.", ["mid-July = 2023-07"]],
    ["end", "It will open by the end of July.", ["the end of July = 2023-07"]],
    [
      "year told after",
      "Between June and July 2019 it shut.",
      ["June = 2019-06", "July 2019 = 2019-07"],
    ],
    [
      "year that turns",
      "It ran from November to February 2020.",
      ["November = 2019-11", "February 2020 = 2020-02"],
    ],
    [
      "days with one year",
      "It ran from 3 March to 5 April 2021.",
      ["3 March = 2021-03-03", "5 April 2021 = 2021-04-05"],
    ],
    ["May through", "The fair ran May through June.", ["May = 2023-05", "June = 2023-06"]],
  ]);
});

describe("quarters and halves", () => {
  table(values, [
    ["ordinal", "Profit rose in the first quarter.", ["the first quarter = 2023-Q1"]],
    [
      "last of a year",
      "It fell in the last quarter of 2022.",
      ["the last quarter of 2022 = 2022-Q4"],
    ],
    [
      "opening",
      "It fell in the opening quarter of last year.",
      ["the opening quarter of last year = 2022-Q1"],
    ],
    [
      "two ordinals",
      "Profit rose in the first and second quarters.",
      ["the first = 2023-Q1", "second quarters = 2023-Q2"],
    ],
    [
      "of a year",
      "It starts in the third quarter of 2024.",
      ["the third quarter of 2024 = 2024-Q3"],
    ],
    [
      "past of the year before",
      "Profit rose in the third quarter.",
      ["the third quarter = 2022-Q3"],
    ],
    ["before a noun", "It cut its first-quarter forecast.", ["first-quarter = 2023-Q1"]],
    ["Q", "Q3 2022 was weak.", ["Q3 2022 = 2022-Q3"]],
    [
      "the same a year earlier",
      "It lost $2m in the first quarter, against $3m a year earlier.",
      ["the first quarter = 2023-Q1", "a year earlier = 2022-Q1"],
    ],
    [
      "the quarter",
      "It won 40 orders in the first quarter. Profit in the quarter doubled.",
      ["the first quarter = 2023-Q1", "the quarter = 2023-Q1"],
    ],
    [
      "the same of another year",
      "It lost $2m in the first quarter and $3m in the same quarter of 2021.",
      ["the first quarter = 2023-Q1", "the same quarter of 2021 = 2021-Q1"],
    ],
    [
      "of the year before the noun",
      "It lost $2m in the first quarter. In the 2021 quarter it lost $3m.",
      ["the first quarter = 2023-Q1", "the 2021 quarter = 2021-Q1"],
    ],
    [
      "fiscal quarter",
      "It fell in the third quarter of fiscal 2022.",
      ["the third quarter of fiscal 2022 = 2022-Q3"],
    ],
    ["half", "It opens in the second half of 2024.", ["the second half of 2024 = 2024-H2"]],
    ["H", "H1 2022 was weak.", ["H1 2022 = 2022-H1"]],
  ]);
});

describe("seasons", () => {
  table(values, [
    ["last", "It burned down last summer.", ["last summer = 2022-SU"]],
    ["next", "It will reopen next spring.", ["next spring = 2024-SP"]],
    ["bare, past", "It shut in the winter.", ["the winter = 2022-WI"]],
    ["bare, ahead", "It will reopen in the spring.", ["the spring = 2024-SP"]],
    ["this", "It reopens this autumn.", ["this autumn = 2023-FA"]],
    ["of a year", "It froze in the winter of 2010.", ["the winter of 2010 = 2010-WI"]],
    ["American", "She enrolled in the fall of 1999.", ["the fall of 1999 = 1999-FA"]],
    [
      "the following",
      "He left in 1998 and came back the following spring.",
      ["1998 = 1998", "the following spring = 1999-SP"],
    ],
  ]);
});
