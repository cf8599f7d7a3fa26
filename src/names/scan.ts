import type { Span } from "../core/span.ts";
import { gazetteerType } from "./gazetteers.ts";

/** A word or a mark of a sentence, as the scanner cuts it: hyphens and stops still apart. */
export interface Piece extends Span {
  /** Followed by "’s", or by an apostrophe after an "s"; the "’s" stands outside. */
  readonly possessive: boolean;
  readonly isWord: boolean;
}

const PIECE =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{M}]))?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʻ]\p{L}[\p{L}\p{M}]*|&\p{Lu}\p{L}*)*|\S/uy;
const PLAIN_WORD = /(?![A-Z]\.)[A-Za-z0-9]+(?![A-Za-z0-9\x80-\uffff'&])/y;
const SPACES = /\s+/y;
const POSSESSIVE = /['’]s$/i;

/** Cuts a sentence into words and marks, in text order. */
export function scannedPieces(text: string, sentence: Span): Piece[] {
  const pieces: Piece[] = [];
  const line = text.slice(sentence.start, sentence.end);
  for (let i = endOf(SPACES, line, 0); i < line.length; ) {
    const plain = endOf(PLAIN_WORD, line, i);
    const end = plain > i ? plain : endOf(PIECE, line, i);
    if (end === i) break;
    pieces.push(pieceOf(text, line.slice(i, end), sentence.start + i, plain > i));
    i = endOf(SPACES, line, end);
  }
  return pieces;
}

/** Where a sticky pattern ends that starts at `from`; `from` where it finds nothing there. */
function endOf(pattern: RegExp, line: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(line) ? pattern.lastIndex : from;
}

function pieceOf(text: string, surface: string, start: number, plain: boolean): Piece {
  const isWord = plain || /^[\p{L}\p{N}]/u.test(surface);
  // A list may have the name with its "’s": McDonald’s.
  const cut =
    !plain && isWord && POSSESSIVE.test(surface) && gazetteerType(surface) !== "ORG" ? 2 : 0;
  const end = start + surface.length - cut;
  return { start, end, possessive: isWord && (cut > 0 || isOwnedFrom(text, surface, end)), isWord };
}

/** Whether a possessive ending stands at `end`: "’s", or an apostrophe alone after an "s". */
function isOwnedFrom(text: string, surface: string, end: number): boolean {
  if (text[end] !== "'" && text[end] !== "’") return false;
  return (
    (/s$/i.test(surface) && /^['’](?![\p{L}\p{N}])/u.test(text.slice(end, end + 2))) ||
    /^['’]s(?!\p{L})/u.test(text.slice(end, end + 3))
  );
}
