import { expect, jest, test } from "@jest/globals";

// Weights that cannot be decoded: whatever needs them fails.
jest.unstable_mockModule("../../src/models/move-weights.ts", () => ({ MOVE_WEIGHTS: "" }));
jest.unstable_mockModule("../../src/models/relation-weights.ts", () => ({ RELATION_WEIGHTS: "" }));
const { dates, pipeline } = await import("../../src/index.ts");
const { dependencies, quotations, sentences, structure } = await import(
  "../../src/syntax/index.ts"
);

const TEXT = "The board met on 4 March 2024.";

test("a pipeline of dates does not decode the parser", () => {
  const reader = pipeline([structure(), quotations(), sentences(), dates()]);
  expect(reader.run(TEXT).dates.map(({ text }) => text)).toEqual(["4 March 2024"]);
});

test("nor does a pipeline that wants no sentence parsed", () => {
  const none = dependencies({ wanted: () => false });
  const reader = pipeline([structure(), quotations(), sentences(), none]);
  expect(reader.run(TEXT).dependencies).toHaveLength(8);
});

test("a pipeline of dependencies does", () => {
  const reader = pipeline([structure(), quotations(), sentences(), dependencies()]);
  expect(() => reader.run(TEXT)).toThrow(/the model moves cannot be read/);
});
