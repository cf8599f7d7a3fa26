import { layer } from "../core/layer.ts";
import type { Mention } from "../coreference/mention.ts";

/** One place where the text names a place. */
export interface PlaceMention extends Mention {
  /** Whether the name stands for the government of the place: "Washington said", "ties with Beijing". */
  readonly isGovernment: boolean;
}

/** A country, city, region, building or other place named in the article. */
export interface Place {
  /** `place-1`, `place-2` …, in order of first mention. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of the country that it is or lies in, where known. */
  readonly country: string | null;
  /** In text order. */
  readonly mentions: readonly PlaceMention[];
}

/** The places named in the article. */
export const Places = layer<Place>()("places");
