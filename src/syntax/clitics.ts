import type { Word } from "../engines/wink.ts";
import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS, WORDS_TOO } from "./abbreviations.ts";

const CLITIC = /^(?<host>[\p{L}\p{M}.-]{1,60})(?<clitic>['’](?:s|m|re|ve|ll|d))$/iu;

/** Whether an apostrophe stands where a clitic of one or two letters would have it. */
function holdsApostrophe(text: string, { end }: Word): boolean {
  return APOSTROPHE.test(text.charAt(end - 2)) || APOSTROPHE.test(text.charAt(end - 3));
}

const APOSTROPHE = /['’]/;

/** Splits “’s”, “’m”, “’re”, “’ve”, “’ll” and “’d” from the words that the engine has left them on. */
export function cliticsSplit(text: string, words: readonly Word[]): readonly Word[] {
  return words.flatMap((word): readonly Word[] => {
    if (word.end - word.start < 3 || !holdsApostrophe(text, word)) return [word];
    const { host, clitic } = CLITIC.exec(text.slice(word.start, word.end))?.groups ?? {};
    if (host === undefined || clitic === undefined) return [word];
    const middle = word.start + host.length;
    return [
      { ...word, end: middle, lemma: host.toLowerCase() },
      {
        start: middle,
        end: word.end,
        lemma: /m$/i.test(clitic) ? "be" : clitic.toLowerCase(),
      },
    ];
  });
}

/** Splits the stop from words that the engine has taken for abbreviations: he sat. No. 5 stays whole. */
export function stopsSplit(text: string, words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, i): readonly Word[] => {
    const length = word.end - word.start;
    if (length < 3 || length > 12 || text.charAt(word.end - 1) !== ".") return [word];
    const bare = text.slice(word.start, word.end - 1);
    const next = words[i + 1];
    const numbered = next !== undefined && /^[\d#]/.test(text.slice(next.start, next.end));
    if (!isWord(bare) || numbered) return [word];
    const stop = word.end - 1;
    return [
      { ...word, end: stop, lemma: bare.toLowerCase() },
      { start: stop, end: word.end, lemma: "." },
    ];
  });
}

function isWord(bare: string): boolean {
  if (/^no$/i.test(bare)) return true;
  if (!/^\p{Ll}{2,11}$/u.test(bare)) return false;
  if (WORDS_TOO.has(bare)) return true;
  return !LEADING_ABBREVIATIONS.has(bare) && !TRAILING_ABBREVIATIONS.has(bare);
}
