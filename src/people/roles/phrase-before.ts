import type { Reading } from "../../coreference/reading.ts";
import type { Token } from "../../syntax/layers.ts";
import { honorificGender } from "../honorifics.ts";
import { withComplements } from "./role-complements.ts";
import { isRoleNoun } from "./role-nouns.ts";
import {
  COMPLEMENT_PREPOSITIONS,
  DATE_WORD,
  hyphenated,
  isCapital,
  isHyphen,
  isInsideOrganization,
  isKeptPossessor,
  isPossessiveMark,
  joined,
  LONGEST_PHRASE,
  LOOSE_PREPOSITIONS,
  LOWER_MODIFIER,
  openingOf,
  type RolePhrase,
} from "./role-phrase.ts";
import { roleStart } from "./role-start.ts";

/**
 * The role phrase whose last token is `last`, read leftwards from there: "U.S. Secretary of State",
 * "the company’s chief executive". `floor` is the first token of the sentence.
 */
export function rolePhraseEndingAt(
  doc: Reading,
  last: number,
  floor: number,
  complement: "titleOnly" | "any",
  isHead: (word: string) => boolean = isRoleNoun,
): RolePhrase | undefined {
  const head = headEndingAt(doc, last, floor, complement, isHead);
  if (head === undefined) return undefined;
  const { from, outerFrom, opening } = leftEdge(doc, head, floor);
  const tied = last === head || isHyphen(doc.tokens[head + 1]);
  const to =
    complement === "titleOnly" || tied ? last + 1 : withComplements(doc, head + 1, last + 1);
  return { from, to, head, outerFrom, opening };
}

/** The head noun: the last token itself, or the noun that an "of" phrase up to the last token belongs to. */
function headEndingAt(
  { tokens, nameOf }: Reading,
  last: number,
  floor: number,
  complement: "titleOnly" | "any",
  isHead: (word: string) => boolean,
): number | undefined {
  const token = tokens[last];
  // The tagger may have left a title in the name: "King Charles".
  const isInName = nameOf[last]?.type === "PER" && nameOf[last] !== nameOf[last + 1];
  if (token === undefined || isInName) return undefined;
  const isRole = isHead(token.text) || isHead(hyphenated(tokens, last));
  if (isRole && !isInsideOrganization(nameOf[last], token)) {
    // "a spokeswoman for the regulator, Lena Brandt": the regulator is no person.
    const outer = complement === "any" && openingOf(tokens[last - 1]) !== null ? last - 2 : -1;
    const prefix = COMPLEMENT_PREPOSITIONS.has(tokens[outer]?.lower ?? "");
    return prefix && outer > floor && isHead(tokens[outer - 1]?.text ?? "") ? outer - 1 : last;
  }
  if (/^(?:elect|designate)$/.test(token.lower) && isHyphen(tokens[last - 1])) {
    return isHead(tokens[last - 2]?.text ?? "") ? last - 2 : undefined;
  }
  for (let i = last - 1; i > floor && last - i < LONGEST_PHRASE; i--) {
    const at = tokens[i];
    if (at === undefined || nameOf[i]?.type === "PER") return undefined;
    const takes =
      COMPLEMENT_PREPOSITIONS.has(at.lower) ||
      (complement === "any" && LOOSE_PREPOSITIONS.has(at.lower));
    if (takes && isHead(tokens[i - 1]?.text ?? "")) {
      if (complement === "titleOnly" && !isTitleComplement(tokens, i - 1, last)) {
        // "U.N. special envoy for Syria Bo Lind"
        const named = nameOf[last]?.type;
        const isOneName = nameOf[i + 1] !== undefined && nameOf[i + 1] === nameOf[last];
        const isNamed = isOneName && (named === "LOC" || named === "ORG");
        if (!isNamed && !isPostOfField(tokens, i - 1, last)) return undefined;
      }
      return i - 1;
    }
    if (
      complement === "titleOnly" &&
      !isCapital(at) &&
      nameOf[i] === undefined &&
      !/^(?:of|for|and|the|&)$/.test(at.lower)
    ) {
      return undefined;
    }
    if (!isComplementWord(at)) return undefined;
  }
  return undefined;
}

/** "chief of staff Ana Ruiz", "director of football Al Moe", "professor of law Bo Lind" */
function isPostOfField(tokens: readonly Token[], head: number, last: number): boolean {
  const noun = tokens[head]?.lower ?? "";
  return (
    tokens[head + 1]?.lower === "of" &&
    last - head < 4 &&
    tokens.slice(head + 2, last + 1).every(({ upos }) => upos === "NOUN" || upos === "ADJ") &&
    /^(?:chief|head|director|secretary|president|minister|manager|professor|editor|lecturer)$/.test(
      noun,
    )
  );
}

function isTitleComplement(tokens: readonly Token[], head: number, last: number): boolean {
  return isCapital(tokens[head]) && isCapital(tokens[last]);
}

function isComplementWord(token: Token): boolean {
  if (token.upos === "PUNCT")
    return isHyphen(token) || isPossessiveMark(token) || token.text === "&";
  return token.upos !== "VERB" || /(?:ing|ed)$/.test(token.lower);
}

interface LeftEdge {
  readonly from: number;
  readonly outerFrom: number;
  readonly opening: RolePhrase["opening"];
}

