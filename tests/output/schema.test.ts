import { expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { createGenerator } from "ts-json-schema-generator";
import { articleSchema } from "../../src/output/schema.ts";
import { empty, sample } from "./sample.ts";

const validate = new Ajv({ strict: true, allErrors: true }).compile(articleSchema);

/** What is wrong with a value that should be an article. */
function problems(value: unknown): readonly string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test("the schema is the one that the Article type gives; `npm run schema` makes it anew", () => {
  const generator = createGenerator({
    path: "src/article.ts",
    tsconfig: "tsconfig.json",
    type: "Article",
    schemaId: "urn:onrecord:article",
    topRef: false,
    skipTypeCheck: true,
  });
  expect(JSON.parse(JSON.stringify(generator.createSchema("Article")))).toEqual(articleSchema);
});

test("results with everything and with nothing are valid", () => {
  expect(problems(sample)).toEqual([]);
  expect(problems(empty)).toEqual([]);
});

test.each([
  ["a field too many", { ...sample, byline: "x" }, " must NOT have additional properties"],
  ["a list missing", { ...sample, people: undefined }, " must have required property 'people'"],
  [
    "a field too many, further in",
    { ...sample, places: [{ ...sample.places[0], lat: 1 }] },
    "/places/0 must NOT have additional properties",
  ],
  [
    "another kind",
    { ...sample, quotes: [{ ...sample.quotes[0], kind: "loud" }] },
    "/quotes/0/kind must be equal to one of the allowed values",
  ],
])("a result with %s is not", (_title, value, problem) => {
  expect(problems(value)).toContain(problem);
});
