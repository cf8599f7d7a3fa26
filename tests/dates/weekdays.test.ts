import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { values } from "./support.ts";

describe("weekdays", () => {
  table(values, [
    [
      "the second day of a range",
      "Trains will stop between Thursday and Saturday.",
      ["Thursday = 2023-06-22", "Saturday = 2023-06-24"],
    ],
    [
      "a range across today",
      "The fair from Monday to Friday drew crowds.",
      ["Monday = 2023-06-19", "Friday = 2023-06-23"],
    ],
    ["a present of have", "She has a hearing on Friday.", ["Friday = 2023-06-23"]],
    ["by, told", "By Friday the fire was out.", ["Friday = 2023-06-16"]],
    ["by, ahead", "The mayor promised repairs by Friday.", ["Friday = 2023-06-23"]],
    ["early on", "Early on Tuesday the ferry sank.", ["Early on Tuesday = 2023-06-20"]],
    ["past tense", "The minister resigned on Monday.", ["Monday = 2023-06-19"]],
    ["the reference day itself", "The minister resigned on Wednesday.", ["Wednesday = 2023-06-21"]],
    ["will", "The minister will resign on Monday.", ["Monday = 2023-06-26"]],
    ["planned", "The minister is due to speak on Friday.", ["Friday = 2023-06-23"]],
    ["to be held", "A vote is to be held on Thursday.", ["Thursday = 2023-06-22"]],
    ["progressive", "She is meeting union leaders on Friday.", ["Friday = 2023-06-23"]],
    ["timetable", "The exhibition opens on Friday.", ["Friday = 2023-06-23"]],
    ["timetable, date first", "On Friday, the court hears him.", ["Friday = 2023-06-23"]],
    ["present, date first", "On Monday, critics say, it failed.", ["Monday = 2023-06-19"]],
    ["past form like a base", "The townsfolk cast ballots on Sunday.", ["Sunday = 2023-06-18"]],
    ["past form, no tag", "The bank, which froze loans on Friday, sank.", ["Friday = 2023-06-16"]],
    ["plural, no verb", "On Friday, clashes near Bor killed six.", ["Friday = 2023-06-16"]],
    ["verb like a noun", "The company reports on Thursday.", ["Thursday = 2023-06-22"]],
    ["verb like a noun, second", "Britain votes on Thursday.", ["Thursday = 2023-06-22"]],
    [
      "verb like a noun after who",
      "The chief, who reports on Thursday, declined to comment.",
      ["Thursday = 2023-06-22"],
    ],
    [
      "verb like a noun after before",
      "Shares slid before the firm reports on Thursday.",
      ["Thursday = 2023-06-22"],
    ],
    ["noun like a verb", "Media reports on Thursday said so.", ["Thursday = 2023-06-15"]],
    ["noun after a verb", "He rejected reports on Thursday.", ["Thursday = 2023-06-15"]],
    ["will brief", "He will brief reporters on Friday.", ["Friday = 2023-06-23"]],
    ["until", "Schools were closed until Monday.", ["Monday = 2023-06-26"]],
    ["until, ended", "Mr Ode led the count until Monday.", ["Monday = 2023-06-19"]],
    ["date first", "On Friday, the court threw the case out.", ["Friday = 2023-06-16"]],
    ["said of the future", "He said on Monday that it would close.", ["Monday = 2023-06-19"]],
    ["what is said", "He said the talks on Friday will go ahead.", ["Friday = 2023-06-23"]],
    ["possessive", "The strike follows Friday’s vote.", ["Friday = 2023-06-16"]],
    ["last", "They played last Saturday.", ["last Saturday = 2023-06-17"]],
    ["next", "They play next Tuesday.", ["next Tuesday = 2023-06-27"]],
    [
      "the following",
      "He was hurt on 3 March and died the following Monday.",
      ["3 March = 2023-03-03", "the following Monday = 2023-03-06"],
    ],
    ["last week", "It sank on Friday last week.", ["Friday last week = 2023-06-16"]],
    ["indefinite", "It was a Sunday like any other.", ["a Sunday = XXXX-WXX-7"]],
    ["capitals", "THE BRIDGE CLOSED MONDAY.", ["MONDAY = 2023-06-19"]],
    ["early", "The boat sank early Sunday.", ["early Sunday = 2023-06-18"]],
    ["weekend", "Three men drowned at the weekend.", ["the weekend = 2023-W24"]],
    ["this weekend", "Rain is forecast this weekend.", ["this weekend = 2023-W25"]],
  ]);
});
