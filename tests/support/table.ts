import { expect, test } from "@jest/globals";

/** One row of a rule's table: what it shows, a text, and what is expected of it. */
export type Row<Expected> = readonly [title: string, text: string, expected: Expected];

/** Runs a table through `read`; a failure shows the text and everything that was read from it. */
export function table<Expected>(
  read: (text: string) => Expected,
  rows: readonly Row<Expected>[],
): void {
  test.each(rows.map((row) => [...row] as const))("%s", (_title, text, expected) => {
    expect({ text, found: read(text) }).toEqual({ text, found: expected });
  });
}
