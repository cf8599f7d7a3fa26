import { layer } from "../core/layer.ts";
import type { Mention } from "../coreference/mention.ts";

/** Someone named in the article. */
export interface Person {
  /** `person-1`, `person-2` …, in order of first mention. */
  readonly id: string;
  /** The fullest name that the article gives, without title. */
  readonly name: string;
  /** Null where the name does not tell it. */
  readonly givenName: string | null;
  readonly familyName: string | null;
  /** Other names used for the person, as the text has them. */
  readonly aliases: readonly string[];
  /** Titles, posts and occupations, as the text has them. */
  readonly roles: readonly string[];
  /** In text order. */
  readonly mentions: readonly Mention[];
}

/** The people named in the article. */
export const People = layer<Person>()("people");
