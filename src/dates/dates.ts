import { defineExtractor } from "../core/extractor.ts";
import { type DateOrder, dateReader } from "../engines/chrono.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Datelines, Quotations } from "../text/layers.ts";
import { Dates } from "./layers.ts";
import { proposed } from "./propose.ts";
import { REFINERS } from "./refiners/refiners.ts";
import { resolved } from "./resolve.ts";
import { calendarDate } from "./rules/calendar-date.ts";
import { RULES } from "./rules/rules.ts";

/** How `dates` reads. */
interface DatesOptions {
  /** The order of day and month in "06/05/2023"; month first by default. */
  readonly dateOrder?: DateOrder;
}

/** Reads time expressions and their values: rules propose, refiners join and extend, the article resolves. */
export const dates = ({ dateOrder = "MDY" }: DatesOptions = {}) => {
  const read = dateReader({
    dateOrder,
    parsers: RULES,
    refiners: REFINERS,
    calendar: calendarDate,
  });
  return defineExtractor({
    name: "dates",
    needs: [Datelines, Quotations, Sentences, Tokens],
    gives: [Dates],
    extract: (doc) => ({ dates: resolved(doc, proposed(doc.text, doc.sentences, read)) }),
  });
};
