import type { Span } from "../core/span.ts";
import { CLIPPED, ELISIONS, NEVER_POSSESSED } from "./apostrophes.ts";

/**
 * Marks of one style open and close each other. Straight double marks are a style of their own only
 * where they and the curly ones each come in pairs; else one may close what the other has opened.
 */
export type MarkStyle =
  | "double"
  | "straight"
  | "single"
  | "guillemet"
  | "angle"
  | "corner"
  | "whiteCorner";

/** How surely a mark opens or closes: 0 not at all, 1 where nothing better is found, 2 by its neighbours. */
export type Strength = 0 | 1 | 2;

/** A quotation mark as what stands around it makes it; apostrophes and primes are none. */
export interface Mark extends Span {
  readonly style: MarkStyle;
  readonly opens: Strength;
  readonly closes: Strength;
}

type Role = Pick<Mark, "opens" | "closes">;

const OPENS: Role = { opens: 2, closes: 0 };
const CLOSES: Role = { opens: 0, closes: 2 };
const CLOSES_AT_NEED: Role = { opens: 0, closes: 1 };
const NEITHER: Role = { opens: 0, closes: 0 };

const MARK = /``|''|[“”„‟"＂‘’‚‛'`«»‹›「」『』｢｣]/g;

const STYLE: Readonly<Record<string, MarkStyle>> = {
  "“": "double",
  "”": "double",
  "„": "double",
  "‟": "double",
  '"': "double",
  "＂": "double",
  "``": "double",
  "''": "double",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "‛": "single",
  "'": "single",
  "`": "single",
  "«": "guillemet",
  "»": "guillemet",
  "‹": "angle",
  "›": "angle",
  "「": "corner",
  "」": "corner",
  "｢": "corner",
  "｣": "corner",
  "『": "whiteCorner",
  "』": "whiteCorner",
};

const ANY_MARK = /[“”„‟"＂‘’‚‛'`«»‹›「」『』｢｣]/;
const SPACE = /\s/;
const BEFORE_OPENING = /[\s([{<—–\-/:=¿¡*•|>]/;
const AFTER_CLOSING = /[\s)\]}>.,;:!?…—–\-/*|]/;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;
const STOP = /[.,!?…;:—–\-)\]%*]/;
/** A quotation that is closed by nothing but white space ends in a word; what follows decides. */
const NEXT_WORD = /^\s+([A-Za-z]+)/;
const WORD_AHEAD = /^([A-Za-z]{1,12})(?![A-Za-z])/;
const DECADE = /^\d0(?:s\b|-)/;
const TWO_DIGITS = /^\d\d(?![\d,.%])/;
const LONGEST_WORD = 24;

/** The quotation marks of `range`, in text order; every other apostrophe, prime and inch is left out. */
export function marksIn(text: string, range: Span): Mark[] {
  const inner = text.slice(range.start, range.end);
  const doubledSingles = /(?:^|[\s(])(?:``|'')\S/.test(inner);
  const reversed = /[«»]/.exec(inner)?.[0] === "»" && inner.includes("«");
  const marks: Mark[] = [];
  const add = (start: number, surface: string): void => {
    const style = STYLE[surface] ?? "double";
    const around = neighbours(inner, start, start + surface.length);
    const role = roleOf(surface, style, around, reversed);
    if (role.opens === 0 && role.closes === 0) return;
    const from = range.start + start;
    marks.push({ start: from, end: from + surface.length, style, ...role });
  };
  for (const found of inner.matchAll(MARK)) {
    if (found[0].length === 2 && !doubledSingles) {
      add(found.index, found[0].charAt(0));
      add(found.index + 1, found[0].charAt(0));
    } else add(found.index, found[0]);
  }
  return pairApart(text, marks) ? marks.map((mark) => apart(text, mark)) : marks;
}

const isStraight = (text: string, mark: Mark): boolean => text.charAt(mark.start) === '"';

/** Whether the double marks of both kinds nest as brackets do, each closed by its own kind. */
function pairApart(text: string, marks: readonly Mark[]): boolean {
  const open: boolean[] = [];
  const kinds = new Set<boolean>();
  for (const mark of marks) {
    if (mark.style !== "double") continue;
    const straight = isStraight(text, mark);
    kinds.add(straight);
    if (mark.opens === 2) open.push(straight);
    else if (open.pop() !== straight) return false;
  }
  return kinds.size === 2 && open.length === 0;
}

const apart = (text: string, mark: Mark): Mark =>
  mark.style === "double" && isStraight(text, mark) ? { ...mark, style: "straight" } : mark;

/** What stands around a mark, other marks passed over; empty strings at the ends. */
interface Neighbours {
  readonly before: string;
  readonly after: string;
  /** A few words on either side, for marks that neighbours alone do not decide. */
  readonly left: string;
  readonly right: string;
}

const MOST_MARKS = 3;

function neighbours(text: string, start: number, end: number): Neighbours {
  let from = start;
  let to = end;
  while (from > 0 && start - from < MOST_MARKS && ANY_MARK.test(text.charAt(from - 1))) from--;
  while (to < text.length && to - end < MOST_MARKS && ANY_MARK.test(text.charAt(to))) to++;
  return {
    before: text.charAt(from - 1),
    after: text.charAt(to),
    left: text.slice(Math.max(0, start - LONGEST_WORD), start),
    right: text.slice(end, end + LONGEST_WORD),
  };
}

function roleOf(surface: string, style: MarkStyle, around: Neighbours, reversed: boolean): Role {
  switch (style) {
    case "double":
      return doubleRole(surface, around);
    case "single":
      return singleRole(surface, around);
    case "guillemet":
      return (surface === "«") === !reversed ? OPENS : CLOSES;
    case "angle":
      return surface === "‹" ? OPENS : CLOSES;
    default:
      return surface === "「" || surface === "｢" || surface === "『" ? OPENS : CLOSES;
  }
}

const canOpen = ({ before, after }: Neighbours): boolean =>
  (before === "" || BEFORE_OPENING.test(before)) && after !== "" && !SPACE.test(after);

const canClose = ({ before, after }: Neighbours): boolean =>
  before !== "" && !SPACE.test(before) && (after === "" || AFTER_CLOSING.test(after));

function doubleRole(surface: string, around: Neighbours): Role {
  const { before, after } = around;
  const closing = canClose(around);
  switch (surface) {
    case "„":
    case "‟":
    case "``":
      return OPENS;
    case "“":
      // German closes with it: „Ja“.
      return after === "" || (closing && !BEFORE_OPENING.test(before)) ? CLOSES : OPENS;
    case "”":
      // Swedish and Finnish open with it: ”Ja”.
      return canOpen(around) && !closing ? { opens: 2, closes: 1 } : CLOSES;
  }
  if (/\d['’′]\s?\d{1,2}$/.test(around.left)) return NEITHER;
  const opening = canOpen(around);
  if (closing && DIGIT.test(before) && !/[.,;:!?]/.test(after) && after !== "") {
    return CLOSES_AT_NEED;
  }
  if (opening || closing) return { opens: opening ? 2 : 0, closes: closing ? 2 : 0 };
  if (SPACE.test(before)) return { opens: after === "" ? 0 : 1, closes: 1 };
  return /[.,!?…]/.test(before) ? { opens: 1, closes: 2 } : CLOSES_AT_NEED;
}

function singleRole(surface: string, around: Neighbours): Role {
  if (canOpen(around)) {
    // "—'" before a stop closes an interrupted sentence.
    if (canClose(around) && surface !== "‘") return CLOSES;
    if (surface === "’") return NEITHER;
    return openingSingle(around);
  }
  return canClose(around) ? closingSingle(around) : NEITHER;
}

/** 'em, 'tis and '90s are no openings, but 'Cause I said so' is one where a quotation is expected. */
function openingSingle({ left, right }: Neighbours): Role {
  if (DECADE.test(right) || /^n['’]/i.test(right)) return NEITHER;
  const word = WORD_AHEAD.exec(right)?.[1]?.toLowerCase();
  const elided = (word !== undefined && ELISIONS.has(word)) || TWO_DIGITS.test(right);
  if (!elided) return OPENS;
  const capital = /^\p{Lu}/u.test(right);
  return capital || /(?:^|[,:]\s*)$/.test(left) ? { opens: 1, closes: 0 } : NEITHER;
}

function closingSingle({ before, after, left, right }: Neighbours): Role {
  if (STOP.test(before)) return CLOSES;
  if (/\s['’]n$/i.test(left)) return NEITHER;
  if (DIGIT.test(before)) return /[\s]/.test(after) ? CLOSES_AT_NEED : CLOSES;
  if (!LETTER.test(before)) return CLOSES;
  const word = /([A-Za-z]{1,12})$/.exec(left)?.[1]?.toLowerCase() ?? "";
  if (!SPACE.test(after)) return after === "-" ? CLOSES_AT_NEED : CLOSES;
  if (CLIPPED.has(word) || (word.endsWith("in") && word.length > 3)) return CLOSES_AT_NEED;
  if (!/[sxz]/i.test(before)) return CLOSES;
  const next = NEXT_WORD.exec(right)?.[1];
  if (next === undefined) return CLOSES_AT_NEED;
  return NEVER_POSSESSED.has(next.toLowerCase()) ? CLOSES : CLOSES_AT_NEED;
}
