/** Relations of like place in a clause: the parser chooses a group with its move, and a relation of it after that. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  subject: ["nsubj", "csubj", "expl"],
  object: ["obj", "iobj", "xcomp"],
  clause: ["ccomp", "parataxis", "discourse", "vocative", "dislocated", "list", "orphan"],
  oblique: ["obl"],
  adverb: ["advmod"],
  function: ["det", "case", "mark", "aux", "cop", "cc"],
  modifier: ["amod", "compound", "nummod", "flat", "fixed", "goeswith", "nmod", "reparandum"],
  apposition: ["appos", "dep"],
  modifying: ["acl", "advcl"],
  conjunct: ["conj"],
  punctuation: ["punct"],
};

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPS).flatMap(([group, relations]) =>
    relations.map((relation) => [relation, group] as const),
  ),
);

/** The group of a relation; its subtype does not matter. */
export const groupOf = (relation: string): string =>
  GROUP_OF.get(relation.split(":")[0] ?? "") ?? "apposition";
