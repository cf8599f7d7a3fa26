import { describe } from "@jest/globals";
import { table } from "../support/table.ts";
import { values } from "./support.ts";

describe("absolute dates", () => {
  table(values, [
    ["month first", "It opened on June 4, 2019.", ["June 4, 2019 = 2019-06-04"]],
    ["day first", "It opened on 4 June 2019.", ["4 June 2019 = 2019-06-04"]],
    ["ordinal", "It opened on the 12th of May, 2019.", ["12th of May, 2019 = 2019-05-12"]],
    ["abbreviated month", "The bank paid up on Sept. 30, 2021.", ["Sept. 30, 2021 = 2021-09-30"]],
    ["ISO", "The log ends on 2019-06-04.", ["2019-06-04 = 2019-06-04"]],
    ["slashes", "The form was signed on 6/4/2019.", ["6/4/2019 = 2019-06-04"]],
    ["weekday before", "It opens on Sunday, May 25.", ["Sunday, May 25 = 2023-05-25"]],
    ["range", "The fair ran May 3-5.", ["May 3 = 2023-05-03", "5 = 2023-05-05"]],
    ["year", "She moved there in 1994.", ["1994 = 1994"]],
    ["month and year", "She moved there in March 2019.", ["March 2019 = 2019-03"]],
  ]);
});
