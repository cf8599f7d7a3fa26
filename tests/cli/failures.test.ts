import { dirname } from "node:path";
import { expect, test } from "@jest/globals";
import { folder } from "./folder.ts";
import { onrecord } from "./streams.ts";

const file = folder();
const good = file("good.txt", "Ferries sail again.");

test.each([
  ["a file that is not there", "missing.txt", "onrecord: missing.txt: no such file\n"],
  ["a folder", dirname(good), `onrecord: ${dirname(good)}: is a directory\n`],
])("%s is named in one line, and the rest is read", async (_title, path, stderr) => {
  const outcome = await onrecord(["--json", path, good]);
  expect(outcome).toMatchObject({ code: 1, stderr });
  expect(JSON.parse(outcome.stdout)).toMatchObject({ text: "Ferries sail again." });
});

test.each([
  ["Latin-1", Buffer.from("caf\u00e9", "latin1"), "is not UTF-8 text"],
  ["a sequence cut short", Buffer.from("café").subarray(0, 4), "is not UTF-8 text"],
  ["UTF-16", Buffer.from("\ufeffcaf\u00e9", "utf16le"), "is UTF-16 text; expected UTF-8"],
  ["gzip", Buffer.from([0x1f, 0x8b, 8]), "is compressed with gzip; expected UTF-8 text"],
])("%s is refused", async (title, bytes, problem) => {
  const path = file(`${title}.txt`, bytes);
  const outcome = await onrecord([path]);
  expect(outcome).toEqual({ code: 1, stdout: "", stderr: `onrecord: ${path}: ${problem}\n` });
});

test("standard input is named in words", async () => {
  const { code, stderr } = await onrecord([], { stdin: Uint8Array.of(0xff) });
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: "onrecord: standard input: is not UTF-8 text\n",
  });
});

test("control characters of a file name do not reach the terminal", async () => {
  const { stderr } = await onrecord(["no\u001b[2J\nfile"]);
  expect(stderr).toBe("onrecord: no [2J file: no such file\n");
});

test.each([
  ["nothing to read", [], "nothing to read; name a file or pipe one in (see onrecord --help)"],
  [
    "nothing to read in a batch",
    ["batch"],
    "nothing to read; name a file or pipe one in (see onrecord --help)",
  ],
  ["standard input twice", ["-", "-"], 'standard input ("-") can be read only once'],
  ["an option that is none", ["--jsno", "a"], "unknown option '--jsno' (Did you mean --json?)"],
  [
    "a list that is none",
    ["--only", "people,verbs", "a"],
    `option '--only <lists>' argument 'people,verbs' is invalid. "verbs" is no list; expected one or more of sections, people, organizations, places, dates, quotes, events`,
  ],
  [
    "a date that is none",
    ["batch", "--date", "soon"],
    `option '--date <date>' argument 'soon' is invalid. expected an ISO date such as "2023-06-21"`,
  ],
  [
    "an order that is none",
    ["--date-order", "YMD", "a"],
    `option '--date-order <order>' argument 'YMD' is invalid. expected "MDY" or "DMY"`,
  ],
  [
    "two inputs of a batch",
    ["batch", "a", "b"],
    "too many arguments for 'batch'. Expected 1 argument but got 2.",
  ],
])("wrong usage: %s", async (_title, argv, message) => {
  expect(await onrecord(argv)).toEqual({ code: 2, stdout: "", stderr: `onrecord: ${message}\n` });
});

test.each(["EPIPE", "ERR_STREAM_DESTROYED"])("a reader that is gone (%s) ends it", async (code) => {
  const argv = ["--json", good, good];
  expect(await onrecord(argv, { failing: { at: 1, code } })).toMatchObject({ code: 0, stderr: "" });
});

test("a full disk is an error", async () => {
  expect(await onrecord([good], { failing: { at: 0, code: "ENOSPC" } })).toEqual({
    code: 1,
    stdout: "",
    stderr: "onrecord: standard output: no space left on the device\n",
  });
});
