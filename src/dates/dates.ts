import type { DateOrder } from "../core/document.ts";
import { defineExtractor } from "../core/extractor.ts";
import { dateReader } from "../engines/chrono.ts";
import { Sentences, Tokens } from "../syntax/layers.ts";
import { Datelines, Quotations } from "../text/layers.ts";
import { Dates } from "./layers.ts";
import { withoutPeople } from "./month-people.ts";
import { proposed } from "./propose.ts";
import { REFINERS } from "./refiners/refiners.ts";
import { resolved } from "./resolve.ts";
import { calendarDate } from "./rules/calendar-date.ts";
import { RULES } from "./rules/rules.ts";

const readerOf = (dateOrder: DateOrder) =>
  dateReader({ dateOrder, parsers: RULES, refiners: REFINERS, calendar: calendarDate });

/** Reads time expressions and their values: rules propose, refiners join and extend, the article resolves. */
export const dates = () => {
  const readers: { [Order in DateOrder]?: ReturnType<typeof readerOf> } = {};
  return defineExtractor({
    name: "dates",
    needs: [Datelines, Quotations, Sentences, Tokens],
    gives: [Dates],
    extract(doc) {
      const { text, sentences, source } = doc;
      const { dateOrder = "MDY" } = source;
      readers[dateOrder] ??= readerOf(dateOrder);
      const candidates = withoutPeople(text, proposed(text, sentences, readers[dateOrder]));
      return { dates: resolved(doc, candidates) };
    },
  });
};
