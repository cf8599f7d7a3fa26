import { figure, type Measure, precision, recall, type Tally } from "./measure.ts";

/** The score table of one layer: a row a set. */
export interface Table {
  readonly layer: string;
  readonly measures: readonly string[];
  /** Cells by the name of the set. */
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/** A table from tallies by set. */
export function tableOf(layer: string, tallies: ReadonlyMap<string, Tally>): Table {
  const measures = [...new Set([...tallies.values()].flatMap((tally) => Object.keys(tally)))];
  const rows = [...tallies].map(
    ([set, tally]) => [set, measures.map((name) => cell(tally[name]))] as const,
  );
  return { layer, measures, rows: new Map(rows) };
}

/** `81.2 (84.0 / 78.6)` for F1 with precision and recall; `75.0` for a share; a dash for nothing. */
function cell(measure: Measure | undefined): string {
  const percent = (value: number | null) => (value === null ? "–" : value.toFixed(1));
  if (measure === undefined) return "–";
  const main = percent(figure(measure));
  if (measure.kind === "share") return main;
  return `${main} (${percent(precision(measure))} / ${percent(recall(measure))})`;
}

/** A table as Markdown. */
export function markdown({ measures, rows }: Table): string {
  const lines = [
    ["set", ...measures],
    ["---", ...measures.map(() => "---")],
    ...[...rows].map(([set, cells]) => [set, ...cells]),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The tables that a score page holds, by their headings. */
export function tablesIn(page: string): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  for (const part of page.split(/^## /m).slice(1)) {
    const [layer = "", ...lines] = part.split("\n");
    const [header, , ...rows] = lines.filter((line) => line.startsWith("|")).map(cellsOf);
    if (header === undefined) continue;
    const named = rows.map(([set = "", ...cells]) => [set, cells] as const);
    tables.set(layer, { layer, measures: header.slice(1), rows: new Map(named) });
  }
  return tables;
}

const cellsOf = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((each) => each.trim());

/**
 * A table with the rows of an earlier one that it lacks, in the order of `sets`.
 * Rows of an earlier table are dropped when its measures were others.
 */
export function merged(table: Table, earlier: Table | undefined, sets: readonly string[]): Table {
  const kept =
    earlier !== undefined && earlier.measures.join() === table.measures.join() ? earlier.rows : [];
  const all = new Map([...kept, ...table.rows]);
  const place = (set: string) => (sets.includes(set) ? sets.indexOf(set) : sets.length);
  return { ...table, rows: new Map([...all].sort(([a], [b]) => place(a) - place(b))) };
}
