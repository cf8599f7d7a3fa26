import type { Token } from "../syntax/layers.ts";

/** Whether events ask for the parse of a sentence: never, since they are read from its phrases and tags. */
export const mayTellEvent = (_tokens: readonly Token[]): boolean => false;
