import model from "wink-eng-lite-web-model";
import winkNLP, { type ItemSentence, type ItsFunction } from "wink-nlp";

/** A token as wink reads it; offsets count UTF-16 code units of the text that was read. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
}

/** The words of a text, and the indexes of those that open a sentence by wink's reading. */
export interface Reading {
  readonly words: readonly Word[];
  readonly sentenceStarts: readonly number[];
}

type Engine = ReturnType<typeof winkNLP>;

// Built at the first text: the model takes some milliseconds to decode, and not every pipeline reads words.
let engine: Engine | undefined;

function loaded(): Engine {
  // The dictionary form of a word depends on its part of speech.
  engine ??= winkNLP(model, ["sbd", "pos"]);
  return engine;
}

/**
 * White space of every kind, plus U+FEFF and U+2028 that wink drops without a trace: each becomes a
 * plain space, so that offsets stay.
 */
const SPACE_LIKE = /[\s\u0085]/g;

/** wink's cost is quadratic in the length of a run without white space: longer runs are read piece by piece. */
const LONGEST_RUN = 120;
const LONG_RUN = /\S{121,}/;

/** Letters beyond Latin-1 and combining marks: wink makes a token of each, and three of Petrović. */
const FOREIGN_LETTER =
  /[\u0100-\u024f\u1e00-\u1eff]|(?<=[A-Za-z\u00c0-\u00ff])[\u0300-\u036f]{1,4}/g;

/** Letters that have no base letter by Unicode's decomposition. */
const BASE_LETTER: Readonly<Record<string, string>> = {
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ı: "i",
  ħ: "h",
  Ħ: "H",
  ŧ: "t",
  Ŧ: "T",
  ŋ: "n",
  Ŋ: "N",
  œ: "o",
  Œ: "O",
  ə: "e",
  Ə: "E",
};

/** The text with every letter in a form that wink knows as one, of the same length. */
function legible(text: string): string {
  return text
    .replace(SPACE_LIKE, " ")
    .replace(FOREIGN_LETTER, (letter) =>
      /[\u0300-\u036f]/.test(letter) ? "h".repeat(letter.length) : base(letter),
    );
}

function base(letter: string): string {
  const plain = BASE_LETTER[letter] ?? letter.normalize("NFD").charAt(0);
  return /[A-Za-z]/.test(plain) ? plain : letter;
}

/** Reads words with exact offsets. Cost is linear in the length of the text, whatever it holds. */
export function readWords(text: string): Reading {
  const words: Word[] = [];
  const sentenceStarts: number[] = [];
  for (const piece of pieces(legible(text))) {
    readPiece(piece.text, piece.start, words, sentenceStarts);
  }
  return { words, sentenceStarts };
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** The text as one piece, unless it holds a run that is too long. */
function pieces(text: string): readonly Piece[] {
  if (!LONG_RUN.test(text)) return [{ text, start: 0 }];
  const found: Piece[] = [];
  let start = 0;
  for (const run of text.matchAll(new RegExp(LONG_RUN, "g"))) {
    if (run.index > start) found.push({ text: text.slice(start, run.index), start });
    const end = run.index + run[0].length;
    for (let from = run.index; from < end; ) {
      const to = Math.min(from + LONGEST_RUN, end);
      const cut = to < end && isHighSurrogate(text.charCodeAt(to - 1)) ? to - 1 : to;
      found.push({ text: text.slice(from, cut), start: from });
      from = cut;
    }
    start = end;
  }
  if (start < text.length) found.push({ text: text.slice(start), start });
  return found;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/**
 * Adds the words of one piece. wink gives no offsets: each token is looked for where the last one
 * ended, and what wink has dropped between two tokens becomes a word of its own.
 */
function readPiece(text: string, offset: number, words: Word[], sentenceStarts: number[]): void {
  const { readDoc, its } = loaded();
  const doc = readDoc(text);
  const tokens = doc.tokens();
  const values = tokens.out(its.value);
  // wink's types give its lemma reader an argument less than it takes.
  const lemmas = tokens.out(its.lemma as ItsFunction<string>);
  const indexes: number[] = [];
  let cursor = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? "";
    const start = value === "" ? -1 : find(text, value, cursor);
    indexes.push(words.length);
    if (start < 0 || value.trim() === "") continue;
    addUnread(text, cursor, start, offset, words);
    indexes[i] = words.length;
    cursor = start + value.length;
    words.push({
      start: offset + start,
      end: offset + cursor,
      lemma: lemmas[i] ?? value,
    });
  }
  addUnread(text, cursor, text.length, offset, words);
  doc.sentences().each((sentence: ItemSentence) => {
    const first = sentence.out(its.span)[0];
    const word = typeof first === "number" ? indexes[first] : undefined;
    if (word !== undefined && word !== sentenceStarts.at(-1)) sentenceStarts.push(word);
  });
}

/** How far a token may lie from where the last one ended: nothing that wink drops is longer. */
const FARTHEST = 2 * LONGEST_RUN;

function find(text: string, value: string, cursor: number): number {
  let from = cursor;
  while (text.charCodeAt(from) === 0x20) from++;
  if (text.startsWith(value, from)) return from;
  const ahead = text.slice(from, from + FARTHEST).indexOf(value);
  return ahead < 0 ? -1 : from + ahead;
}

function addUnread(text: string, from: number, to: number, offset: number, words: Word[]): void {
  for (const run of text.slice(from, to).matchAll(/\S+/g)) {
    const start = offset + from + run.index;
    words.push({ start, end: start + run[0].length, lemma: run[0].toLowerCase() });
  }
}
