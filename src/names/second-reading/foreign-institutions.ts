import type { Name } from "../layers.ts";
import { retyped } from "./retyped.ts";

/** Nouns of other languages that open the name of a body: "Kunsthalle Emden". */
const OPENING =
  /^(?:Kunsthalle|Staatsoper|Hochschule|Universität|Université|Universidad|Universidade|Università|Uniwersytet|Museo|Musée|Museu|Fundación|Fundação|Fondation|Fondazione|Instituto|Institut|Istituto|Banco|Banca|Banque|Konservatorium) \p{Lu}/u;

/** Takes for an organization what was tagged as a place and names itself one in another language. */
export function foreignInstitutions(_text: string, names: readonly Name[]): readonly Name[] {
  return retyped(names, "ORG", "foreignInstitution", ({ type, text }) => {
    return type === "LOC" && OPENING.test(text);
  });
}
