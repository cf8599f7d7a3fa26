import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { lines } from "../../src/cli/lines.ts";

async function split(chunks: readonly Uint8Array[], limit: number): Promise<(string | null)[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const found: (string | null)[] = [];
  for await (const line of lines(stream(), limit)) {
    expect(line.number).toBe(found.length + 1);
    found.push(line.bytes && Buffer.from(line.bytes).toString("latin1"));
  }
  return found;
}

test("however the bytes are cut, the lines are the same, and those past the limit are null", async () => {
  const text = fc.array(fc.constantFrom("a", "é", "\n"), { maxLength: 40 });
  const cuts = fc.array(fc.nat({ max: 5 }));
  await fc.assert(
    fc.asyncProperty(text, cuts, async (characters, sizes) => {
      const bytes = Buffer.from(characters.join(""), "latin1");
      const chunks: Uint8Array[] = [];
      let start = 0;
      for (const size of sizes) {
        chunks.push(bytes.subarray(start, start + size));
        start += size;
      }
      chunks.push(bytes.subarray(start));
      const expected = bytes.toString("latin1").split("\n");
      if (expected.at(-1) === "") expected.pop();
      expect(await split(chunks, 4)).toEqual(
        expected.map((line) => (line.length > 4 ? null : line)),
      );
    }),
  );
});
