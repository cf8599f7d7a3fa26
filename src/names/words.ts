import type { Span } from "../core/span.ts";
import { isCommonWord } from "../models/word-lists.ts";
import type { Sentence, Token } from "../syntax/layers.ts";
import { gazetteerType } from "./gazetteers.ts";
import { kindOf, type WordKind } from "./kind.ts";
import { ABBREVIATIONS, HYPHEN_PREFIXES, HYPHEN_SUFFIXES } from "./lexicon/cues.ts";
import { type Piece, scannedPieces } from "./scan.ts";

/** A word as names see it: "al-Assad", "O’Brien", "U.S." and "Inc." are one, a possessive "’s" is none. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, straight apostrophes, no stop at the end. */
  readonly lower: string;
  readonly kind: WordKind;
  /** Opens a sentence or a quotation, so that its capital says nothing. */
  readonly opens: boolean;
  /** Followed by "’s", or by an apostrophe after an "s". */
  readonly possessive: boolean;
  /** No white space before it. */
  readonly tight: boolean;
  /** Fine part of speech of its first token. */
  readonly xpos: string;
}

/** The words of every sentence. */
export function readSentences(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
) {
  return sentences.map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    section: sentence.section,
    words: hasLetter(text, sentence)
      ? wordsOf(text, sentence, tokens.slice(sentence.firstToken, sentence.endToken))
      : [],
  }));
}

function hasLetter(text: string, { start, end }: Span): boolean {
  return /\p{L}/u.test(text.slice(start, end));
}

const VERBAL_SUFFIXES = /^(led|run|era|made|held|born|based|owned|type|like)$/;
const OPENING_MARK = /^[“‘«„"'(]$/;

/** The words and marks of a sentence. */
export function wordsOf(text: string, sentence: Span, tokens: readonly Token[]): Word[] {
  const pieces = scannedPieces(text, sentence);
  const words: Word[] = [];
  let opens = true;
  let token = 0;
  const add = (span: Span, possessive: boolean, kind?: WordKind): void => {
    const surface = text.slice(span.start, span.end);
    while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= span.start) token++;
    const read = kind ?? kindOf(surface);
    const tight = words.at(-1)?.end === span.start;
    words.push({
      start: span.start,
      end: span.end,
      text: surface,
      lower: folded(surface),
      kind: read,
      opens: read === "mark" ? false : opens,
      possessive,
      tight,
      xpos: tokens[token]?.xpos ?? "",
    });
    if (read !== "mark") opens = false;
    else if (
      surface === ":" ||
      surface === "•" ||
      (OPENING_MARK.test(surface) && opensQuote(text, span))
    ) {
      opens = surface !== "(";
    }
  };
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || isPluralPossessive(text, words.at(-1), piece)) continue;
    let last = i;
    while (isHyphenated(text, pieces, last)) last += 2;
    if (last === i) {
      const stop = withStop(text, sentence, piece);
      add(stop, piece.possessive, piece.isWord ? undefined : "mark");
      if (stop.end > piece.end) i++;
      continue;
    }
    const chain = pieces.slice(i, last + 1).filter((part) => part.isWord);
    addChain(text, chain, words.at(-1), add);
    i = last;
  }
  return words;
}

