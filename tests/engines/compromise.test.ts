import { describe, expect, test } from "@jest/globals";
import { boundedCache, phraseReader } from "../../src/engines/compromise.ts";
import { table } from "../support/table.ts";

const reader = phraseReader();

describe("verb phrases", () => {
  const shape = (phrase: string) => {
    const read = reader.verbPhrase(phrase);
    if (read === null) return null;
    const { infinitive, tense, negated, passive } = read;
    return [infinitive, tense, negated && "negated", passive && "passive"]
      .filter(Boolean)
      .join(" ");
  };
  table(shape, [
    ["simple past", "arrested", "arrest past"],
    ["irregular past", "struck", "strike past"],
    ["future", "will visit", "visit future"],
    ["perfect", "had ruled out", "rule out past"],
    ["negated passive", "has not been charged", "charge past negated passive"],
    ["contracted negation, curly", "hasn’t met", "meet past negated"],
    ["contracted negation, straight", "hasn't met", "meet past negated"],
    ["never", "never signed", "sign past negated"],
    ["modal", "may sell", "sell present"],
    ["progressive is no passive", "was selling", "sell past"],
    ["capital letters", "WILL VISIT", "visit future"],
    ["trailing stop", "was arrested.", "arrest past passive"],
    ["trailing comma and space", "arrested, ", "arrest past"],
    ["no verb", "the", null],
    ["nothing", "", null],
    ["stops alone", "...", null],
  ]);

  test("auxiliaries are told in order", () => {
    expect(reader.verbPhrase("has not been charged")?.auxiliaries).toEqual(["has", "been"]);
  });

  test("a passive that compromise gives whole has no infinitive", () => {
    expect(reader.verbPhrase("were hurt")).toMatchObject({ infinitive: null, passive: true });
  });

  test("what is too long for a phrase is not read", () => {
    expect(reader.verbPhrase("was ".repeat(200))).toBeNull();
  });
});

describe("cache", () => {
  test("keeps the newest answers and asks again for the others", () => {
    const asked: string[] = [];
    const cached = boundedCache<string>(2);
    const ask = (key: string) =>
      cached(key, (given) => {
        asked.push(given);
        return given.toUpperCase();
      });
    expect(["a", "b", "a", "c", "a", "c"].map(ask)).toEqual(["A", "B", "A", "C", "A", "C"]);
    expect(asked).toEqual(["a", "b", "c", "a"]);
  });

  test("an answer of null is remembered", () => {
    let asked = 0;
    const cached = boundedCache<null>(2);
    for (const key of ["a", "a"]) {
      cached(key, () => {
        asked++;
        return null;
      });
    }
    expect(asked).toBe(1);
  });

  test("answers do not depend on what was read before", () => {
    const small = phraseReader(1);
    const phrases = ["was arrested", "will visit", "was arrested"];
    expect(phrases.map(small.verbPhrase)).toEqual(phrases.map((p) => phraseReader().verbPhrase(p)));
  });
});
