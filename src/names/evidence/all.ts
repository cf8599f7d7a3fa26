import { CONTEXT_EVIDENCE } from "./context.ts";
import type { Evidence } from "./evidence.ts";
import { ORGANIZATION_EVIDENCE } from "./organization.ts";
import { OTHER_EVIDENCE } from "./other.ts";
import { PERSON_EVIDENCE } from "./person.ts";
import { PLACE_EVIDENCE } from "./place.ts";
import { SHAPE_EVIDENCE } from "./shape.ts";

/** Every row of evidence. */
export const EVIDENCE: readonly Evidence[] = [
  ...PERSON_EVIDENCE,
  ...ORGANIZATION_EVIDENCE,
  ...PLACE_EVIDENCE,
  ...OTHER_EVIDENCE,
  ...SHAPE_EVIDENCE,
  ...CONTEXT_EVIDENCE,
];
