import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { values } from "./support.ts";

describe("not dates", () => {
  table(values, [
    ["newspaper", "The Sun reported the sale.", []],
    ["Sunday paper", "The Sunday Times reported the sale.", []],
    ["person named May", "May said the sale was off.", []],
    ["Theresa May", "Theresa May said the sale was off.", []],
    ["verb may", "He may leave.", []],
    ["verb march", "They march 3 miles.", []],
    ["a march", "The March on the palace was peaceful.", []],
    ["June Carter", "June Carter sang.", []],
    ["price", "It fell to 2.50 a share.", []],
    ["fraction", "It rose 5/8 to 31 7/8.", []],
    ["score", "United won 3-2.", []],
    ["match minute", "He scored in the 90th minute.", []],
    ["race time", "She ran it in 4:05.32.", []],
    ["age", "The 34-year-old won.", []],
    ["age in commas", "Ola Mbeki, 34, won.", []],
    ["age in years", "He is 34 years old.", []],
    ["decade of life", "She is in her sixties.", []],
    ["model", "A Boeing 747-400 landed.", []],
    ["model of four figures", "A Peugeot 2008 was found.", []],
    ["telephone", "Call 0800 123 456 or 202-555-0143.", []],
    ["section", "Section 12.4 applies.", []],
    ["resolution", "They passed Resolution 1701.", []],
    ["money", "It cost $1999.", []],
    ["people", "Some 2000 people marched.", []],
    ["address", "He lives at 1945 Oak Street.", []],
    ["copyright", "© 2023 Harbour Weekly", []],
    ["night shift", "She works the night shift.", []],
    ["ordinal second", "She came second.", []],
    ["speed", "Winds reached 215 kilometres an hour.", []],
    ["verb fall", "Prices fall. Spring Valley grew.", []],
    ["the fall of", "He wrote about the fall of the wall.", []],
    ["minutes of a meeting", "The minutes of the meeting were lost.", []],
    ["name of a war", "She taught the Thirty Years’ War.", []],
    ["quarter of a match", "They led in the fourth quarter of the game.", []],
    ["first half of a match", "They led in the first half.", []],
    ["as recently as", "It was open as recently as Monday.", ["Monday = 2023-06-19"]],
  ]);
});
