import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { readings } from "./written.ts";

test.each(["Pacific/Kiritimati", "America/St_Johns"])("the same values in %s", (TZ) => {
  const child = execFileSync(process.execPath, ["--import", "tsx", "tests/dates/zone-child.ts"], {
    env: { ...process.env, TZ },
    encoding: "utf8",
  });
  expect(child).toBe(readings());
});
