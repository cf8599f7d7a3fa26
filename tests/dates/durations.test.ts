import { describe, expect, test } from "@jest/globals";
import { table } from "../support/table.ts";
import { datesOf, values } from "./support.ts";

describe("durations", () => {
  table(values, [
    ["minutes", "The talks lasted 35 minutes.", ["35 minutes = PT35M"]],
    ["nearly", "She was away for nearly five years.", ["nearly five years = P5Y"]],
    ["in words", "The strike lasted eleven weeks.", ["eleven weeks = P11W"]],
    ["a decade", "It stood empty for a decade.", ["a decade = P10Y"]],
    ["half an hour", "They waited half an hour.", ["half an hour = PT30M"]],
    ["money over years", "He took £430,000 over a decade.", ["a decade = P10Y"]],
    ["weeks ahead", "It will mend it in the weeks ahead.", ["the weeks ahead = PXW"]],
    ["not in", "We will not mend it in three days.", ["three days = P3D"]],
    ["quarter of an hour", "They waited a quarter of an hour.", ["a quarter of an hour = PT15M"]],
    ["quarter of a century", "It took a quarter of a century.", ["a quarter of a century = P25Y"]],
    ["and a half", "They waited two and a half hours.", ["two and a half hours = PT2H30M"]],
    ["a year and a half", "She trained for a year and a half.", ["a year and a half = P18M"]],
    ["several", "It took several months.", ["several months = PXM"]],
    ["bare plural", "Inspectors have warned of it for years.", ["years = PXY"]],
    ["within days", "Talks could resume within days.", ["days = PXD"]],
    ["hours before", "It fell hours before envoys arrived.", ["hours = PTXH"]],
    ["past", "It has doubled in the past two years.", ["the past two years = P2Y"]],
    ["next", "It will shut over the next 18 months.", ["the next 18 months = P18M"]],
    ["before a noun", "They agreed on the ten-day truce.", ["ten-day = P10D"]],
    ["long", "It ended a year-long boycott.", ["year-long = P1Y"]],
    ["up to", "He faces up to five years in jail.", ["up to five years = P5Y"]],
    ["silence", "They held a minute’s silence.", ["a minute = PT1M"]],
    ["two-year", "The two-year ban ended.", ["two-year = P2Y"]],
    ["age of a war", "The five-year-old war goes on.", ["five-year = P5Y"]],
    ["another", "They hoped for another week.", ["another week = P1W"]],
    ["a fortnight", "It will last a fortnight.", ["a fortnight = P2W"]],
    ["minutes later", "Twenty minutes later it sank.", ["Twenty minutes = PT20M"]],
    ["within the hour", "She replied within the hour.", ["the hour = PT1H"]],
    ["for a ninth day", "They marched for a ninth day.", ["a ninth day = P9D"]],
    [
      "for the third straight year",
      "Sales fell for the third straight year.",
      ["the third straight year = P3Y"],
    ],
    ["large numbers", "It holds water for 10,000 years.", ["10,000 years = P10000Y"]],
  ]);
});

describe("sets", () => {
  table(values, [
    ["daily", "The ferry runs daily.", ["daily = P1D"]],
    ["annually", "The fair is held annually.", ["annually = P1Y"]],
    ["every weekday", "She swims every Tuesday.", ["every Tuesday = XXXX-WXX-2"]],
    ["weekdays", "It is closed on Mondays.", ["Mondays = XXXX-WXX-1"]],
    ["every weekday", "She swims every weekday.", ["every weekday = P1D"]],
    ["every weekend", "She swims every weekend.", ["every weekend = XXXX-WXX-WE"]],
    ["every morning", "She swims every morning.", ["every morning = XXXX-XX-XXTMO"]],
    ["every two hours", "A bus leaves every two hours.", ["every two hours = PT2H"]],
    ["each month", "It costs more each month.", ["each month = P1M"]],
    ["each July", "They march each July.", ["each July = XXXX-07"]],
    ["twice a week", "She swims twice a week.", ["twice a week = P1W"]],
    ["each year", "It floods each year.", ["each year = P1Y"]],
    ["every Monday night", "She swims every Monday night.", ["every Monday night = XXXX-WXX-1TNI"]],
    ["part of each", "The branch opens two days a week.", ["two days a week = P1W"]],
    ["rate", "It will save €210m a year.", ["a year = P1Y"]],
  ]);
});

test.each([
  ["every Tuesday", "EVERY", null],
  ["each July", "EACH", null],
  ["daily", "EVERY", null],
  ["Mondays", "EVERY", null],
  ["every other week", "EVERY", null],
  ["twice a week", null, "2X"],
  ["three times a year", null, "3X"],
  ["several times a day", null, null],
  ["two days a week", null, "2D"],
])("%s goes over %s, %s", (words, quant, freq) => {
  const found = datesOf(`She swims on ${words}.`);
  expect(found.map((mention) => [mention.quant, mention.freq])).toEqual([[quant, freq]]);
});

test.each([
  ["nearly five years", "LESS_THAN"],
  ["about 40 seconds", "APPROX"],
  ["more than two weeks", "MORE_THAN"],
  ["mid-July", "MID"],
  ["early next year", "START"],
  ["late next year", "END"],
  ["up to five years", "LESS_THAN"],
  ["the turn of the century", "START"],
  ["the end of March", "END"],
])("%s has the modifier %s", (words, mod) => {
  expect(datesOf(`It will take ${words}.`).map((mention) => mention.mod)).toEqual([mod]);
});
