import type { DateRefiner, Proposal } from "../../engines/chrono.ts";
import { BROADCASTER, EVENT, PAPER, PAPER_ON, PROGRAMME, TITLE } from "../lexicon/titles.ts";
import type { Reading } from "../reading.ts";

/** Rules for words that have a capital only where a sentence begins, or within a name. */
const COMMON_WORDS = new Set([
  "nearDay",
  "nearPartOfDay",
  "nearPeriod",
  "stretch",
  "present",
  "past",
  "future",
  "aroundNow",
  "oneDay",
]);

const SIGHT = 48;

/** Drops dates that are words of a name: "USA Today", "the BBC’s Today programme", "ABC’s This Week". */
export const titles: DateRefiner<Reading> = (text, proposals) => {
  if (!proposals.some(({ parser }) => COMMON_WORDS.has(parser) || parser === "weekday")) {
    return proposals;
  }
  const written = [...text.matchAll(TITLE)];
  const titleCase = isTitleCase(text);
  return proposals.filter((proposal) => {
    const { start, end, parser } = proposal;
    if (parser === "weekday") return !isWeekdayOfTitle(text, proposal);
    if (!COMMON_WORDS.has(parser) || !isCapitalised(text.slice(start, end))) return true;
    if (written.some(({ 0: title, index }) => index <= start && end <= index + title.length)) {
      return false;
    }
    return !isWordOfTitle(text, proposal, titleCase);
  });
};

/** Whether a capital stands inside a sentence that is not all capitals, or a programme after the word. */
function isWordOfTitle(
  text: string,
  { start, end }: Proposal<Reading>,
  titleCase: boolean,
): boolean {
  const before = text.slice(Math.max(0, start - SIGHT), start);
  const after = text.slice(end, end + SIGHT);
  if (PROGRAMME.test(after) && !/^now$/i.test(text.slice(start, end))) return true;
  if (titleCase) return false;
  if (QUOTED_AFTER.test(before)) return /^[,.]?[”"’']/.test(after);
  const word = WORD_BEFORE.exec(before)?.[0];
  if (word === undefined) return false;
  // "We vote TODAY" is loud; "USA TODAY" is a name.
  const loud = !/\p{Ll}/u.test(text.slice(start, end));
  return !loud || /^\p{Lu}/u.test(word);
}

/** "on “Today”", "NBC’s “Today”": a title in marks of its own, and no words that somebody says. */
const QUOTED_AFTER = /(?:[’']s?|\b(?:on|of|for|the|to))\s+[“"‘']$/;

const WORD_BEFORE = /[\p{L}\p{N}.’'&-]{0,30}[\p{L}\p{N}’']\s+$/u;

/** "the Sunday Times", "the Mail on Sunday", "Sky’s Sunday show", "Bloody Sunday". */
function isWeekdayOfTitle(text: string, { start, end }: Proposal<Reading>): boolean {
  const before = text.slice(Math.max(0, start - SIGHT), start);
  const after = text.slice(end, end + SIGHT);
  if (PAPER_ON.test(before) || EVENT.test(before) || PAPER.test(after)) return true;
  return BROADCASTER.test(before) && PROGRAMME.test(after);
}

/** Whether each word but the small ones has a capital. */
const isCapitalised = (words: string): boolean =>
  /^\p{Lu}/u.test(words) && !/(?<![\p{L}])\p{Ll}{4}/u.test(words);

const SMALL_WORD =
  /^(?:an?|the|of|and|or|nor|but|for|in|to|on|at|by|as|up|off|out|vs?|via|per|if|so|yet|de|la|with|from|over|into|onto|upon|after|amid|that|than|under|before|between|about|against|during|through|until|without|near|like|when|while)$/;

/** Whether a text is written as a title is: no word of it but the small ones lacks a capital. */
const isTitleCase = (text: string): boolean =>
  !(text.match(/(?<![\p{L}’'])\p{Ll}+/gu) ?? []).some((word) => !SMALL_WORD.test(word));
