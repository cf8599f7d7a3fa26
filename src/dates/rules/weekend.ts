import { isoWeek, weekdayOf } from "../calendar.ts";
import { type Anchor, type DateRule, date } from "../reading.ts";

/** "the weekend", "this weekend", "last weekend". */
export const weekend: DateRule = {
  name: "weekend",
  cue: /weekend/,
  pattern:
    /(?:(?<which>this|last|next|the|this\s+past|this\s+coming|that|the\s+following)\s+)?(?:long\s+)?weekend(?!s|-)/i,
  read({ groups = {} }) {
    const which = (groups.which ?? "").toLowerCase();
    if (which === "") return null;
    return date((anchor) => weekendAt(anchor, which));
  },
};

function weekendAt(anchor: Anchor, which: string): string | null {
  const { reference } = anchor;
  if (reference === null) return null;
  const sunday = reference - weekdayOf(reference) + 7;
  const last = weekdayOf(reference) >= 6 ? sunday : sunday - 7;
  if (/last|past/.test(which)) return isoWeek(sunday - 7);
  if (/next/.test(which)) return isoWeek(sunday + 7);
  return isoWeek(/this/.test(which) || anchor.direction === "future" ? sunday : last);
}
