import type { Token } from "../syntax/layers.ts";

/** Whether a sentence may hold a report, so that its parse is asked for. */
export const mayReport = (_tokens: readonly Token[]): boolean => false;
