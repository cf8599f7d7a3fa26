import { defineExtractor } from "../core/extractor.ts";
import { type DateOrder, dateReader } from "../engines/chrono.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Datelines, Quotations } from "../text/layers.ts";
import { inFigures } from "./dateline-order.ts";
import { Dates } from "./layers.ts";
import { withoutPeople } from "./month-people.ts";
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
export const dates = ({ dateOrder }: DatesOptions = {}) => {
  const read = dateReader({
    dateOrder: dateOrder ?? "MDY",
    parsers: RULES,
    refiners: REFINERS,
    calendar: calendarDate,
  });
  return defineExtractor({
    name: "dates",
    needs: [Datelines, Quotations, Sentences, Tokens],
    gives: [Dates],
    extract(doc) {
      const { text, sentences } = doc;
      const candidates = withoutPeople(text, proposed(text, sentences, read));
      const datelines =
        dateOrder === undefined ? doc.datelines : inFigures(text, doc.datelines, read);
      return { dates: resolved({ ...doc, datelines }, candidates) };
    },
  });
};
