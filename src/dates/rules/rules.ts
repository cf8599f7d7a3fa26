import type { DateRule } from "../reading.ts";
import { ahead } from "./ahead.ts";
import { anchoredPartOfDay, anchoredPeriod } from "./anchored.ts";
import { dayClock, namedTime, partOfDay, spokenClock, twelveHourClock } from "./clock.ts";
import { nearDay, nearPartOfDay } from "./day.ts";
import {
  dayOfMonth,
  dayOfYear,
  nearDayOfMonth,
  ordinalDay,
  weekdayOfMonth,
} from "./day-of-month.ts";
import { century, decade, spokenDecade } from "./decade.ts";
import { distance, yearAgo } from "./distance.ts";
import {
  bareUnits,
  countedDuration,
  hyphenDuration,
  longUnits,
  ordinalDuration,
  stretch,
} from "./duration.ts";
import { era } from "./era.ts";
import { numberedHalf, ordinalHalf } from "./half.ts";
import { holiday } from "./holiday.ts";
import { month, monthRange } from "./month.ts";
import {
  nearPeriod,
  periodBeforeLast,
  theDay,
  thePeriod,
  withinThe,
  yearEnd,
  yearEnding,
} from "./near-period.ts";
import {
  hyphenQuarter,
  numberedQuarter,
  ordinalQuarter,
  quarterBeforeAnother,
  quarterOfYear,
  sameQuarter,
  theQuarter,
} from "./quarter.ts";
import { adverb, everyDay, everyPeriod, frequency, partOfEach, weekdays } from "./recurrence.ts";
import { season } from "./season.ts";
import { basicDay, basicStamp, isoWeekDate, serverStamp } from "./stamp.ts";
import { aroundNow, future, oneDay, past, present } from "./vague.ts";
import { weekOn } from "./week-on.ts";
import { weekday } from "./weekday.ts";
import { weekend } from "./weekend.ts";
import { fiscalYear, shortYear, spokenYear, year, yearOfRange } from "./year.ts";

/** The rules, in order of precision: of two that read the same words, the first stays. */
export const RULES: readonly DateRule[] = [
  serverStamp,
  basicStamp,
  basicDay,
  isoWeekDate,
  ordinalQuarter,
  quarterBeforeAnother,
  quarterOfYear,
  hyphenQuarter,
  sameQuarter,
  theQuarter,
  numberedQuarter,
  ordinalHalf,
  numberedHalf,
  monthRange,
  holiday,
  frequency,
  partOfEach,
  everyPeriod,
  everyDay,
  weekdays,
  distance,
  ahead,
  yearAgo,
  anchoredPartOfDay,
  anchoredPeriod,
  dayOfMonth,
  nearDayOfMonth,
  ordinalDay,
  dayOfYear,
  weekdayOfMonth,
  nearDay,
  nearPartOfDay,
  nearPeriod,
  periodBeforeLast,
  thePeriod,
  theDay,
  withinThe,
  yearEnd,
  yearEnding,
  weekOn,
  weekday,
  weekend,
  month,
  season,
  decade,
  spokenDecade,
  century,
  era,
  year,
  yearOfRange,
  fiscalYear,
  shortYear,
  spokenYear,
  twelveHourClock,
  spokenClock,
  dayClock,
  namedTime,
  partOfDay,
  oneDay,
  aroundNow,
  stretch,
  countedDuration,
  ordinalDuration,
  hyphenDuration,
  bareUnits,
  longUnits,
  adverb,
  present,
  past,
  future,
];
