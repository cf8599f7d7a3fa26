import { describe, expect, test } from "@jest/globals";
import { extract } from "../../src/article.ts";
import { OnrecordError } from "../../src/core/errors.ts";

/** Calls `extract` as a program without types would. */
function thrown(...given: readonly unknown[]): { code: unknown; message: unknown } {
  try {
    Reflect.apply(extract, undefined, given);
  } catch (error) {
    if (error instanceof OnrecordError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("extract did not throw");
}

const DATE = 'expected an ISO date such as "2023-06-21" or "2023-06-21T09:30:00Z"';
const OPTIONS = "expected an object with publishedAt, dateOrder, title or url";

describe("a text that is no string", () => {
  test.each([
    ["a number", 42, "text is the number 42; expected a string"],
    ["nothing", undefined, "text is undefined; expected a string"],
    ["null", null, "text is null; expected a string"],
    ["a list", ["a"], "text is an array; expected a string"],
    ["a buffer", new Uint8Array(3), "text is a value of type object; expected a string"],
    ["a function", () => "a", "text is a value of type function; expected a string"],
    ["a symbol", Symbol("a"), "text is a value of type symbol; expected a string"],
    ["a String object", Object("a"), "text is a value of type object; expected a string"],
  ])("%s", (_name, text, message) => {
    expect(thrown(text)).toEqual({ code: "TEXT_NOT_STRING", message });
  });
});

describe("options that are none", () => {
  test.each([
    ["a date in words", { publishedAt: "soon" }, `publishedAt is "soon"; ${DATE}`],
    [
      "a day that no month has",
      { publishedAt: "2023-02-30" },
      `publishedAt is "2023-02-30"; ${DATE}`,
    ],
    ["a month alone", { publishedAt: "2023-02" }, `publishedAt is "2023-02"; ${DATE}`],
    ["an empty date", { publishedAt: "" }, `publishedAt is ""; ${DATE}`],
    [
      "a number for a date",
      { publishedAt: 20230221 },
      `publishedAt is the number 20230221; ${DATE}`,
    ],
    ["a Date", { publishedAt: new Date(0) }, `publishedAt is a value of type object; ${DATE}`],
    ["another order", { dateOrder: "YMD" }, 'dateOrder is "YMD"; expected "MDY" or "DMY"'],
    ["a number for a title", { title: 7 }, "title is the number 7; expected a string"],
    ["a list for an address", { url: [] }, "url is an array; expected a string"],
    ["a date for the options", "2023-02-21", `options is "2023-02-21"; ${OPTIONS}`],
    ["null", null, `options is null; ${OPTIONS}`],
    ["a list", [], `options is an array; ${OPTIONS}`],
  ])("%s", (_name, options, message) => {
    expect(thrown("A text.", options)).toEqual({ code: "SOURCE_INVALID", message });
  });

  test("a long value is shown in short", () => {
    const { message } = thrown("", { publishedAt: "x".repeat(5000) });
    expect(String(message).length).toBeLessThan(200);
  });

  test.each([
    [undefined],
    [{}],
    [{ publishedAt: undefined, title: undefined, url: undefined }],
    [{ publishedAt: "2024-02-29" }],
    [{ publishedAt: "2024-02-29T23:59:59.999+05:30" }],
  ])("%j is none of them", (options) => {
    expect(extract("A text.", options).text).toBe("A text.");
  });
});
