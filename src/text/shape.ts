import type { Span } from "../core/span.ts";

/** What the shape of a block of text says about it. */
export interface Shape {
  readonly surface: string;
  readonly words: number;
  /** Whether it ends as a sentence does. */
  readonly stopped: boolean;
  /** Whether it reads as running text. */
  readonly prose: boolean;
}

const STOPPED = /[.!?…:][”’"'»)\]*]{0,3}$/;
const LONG_PROSE = 220;
const PROSE_WORDS = 8;
/** How much of a block is read for cues: longer blocks are running text. */
const READ = 700;

/** Reads the shape of a block. */
export function shapeOf(text: string, span: Span): Shape {
  const surface = text.slice(span.start, Math.min(span.end, span.start + READ));
  const whole = span.end - span.start <= READ;
  const words = surface.split(/\s+/, READ).length;
  const stopped = STOPPED.test(text.slice(Math.max(span.start, span.end - 6), span.end));
  const long = span.end - span.start >= LONG_PROSE;
  return { surface, words, stopped, prose: !whole || long || (stopped && words >= PROSE_WORDS) };
}

const SEPARATOR = /\s{0,4}(?:\||›|»|>|·|•|\/|→|::)\s{0,4}|\s{3,}|\t|\s{2,}/;

/** Whether a line is a menu or a trail: a few short labels with separators between them. */
export function isMenu(surface: string, fewest: number): boolean {
  if (surface.length > 200 || /[.!?,;]\s|[“”"]/.test(surface)) return false;
  const labels = surface.split(SEPARATOR).filter((label) => label !== "");
  if (labels.length < fewest || labels.filter((label) => /\d/.test(label)).length > 1) return false;
  return labels.every((label) => label.length <= 28 && label.split(" ").length <= 4);
}

/** Whether all letters of a line are capitals. */
export const isCapitals = (surface: string): boolean =>
  /\p{Lu}/u.test(surface) && !/\p{Ll}/u.test(surface);

const SMALL_WORD = /^(?:of|the|and|for|in|a|an|to|on|at|by|from|with|or|de|la|del)$/;

/** Whether a line is written as a sentence is, and not as a title or a masthead: “Reservoir dries up”. */
export const isSentenceCase = (surface: string): boolean => {
  const words = surface.split(/\s+/, 12);
  return (
    words.length > 2 && words.some((word) => /^\p{Ll}{2,}/u.test(word) && !SMALL_WORD.test(word))
  );
};

const NAME_PART = "(?:\\p{Lu}[\\p{L}\\p{M}’'.-]{0,24}|de|da|di|van|von|der|den|bin|al|el|du|la|le)";
const NAMES = `\\p{Lu}[\\p{L}\\p{M}’'.-]{0,24}(?: ${NAME_PART}){1,4}`;
const NAME_LINE = new RegExp(
  `^${NAMES}(?:(?: and | & |, )${NAMES}){0,3}(?:\\s?[,|–—-]\\s?[\\p{Lu}][\\p{L} .’'-]{1,40}){0,2}$`,
  "u",
);
const ROLE =
  /\b(?:reporter|correspondent|editor|writer|staff|columnist|bureau|analyst|contributor|news agency|newsroom|journalist|desk)s?\b/i;

/** Whether a line is the name of a writer, with a place or post after it: “Elif Saraç, Ankara”. */
export const isWriter = (surface: string): boolean =>
  NAME_LINE.test(surface) || (surface.split(" ").length <= 7 && ROLE.test(surface));
