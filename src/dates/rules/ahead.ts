import { UNIT, unitOf } from "../lexicon/units.ts";
import { periodFrom } from "../period.ts";
import { type DateRule, date } from "../reading.ts";
import { COUNT, countOf } from "./count.ts";

const FUTURE =
  "(?:will|would|shall|won[’']t|going\\s+to|set\\s+to|due|expected\\s+to|scheduled\\s+to|planned|opens?|closes?|ends?|expires?|begins?|starts?|returns?|retires?)";
const VERB_BEFORE = new RegExp(`\\b${FUTURE}\\b[^.,;:]{0,40}\\sin\\s+$`, "i");
const VERB_AFTER = /^,?\s[^.;:]{0,40}\b(?:will|shall|going\s+to)\b/i;
/** "the third strike in three weeks", "for the first time in ten years", "twice in two days": how long, not when. */
const COUNTED =
  /\b(?:times?|once|twice|only|first|second|third|fourth|fifth|\p{L}{2,}est)\b[^.,;:]{0,30}\sin\s+$/iu;

const NEGATED = /(?:\bnot|n[’']t|\bnever)\s[^.,;:]{0,40}\sin\s+$/i;

/** "in six months’ time", and "in three days" where the verb looks ahead: not how long something takes. */
export const ahead: DateRule = {
  name: "ahead",
  cue: /\bin\s+\S{1,12}(?:\s+\S{1,12})?\s+(?:day|week|month|year)/,
  pattern: new RegExp(
    `(?<count>${COUNT})\\s+(?<unit>${UNIT})(?<time>(?:[’']s?)?\\s+time)?(?![-’']|\\s+(?:of|ago|earlier|later|from|after|before)\\b)`,
    "i",
  ),
  read({ groups = {} }, { before, after }) {
    const looksAhead =
      groups.time !== undefined
        ? /\bin\s+$/i.test(before)
        : /^\s*In\s+$/.test(before)
          ? VERB_AFTER.test(after)
          : VERB_BEFORE.test(before);
    // "We will not solve in three days what": how long, again.
    if (groups.time === undefined && NEGATED.test(before)) return null;
    if (!looksAhead || COUNTED.test(before)) return null;
    const entry = unitOf(groups.unit ?? "");
    const count = countOf(groups.count ?? "");
    if (entry === undefined || count === null || !/^[DWMY]$/.test(entry.unit)) return null;
    const steps = count * entry.times;
    if (!Number.isInteger(steps)) return null;
    return date(({ reference }) =>
      reference === null ? null : periodFrom(reference, steps, entry.unit),
    );
  },
};
