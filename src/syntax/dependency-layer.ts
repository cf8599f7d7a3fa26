import { layer } from "../core/layer.ts";
import type { PartOfSpeech } from "./layers.ts";

/** How a token hangs in the tree of its sentence; there is one for each token, at the same index. */
export interface Dependency {
  /** Index of its head in `tokens`, null for the root of a sentence. */
  readonly head: number | null;
  /** Relation to its head (Universal Dependencies v2, with subtypes): `nsubj`, `acl:relcl`, `root`. */
  readonly relation: string;
  readonly upos: PartOfSpeech;
  /** Fine tag of the Penn Treebank: `VBD`, `NNP`. */
  readonly xpos: string;
}

/** The dependency trees of the sentences. */
export const Dependencies = layer<Dependency>()("dependencies");
