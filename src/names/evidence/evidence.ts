import type { Candidate } from "../candidate.ts";
import type { NameType } from "../layers.ts";

/** One thing that speaks for a type: its name is what it reads, its weight how much it counts. */
export interface Evidence {
  readonly rule: string;
  readonly type: NameType;
  readonly weight: number;
  holds(candidate: Candidate): boolean;
}
