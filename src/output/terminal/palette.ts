/** Marks a piece of text in one way; gives the empty string back as it is. */
export type Style = (text: string) => string;

/** How each kind of text in the view is marked. */
export interface Palette {
  readonly headline: Style;
  readonly heading: Style;
  readonly name: Style;
  readonly quote: Style;
  readonly value: Style;
  readonly caution: Style;
  readonly detail: Style;
  readonly text: Style;
}

const unmarked: Style = (text) => text;

/** No marks at all: for files, pipes and tests. */
export const PLAIN: Palette = Object.freeze({
  headline: unmarked,
  heading: unmarked,
  name: unmarked,
  quote: unmarked,
  value: unmarked,
  caution: unmarked,
  detail: unmarked,
  text: unmarked,
});

/** Select Graphic Rendition codes of ECMA-48 that every terminal knows; the theme decides the shades. */
export const ANSI: Palette = Object.freeze({
  headline: rendition("1", "22"),
  heading: rendition("1;34", "39;22"),
  name: rendition("1", "22"),
  quote: rendition("32", "39"),
  value: rendition("36", "39"),
  caution: rendition("33", "39"),
  detail: rendition("2", "22"),
  text: unmarked,
});

function rendition(on: string, off: string): Style {
  return (text) => (text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`);
}
