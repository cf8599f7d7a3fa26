import type { Token } from "../syntax/layers.ts";

/** Whether a sentence may tell of an event, so that its parse is asked for. */
export const mayTellEvent = (_tokens: readonly Token[]): boolean => false;
