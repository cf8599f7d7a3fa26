import type { Palette } from "./palette.ts";

/** What a part of the view is written with. */
export interface Page {
  /** Columns of the terminal. */
  readonly width: number;
  readonly palette: Palette;
}
