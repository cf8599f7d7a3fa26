import type { Candidate } from "../candidate.ts";

/** One thing that may be read off a candidate and its surroundings: its name says what. */
export interface Evidence {
  readonly rule: string;
  holds(candidate: Candidate): boolean;
}