/** Walks over the modifiers before a head. */
function leftEdge(doc: Reading, head: number, floor: number): LeftEdge {
  const { tokens } = doc;
  const titled = isCapital(tokens[head]) && head > floor;
  let from = head;
  while (from > floor && head - from < LONGEST_PHRASE && isModifier(doc, from - 1, titled)) from--;
  while (isHyphen(tokens[from]) && from < head) from++;
  while (from < head && tokens[from]?.upos === "CCONJ") from++;
  const before = tokens[from - 1];
  if (from > floor && isPossessiveMark(before)) {
    const outer = possessorStart(doc, from - 1, floor);
    const kept = isKeptPossessor(doc, from - 2, outer, head)
      ? firstOfName(doc, from - 2, outer)
      : roleStart(doc, from, head);
    return { from: kept, outerFrom: outer, opening: "possessive" };
  }
  const opening = from > floor ? openingOf(before) : null;
  return opening === null
    ? { from: roleStart(doc, from, head), outerFrom: from, opening: "none" }
    : { from: roleStart(doc, from, head), outerFrom: from - 1, opening };
}

function firstOfName({ nameOf, tokens }: Reading, last: number, floor: number): number {
  let first = last;
  while (first > floor && nameOf[first - 1] === nameOf[last] && nameOf[last] !== undefined) first--;
  return openingOf(tokens[first]) === null ? first : first + 1;
}

function possessorStart(doc: Reading, mark: number, floor: number): number {
  const { tokens } = doc;
  let from = mark;
  while (from > floor && mark - from < 8) {
    const token = tokens[from - 1];
    if (token === undefined) break;
    if (openingOf(token) !== null) return from - 1;
    if (!/^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(token.upos) && !isHyphen(token)) break;
    from--;
  }
  return from;
}

/** Participles that stand before a role without a determiner; "arrested teacher Bo Lind" has another verb. */
const PARTICIPLE =
  /^(?:retired|convicted|disgraced|ousted|jailed|exiled|accused|acclaimed|celebrated|renowned|noted|deposed|suspended|sacked|elected|defeated|injured|imprisoned|embattled|beloved|distinguished|experienced|(?:award-)?winning|\p{Ll}+-\p{Ll}+(?:ed|ing)|acting|outgoing|incoming|visiting|sitting|leading|managing|presiding|returning|serving|reigning|defending|commanding|supervising|attending|rising|practi[cs]ing|investigating|prosecuting|training|operating|marketing|consulting|coaching|ruling|nursing|engineering|aspiring|founding|governing|voting|acting|starting|managing|housing|planning|banking|building|lead)$/u;

/** Verbs of headlines whose object is somebody in a post, and that are tagged as nouns. */
const HEADLINE_VERB =
  /^(?:ousts?|sacks?|fires?|hires?|jails?|frees|backs|elects|appoints|names|picks|taps|sues|warns|urges|tells|meets|hails|slams|blames|accuses|charges|arrests|honou?rs|mourns|grills|removes|dismisses|suspends|impeaches|replaces|re-?elects|welcomes|visits)$/;

function isModifier({ tokens, nameOf }: Reading, i: number, titled: boolean): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || nameOf[i]?.type === "PER" || DATE_WORD.test(token.lower)) return false;
  // "Senate ousts president Ana Ruiz": a headline's verb, whatever its tag.
  if (HEADLINE_VERB.test(token.lower) && nameOf[i] === undefined && i > 0 && nameOf[i - 1])
    return false;
  if (isHyphen(token)) return joined(token, next) && joined(tokens[i - 1], token);
  if (isHyphen(next) && joined(token, next)) return /[\p{L}\p{N}]$/u.test(token.text);
  // "self-styled prophet"
  if (isHyphen(tokens[i - 1]) && joined(tokens[i - 1], token)) return true;
  if (openingOf(token) !== null || honorificGender(token.text) !== undefined) return false;
  if (titled && !isCapital(token) && nameOf[i] === undefined && !/^\d/.test(token.text)) {
    return LOWER_MODIFIER.test(token.lower);
  }
  switch (token.upos) {
    case "ADJ":
    case "NOUN":
    case "PROPN":
      return true;
    case "NUM":
      return (
        /^\d+(?:st|nd|rd|th)$/.test(token.lower) || /^(?:first|second|third)$/.test(token.lower)
      );
    case "VERB":
      return (
        nameOf[i] !== undefined ||
        (/(?:ing|ed)$/.test(token.lower) && openingOf(tokens[i - 1]) !== null) ||
        (PARTICIPLE.test(token.lower) && isRoleNoun(next?.text ?? "")) ||
        isRoleNoun(token.text) ||
        LOWER_MODIFIER.test(token.lower)
      );
    case "CCONJ":
      // "culture and sport minister", "finance & trade secretary"
      return (
        tokens[i - 1]?.upos === "NOUN" && next?.upos === "NOUN" && openingOf(tokens[i - 2]) !== null
      );
    default:
      if (/^(?:pop|rock|rap|folk|top|lead|star|head|chief)$/.test(token.lower)) return true;
      return nameOf[i] !== undefined || LOWER_MODIFIER.test(token.lower) || token.lower === "first";
  }
}
