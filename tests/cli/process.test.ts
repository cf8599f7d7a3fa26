import { spawnSync } from "node:child_process";
import { expect, jest, test } from "@jest/globals";
import { extract } from "../../src/article.ts";
import { folder } from "./folder.ts";

// Each test starts processes, which take their time on a busy machine.
jest.setTimeout(120_000);

const file = folder();
const ONRECORD = `"${process.execPath}" --import tsx src/cli/main.ts`;

/** Runs a shell command in which `onrecord` is the command line as a process of its own. */
function shell(command: string): { stdout: string; stderr: string; status: number | null } {
  return spawnSync("bash", ["-c", `onrecord() { ${ONRECORD} "$@"; }; ${command}`], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: 120_000,
  });
}

function records(count: number): string {
  const lines = Array.from({ length: count }, (_, n) =>
    JSON.stringify({ id: `a${n}`, text: `Ferry ${n} sails on Monday, the harbour office said.` }),
  );
  return file(`${count}.jsonl`, `${lines.join("\n")}\n`);
}

test("2,000 articles pass through a pipe in order", () => {
  const { stdout, stderr, status } = shell(`cat ${records(2000)} | onrecord batch | cat`);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  const ids = stdout
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line))
    .map((record) => (record instanceof Object && "id" in record ? record.id : record));
  expect(ids).toEqual(Array.from({ length: 2000 }, (_, n) => `a${n}`));
});

test("a reader that stops after one line ends the batch quietly", () => {
  const { stdout, stderr } = shell(
    `cat ${records(2000)} | onrecord batch | head -1 | cut -c1-10; echo "\${PIPESTATUS[1]}"`,
  );
  expect({ stdout, stderr }).toEqual({ stdout: '{"id":"a0"\n0\n', stderr: "" });
});

test("piped text is read without an argument, and the view is plain", () => {
  const { stdout, status } = shell("echo 'Ferries sail again.' | onrecord");
  expect(status).toBe(0);
  expect(stdout).not.toContain("\u001b");
  expect(stdout).toContain("No reference date");
});

test("FORCE_COLOR colours a pipe", () => {
  expect(shell("echo 'Ferries sail.' | FORCE_COLOR=1 onrecord").stdout).toContain("\u001b[");
});

test("exit codes reach the shell", () => {
  const article = file("article.txt", "Ferries sail again.");
  expect(shell(`onrecord --json ${article}`)).toMatchObject({
    status: 0,
    stdout: `${JSON.stringify(extract("Ferries sail again."))}\n`,
  });
  expect(shell(`onrecord missing.txt ${article}`)).toMatchObject({
    status: 1,
    stderr: "onrecord: missing.txt: no such file\n",
  });
  expect(shell("onrecord --colour")).toMatchObject({ status: 2, stdout: "" });
});
