import { type DateRule, date } from "../reading.ts";

const TO = "\\s*(?:to|until|through|and|[-–])\\s*";

/** The first year of "AD 165 to 180". */
const FROM = new RegExp(`\\bAD\\s+\\d{1,4}${TO}$`);

/** "AD 79", "44 BC", "300 BCE": a year that says its era; "AD 165 to 180" and "410 and 476 AD" share it. */
export const era: DateRule = {
  name: "era",
  cue: /\b(?:ad|bce?|ce)\b/,
  pattern: new RegExp(
    `AD\\s+(?<after>\\d{1,4})(?!\\d)|(?<year>\\d{1,4})\\s+(?<era>BCE?|AD|CE)|(?<first>\\d{1,4})(?=${TO}\\d{1,4}\\s+(?<shared>BCE?|AD|CE)\\b)|(?<second>\\d{1,4})(?![\\d,])`,
  ),
  read({ groups = {} }, { before }) {
    const { after, first, second, shared } = groups;
    if (second !== undefined && !FROM.test(before)) return null;
    const year = (after ?? groups.year ?? first ?? second ?? "").padStart(4, "0");
    return date((groups.era ?? shared)?.startsWith("B") ? `BC${year}` : year);
  },
};
