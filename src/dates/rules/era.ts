import { type DateRule, date } from "../reading.ts";

/** "AD 79", "44 BC", "300 BCE": a year that says its era. */
export const era: DateRule = {
  name: "era",
  cue: /\b(?:ad|bce?|ce)\b/,
  pattern: /AD\s+(?<after>\d{1,4})(?!\d)|(?<year>\d{1,4})\s+(?<era>BCE?|AD|CE)/,
  read({ groups = {} }) {
    const year = (groups.after ?? groups.year ?? "").padStart(4, "0");
    return date(groups.era?.startsWith("B") ? `BC${year}` : year);
  },
};
