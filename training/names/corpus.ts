import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NameType } from "../../src/names/layers.ts";

/** A name marked in a text. */
export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** A text whose names are marked. */
export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly MarkedName[];
}

/** Reads a file of JSON lines with `id`, `text` and `entities`. */
export function readMarked(folder: string, file: string): readonly MarkedText[] {
  return readFileSync(join(folder, `${file}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): MarkedText => JSON.parse(line));
}
