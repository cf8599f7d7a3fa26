import { expect, test } from "@jest/globals";
import { extract } from "../../src/article.ts";
import { folder } from "./folder.ts";
import { onrecord } from "./streams.ts";

const file = folder();
const TEXT = `Harbour pilots end strike

PORT ELSE, March 4, 2024 — Mayor Ida Lindqvist said the pilots would sail again on Tuesday.

“We kept the lights on,” said Lindqvist.
`;
const article = file("pilots.txt", TEXT);

test("a file is shown as a view that ends with a line break", async () => {
  const { code, stdout, stderr } = await onrecord([article]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout.endsWith("\n")).toBe(true);
  expect(stdout).not.toContain("\u001b");
});

test("--json prints what extract gives, on one line", async () => {
  const { code, stdout } = await onrecord(["--json", article]);
  expect(code).toBe(0);
  expect(stdout).toBe(`${JSON.stringify(extract(TEXT))}\n`);
});

test("--pretty prints the same over several lines", async () => {
  const { stdout } = await onrecord(["--pretty", article]);
  expect(stdout).toBe(`${JSON.stringify(extract(TEXT), null, 2)}\n`);
});

test("--only leaves the named lists, text and reference date, in the order of a result", async () => {
  const { stdout } = await onrecord(["--json", "--only", "quotes, people", article]);
  const { text, referenceDate, people, quotes } = extract(TEXT);
  expect(stdout).toBe(`${JSON.stringify({ text, referenceDate, people, quotes })}\n`);
});

test("--only leaves the named lists in the view", async () => {
  const { stdout } = await onrecord(["--only", "sections", article]);
  expect(stdout).toContain("Sections");
  expect(stdout).not.toMatch(/people|quotes/i);
});

test("--date is the date of publication", async () => {
  const bare = file("bare.txt", "The pilots sail again.");
  const { stdout } = await onrecord(["--json", "--date", "2024-03-05", bare]);
  expect(JSON.parse(stdout)).toMatchObject({ referenceDate: "2024-03-05" });
});

test("--date-order is the order of day and month", async () => {
  const bare = file("figures.txt", "The pilots sailed on 06/05/2023.");
  const { stdout } = await onrecord(["--json", "--date-order", "DMY", bare]);
  expect(JSON.parse(stdout)).toMatchObject({ dates: [{ value: "2023-05-06" }] });
});

test("several files give one JSON line each, in their order", async () => {
  const other = file("other.txt", "Second.");
  const { stdout } = await onrecord(["--json", article, other]);
  expect(stdout).toBe(`${JSON.stringify(extract(TEXT))}\n${JSON.stringify(extract("Second."))}\n`);
});

test("several files are shown under their names", async () => {
  const other = file("other.txt", "Second.");
  const { stdout } = await onrecord([article, other]);
  expect(stdout).toContain(`==> ${article} <==\n`);
  expect(stdout).toContain(`\n\n==> ${other} <==\n`);
});

test.each([[["--json"]], [["--json", "-"]]])("%j reads standard input", async (argv) => {
  const { code, stdout } = await onrecord(argv, { stdin: TEXT });
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${JSON.stringify(extract(TEXT))}\n` });
});

test("a character cut in two by a chunk is read whole", async () => {
  const bytes = Buffer.from("“Å”");
  const stdin = [...bytes].map((byte) => Uint8Array.of(byte));
  const { stdout } = await onrecord(["--json"], { stdin });
  expect(JSON.parse(stdout)).toMatchObject({ text: "“Å”" });
});

test("a byte order mark is left out of the text and of the offsets", async () => {
  const { stdout } = await onrecord(["--json"], { stdin: `\ufeff${TEXT}` });
  expect(stdout).toBe(`${JSON.stringify(extract(TEXT))}\n`);
});

test("an empty text is an article without anything in it", async () => {
  const { code, stdout, stderr } = await onrecord(["-"], { stdin: "" });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("No people, organizations, places, dates, quotes or events found.");
});
