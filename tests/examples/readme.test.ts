import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test } from "@jest/globals";
import { extract } from "../../src/index.ts";

const blocks = [...readFileSync("README.md", "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(
  ([, code = ""]) => code,
);

test("the README's article gives what the README shows", () => {
  const [call = "", shown = ""] = blocks;
  const article: unknown = runInNewContext(
    call.replace(/^import .*$/m, "").replace("const article =", "this.article ="),
    { extract },
  );
  const lines = [...shown.matchAll(/^(article\S+);\s+\/\/ (".*?"|\[.*\])/gm)];
  expect(lines).toHaveLength(5);
  for (const [, expression = "", value = ""] of lines) {
    const found: unknown = runInNewContext(expression, { article });
    const expected: unknown = runInNewContext(`(${value})`);
    expect({ expression, found: JSON.stringify(found) }).toEqual({
      expression,
      found: JSON.stringify(expected),
    });
  }
});
