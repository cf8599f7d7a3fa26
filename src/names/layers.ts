import { layer } from "../core/layer.ts";
import type { TextSpan } from "../core/span.ts";

/** Person, organization, place, other (nationality, work, event), after CoNLL-2003. */
export type NameType = "PER" | "ORG" | "LOC" | "MISC";

/** A name as it stands in the text; names do not overlap. A person's title stands outside it. */
export interface Name extends TextSpan {
  readonly type: NameType;
  /** The rule that decided. */
  readonly rule: string;
  /** How likely the tagger holds span and type to be right, from 0 to 1; none where a rule decided. */
  readonly probability?: number;
}

/** The names of people, organizations, places and others. */
export const Names = layer<Name>()("names");
