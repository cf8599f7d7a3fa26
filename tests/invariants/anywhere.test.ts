import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { fingerprint } from "./fingerprint.ts";

/** The fingerprint that a fresh process makes, its articles taken in the other order. */
function elsewhere(timeZone: string, locale: string): { offset: number; fingerprint: string } {
  const script = new URL("print-fingerprint.ts", import.meta.url).pathname;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", script], {
    env: { ...process.env, NODE_OPTIONS: "", TZ: timeZone, LC_ALL: locale },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

let here: string | undefined;

test.each([
  ["Pacific/Auckland", -780, "en_NZ.UTF-8"],
  ["America/Los_Angeles", 480, "tr_TR.UTF-8"],
])(
  "the same bytes in %s, in any order and locale",
  (timeZone, offset, locale) => {
    here ??= fingerprint("forwards");
    expect(elsewhere(timeZone, locale)).toEqual({ offset, fingerprint: here });
  },
  120_000,
);
