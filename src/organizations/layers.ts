import { layer } from "../core/layer.ts";
import type { Mention } from "../coreference/mention.ts";

/** A company, party, agency, court, team or other body named in the article. */
export interface Organization {
  /** `organization-1`, `organization-2` …, in order of first mention. */
  readonly id: string;
  /** The fullest name that the article gives. */
  readonly name: string;
  readonly acronym: string | null;
  /** Other names used for it, as the text has them. */
  readonly aliases: readonly string[];
  /** In text order. */
  readonly mentions: readonly Mention[];
}

/** The organizations named in the article. */
export const Organizations = layer<Organization>()("organizations");
