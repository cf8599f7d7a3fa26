import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { onrecord } from "./streams.ts";

const terminal = { columns: 60 };
const stdin = "Ferries sail again. ".repeat(20);

test.each([
  ["a file or a pipe", {}, undefined, false],
  ["a terminal", {}, terminal, true],
  ["a terminal with NO_COLOR", { NO_COLOR: "1" }, terminal, false],
  ["a terminal with an empty NO_COLOR", { NO_COLOR: "" }, terminal, true],
  ["a terminal that knows none", { TERM: "dumb" }, terminal, false],
  ["a terminal with FORCE_COLOR=0", { FORCE_COLOR: "0" }, terminal, false],
  ["a pipe with FORCE_COLOR", { FORCE_COLOR: "1" }, undefined, true],
  ["FORCE_COLOR and NO_COLOR", { FORCE_COLOR: "1", NO_COLOR: "1" }, undefined, false],
])("colour on %s", async (_title, env, terminal, colored) => {
  const { stdout } = await onrecord(["-"], {
    stdin,
    env,
    ...(terminal === undefined ? {} : { terminal }),
  });
  expect(stdout.includes("\u001b[")).toBe(colored);
});

test("JSON is never coloured", async () => {
  const { stdout } = await onrecord(["--pretty", "-"], { stdin, terminal });
  expect(stdout).not.toContain("\u001b");
});

test.each([
  [40, 40],
  [100, 100],
  [250, 100],
])("on %i columns, lines take at most %i", async (columns, most) => {
  const { stdout } = await onrecord(["--only", "sections,people,quotes,dates,events", "-"], {
    stdin,
    terminal: { columns },
    env: { NO_COLOR: "1" },
  });
  const longest = Math.max(...stdout.split("\n").map((line) => line.length));
  expect(longest).toBeLessThanOrEqual(most);
  expect(longest).toBeGreaterThan(most * 0.6);
});

test("--help names every option and both commands", async () => {
  const { code, stdout, stderr } = await onrecord(["--help"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const word of ["--json", "--pretty", "--date", "--only", "--version", "batch"]) {
    expect(stdout).toContain(word);
  }
});

test("batch --help shows the form of its lines", async () => {
  const { code, stdout } = await onrecord(["batch", "--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain('{"id": "a1", "text": "…", "publishedAt": "2023-06-21"}');
});

test("--version is that of the package", async () => {
  const manifest: unknown = JSON.parse(readFileSync("package.json", "utf8"));
  const { code, stdout } = await onrecord(["--version"]);
  expect(code).toBe(0);
  expect(manifest).toMatchObject({ version: stdout.trim() });
});
