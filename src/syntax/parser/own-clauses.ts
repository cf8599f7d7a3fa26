import { FINITE_TAG } from "../finite-tags.ts";
import { isQuotationMark, quotedWords, type WordRange } from "./quoted-words.ts";
import type { FineTag } from "./tag-set.ts";

/** Shorter ones are terms, titles and mottos rather than clauses. */
const FEWEST_WORDS = 4;

/**
 * The clauses of a sentence that stand on their own: quotations with a finite verb, and what comes before an
 * attribution at the sentence's end: “The plan will fail, Smith said.” Empty where nothing else is said.
 */
export function ownClauses(
  words: readonly string[],
  tags: readonly FineTag[],
): readonly WordRange[] {
  const quoted = quotedWords(words).filter(
    ({ start, end }) => end - start >= FEWEST_WORDS && hasFinite(tags, start, end),
  );
  if (quoted.length > 0) return hasFrame(tags, quoted) ? quoted : [];
  const end = words.some(isQuotationMark) ? -1 : endBeforeAttribution(words, tags);
  return end < 0 ? [] : [{ start: 0, end }];
}

const SUBJECT_ENDS = /^(?:VB.?|MD|W.*)$/;

const isFiniteVerb = (tag: FineTag | undefined): boolean =>
  tag !== undefined && FINITE_TAG.test(tag.xpos);

function hasFinite(tags: readonly FineTag[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isFiniteVerb(tags[i])) return true;
  return false;
}

/** Whether there are words outside the clauses. */
function hasFrame(tags: readonly FineTag[], clauses: readonly WordRange[]): boolean {
  let from = 0;
  for (const { start, end } of [...clauses, { start: tags.length, end: tags.length }]) {
    for (let i = from; i < start; i++) if (tags[i]?.upos !== "PUNCT") return true;
    from = end;
  }
  return false;
}

/** The longest attribution at a sentence's end, in words. */
const LONGEST_ATTRIBUTION = 14;
const SUBJECT = /^(?:NNPS?|NNS?|DT|PRP\$?|JJ|CD|VBN)$/;
/** What may follow the verb: when, where and to whom it was said. */
const CIRCUMSTANCE = /^(?:NNPS?|NNS?|POS|DT|IN|TO|RB|JJ|CD|[.])$/;
/** Opens the object of a verb, but for “this week” and “last year”. */
const OBJECT = /^(?:DT|JJ|NNS?)$/;
const TIME: ReadonlySet<string> = new Set(["this", "last", "next", "earlier", "later", "today"]);
const SUBORDINATOR = /^(?:IN|WRB)$/;
const RELATIVE = /^W/;
/** Verbs that stand before their subject, and hardly take a noun as object. */
const INVERTED: ReadonlySet<string> = new Set(
  "said says added adds replied warned warns argued argues explained explains insisted insists".split(
    " ",
  ),
);
/** Verbs that stand behind their subject at the end of what is said, these too. */
const ATTRIBUTING: ReadonlySet<string> = new Set([
  ...INVERTED,
  ..."say told tells announced confirmed noted claimed wrote predicted admitted recalled concluded testified stressed".split(
    " ",
  ),
]);
const NO_SUBJECT: ReadonlySet<string> = new Set(["it", "that", "this", "him", "her", "them", "so"]);

/** Where the clause before an attribution at the sentence's end ends, at a comma; -1 where there is none. */
function endBeforeAttribution(words: readonly string[], tags: readonly FineTag[]): number {
  const comma = words.lastIndexOf(",");
  if (comma > 0 && isAttribution(words, tags, comma + 1) && isClause(words, tags, comma)) {
    return comma;
  }
  // “The plan will fail, said Ann Smith, who heads the bank.”
  for (let i = 2; i < words.length; i++) {
    if (words[i - 1] !== "," || !opensInverted(words, tags, i)) continue;
    return isClause(words, tags, i - 1) ? i - 1 : -1;
  }
  return -1;
}

/**
 * Whether the words before `end` are a main clause. One with a subordinator needs another behind its comma; a
 * relative clause is none: “Ann Smith, who heads the bank, said Monday would do.”
 */
function isClause(words: readonly string[], tags: readonly FineTag[], end: number): boolean {
  const start = SUBORDINATOR.test(tags[0]?.xpos ?? "") ? words.indexOf(",") : 0;
  if (start < 0) return false;
  for (let i = start; i < end; i++) {
    if (isFiniteVerb(tags[i])) return end - start >= FEWEST_WORDS - 1;
    if (RELATIVE.test(tags[i]?.xpos ?? "")) return false;
  }
  return false;
}

function opensInverted(words: readonly string[], tags: readonly FineTag[], at: number): boolean {
  if (!INVERTED.has(words[at]?.toLowerCase() ?? "") || !isFiniteVerb(tags[at])) return false;
  if (!SUBJECT.test(tags[at + 1]?.xpos ?? "")) return false;
  if (NO_SUBJECT.has(words[at + 1]?.toLowerCase() ?? "")) return false;
  // “Its leader, Ann Smith, said Monday would do.”
  const tail = tags.slice(at + 1, at + 1 + LONGEST_ATTRIBUTION);
  const ends = tail.findIndex(
    ({ xpos }) => xpos === "," || RELATIVE.test(xpos) || FINITE_TAG.test(xpos),
  );
  return !isFiniteVerb(tail[ends]);
}

/** Whether the words from `start` on are a subject, a reporting verb and no more than circumstances. */
function isAttribution(words: readonly string[], tags: readonly FineTag[], start: number): boolean {
  const { length } = words;
  if (length - start > LONGEST_ATTRIBUTION || !SUBJECT.test(tags[start]?.xpos ?? "")) return false;
  let verb = start;
  while (verb < length && !SUBJECT_ENDS.test(tags[verb]?.xpos ?? "")) verb++;
  const reports = ATTRIBUTING.has(words[verb]?.toLowerCase() ?? "") && isFiniteVerb(tags[verb]);
  const next = words[verb + 1]?.toLowerCase() ?? "";
  if (!reports || (OBJECT.test(tags[verb + 1]?.xpos ?? "") && !TIME.has(next))) return false;
  return tags.slice(verb + 1).every(({ xpos }) => CIRCUMSTANCE.test(xpos));
}
