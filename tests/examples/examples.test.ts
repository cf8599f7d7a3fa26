import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "@jest/globals";
import { build } from "esbuild";

const run = (example: string, ...args: readonly string[]): string =>
  execFileSync(process.execPath, ["--import", "tsx", `examples/${example}`, ...args], {
    encoding: "utf8",
  });

test("extract-article prints people, quotes with speakers and dated events", () => {
  const printed = run("extract-article.ts");
  expect(printed).toContain("Antony Blinken: ");
  expect(printed).toContain("Xi Jinping: ");
  expect(printed).toContain(
    "Dana Reyes-Holt (direct): We came to put a floor under this relationship",
  );
  expect(printed).toMatch(/^2023-06-19: meet \(happened\), .*Xi Jinping/m);
});

test("two-extractors runs what it asks for, and no more", () => {
  expect(run("two-extractors.ts").trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^ran: .*people.*dates$|^ran: .*dates.*people$/),
    "person: Amina Yusuf",
    "date: Friday = 2025-03-07",
    "date: next week = 2025-W12",
  ]);
});

test("stream-jsonl writes a line for each line, errors as records", () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  try {
    const input = join(folder, "in.jsonl");
    const records = [
      { id: "a", text: "“It holds,” Mayor Ada Lindqvist said." },
      { id: "b", text: 5 },
      { id: "c", text: "" },
    ];
    writeFileSync(input, records.map((record) => JSON.stringify(record)).join("\n"));
    const lines = run("stream-jsonl.ts", input).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { id: "a", quotes: [{ speaker: "Ada Lindqvist", words: ["It holds,"] }] },
      {
        id: "b",
        error: { code: "TEXT_NOT_STRING", message: "text is the number 5; expected a string" },
      },
      { id: "c", quotes: [] },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe("write-an-extractor", () => {
  const page = readFileSync("docs/write-an-extractor.md", "utf8");
  const blocks = [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)];

  test("every piece of code on the page stands in the example, in order", () => {
    const example = readFileSync("examples/money-extractor.ts", "utf8");
    const places = blocks
      .filter(([, language]) => language === "ts")
      .map(([, , code = ""]) => example.indexOf(code));
    expect(places.length).toBeGreaterThan(5);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("the example prints what the page shows", () => {
    const shown = blocks.find(([, language]) => language === "")?.[2];
    expect(run("money-extractor.ts")).toBe(shown);
  });
});

test("the browser page finds quotes with nothing but the browser's own objects", async () => {
  const { outputFiles } = await build({
    entryPoints: ["examples/browser/page.ts"],
    bundle: true,
    write: false,
    platform: "browser",
    logLevel: "error",
  });
  const items: { textContent: string }[] = [];
  const elements: Readonly<Record<string, object>> = {
    "#article": {
      value: "“It holds,” Mayor Ada Lindqvist said on Tuesday.",
      addEventListener: () => undefined,
    },
    "#quotes": { replaceChildren: (...children: typeof items) => items.push(...children) },
  };
  const document = {
    querySelector: (selector: string) => elements[selector] ?? null,
    createElement: () => ({ textContent: "" }),
  };
  const page = createContext({ document, atob, self: {} });
  runInContext(outputFiles[0]?.text ?? "", page);
  expect(items.map((item) => item.textContent)).toEqual(["Ada Lindqvist: It holds,"]);
});
