import { expect, test } from "@jest/globals";
import { extract } from "../../src/article.ts";
import { LONGEST_LINE } from "../../src/cli/batch.ts";
import { folder } from "./folder.ts";
import { onrecord } from "./streams.ts";

const file = folder();

function recordsOf(stdout: string): readonly unknown[] {
  expect(stdout === "" || stdout.endsWith("\n")).toBe(true);
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
}

test("each line gets the article that extract gives, in order", async () => {
  const path = file(
    "in.jsonl",
    '{"id":"a","text":"Ferries sail.","publishedAt":"2024-03-05"}\n{"id":2,"text":"Trams stop."}\n',
  );
  const { code, stdout, stderr } = await onrecord(["batch", path]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(recordsOf(stdout)).toEqual([
    { id: "a", article: extract("Ferries sail.", { publishedAt: "2024-03-05" }) },
    { id: 2, article: extract("Trams stop.") },
  ]);
});

test.each([["batch"], ["batch", "-"]])("%s %s reads standard input", async (...argv) => {
  const { stdout } = await onrecord(argv, { stdin: '{"id":"a","text":"x"}' });
  expect(recordsOf(stdout)).toMatchObject([{ id: "a" }]);
});

test("blank lines, CRLF, a byte order mark and a missing last line feed are no trouble", async () => {
  const stdin = '\ufeff{"id":1,"text":"x"}\r\n\r\n  \n\n{"id":2,"text":"y"}';
  const { code, stdout } = await onrecord(["batch"], { stdin });
  expect(code).toBe(0);
  expect(recordsOf(stdout)).toMatchObject([{ id: 1 }, { id: 2 }]);
});

test("nothing in, nothing out", async () => {
  expect(await onrecord(["batch"], { stdin: "" })).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("--date is the default, --only the lists", async () => {
  const stdin = '{"id":1,"text":"x"}\n{"id":2,"text":"x","publishedAt":"2024-01-01"}';
  const argv = ["batch", "--date", "2023-06-21", "--only", "dates"];
  const { stdout } = await onrecord(argv, { stdin });
  expect(recordsOf(stdout)).toEqual([
    { id: 1, article: { text: "x", referenceDate: "2023-06-21", dates: [] } },
    { id: 2, article: { text: "x", referenceDate: "2024-01-01", dates: [] } },
  ]);
});

test("--date-order is the default, a record's own goes before it", async () => {
  const text = "Talks began on 06/05/2023.";
  const stdin = [
    { id: 1, text },
    { id: 2, text, dateOrder: "MDY" },
    { id: 3, text, dateOrder: "YMD" },
  ]
    .map((record) => JSON.stringify(record))
    .join("\n");
  const argv = ["batch", "--date-order", "DMY", "--only", "dates"];
  const { stdout } = await onrecord(argv, { stdin });
  expect(recordsOf(stdout)).toMatchObject([
    { id: 1, article: { dates: [{ value: "2023-05-06" }] } },
    { id: 2, article: { dates: [{ value: "2023-06-05" }] } },
    { id: 3, error: { message: 'dateOrder is "YMD"; expected "MDY" or "DMY"' } },
  ]);
});

const EXPECTED = 'expected a line such as {"id": "a1", "text": "…", "publishedAt": "2023-06-21"}';

test.each<[string, string | Uint8Array, string | null, string, string]>([
  ["no JSON", "nonsense", null, "RECORD_INVALID", "line is not JSON"],
  ["no object", "[1]", null, "RECORD_INVALID", `line is an array; ${EXPECTED}`],
  ["null", "null", null, "RECORD_INVALID", `line is null; ${EXPECTED}`],
  [
    "no id",
    '{"text":"x"}',
    null,
    "RECORD_INVALID",
    "id is undefined; expected a string or an integer",
  ],
  ["no text", '{"id":"b"}', "b", "RECORD_INVALID", "text is undefined; expected a string"],
  [
    "a date that is none",
    '{"id":"b","text":"x","publishedAt":"soon"}',
    "b",
    "SOURCE_INVALID",
    'publishedAt is "soon"; expected an ISO date such as "2023-06-21" or "2023-06-21T09:30:00Z"',
  ],
  [
    "a date of another type",
    '{"id":"b","text":"x","publishedAt":5}',
    "b",
    "RECORD_INVALID",
    "publishedAt is the number 5; expected a string",
  ],
  ["no UTF-8", Uint8Array.of(0x22, 0xe9, 0x22), null, "RECORD_INVALID", "line is not UTF-8 text"],
])(
  "a line with %s gets an error record, and the run goes on",
  async (_title, line, id, code, message) => {
    const stdin = [
      Buffer.from('\n{"id":1,"text":"x"}\n'),
      Buffer.from(line),
      Buffer.from('\n{"id":3,"text":"x"}\n'),
    ];
    const outcome = await onrecord(["batch"], { stdin });
    expect(outcome.code).toBe(1);
    expect(recordsOf(outcome.stdout)).toEqual([
      { id: 1, article: expect.anything() },
      { id, line: 3, error: { code, message: expect.stringContaining(message) } },
      { id: 3, article: expect.anything() },
    ]);
    expect(outcome.stderr).toMatch(/^onrecord: standard input:3: [^\n]+\n$/);
  },
);

test("a line past the limit gets an error record, without being held", async () => {
  const chunk = Buffer.alloc(1024 * 1024, "x");
  function* stdin(): Generator<Uint8Array> {
    for (let read = 0; read < 3 * LONGEST_LINE; read += chunk.length) yield chunk;
    yield Buffer.from('\n{"id":2,"text":"x"}\n');
  }
  const { code, stdout } = await onrecord(["batch"], { stdin: stdin() });
  expect(code).toBe(1);
  expect(recordsOf(stdout)).toEqual([
    {
      id: null,
      line: 1,
      error: { code: "RECORD_INVALID", message: `line is longer than ${LONGEST_LINE} bytes` },
    },
    { id: 2, article: expect.anything() },
  ]);
});

test("an input that is not there fails", async () => {
  expect(await onrecord(["batch", "missing.jsonl"])).toEqual({
    code: 1,
    stdout: "",
    stderr: "onrecord: missing.jsonl: no such file\n",
  });
});

test("no line is read before the last record is taken", async () => {
  let read = 0;
  function* stdin(): Generator<Uint8Array> {
    while (true) yield Buffer.from(`{"id":${read++},"text":"x"}\n`);
  }
  const outcome = await onrecord(["batch"], {
    stdin: stdin(),
    failing: { at: 3, code: "EPIPE" },
  });
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  expect(recordsOf(outcome.stdout)).toHaveLength(3);
  expect(read).toBeLessThan(64);
});
