import type { SlotTest } from "./frame.ts";

/** What is attacked with words, and not by force: "attacked the government's policy". */
export const CRITICIZED = [
  "law",
  "deal",
  "thing",
  "claim",
  "=decision",
  "=policy",
  "=record",
  "=handling",
  "=move",
] as const satisfies readonly SlotTest[];
