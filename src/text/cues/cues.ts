import { BYLINES } from "./bylines.ts";
import { CAPTIONS } from "./captions.ts";
import type { Cue } from "./cue.ts";
import { FURNITURE } from "./furniture.ts";

/** The cues of every kind, most precise first. */
export const CUES: readonly Cue[] = [...CAPTIONS, ...FURNITURE, ...BYLINES];
