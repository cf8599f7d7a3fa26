import { MONTH } from "../lexicon/months.ts";
import { WEEKDAY } from "../lexicon/weekdays.ts";

/** Months whose names people bear, as given names or surnames. */
const BORNE = /^(?:March|April|May|June|August|Jan|Jun|Dec)$/;

/** Given names that are months only in tables and short notes. */
const GIVEN = /^(?:Jan|Jun|Dec)$/;

const TITLE =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Lord|Lady|Sir|Dame|Aunt|Sister|Minister|President|Senator|Sen|Rep|Judge|Justice|Officer|Sgt|Capt|Theresa)\.?\s+$/;

const SPEAKING =
  "said|says|told|tells|added|adds|asked|asks|replied|replies|insisted|insists|recalled|recalls|joked|laughed|smiled|nodded|shrugged|admitted|wrote";

/** "said Jun", "June told reporters". */
const SPEAKS_BEFORE = new RegExp(`\\b(?:${SPEAKING})\\s+$`);
const SPEAKS_AFTER = new RegExp(`^,?\\s+(?:who\\s+)?(?:${SPEAKING})\\b`);

/** "a spokesman for May", "allies of May". */
const ON_BEHALF =
  /\b(?:spokes(?:man|woman|person)|lawyers?|attorneys?|solicitors?|aides?|advis[eo]rs?|all(?:y|ies)|critics|supporters|opponents|successor|rivals?|friends?|widow|widower|husband|wife|mother|father|daughter|sons?)\s+(?:for|of|to)\s+$/;

/** "June’s mother". */
const KIN =
  /^[’']s\s+(?:(?:late|elder|older|younger|eldest|own)\s+)?(?:mother|father|parents|family|husband|wife|widow|son|daughter|brother|sister|children|lawyers?|friends?|neighbours?|neighbors?|colleagues?|eyes|voice|face)\b/;

/** Words that put what follows in time, and no person: "in April Stone Age tools", "since May Johnson". */
const IN_TIME =
  /(?:\b(?:in|since|until|till|during|last|next|this|early|late|mid|through|throughout|each|every|end\s+of|beginning\s+of|start\s+of|middle\s+of|rest\s+of|(?:past|previous|following))[\s-]+(?:the\s+)?|[(/–-])$/i;

/** "May and June", "from April to June". */
const BESIDE_MONTH = new RegExp(
  `${MONTH}(?:\\s+\\d{1,4})?\\s*(?:,|,?\\s+(?:and|or|to|through|until))\\s+$`,
);

/** A preposition that stands before people and months alike, and what may end a name after it. */
const PREPOSITION = /\b(?:by|before|after|from|between|of)\s+$/i;
const NAME_ENDS =
  /^(?:\s+\p{Lu}[\p{Ll}’'-]+){1,2}(?:[.,;:)”"?!]|$|\s+(?:and|who|whose|at|from|for|in|on|over|with|as)\b)/u;

/** A word with a capital that is no weekday. */
const CAPITALISED = new RegExp(
  `^\\s+(?!${WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b)\\p{Lu}[\\p{Ll}’'-]`,
  "u",
);

/** Whether a bare name of a month is a person: "Theresa May", "May said", "April Stone", "said Jun Bacani". */
export function isPerson(name: string, before: string, after: string): boolean {
  if (!BORNE.test(name)) return false;
  if (TITLE.test(before) || ON_BEHALF.test(before) || KIN.test(after)) return true;
  // "may be held in March, said two diplomats".
  if (SPEAKS_AFTER.test(after) && !IN_TIME.test(before)) return true;
  if (SPEAKS_BEFORE.test(before) && /^(?:[.,;:”"]|$)/.test(after)) return true;
  if (!CAPITALISED.test(after)) return false;
  if (GIVEN.test(name)) return true;
  if (IN_TIME.test(before) || BESIDE_MONTH.test(before)) return false;
  return !PREPOSITION.test(before) || NAME_ENDS.test(after);
}
