import { expect, test } from "@jest/globals";
import { extract } from "../../src/article.ts";
import { ploverCsv, ploverJsonLines, ploverRows } from "../../src/output/plover-rows.ts";
import { folder } from "./folder.ts";
import { onrecord } from "./streams.ts";

const file = folder();

const FIRST = "Norway sanctioned Chad on Friday.";
const SECOND = "Anna Lindqvist visited Ghana on Monday.";
const LINES = [
  JSON.stringify({ id: "a", text: FIRST, publishedAt: "2024-05-20" }),
  JSON.stringify({ id: 2, text: SECOND }),
].join("\n");

const rows = [
  ...ploverRows(extract(FIRST, { publishedAt: "2024-05-20" }), "a"),
  ...ploverRows(extract(SECOND, { publishedAt: "2024-05-16" }), "2"),
];

test("the rows of all articles, one a line, in order", async () => {
  const argv = ["plover", "--date", "2024-05-16", file("in.jsonl", LINES)];
  expect(rows.map(({ articleId, eventType }) => `${articleId} ${eventType}`)).toEqual([
    "a SANCTION",
    "2 CONSULT",
  ]);
  expect(await onrecord(argv)).toEqual({ code: 0, stdout: ploverJsonLines(rows), stderr: "" });
});

test("CSV has one header line", async () => {
  const argv = ["plover", "--csv", "--date", "2024-05-16"];
  expect(await onrecord(argv, { stdin: LINES })).toEqual({
    code: 0,
    stdout: ploverCsv(rows),
    stderr: "",
  });
  expect((await onrecord(argv, { stdin: "" })).stdout).toBe(ploverCsv([]));
});

test("a line that fails has no rows and a complaint", async () => {
  const stdin = `nonsense\n${LINES.split("\n")[0]}\n`;
  const { code, stdout, stderr } = await onrecord(["plover"], { stdin });
  expect(code).toBe(1);
  expect(stderr).toContain(":1: line is not JSON");
  expect(stdout).toBe(ploverJsonLines(rows.filter(({ articleId }) => articleId === "a")));
});

test("a file that is not there", async () => {
  const { code, stdout, stderr } = await onrecord(["plover", "missing.jsonl"]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain("missing.jsonl");
});
