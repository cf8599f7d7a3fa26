import { type Fragment, type Line, wrapped } from "./wrap.ts";

/** The cells of a row, from left to right. */
export type Row = readonly (readonly Fragment[])[];

const GAP = 2;
/** No column but the last takes more of the width than this. */
const WIDEST = 0.4;

/** Sets rows in columns as narrow as their cells allow; the last column takes the rest and wraps. */
export function table(rows: readonly Row[], width: number, indent: number): readonly string[] {
  const widths = columnWidths(rows, width - indent);
  return rows.flatMap((row) => {
    const cells = widths.map((columns, index) => wrapped(row[index] ?? [], columns));
    const height = cells.reduce((most, lines) => Math.max(most, lines.length), 0);
    return Array.from({ length: height }, (_, nth) => {
      const line = cells.map((lines, index) => padded(lines[nth], widths[index] ?? 0));
      return " ".repeat(indent) + line.join(" ".repeat(GAP)).trimEnd();
    });
  });
}

/** Lines of running text, the second and later ones set further in by `hanging`. */
export function paragraph(
  fragments: readonly Fragment[],
  width: number,
  indent: number,
  hanging = 0,
): readonly string[] {
  return wrapped(fragments, width - indent - hanging).map(
    ({ painted }, nth) => " ".repeat(nth === 0 ? indent : indent + hanging) + painted,
  );
}

function columnWidths(rows: readonly Row[], width: number): readonly number[] {
  const most = Math.max(1, Math.floor(width * WIDEST));
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, index) => {
      for (const line of wrapped(cell, most)) {
        widths[index] = Math.max(widths[index] ?? 0, line.width);
      }
    });
  }
  const taken = widths.reduce((sum, column) => sum + column + GAP, 0);
  return [...widths, Math.max(1, width - taken)];
}

function padded(line: Line | undefined, width: number): string {
  return (line?.painted ?? "") + " ".repeat(Math.max(0, width - (line?.width ?? 0)));
}
