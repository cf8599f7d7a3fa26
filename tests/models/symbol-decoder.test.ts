import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { symbolDecoder } from "../../src/models/symbol-decoder.ts";
import { symbolEncoder } from "../../training/syntax/symbol-encoder.ts";

const CONTEXTS = 3;

const steps = fc.array(
  fc.oneof(
    fc.record({ context: fc.nat(CONTEXTS - 1), value: fc.nat(255) }),
    // Mostly one symbol, as weights near nothing are.
    fc.record({ context: fc.constant(0), value: fc.constant(7) }),
    fc
      .integer({ min: 1, max: 32 })
      .chain((width) => fc.record({ width: fc.constant(width), value: fc.nat(2 ** width - 1) })),
  ),
  { maxLength: 400 },
);

describe("symbols", () => {
  test("what is written is read back", () => {
    fc.assert(
      fc.property(steps, (written) => {
        const encoder = symbolEncoder(CONTEXTS);
        for (const step of written) {
          if ("width" in step) encoder.raw(step.value, step.width);
          else encoder.symbol(step.context, step.value);
        }
        const decoder = symbolDecoder(encoder.finish(), CONTEXTS);
        for (const step of written) {
          const read = "width" in step ? decoder.raw(step.width) : decoder.symbol(step.context);
          expect(read).toBe(step.value);
        }
      }),
    );
  });

  test("a frequent symbol takes a fraction of a bit", () => {
    const encoder = symbolEncoder(1);
    for (let i = 0; i < 10_000; i++) encoder.symbol(0, i % 100 === 0 ? 1 : 0);
    expect(encoder.finish().length).toBeLessThan(120);
  });

  test("bytes past the end read as zero and end", () => {
    const decoder = symbolDecoder(new Uint8Array(), 2);
    expect(decoder.symbol(0)).toBe(0);
    expect(decoder.raw(8)).toBe(0);
  });
});
