import type { DateRefiner } from "../../engines/chrono.ts";
import type { Reading } from "../reading.ts";
import { article } from "./article.ts";
import { longest } from "./longest.ts";
import { modifiers } from "./modifiers.ts";
import { sharedYear } from "./shared-year.ts";
import { timeAndDay } from "./time-and-day.ts";
import { titles } from "./titles.ts";
import { weekOf } from "./week-of.ts";
import { weekdayAndDate } from "./weekday-and-date.ts";

/** The refiners, in the order in which they run. */
export const REFINERS: readonly DateRefiner<Reading>[] = [
  longest,
  titles,
  article,
  weekdayAndDate,
  timeAndDay,
  sharedYear,
  weekOf,
  modifiers,
];
