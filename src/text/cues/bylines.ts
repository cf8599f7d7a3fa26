import { type Cue, cue } from "./cue.ts";

const WHEN =
  "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\b|\\d|today\\b|yesterday\\b|just now|an hour ago)";

/** Who wrote an article, and when it was published. */
export const BYLINES: readonly Cue[] = [
  cue(
    "byName",
    "byline",
    16,
    /^(?:By|BY|by)\b:?\s{1,3}(?:(?:our|the|The|a|an|A)\s)?\p{Lu}[^.!?]{1,120}(?:\.[^.!?]{1,60}){0,2}$/u,
  ),
  cue(
    "workBy",
    "byline",
    20,
    /^\(?(?:Words|Story|Text|Report|Interview|Written|Posted|Article|Analysis|Opinion|Photography|Photographs|Pictures|Review|Illustrations?|WORDS|TEXT|STORY|REPORT|INTERVIEW)(?: and \p{L}{1,20})? (?:by|By|BY):? \p{Lu}/u,
  ),
  cue(
    "published",
    "byline",
    20,
    new RegExp(
      `^(?:first |originally |last )?(?:published|updated|posted|modified|created|issued|filed|date|released)(?: on| at| by [^:|]{1,40})?\\s{0,2}[:|–—-]?\\s{0,2}(?:on |at )?${WHEN}`,
      "i",
    ),
  ),
  cue(
    "authorLabel",
    "byline",
    12,
    /^(?:Author|Reporter|Writer|Words|Text|Story|Journalist|Interviewer|AUTHOR|WORDS|TEXT)s?\s{0,2}:\s{0,2}\p{Lu}/u,
  ),
  cue(
    "fromWriter",
    "byline",
    10,
    /^From \p{Lu}[\p{L}.’'-]{1,20} \p{Lu}[\p{L}.’' -]{1,30},? in \p{Lu}[^.]{1,40}$/u,
  ),
  cue(
    "agencyAlone",
    "byline",
    4,
    /^(?:The )?(?:Associated Press|Reuters|Agence France-Presse|AFP|AP|Xinhua|Bloomberg(?: News)?|ANI|PTI|IANS|dpa|EFE|ANSA|Kyodo(?: News)?|TASS|UPI|Anadolu(?: Agency)?)$/,
  ),
  cue("specialTo", "byline", 10, /^special to (?:the )?\S/i),
  cue(
    "publishedLabel",
    "byline",
    3,
    /^(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?:?$/i,
  ),
  cue("outlet", "byline", 3, /^[A-Z]{2,12}(?: [A-Z][A-Za-z]{1,12})?\s{0,2}[—–]$/),
  cue(
    "readingTime",
    "byline",
    8,
    /^(?:(?:reading|read) time\s{0,2}:?\s{0,2})?(?:about )?\d{1,3}[ -]?min(?:ute)?s?(?: read| to read)?$/i,
  ),
  cue(
    "hoursAgo",
    "byline",
    6,
    /^(?:about )?(?:\d{1,3}|an?|one|two|three) (?:minute|hour|day|week)s? ago$/i,
  ),
  cue(
    "staff",
    "byline",
    6,
    /^(?:from )?(?:our |by )?(?:staff|agency|agencies|news desk|newsdesk|web desk|online desk|wire)(?: (?:and )?(?:reporters?|reports?|writers?|correspondents?|agencies|services?))?$/i,
  ),
];
