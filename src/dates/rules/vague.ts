import { type DateRule, date } from "../reading.ts";

/** "now", "currently", "these days", "at the moment". */
export const present: DateRule = {
  name: "present",
  cue: /now|current|present|these\s+days|moment/,
  pattern:
    /nowadays|(?:right\s+)?now|currently|at\s+present|presently|these\s+days|(?:the|this)\s+moment|at\s+the\s+moment|(?:the\s+)?present(?=\s+day)/i,
  read({ 0: words }, { before, after }) {
    const now = /^now/i.test(words);
    if (now && (/^(?:-|\s+and\s+then\b)/i.test(after) || NOT_NOW.test(before))) return null;
    if (/^(?:the|this)\s+moment/i.test(words) && !/\b(?:at|for)\s+$/i.test(before)) return null;
    return date("PRESENT_REF");
  },
};

/** "every now and then", "just now", "from now on". */
const NOT_NOW = /\b(?:from|every|just)\s+$/i;

/** "recently", "in the past", "not long ago". */
export const past: DateRule = {
  name: "past",
  cue: /recently|past|ago/,
  pattern:
    /(?:(?:more|most|very|quite)\s+)?recently|the\s+past(?=\s|[.,;:!?”"’']|$)|(?:not\s+(?:so\s+|that\s+|too\s+)?)?long\s+ago/i,
  read({ 0: words }, { before, after }) {
    // "as recently as October": the date after it says when.
    if (/\bas\s+$/i.test(before) && /^\s+as\b/i.test(after)) return null;
    if (/^the\s+past/i.test(words) && !/\b(?:in|of|from|like)\s+$/i.test(before)) return null;
    if (
      /^the\s+past/i.test(words) &&
      /^\s+(?:tense|participle|season|election|president)/i.test(after)
    )
      return null;
    return date("PAST_REF");
  },
};

/** "soon", "in the near future". */
export const future: DateRule = {
  name: "future",
  cue: /soon|future/,
  pattern: /soon|(?:the\s+)?(?:near\s+|foreseeable\s+|distant\s+)?future(?=[.,;:!?”"]|\s|$)/i,
  read({ 0: word }, { before, after }) {
    if (
      /^soon/i.test(word) &&
      (/^\s+(?:after|as)\b/i.test(after) || /\b(?:as|too|how|very)\s+$/i.test(before))
    )
      return null;
    if (/^future/i.test(word)) return null;
    if (/^the\s+future/i.test(word)) {
      if (!/\b(?:in|into|for)\s+$/i.test(before) || /^\s+(?:of|for)\b/i.test(after)) return null;
    }
    return date("FUTURE_REF");
  },
};

/** "in recent years", "coming months": a stretch that touches the present, with no number. */
export const aroundNow: DateRule = {
  name: "aroundNow",
  cue: /(?:recent|coming|future)\s/,
  pattern:
    /(?:the\s+)?(?<way>recent|coming|future)\s+(?:minutes|hours|days|weeks|months|quarters|years|decades)(?:\s+and\s+(?:days|weeks|months|years))?/i,
  read: ({ groups = {} }) => date(/recent/i.test(groups.way ?? "") ? "PAST_REF" : "FUTURE_REF"),
};

/** "will one day": some time to come. */
export const oneDay: DateRule = {
  name: "oneDay",
  cue: /(?:one|some)\s+day/,
  pattern: /(?:one|some)\s+day/i,
  read: (_match, { before, after }) =>
    /\b(?:will|may|might|could|would|can|to)\s+$/i.test(before) ||
    /^,?\s+(?:will|may|might|shall)\b/i.test(after)
      ? date("FUTURE_REF")
      : null,
};
