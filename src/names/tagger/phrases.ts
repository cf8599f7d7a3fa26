import { demonymNames, placeNames } from "../../models/countries.ts";
import { ORGANIZATIONS } from "../lexicon/organizations.ts";
import { OTHERS } from "../lexicon/others.ts";
import { folded } from "../words.ts";
import { BEGIN, INSIDE, LAST, UNIT } from "./labels.ts";
import { withoutAccents } from "./word-facts.ts";

/** A word of a listed phrase, with the words that may follow it there. */
interface PhraseNode {
  /** Which list a phrase is in that ends here; 0 for none. */
  list: number;
  readonly next: Map<string, PhraseNode>;
}

const ORGANIZATION = 1;
const OTHER = 2;
const DEMONYM = 3;
/** Countries, capitals, regions and cities follow. */
const PLACE = 4;

let opened: PhraseNode | undefined;

/** The phrases of the lists of organizations, places, peoples and others, by their words in lower case. */
function listedPhrases(): PhraseNode {
  opened ??= built();
  return opened;
}

function built(): PhraseNode {
  const root: PhraseNode = { list: 0, next: new Map() };
  for (const [name, kind] of placeNames()) add(root, name, PLACE + kind);
  for (const name of demonymNames()) add(root, name, DEMONYM);
  for (const name of OTHERS) add(root, name, OTHER);
  for (const name of ORGANIZATIONS) add(root, name, ORGANIZATION);
  return root;
}

function add(root: PhraseNode, phrase: string, list: number): void {
  let node = root;
  for (const word of phrase.split(" ")) {
    const key = withoutAccents(folded(word));
    const next = node.next.get(key) ?? { list: 0, next: new Map() };
    node.next.set(key, next);
    node = next;
  }
  node.list = list;
}

/** How many words the longest listed phrase has that starts at `from`, and its list; none is `[0, 0]`. */
export function longestPhrase(
  words: readonly ({ readonly plain: string } | undefined)[],
  from: number,
): readonly [size: number, list: number] {
  let node: PhraseNode | undefined = listedPhrases();
  let size = 0;
  let list = 0;
  for (let i = from; i < words.length; i++) {
    node = node.next.get(words[i]?.plain ?? "");
    if (node === undefined) break;
    if (node.list > 0) {
      size = i + 1 - from;
      list = node.list;
    }
  }
  return [size, list];
}

/** Where a word stands in a listed phrase, in one number with the list. */
export function listedPosition(list: number, at: number, size: number): number {
  const position = size === 1 ? UNIT : at === 0 ? BEGIN : at === size - 1 ? LAST : INSIDE;
  return list * 8 + position;
}
