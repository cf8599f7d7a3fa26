import { readdirSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { readMarked } from "../../training/names/corpus.ts";

const OWN = new URL("../../training/names/own/", import.meta.url).pathname;
const files = readdirSync(OWN).map((file) => file.replace(/\.jsonl$/, ""));

test.each(files)("the names of %s are marked apart, without blanks at their edges", (file) => {
  const faults = readMarked(OWN, file).flatMap(({ id, text, entities }) => {
    let end = 0;
    return [...entities]
      .sort((a, b) => a.start - b.start)
      .flatMap((name) => {
        const surface = text.slice(name.start, name.end);
        const isRight =
          name.start >= end &&
          surface !== "" &&
          surface === surface.trim() &&
          ["PER", "ORG", "LOC", "MISC"].includes(name.type);
        end = name.end;
        return isRight ? [] : [`${id}: ${surface}`];
      });
  });
  expect(faults).toEqual([]);
});
