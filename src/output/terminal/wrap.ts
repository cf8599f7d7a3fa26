import { characterWidth, displayWidth } from "./display-width.ts";
import type { Style } from "./palette.ts";
import { printable } from "./printable.ts";

/** A run of text in one style; `whole` keeps its words on one line where they fit. */
export interface Fragment {
  readonly text: string;
  readonly style: Style;
  readonly whole: boolean;
}

/** One line as it is written, and how many columns it takes. */
export interface Line {
  readonly painted: string;
  readonly width: number;
}

interface Word {
  readonly parts: readonly Fragment[];
  readonly width: number;
}

/** A fragment whose lines may break at any space. */
export function flowing(text: string, style: Style): Fragment {
  return { text: printable(text), style, whole: false };
}

/** A fragment that stays on one line where it fits, such as a name. */
export function whole(text: string, style: Style): Fragment {
  return { text: printable(text), style, whole: true };
}

/** Fills lines of at most `width` columns, greedily; fragments join without a space unless they hold one. */
export function wrapped(fragments: readonly Fragment[], width: number): readonly Line[] {
  const lines: Line[] = [];
  let line: Word[] = [];
  let filled = 0;
  for (const word of words(fragments).flatMap((word) => broken(word, Math.max(1, width)))) {
    if (line.length > 0 && filled + 1 + word.width > width) {
      lines.push({ painted: painted(line), width: filled });
      line = [];
    }
    filled = line.length === 0 ? word.width : filled + 1 + word.width;
    line.push(word);
  }
  if (line.length > 0) lines.push({ painted: painted(line), width: filled });
  return lines;
}

/** Cuts the fragments at their spaces; a word may run over several fragments. */
function words(fragments: readonly Fragment[]): readonly Word[] {
  const found: Word[] = [];
  let parts: Fragment[] = [];
  const close = (): void => {
    if (parts.length > 0) found.push(word(parts));
    parts = [];
  };
  for (const fragment of fragments) {
    const pieces = fragment.whole ? [fragment.text] : fragment.text.split(" ");
    pieces.forEach((text, index) => {
      if (index > 0) close();
      if (text !== "") parts.push({ ...fragment, text });
    });
  }
  close();
  return found;
}

function word(parts: readonly Fragment[]): Word {
  return { parts, width: parts.reduce((sum, { text }) => sum + displayWidth(text), 0) };
}

/** The word itself, or its pieces where it is too wide for a line. */
function broken(wide: Word, width: number): readonly Word[] {
  if (wide.width <= width) return [wide];
  if (wide.parts.some((part) => part.whole)) {
    const loose = wide.parts.map((part) => ({ ...part, whole: false }));
    return words(loose).flatMap((piece) => broken(piece, width));
  }
  return wide.parts.flatMap((part) =>
    cut(part.text, width).map((text) => word([{ ...part, text }])),
  );
}

function cut(text: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let filled = 0;
  for (const character of text) {
    const more = characterWidth(character);
    if (piece !== "" && filled + more > width) {
      pieces.push(piece);
      piece = "";
      filled = 0;
    }
    piece += character;
    filled += more;
  }
  return [...pieces, piece];
}

/** The words of a line with their styles, each run of one style marked once. */
function painted(line: readonly Word[]): string {
  let done = "";
  let run = "";
  let style: Style | undefined;
  line.forEach(({ parts }, index) => {
    parts.forEach((part, nth) => {
      const gap = index > 0 && nth === 0 ? " " : "";
      if (part.style === style) {
        run += gap + part.text;
      } else {
        done += (style?.(run) ?? "") + gap;
        run = part.text;
        style = part.style;
      }
    });
  });
  return done + (style?.(run) ?? "");
}
