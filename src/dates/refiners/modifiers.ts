import type { DateRefiner, Proposal } from "../../engines/chrono.ts";
import type { DateModifier } from "../layers.ts";
import { type Reading, time } from "../reading.ts";

interface Modifier {
  /** Matches the words that end where the expression begins. */
  readonly words: RegExp;
  readonly mod: DateModifier | null;
  readonly types: readonly Reading["type"][];
}

const row = (
  words: string,
  mod: DateModifier | null,
  ...types: readonly Reading["type"][]
): Modifier => ({ words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})$`, "iu"), mod, types });

/** Words that belong to the expression after them, and what they make of it. */
const MODIFIERS: readonly Modifier[] = [
  row(
    "(?:the\\s+)?(?:very\\s+)?early(?:\\s+|-)(?:in\\s+|on\\s+)?(?:the\\s+)?|the\\s+(?:(?:early|first|opening)\\s+part|first\\s+half)\\s+of\\s+(?:the\\s+)?|the\\s+(?:very\\s+)?(?:start|beginning|turn|dawn|opening|early\\s+hours|small\\s+hours)\\s+of\\s+(?:the\\s+)?",
    "START",
    "DATE",
    "TIME",
  ),
  row(
    "(?:the\\s+)?mid(?:dle)?(?:\\s+|-)|the\\s+middle\\s+of\\s+(?:the\\s+)?",
    "MID",
    "DATE",
    "TIME",
  ),
  row(
    "(?:the\\s+)?(?:very\\s+)?late(?:\\s+|-)(?:in\\s+|on\\s+)?(?:the\\s+)?|the\\s+(?:(?:latter|later|last|closing)\\s+part|(?:second|latter|last)\\s+half)\\s+of\\s+(?:the\\s+)?|the\\s+(?:very\\s+)?(?:end|close)\\s+of\\s+(?:the\\s+)?",
    "END",
    "DATE",
    "TIME",
  ),
  row(
    "(?:earlier|later|sometime|some\\s+time)(?:\\s+in|\\s+on)?\\s+(?:the\\s+)?",
    null,
    "DATE",
    "TIME",
  ),
  row(
    "(?:the\\s+(?:rest|remainder)\\s+of|(?:most|much|part|all)\\s+of)\\s+(?:the\\s+)?",
    null,
    "DATE",
  ),
  row(
    "(?:about|around|approximately|roughly|some|circa|shortly\\s+(?:before|after)|just\\s+(?:before|after))\\s+",
    "APPROX",
    "DURATION",
    "TIME",
  ),
  row(
    "(?:nearly|almost|close\\s+to|just\\s+under|less\\s+than|under|up\\s+to|at\\s+most|as\\s+much\\s+as|no\\s+more\\s+than|no\\s+longer\\s+than)\\s+",
    "LESS_THAN",
    "DURATION",
    "DATE",
  ),
  row(
    "(?:more\\s+than|at\\s+least|just\\s+over|longer\\s+than|no\\s+less\\s+than|not\\s+less\\s+than|well\\s+over)\\s+",
    "MORE_THAN",
    "DURATION",
    "DATE",
  ),
  row("(?:about|around|roughly|approximately|some|only)\\s+", "APPROX", "DATE"),
];

/** Matches where any of the modifiers can. */
const MODIFIER_CUE =
  /(?:early|earlier|late|later|mid|middle|in|on|sometime|time|of|the|about|around|approximately|roughly|some|circa|before|after|to|almost|nearly|than|under|most|as|least|over|only)(?:\s+|-)$/i;

const SIGHT = 40;

/** Extends an expression over its modifier, and takes what that says of the value: "nearly five years", "mid-July". */
export const modifiers: DateRefiner<Reading> = (text, proposals) =>
  proposals.map((proposal, index) => {
    const floor = proposals[index - 1]?.end ?? 0;
    const before = text.slice(Math.max(floor, proposal.start - SIGHT), proposal.start);
    if (!MODIFIER_CUE.test(before)) return proposal;
    for (const { words, mod, types } of MODIFIERS) {
      if (!types.includes(proposal.reading.type) || !allowed(text, proposal, mod)) continue;
      const found = words.exec(before);
      if (found === null) continue;
      const start = proposal.start - found[0].length;
      return mod === "END" && isBareWeekday(proposal)
        ? { ...proposal, start, reading: lateOn(proposal.reading) }
        : extended(proposal, start, mod);
    }
    return proposal;
  });

const isBareWeekday = ({ parser, reading }: Proposal<Reading>): boolean =>
  parser === "weekday" && reading.type === "DATE";

/** "late Wednesday" is its night. */
function lateOn({ value, fits }: Reading): Reading {
  return time(
    (anchor) => {
      const day = value(anchor);
      return day === null ? null : `${day}TNI`;
    },
    fits === undefined ? {} : { fits },
  );
}

function extended(
  proposal: Proposal<Reading>,
  start: number,
  mod: DateModifier | null,
): Proposal<Reading> {
  const { reading } = proposal;
  return { ...proposal, start, reading: { ...reading, mod: mod ?? reading.mod } };
}

/** "over the past two years" and "about last week" leave the preposition out; "about two years ago" does not. */
function allowed(text: string, proposal: Proposal<Reading>, mod: DateModifier | null): boolean {
  if (proposal.reading.mod !== null && mod !== null) return false;
  if (mod !== "APPROX" && mod !== "MORE_THAN" && mod !== "LESS_THAN") return true;
  if (proposal.reading.type === "DATE") return proposal.parser === "distance";
  return !/^(?:the|this|these|those)\s/i.test(text.slice(proposal.start, proposal.start + 6));
}