/** The apostrophe of "Workers’ Union", as far as the capital after it shows that it closes no quotation. */
function isPluralPossessive(text: string, before: Word | undefined, mark: Piece): boolean {
  return (
    before?.possessive === true &&
    before.end === mark.start &&
    /^['’] \p{Lu}/u.test(text.slice(mark.start, mark.start + 3))
  );
}

function isHyphenated(text: string, pieces: readonly Piece[], i: number): boolean {
  const hyphen = pieces[i + 1];
  if (hyphen === undefined || hyphen.isWord) return false;
  const word = pieces[i];
  const next = pieces[i + 2];
  return (
    word?.isWord === true &&
    next?.isWord === true &&
    !word.possessive &&
    word.end === hyphen.start &&
    hyphen.end === next.start &&
    /^[-‐‑]$/.test(text.slice(hyphen.start, hyphen.end))
  );
}

/** Adds a chain of words tied by hyphens: as one word, or cut where a name ends ("U.S.-led", "China-U.S."). */
function addChain(
  text: string,
  chain: readonly Piece[],
  before: Word | undefined,
  add: (span: Span, possessive: boolean, kind?: WordKind) => void,
): void {
  const first = chain[0];
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return;
  const whole = { start: first.start, end: last.end };
  const surfaces = chain.map((part) => text.slice(part.start, part.end));
  const opening = surfaces[0] ?? "";
  if (gazetteerType(text.slice(whole.start, whole.end)) !== null) {
    add(whole, last.possessive);
  } else if (
    kindOf(opening) === "lower" &&
    HYPHEN_PREFIXES.has(opening) &&
    isCapital(surfaces[1])
  ) {
    add(whole, last.possessive, "capital");
  } else if (kindOf(opening) === "number" && isCapital(surfaces[1])) {
    add({ start: first.start, end: first.end }, false, "number");
    addChain(text, chain.slice(1), before, add);
  } else if (/^[DRI]$/.test(opening) && chain[1] !== undefined) {
    // "D-Mass.": a party and a state.
    add({ start: first.start, end: first.end }, false, "mark");
    const end = text[last.end] === "." ? last.end + 1 : last.end;
    add({ start: chain[1].start, end }, last.possessive);
  } else if (!isCapital(opening)) {
    add(whole, last.possessive, kindOf(opening) === "number" ? "number" : "lower");
  } else {
    let from = 0;
    let tied = false;
    for (let i = 1; i <= chain.length; i++) {
      tied = i < chain.length && isTied(surfaces, i, tied, before);
      if (tied) continue;
      const [a, b] = [chain[from], chain[i - 1]];
      if (a !== undefined && b !== undefined) add({ start: a.start, end: b.end }, b.possessive);
      from = i;
    }
  }
}

/** Whether a word of a chain belongs to the one on its left, which is itself `leftTied` or not. */
function isTied(
  surfaces: readonly string[],
  i: number,
  leftTied: boolean,
  before: Word | undefined,
): boolean {
  const left = surfaces[i - 1] ?? "";
  const right = surfaces[i] ?? "";
  if (kindOf(right) === "number") return true;
  // A topic in capitals stands before a headline: "CRICKET-Chennai beat …".
  if (/^\p{Lu}{5,}$/u.test(left) && kindOf(right) === "capital") return false;
  if (isCapital(right)) return gazetteerType(left) === null || gazetteerType(right) === null;
  if (i + 1 < surfaces.length && isCapital(surfaces[i + 1])) return true;
  // "Chan-o-cha": a small syllable after another.
  if (!isCapital(left)) return leftTied && left.length <= 3 && right.length <= 4;
  if (VERBAL_SUFFIXES.test(right)) return false;
  if (before?.kind === "capital" && gazetteerType(left) === null && right.length <= 4) return true;
  return !HYPHEN_SUFFIXES.has(right) && (!isCommonWord(right) || right.length <= 2);
}

function isCapital(surface: string | undefined): boolean {
  const kind = kindOf(surface ?? "");
  return kind === "capital" || kind === "upper";
}

/** The word with the stop of its abbreviation: "Inc.", "St.", an initial; a sentence's last stop stays apart. */
function withStop(text: string, sentence: Span, piece: Piece): Span {
  if (!piece.isWord || text[piece.end] !== "." || piece.end + 1 >= sentence.end) return piece;
  const surface = text.slice(piece.start, piece.end);
  const stands = /^\p{Lu}$/u.test(surface) || ABBREVIATIONS.has(surface);
  return stands ? { start: piece.start, end: piece.end + 1 } : piece;
}

/** Whether a quotation mark stands where a quotation opens: before a word, not after one. */
function opensQuote(text: string, mark: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text[mark.start - 1] ?? "") && !/\s/.test(text[mark.end] ?? " ");
}

/** Lower case, straight apostrophes, and no stop at the end unless the word holds others. */
export function folded(surface: string): string {
  const lower = surface.toLowerCase().replace(/[’ʻ]/g, "'");
  return lower.endsWith(".") && lower.indexOf(".") === lower.length - 1 && lower.length > 1
    ? lower.slice(0, -1)
    : lower;
}
