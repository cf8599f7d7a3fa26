import { datesOf } from "./support.ts";

/** Sentences whose reading would change with the clock or zone of the machine, if anything read them. */
const SENTENCES = [
  "It closed on Monday and will open on Friday at 9 a.m.",
  "It opened last month, two weeks ago, tonight, and on 31 December.",
  "It was 2023-03-26T01:30:00Z at midnight on 1 January 2020, last summer, at Easter.",
];

/** What is read of them on days when clocks change somewhere. */
export function readings(): string {
  const days = ["2023-01-01", "2023-03-12", "2023-03-26", "2023-10-29", "2024-02-29", "1970-01-01"];
  return JSON.stringify(days.map((day) => SENTENCES.map((text) => datesOf(text, day))));
}
