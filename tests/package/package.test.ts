import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { extract } from "../../src/article.ts";
import { emptyFolder, installed, type Packed, packed } from "./packed.ts";

const TEXT = "Ferries sail again on Monday.";
const folder = emptyFolder();
let onrecord: Packed;
let project: string;

beforeAll(() => {
  onrecord = packed(folder);
  project = installed(onrecord, folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files into the project and runs node there. */
function node(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(project, name), content);
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, {
    cwd: project,
    encoding: "utf8",
  });
  return { stdout, stderr, status };
}

const printed = { status: 0, stderr: "", stdout: `${JSON.stringify(extract(TEXT))}\n` };

test("the tarball holds the built code, the licence, the readme and the manifest", () => {
  const other = onrecord.files.filter((file) => !/^dist\/.+\.(js|d\.ts|json)$/.test(file));
  expect(other.filter((file) => file !== "README.md")).toEqual(["LICENSE", "package.json"]);
  expect(onrecord.files).toContain("dist/output/article.schema.json");
  expect(
    onrecord.files.filter((file) => /(?:^|\/)(?:tests|fixtures|training|evaluation)\//.test(file)),
  ).toEqual([]);
});

test("it is imported by an ES module", () => {
  const main = `import { extract } from "onrecord";
    console.log(JSON.stringify(extract(${JSON.stringify(TEXT)})));`;
  expect(node({ "main.mjs": main }, "main.mjs")).toEqual(printed);
});

test("it is required by a CommonJS module", () => {
  const main = `const { extract } = require("onrecord");
    console.log(JSON.stringify(extract(${JSON.stringify(TEXT)})));`;
  expect(node({ "main.cjs": main }, "--no-warnings", "main.cjs")).toEqual(printed);
});

const PARSE = `const reader = pipeline([structure(), quotations(), sentences(), dependencies()]);
  console.log(reader.run("Harker said the board met.").dependencies.map((arc) => arc.relation).join(" "));`;

test("its tagger and parser are imported and required by themselves", () => {
  const names = "{ dependencies, quotations, sentences, structure }";
  const files = {
    "syntax.mjs": `import { pipeline } from "onrecord";
      import ${names} from "onrecord/syntax";
      ${PARSE}`,
    "syntax.cjs": `const { pipeline } = require("onrecord");
      const ${names} = require("onrecord/syntax");
      ${PARSE}`,
  };
  const found = { status: 0, stderr: "", stdout: "nsubj root det nsubj ccomp punct\n" };
  expect(node(files, "syntax.mjs")).toEqual(found);
  expect(node(files, "--no-warnings", "syntax.cjs")).toEqual(found);
});

test("its schema is imported and required", () => {
  const files = {
    "schema.mjs": `import schema from "onrecord/schema.json" with { type: "json" };
      console.log(schema.$id);`,
    "schema.cjs": `console.log(require("onrecord/schema.json").$id);`,
  };
  const found = { status: 0, stderr: "", stdout: "urn:onrecord:article\n" };
  expect(node(files, "--no-warnings", "schema.mjs")).toEqual(found);
  expect(node(files, "schema.cjs")).toEqual(found);
});

test("its files that are not exported cannot be reached", () => {
  const main = `import("onrecord/dist/article.js").catch((error) => console.log(error.code));`;
  expect(node({ "deep.mjs": main }, "deep.mjs").stdout).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED\n");
});

test("its command runs", () => {
  const main = join("node_modules", "onrecord", "dist", "cli", "main.js");
  expect(node({ "a.txt": TEXT }, main, "--json", "a.txt")).toEqual(printed);
});

const CONSUMER = `import { type Article, extract, OnrecordError, type Person } from "onrecord";
import schema from "onrecord/schema.json" with { type: "json" };
import { type AnalyzedWord, shippedAnalysis } from "onrecord/syntax";

const article: Article = extract("x", { publishedAt: "2024-03-04" });
const person: Person | undefined = article.people[0];
export const given: string | null = person?.givenName ?? null;
export const speakers: readonly string[] = article.quotes.map(({ speaker }) => speaker?.name ?? "");
export const dialect: string = schema.$schema;
export const code = (error: unknown): string => (error instanceof OnrecordError ? error.code : "");
export const words: readonly AnalyzedWord[] = shippedAnalysis()(["Ferries", "sail", "."]);
// @ts-expect-error a result is read-only
article.people.push();
`;

test("a strict TypeScript project without the types of Node accepts it", () => {
  const config = {
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2022"],
      types: [],
      module: "nodenext",
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      resolveJsonModule: true,
      skipLibCheck: false,
      noEmit: true,
    },
    files: ["consumer.mts"],
  };
  const files = { "consumer.mts": CONSUMER, "tsconfig.json": JSON.stringify(config) };
  const tsc = resolve("node_modules/typescript/bin/tsc");
  expect(node(files, tsc, "-p", ".")).toEqual({ status: 0, stderr: "", stdout: "" });
});

test("publint has nothing to say", () => {
  const publint = resolve("node_modules/publint/src/cli.js");
  const { stdout, status } = node({}, publint, "--strict", onrecord.tarball);
  expect({ stdout, status }).toEqual({ stdout: expect.stringContaining("All good!"), status: 0 });
});

test("are the types wrong? No", () => {
  const attw = resolve("node_modules/@arethetypeswrong/cli/dist/index.js");
  const { stdout, status } = node({}, attw, onrecord.tarball, "--profile", "esm-only");
  expect({ stdout, status }).toEqual({ stdout: expect.any(String), status: 0 });
});
