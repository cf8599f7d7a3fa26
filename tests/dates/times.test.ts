import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { values } from "./support.ts";

describe("times", () => {
  table(values, [
    [
      "time of a city",
      "It began at 16:00 London time on June 19.",
      ["16:00 London time on June 19 = 2023-06-19T16:00"],
    ],
    ["hour on a day", "It fell at 9 a.m. on Tuesday.", ["9 a.m. on Tuesday = 2023-06-20T09:00"]],
    ["no dots", "It fell at 8pm on Tuesday.", ["8pm on Tuesday = 2023-06-20T20:00"]],
    ["minutes", "It fell at 4:15 a.m. Monday.", ["4:15 a.m. Monday = 2023-06-19T04:15"]],
    ["day first", "It fell on Tuesday at 9.30pm.", ["Tuesday at 9.30pm = 2023-06-20T21:30"]],
    ["tomorrow", "It will open at 6am tomorrow.", ["6am tomorrow = 2023-06-22T06:00"]],
    [
      "this morning",
      "It fell about 7:15 this morning.",
      ["about 7:15 this morning = 2023-06-21T07:15"],
    ],
    ["zone", "Trading stopped at 0940 GMT.", ["0940 GMT = 2023-06-21T09:40"]],
    [
      "on a date",
      "It will open at 11 a.m. on Saturday 24 June.",
      ["11 a.m. on Saturday 24 June = 2023-06-24T11:00"],
    ],
    [
      "the day of its paragraph",
      "The boat left on Monday. It sank at 6.30 p.m.",
      ["Monday = 2023-06-19", "6.30 p.m. = 2023-06-19T18:30"],
    ],
    ["noon", "It closed at noon on Friday.", ["noon on Friday = 2023-06-16T12:00"]],
    ["night", "It burned down on Monday night.", ["Monday night = 2023-06-19TNI"]],
    ["morning", "It burned down on Friday morning.", ["Friday morning = 2023-06-16TMO"]],
    ["dawn", "Shelling began at dawn on Friday.", ["dawn on Friday = 2023-06-16TMO"]],
    [
      "zone and day",
      "It fell at 9 a.m. EST on Tuesday.",
      ["9 a.m. EST on Tuesday = 2023-06-20T09:00"],
    ],
    ["midnight by itself", "The truce began at midnight.", ["midnight = 2023-06-21TNI"]],
    ["before dawn", "She was held before dawn.", ["dawn = 2023-06-21TMO"]],
    ["by late morning", "Shares were up by late morning.", ["late morning = 2023-06-21TMO"]],
    [
      "half past",
      "It fell at half past eight on Tuesday.",
      ["half past eight on Tuesday = 2023-06-20T08:30"],
    ],
    [
      "quarter to",
      "It fell at a quarter to nine in the evening.",
      ["a quarter to nine in the evening = 2023-06-21T20:45"],
    ],
    [
      "ten past",
      "It fell at ten past six on Tuesday.",
      ["ten past six on Tuesday = 2023-06-20T06:10"],
    ],
    [
      "another zone in brackets",
      "It fell at 10:35 a.m. (0735 GMT) Friday.",
      ["10:35 a.m. = 2023-06-16T10:35", "0735 GMT = 2023-06-16T07:35", "Friday = 2023-06-16"],
    ],
    [
      "to midnight",
      "It fell at ten minutes to midnight on Tuesday.",
      ["ten minutes to midnight on Tuesday = 2023-06-20T23:50"],
    ],
    [
      "two times",
      "It is open from 9am to 5pm.",
      ["9am = 2023-06-21T09:00", "5pm = 2023-06-21T17:00"],
    ],
  ]);
});
