import type { Name } from "../names/layers.ts";

const INSTITUTION = /\b(?:hospital|infirmary|clinic|medical cent(?:er|re)|hospice|polyclinic)$/i;

/** Whether a name tagged as a place's is of an institution that news speaks of as a body: "St. Olav Hospital". */
export function isInstitution({ text, type }: Name): boolean {
  return type === "LOC" && / /.test(text.trim()) && INSTITUTION.test(text);
}
