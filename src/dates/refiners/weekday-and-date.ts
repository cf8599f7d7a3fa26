import { joining } from "./neighbours.ts";

/** Joins a weekday and the date beside it: "Sunday, May 25", "Friday 26 April 2019". */
export const weekdayAndDate = joining((left, right, between) =>
  left.fits === "weekday" &&
  right.fits === "day" &&
  right.type === "DATE" &&
  /^,?\s+$/.test(between)
    ? right
    : null,
);
